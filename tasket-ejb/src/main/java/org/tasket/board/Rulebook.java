package org.tasket.board;

import java.time.Duration;

/**
 * All the rules of a board. Every board has the standard rules until boards can set their own:
 * anyone in the audience posts, nothing is moderated, first come first served, no supervisor rule.
 *
 * @param hold how long a helper may keep a seat without delivering
 * @param answer how long an owner may leave a delivery or an application unanswered
 */
public record Rulebook(
    boolean moderated,
    Acceptance acceptance,
    SupervisorRule supervisor,
    Duration hold,
    Duration answer) {

  private static final Rulebook STANDARD =
      new Rulebook(
          false,
          Acceptance.FIRST_COME,
          SupervisorRule.NONE,
          Duration.ofDays(7),
          Duration.ofDays(5));

  /** How a claim becomes active. */
  public enum Acceptance {
    FIRST_COME,
    OWNER_ACCEPTS
  }

  /** What a helper's supervisor has to do with a claim. */
  public enum SupervisorRule {
    NONE,
    INFORM,
    APPROVE
  }

  public static Rulebook standard() {
    return STANDARD;
  }
}
