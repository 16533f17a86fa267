package org.tasket.tasket;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.tasket.board.BoardRules;
import org.tasket.board.Rulebook.Limits;
import org.tasket.platform.Checks;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.InvalidInput.FieldError;

/**
 * What the rulebook in force asks of a tasket before others see it, and of what is changed in one
 * that they see already. A stricter rulebook never breaks what is under way.
 */
final class RulebookFit {

  private final BoardRules board;
  private final Instant now;

  RulebookFit(BoardRules board, Instant now) {
    this.board = board;
    this.now = now;
  }

  /**
   * Checks everything.
   *
   * @throws InvalidInput with every field that the owner can mend by editing
   */
  void publishable(Tasket tasket) {
    checked(tasket)
        .that(
            tasket.schedule().isToCome(now) || tasket.recurrence().isPresent(), "sessions", "over")
        .orThrow();
  }

  /** Checks everything but that there is a session to come: sessions are added to what is open. */
  void renewable(Tasket tasket) {
    checked(tasket).orThrow();
  }

  /** Checks those fields only that somebody has just changed. */
  void editable(Tasket tasket, List<String> changed) {
    try {
      checked(tasket).orThrow();
    } catch (InvalidInput input) {
      List<FieldError> own = input.errors().stream().filter(isOneOf(changed)).toList();
      if (!own.isEmpty()) {
        throw new InvalidInput(own);
      }
    }
  }

  private static Predicate<FieldError> isOneOf(List<String> changed) {
    return error -> changed.contains(error.field().split("\\.", 2)[0]);
  }

  private Checks checked(Tasket tasket) {
    Checks checks = new Checks();
    Terms terms = tasket.terms();
    Limits limits = board.rulebook().limits();
    int days = board.rulebook().openDays();
    checks
        .number("plannedMinutes", terms.plannedMinutes(), limits.minutesFrom(), limits.minutesTo())
        .that(
            !terms.openUntil().isAfter(now.plus(Duration.ofDays(days))), "openUntil", "ahead", days)
        .that(
            terms.board().organisation().isPresent() || !board.kind().helpsOrganisations(),
            "organisation",
            "missing");
    terms.board().checkCategory(checks, board);
    ExtraAnswers.of(board.rulebook()).checkWhole(checks, terms.board().extra());
    int most = tasket.sessions().stream().mapToInt(Session::seats).max().orElse(1);
    checks.number(
        tasket.schedule().atAnyTime() ? "seats" : "sessions.seats",
        most,
        SessionPlan.SEATS_LEAST,
        limits.seats());
    return checks;
  }
}
