package org.tasket.howto;

import java.time.Instant;
import java.util.UUID;
import org.tasket.talk.HelpfulAnswer;
import org.tasket.tasket.TasketEntry;

/**
 * All that a feature above needs to know of an answer to find it, in nobody's name: whoever shows
 * any of it asks {@link KeptAnswers} first.
 *
 * @param terms what it says; of a remark, as the page that it could become
 */
public record AnswerEntry(UUID id, AnswerKind kind, UUID board, HowtoTerms terms, Instant at) {

  static AnswerEntry of(Howto howto) {
    return new AnswerEntry(
        howto.id(), AnswerKind.HOWTO, howto.board(), howto.terms(), howto.writtenAt());
  }

  static AnswerEntry of(HelpfulAnswer answer, TasketEntry about) {
    return new AnswerEntry(
        answer.id(),
        AnswerKind.REMARK,
        about.board(),
        HowtoTerms.of(answer, about.terms().title(), about.terms().language()),
        answer.writtenAt());
  }
}
