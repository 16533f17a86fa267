package org.tasket.rest.board;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Locale;
import org.tasket.board.BoardAction;
import org.tasket.board.BoardView;
import org.tasket.board.Rulebook;
import org.tasket.rest.Answers;

/** A board as the API shows it. */
final class BoardJson {

  private BoardJson() {}

  static JsonObject of(BoardView board, Locale language) {
    return Json.createObjectBuilder()
        .add("slug", board.slug())
        .add("title", board.title().in(language))
        .add("kind", board.kind().name())
        .add("audience", "EVERYONE")
        .add("rulebook", rulebook(board.rulebook()))
        .add("_actions", Answers.names(board.actions().stream().map(BoardAction::label).toList()))
        .build();
  }

  private static JsonObject rulebook(Rulebook rules) {
    return Json.createObjectBuilder()
        .add("moderated", rules.moderated())
        .add("acceptance", rules.acceptance().name())
        .add("supervisor", rules.supervisor().name())
        .add("holdDays", rules.hold().toDays())
        .add("answerDays", rules.answer().toDays())
        .build();
  }
}
