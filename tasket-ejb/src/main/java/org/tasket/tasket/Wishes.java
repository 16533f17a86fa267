package org.tasket.tasket;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A tasket as an owner typed it or sent it, not yet checked: anything may be missing ({@code null})
 * or out of range. {@link Terms} and {@link SessionPlan} say what is allowed.
 *
 * @param seats for a tasket at any time; {@code null} where sessions are given
 * @param sessions empty for a tasket at any time; for an edit, those to change and to add
 */
public record Wishes(
    String title,
    String description,
    String language,
    Integer plannedMinutes,
    String mode,
    String place,
    Instant openUntil,
    Integer seats,
    List<SessionPlan> sessions,
    More more) {

  /**
   * What most taskets go without.
   *
   * @param coOwners logins or ids; empty where the co-owners stay as they are
   */
  public record More(
      Optional<Instant> doBy,
      Optional<Recurrence> recurrence,
      HelperTerms helper,
      BoardTerms board,
      Optional<List<String>> coOwners) {

    public static final More NONE =
        new More(
            Optional.empty(),
            Optional.empty(),
            HelperTerms.NONE,
            BoardTerms.NONE,
            Optional.empty());

    public More {
      coOwners = coOwners.map(List::copyOf);
    }

    /** As a tasket has it now. */
    public static More of(TasketView tasket) {
      Terms terms = tasket.terms();
      return new More(
          terms.doBy(), tasket.recurrence(), terms.helper(), terms.board(), Optional.empty());
    }
  }

  public Wishes {
    sessions = List.copyOf(sessions);
  }

  /** The same with other words about the helper. */
  Wishes with(HelperTerms helper) {
    return new Wishes(
        title,
        description,
        language,
        plannedMinutes,
        mode,
        place,
        openUntil,
        seats,
        sessions,
        new More(more.doBy, more.recurrence, helper, more.board, more.coOwners));
  }

  /** Wishes without more. */
  public Wishes(
      String title,
      String description,
      String language,
      Integer plannedMinutes,
      String mode,
      String place,
      Instant openUntil,
      Integer seats,
      List<SessionPlan> sessions) {
    this(
        title,
        description,
        language,
        plannedMinutes,
        mode,
        place,
        openUntil,
        seats,
        sessions,
        More.NONE);
  }
}
