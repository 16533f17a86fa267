package org.tasket.howto;

import java.util.Optional;
import java.util.UUID;
import org.tasket.board.BoardRules;
import org.tasket.board.Translated;
import org.tasket.talk.HelpfulAnswer;
import org.tasket.tasket.TasketTitles.Title;

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

  static KeptAnswer of(Howto howto, BoardRules board) {
    return new KeptAnswer(
        howto.id(), AnswerKind.HOWTO, board.slug(), board.title(), Optional.empty(), howto.terms());
  }

  static KeptAnswer of(HelpfulAnswer answer, Title about, BoardRules board) {
    return new KeptAnswer(
        answer.id(),
        AnswerKind.REMARK,
        board.slug(),
        board.title(),
        Optional.of(about.id()),
        HowtoTerms.of(answer, about.title(), about.language()));
  }
}
