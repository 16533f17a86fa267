package org.tasket.howto;

import java.util.Optional;
import java.util.UUID;
import org.tasket.board.Translated;
import org.tasket.talk.HelpfulAnswer;
import org.tasket.tasket.TasketView;

/**
 * An answer worth keeping, as its reader sees it.
 *
 * @param board the slug of its board
 * @param tasket what a remark is about
 * @param terms what it says; of a remark, as the page that it could become
 */
public record KeptAnswer(
    UUID id,
    AnswerKind kind,
    String board,
    Translated boardTitle,
    Optional<UUID> tasket,
    HowtoTerms terms) {

  static KeptAnswer of(Howto howto, Shelf shelf) {
    return new KeptAnswer(
        howto.id(), AnswerKind.HOWTO, shelf.slug(), shelf.title(), Optional.empty(), howto.terms());
  }

  static KeptAnswer of(HelpfulAnswer answer, TasketView about) {
    return new KeptAnswer(
        answer.id(),
        AnswerKind.REMARK,
        about.board(),
        about.boardTitle(),
        Optional.of(about.id()),
        HowtoTerms.of(answer, about.terms()));
  }
}
