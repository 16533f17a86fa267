package org.tasket.claim;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tasket.board.WhoseTime;
import org.tasket.person.PersonView;
import org.tasket.platform.Reason;
import org.tasket.tasket.SessionTime;

/**
 * A claim as the helper, an owner, a manager or the supervisor sees it, with the actions open to
 * the reader.
 *
 * @param full whether every seat of its session is held
 * @param times until when whoever has the next word has it
 * @param addedByOwner whether the owner asked the helper in
 * @param mustAffirm whether the helper has to affirm the requirements with the delivery
 * @param thanksShown whether the helper lets the thanks be read beside the tasket
 */
public record ClaimView(
    UUID id,
    long version,
    UUID tasket,
    String title,
    String language,
    int plannedMinutes,
    SessionTime session,
    boolean full,
    PersonView helper,
    ClaimState state,
    Instant claimedAt,
    Times times,
    boolean addedByOwner,
    boolean mustAffirm,
    Optional<Affirmation> affirmation,
    Optional<Integer> actualMinutes,
    Optional<String> reflection,
    Optional<WhoseTime> whoseTime,
    Optional<Integer> confirmedMinutes,
    Optional<String> thanks,
    boolean thanksShown,
    Optional<Reason> reason,
    Optional<Objection> objection,
    Set<ClaimAction> actions) {

  /**
   * The due times, as they were stored when their clocks started.
   *
   * @param hold until when the seat is kept without a delivery
   * @param answer until when the owner answers an application or a delivery, or the supervisor
   * @param managers until when the managers answer an application that the owners left
   * @param missed when the session began for which the helper stood in line in vain
   * @param late until when work that lapsed or was cancelled can still be delivered
   * @param objection until when the helper can object to changed minutes
   */
  public record Times(
      Optional<Instant> hold,
      Optional<Instant> answer,
      Optional<Instant> managers,
      Optional<Instant> missed,
      Optional<Instant> late,
      Optional<Instant> objection) {

    public static final Times NONE =
        new Times(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
  }

  public Optional<Instant> holdUntil() {
    return times.hold();
  }

  /** Declined by nobody's word: its tasket ended before it was its turn. */
  public boolean endedWithTasket() {
    return isDeclinedByNobody() && !endedWithSession() && !wasPassedOver();
  }

  /** Its turn came when the helper had left the house, or the tasket was for others. */
  public boolean wasPassedOver() {
    return isDeclinedByNobody() && times.hold().isPresent();
  }

  private boolean isDeclinedByNobody() {
    return state == ClaimState.DECLINED && reason.isEmpty();
  }

  /** The same where its session began before it was its turn. */
  public boolean endedWithSession() {
    return times.missed().isPresent();
  }

  /** Its seat was kept for a supervisor's word, which did not come in time. */
  public boolean endedUnapproved() {
    return state == ClaimState.LAPSED && times.late().isEmpty() && times.managers().isEmpty();
  }

  /** An application that neither owners nor managers answered in time. */
  public boolean endedUnanswered() {
    return state == ClaimState.LAPSED && times.managers().isPresent();
  }

  /** A delivery or an application that the reader can answer. */
  public boolean awaitsReader() {
    return allows(ClaimAction.CONFIRM)
        || (state == ClaimState.APPLIED && allows(ClaimAction.DECLINE));
  }

  public boolean allows(ClaimAction action) {
    return actions.contains(action);
  }
}
