package org.tasket.tasket;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tasket.board.Audience;
import org.tasket.board.BoardRules;
import org.tasket.cause.Cause;
import org.tasket.platform.Checks;
import org.tasket.platform.Texts;

/**
 * How a tasket fits its board.
 *
 * @param category the key of one of the board's categories
 * @param organisation whom it helps, to 200 characters; where the board's kind helps organisations
 * @param causes what it is for, to 3 of them, each once; where the board's kind helps organisations
 * @param extra answers to the board's own questions, by key
 * @param audience whom of the board's audience it is for; never anybody beyond
 */
public record BoardTerms(
    Optional<String> category,
    Optional<String> organisation,
    List<Cause> causes,
    JsonObject extra,
    Audience audience) {

  public static final int ORGANISATION_MOST = 200;
  public static final int CAUSES_MOST = 3;

  public static final BoardTerms NONE =
      new BoardTerms(
          Optional.empty(),
          Optional.empty(),
          List.of(),
          JsonValue.EMPTY_JSON_OBJECT,
          Audience.everyone());

  public BoardTerms {
    category = Texts.given(category);
    organisation = Texts.given(organisation);
    causes = causes.stream().sorted().toList();
  }

  /**
   * Checks what differs from the terms so far: what a later rulebook would not allow any more stays
   * as it is until somebody changes it or publishes.
   */
  void check(Checks checks, BoardRules board, BoardTerms before) {
    if (!category.equals(before.category)) {
      checkCategory(checks, board);
    }
    if (!organisation.equals(before.organisation)) {
      checks
          .optionalText("organisation", organisation.orElse(null), ORGANISATION_MOST)
          .that(
              organisation.isEmpty() || board.kind().helpsOrganisations(), "organisation", "kind");
    }
    if (!causes.equals(before.causes)) {
      checkCauses(checks, board);
    }
    if (!extra.equals(before.extra)) {
      ExtraAnswers.of(board.rulebook()).check(checks, extra, before.extra);
    }
  }

  private void checkCauses(Checks checks, BoardRules board) {
    Set<Cause> named = new HashSet<>();
    checks
        .that(causes.size() <= CAUSES_MOST, "causes", "many", CAUSES_MOST)
        .that(causes.isEmpty() || board.kind().helpsOrganisations(), "causes", "kind");
    causes.forEach(cause -> checks.that(named.add(cause), "causes", "twice", cause.name()));
  }

  void checkCategory(Checks checks, BoardRules board) {
    category.ifPresent(
        key -> checks.that(board.rulebook().category(key).isPresent(), "category", "unknown", key));
  }
}
