package org.tasket.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tasket.board.Rulebook;
import org.tasket.board.WhoseTime;
import org.tasket.platform.Ids;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.NullableId;
import org.tasket.platform.Reason;
import org.tasket.platform.RuleBroken;

/**
 * One helper's hold on one seat, or the wish for it. It begins where the rulebook lets it: active,
 * applied for, waiting for a seat or for a supervisor. Active, it has a time until which the seat
 * is kept, counted from the end of a session that has one; then it lapses, as it does where no
 * supervisor answers in time, nor anybody an application. The helper delivers, with the minutes it
 * really took; the owner returns it, saying what is missing, or confirms it, and the minutes count.
 * Until it is delivered the helper may withdraw and the owner decline. A tasket that is cancelled
 * takes its claims with it, except what is delivered already. Work done is never lost: what lapsed
 * or was cancelled under the helper's hands can still be delivered for a while, though the seat may
 * be another's by then. To minutes that were changed the helper may object once, and a manager
 * settles it once. Who stands in line when the session begins is declined, and whose turn comes
 * when they may have no seat any more.
 *
 * <p>Every due time is stored when its clock starts, and with it when somebody is first reminded of
 * it: a later rulebook does not move it.
 */
@Entity
@NamedQuery(
    name = Claim.LIVE_IN_SESSION,
    query = "select c.id from Claim c where c.session = :session and c.liveHelper = :helper",
    hints = @QueryHint(name = "eclipselink.flush", value = "false"))
@NamedQuery(
    name = Claim.TASKETS_HELPED,
    query =
        "select distinct c.tasket from Claim c where c.helper = :helper and c.liveHelper is not"
            + " null",
    hints = @QueryHint(name = "eclipselink.flush", value = "false"))
@Table(name = "tasket_claim")
class Claim {

  /*
   * Asked in every claim, and so named: EclipseLink (4.0.7) prepares these once, and a query whose
   * flush mode is set where it is asked each time.
   */
  static final String LIVE_IN_SESSION = "Claim.liveInSession";
  static final String TASKETS_HELPED = "Claim.tasketsHelped";

  /** How long after its end work can still be delivered. */
  private static final Duration GRACE = Duration.ofDays(14);

  @Id private UUID id;

  @Version private long version;

  @Column(name = "tasket_id")
  private UUID tasket;

  @Column(name = "session_id")
  private UUID session;

  @Column(name = "helper_id")
  private UUID helper;

  @Column(name = "live_helper_id")
  @Convert(converter = NullableId.class)
  private UUID liveHelper;

  @Column(name = "added_by_id")
  @Convert(converter = NullableId.class)
  private UUID addedBy;

  @Enumerated(EnumType.STRING)
  private ClaimState state;

  @Column(name = "holds_seat")
  private boolean holdsSeat;

  @Column(name = "claimed_at")
  private Instant claimedAt;

  @Column(name = "must_affirm")
  private boolean mustAffirm;

  private String affirmed;

  @Column(name = "affirmed_at")
  private Instant affirmedAt;

  @Column(name = "hold_until")
  private Instant holdUntil;

  @Column(name = "answer_until")
  private Instant answerUntil;

  @Column(name = "managers_until")
  private Instant managersUntil;

  @Column(name = "remind_at")
  private Instant remindAt;

  @Column(name = "delivered_at")
  private Instant deliveredAt;

  @Column(name = "actual_minutes")
  private Integer actualMinutes;

  private String reflection;

  @Enumerated(EnumType.STRING)
  @Column(name = "whose_time")
  private WhoseTime whoseTime;

  @Column(name = "confirmed_minutes")
  private Integer confirmedMinutes;

  @Column(name = "confirmed_by_id")
  @Convert(converter = NullableId.class)
  private UUID confirmedBy;

  private String thanks;

  @Column(name = "thanks_shown")
  private boolean thanksShown;

  private String reason;

  private String words;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "late_until")
  private Instant lateUntil;

  @Column(name = "missed_at")
  private Instant missedAt;

  @Embedded private ObjectionRow objection;

  protected Claim() {}

  /** A claim that begins in one of the states in which the rulebook lets it begin. */
  static Claim begun(
      UUID tasket, UUID session, UUID helper, ClaimState first, Rulebook rules, Instant now) {
    Claim claim = new Claim();
    claim.id = Ids.next();
    claim.tasket = tasket;
    claim.session = session;
    claim.helper = helper;
    claim.claimedAt = now;
    claim.enter(first, rules, now);
    return claim;
  }

  /** The owner asked the helper in, who has affirmed nothing by that. */
  void addedBy(UUID owner) {
    addedBy = owner;
  }

  void affirm(List<String> requirements, Instant now) {
    mustAffirm = false;
    if (!requirements.isEmpty()) {
      affirmed = String.join(",", requirements);
      affirmedAt = now;
    }
  }

  /** What the board asks is affirmed with the delivery at the latest. */
  void affirmLater() {
    mustAffirm = true;
  }

  /** A seat became free; the claim goes on as one made now. */
  void moveUp(ClaimState next, Rulebook rules, Instant now) {
    mustBe(state == ClaimState.WAITING);
    enter(next, rules, now);
  }

  void accept(ClaimState next, Rulebook rules, Instant now) {
    mustBe(state == ClaimState.APPLIED);
    enter(next, rules, now);
  }

  void approve(Rulebook rules, Instant now) {
    mustBe(state == ClaimState.AWAITING_SUPERVISOR);
    enter(ClaimState.ACTIVE, rules, now);
  }

  private void enter(ClaimState next, Rulebook rules, Instant now) {
    switch (next) {
      case ACTIVE -> holdFrom(now, rules.hold());
      case APPLIED -> applyFrom(now, rules.answer());
      case AWAITING_SUPERVISOR -> answerFrom(now, Reminders.ofSupervisor(rules.answer()));
      case WAITING -> stopClock();
      default -> throw new IllegalArgumentException("No claim begins as " + next);
    }
    holdsSeat = next == ClaimState.ACTIVE || next == ClaimState.AWAITING_SUPERVISOR;
    become(next);
  }

  private void holdFrom(Instant now, Duration hold) {
    stopClock();
    holdUntil = now.plus(hold);
    remindAt = Reminders.first(now, hold);
  }

  /**
   * In a session with a time the hold counts from its end at the earliest: before it there is
   * nothing to deliver.
   */
  void holdAfter(Instant end, Duration hold) {
    if (state.atWork() && end.plus(hold).isAfter(holdUntil)) {
      holdFrom(end, hold);
    }
  }

  /** After the owners' time that of the managers runs. */
  private void applyFrom(Instant now, Duration answer) {
    answerFrom(now, answer);
    managersUntil = answerUntil.plus(answer.multipliedBy(Reminders.OF_MANAGERS));
  }

  /** Nobody could say yes to an application: there was no seat. Whoever answers has time anew. */
  void askAnew(Rulebook rules, Instant now) {
    mustBe(state == ClaimState.APPLIED);
    applyFrom(now, rules.answer());
  }

  private void answerFrom(Instant now, Duration answer) {
    stopClock();
    askFrom(now, answer);
  }

  private void askFrom(Instant now, Duration answer) {
    answerUntil = now.plus(answer);
    remindAt = Reminders.first(now, answer);
  }

  /**
   * In a session with a time nobody is asked past its start, managers not past its end where they
   * would have less than a day to its start. Where it has begun it is as at any time.
   */
  void answerBy(Instant start, Instant end, Instant now) {
    if (!state.wantsSeat() || !start.isAfter(now)) {
      return;
    }
    if (answerUntil.isAfter(start)) {
      askFrom(now, Duration.between(now, start));
    }
    if (managersUntil != null) {
      Instant from = answerUntil.isAfter(now) ? answerUntil : now;
      Instant last = Reminders.leavesADay(from, start) ? start : end;
      managersUntil = last.isBefore(managersUntil) ? last : managersUntil;
    }
  }

  private void stopClock() {
    answerUntil = null;
    managersUntil = null;
    remindAt = null;
  }

  /** Says no; without a reason only where the tasket itself has ended. */
  void decline(Optional<Reason> why, Instant now) {
    mustBe(state.declinable());
    because(why);
    end(ClaimState.DECLINED, now);
  }

  /** Still in line when its session began. */
  void miss(Instant start, Instant now) {
    mustBe(state == ClaimState.WAITING);
    missedAt = start;
    end(ClaimState.DECLINED, now);
  }

  /**
   * Its turn came, and the helper may have no seat here any more: its hold is over as it begins.
   */
  void passOver(Instant now) {
    mustBe(state == ClaimState.WAITING);
    holdUntil = now;
    end(ClaimState.DECLINED, now);
  }

  /** Hands the work over while the seat is kept. */
  void deliver(Delivery delivery, WhoseTime time, Duration answer, Instant now) {
    mustBe(state.atWork());
    handOver(delivery, time, answer, now);
  }

  /**
   * Hands work over that lapsed or was cancelled.
   *
   * @param seat whether the seat was still to be had
   */
  void deliverLate(Delivery delivery, WhoseTime time, Duration answer, boolean seat, Instant now) {
    mustBe(state.endedAtWork() && lateUntil != null);
    if (lateUntil.isBefore(now)) {
      throw new RuleBroken("claim.late", GRACE.toDays());
    }
    holdsSeat = seat;
    endedAt = null;
    lateUntil = null;
    handOver(delivery, time, answer, now);
  }

  private void handOver(Delivery delivery, WhoseTime time, Duration answer, Instant now) {
    actualMinutes = delivery.actualMinutes();
    reflection = delivery.reflection().orElse(null);
    whoseTime = time;
    deliveredAt = now;
    answerFrom(now, answer);
    become(ClaimState.DELIVERED);
  }

  /** Asks for more; the hold starts anew. */
  void sendBack(Reason missing, Duration hold, Instant now) {
    mustBe(state == ClaimState.DELIVERED);
    because(Optional.of(missing));
    holdFrom(now, hold);
    become(ClaimState.RETURNED);
  }

  /**
   * Confirms the delivered minutes, or others for a reason, to which the helper may object.
   *
   * @param by nobody where the clock confirms
   */
  void confirm(Confirmation confirmation, Optional<UUID> by, Instant now) {
    mustBe(state == ClaimState.DELIVERED);
    int minutes = confirmation.minutes().orElse(actualMinutes);
    boolean changed = minutes != actualMinutes;
    if (changed && confirmation.reason().isEmpty()) {
      throw new InvalidInput("reason", "minutes", actualMinutes, minutes);
    }
    because(confirmation.reason());
    confirmedMinutes = minutes;
    confirmedBy = by.orElse(null);
    thanks = confirmation.thanks().orElse(null);
    objection = changed ? ObjectionRow.possible(now) : null;
    end(ClaimState.CONFIRMED, now);
  }

  void withdraw(Reason why, Instant now) {
    mustBe(state.live() && state != ClaimState.DELIVERED);
    because(Optional.of(why));
    end(ClaimState.WITHDRAWN, now);
  }

  /** The hold is over, or nobody answered in time. */
  void lapse(Instant now) {
    mustBe(holdIsOver(now) || isUnapproved(now) || isLeftByAll(now));
    endAtWork(ClaimState.LAPSED, now);
  }

  /** Ends with its tasket. */
  void cancel(Instant now) {
    mustBe(state.live() && state != ClaimState.DELIVERED);
    endAtWork(ClaimState.CANCELLED, now);
  }

  /** Only who was at work can have work to deliver late. */
  private void endAtWork(ClaimState last, Instant now) {
    lateUntil = state.atWork() ? now.plus(GRACE) : null;
    end(last, now);
  }

  /** The helper does not agree with the minutes that were booked instead of those delivered. */
  void object(Reason why, Instant now) {
    mustBe(state == ClaimState.CONFIRMED);
    if (objection == null) {
      throw new RuleBroken("claim.minutes.kept");
    }
    objection.raise(why, now);
  }

  /**
   * Settles the objection for good.
   *
   * @return by how many minutes the booking changes; 0 where it stays
   */
  int settle(int minutes, Reason why, Instant now) {
    mustBe(state == ClaimState.CONFIRMED);
    if (!hasOpenObjection()) {
      throw new RuleBroken("claim.objection.none");
    }
    objection.settle(minutes, why, now);
    return minutes - confirmedMinutes;
  }

  /**
   * The helper lets the thanks be read beside the tasket, or no more.
   *
   * @return false where it is so already
   */
  boolean share(boolean shown) {
    mustBe(state == ClaimState.CONFIRMED);
    if (thanks == null) {
      throw new RuleBroken("claim.thanks.none");
    }
    boolean changed = thanksShown != shown;
    thanksShown = shown;
    return changed;
  }

  private void end(ClaimState last, Instant now) {
    endedAt = now;
    remindAt = null;
    holdsSeat = holdsSeat && last == ClaimState.CONFIRMED;
    become(last);
  }

  private void become(ClaimState next) {
    state = next;
    liveHelper = next.live() ? helper : null;
  }

  private void because(Optional<Reason> why) {
    reason = why.flatMap(Reason::reason).orElse(null);
    words = why.flatMap(Reason::words).orElse(null);
  }

  private void mustBe(boolean allowed) {
    if (!allowed) {
      throw new RuleBroken("claim.state", state);
    }
  }

  boolean holdIsOver(Instant now) {
    return state.atWork() && holdUntil != null && !holdUntil.isAfter(now);
  }

  /** What awaits somebody's word, and did not get it in time. */
  boolean isUnanswered(Instant now) {
    return state.awaitsAnswer() && answerUntil != null && !answerUntil.isAfter(now);
  }

  /** A seat that is kept for a supervisor's word, which did not come in time. */
  boolean isUnapproved(Instant now) {
    return state == ClaimState.AWAITING_SUPERVISOR && isUnanswered(now);
  }

  /** An application that neither owners nor managers answered in time. */
  boolean isLeftByAll(Instant now) {
    return state == ClaimState.APPLIED && managersUntil != null && !managersUntil.isAfter(now);
  }

  /**
   * Whether what the clock says now is that the managers may answer.
   *
   * @param due when it was to speak; later than the owners' time it has said so already
   */
  boolean goesToManagers(Instant due, Instant now) {
    return state == ClaimState.APPLIED
        && isUnanswered(now)
        && !isLeftByAll(now)
        && !due.isAfter(answerUntil);
  }

  /**
   * When the clock speaks again, after it has spoken now: for an application also when the owners'
   * time is over, and then while the managers have theirs.
   */
  Optional<Instant> nextReminder(Instant now) {
    return state == ClaimState.APPLIED && managersUntil != null
        ? Reminders.ofApplication(now, answerUntil, managersUntil)
        : Reminders.after(now, state.atWork() ? holdUntil : answerUntil);
  }

  /** Of what there is to remind now; of nothing where the time is over. */
  Optional<ClaimReminder> reminder(UUID board, Instant now) {
    boolean passedOn = state == ClaimState.APPLIED && isUnanswered(now);
    if (holdIsOver(now) || isLeftByAll(now) || (isUnanswered(now) && !passedOn)) {
      return Optional.empty();
    }
    return switch (state) {
      case ACTIVE, RETURNED -> Optional.of(new ClaimReminder.HoldEnding(id, tasket, board, now));
      case APPLIED ->
          Optional.of(
              passedOn
                  ? new ClaimReminder.StillUnanswered(id, tasket, board, now)
                  : new ClaimReminder.ApplicationWaits(id, tasket, board, now));
      case AWAITING_SUPERVISOR ->
          Optional.of(new ClaimReminder.ApprovalWaits(id, tasket, board, now));
      case DELIVERED -> Optional.of(new ClaimReminder.DeliveryWaits(id, tasket, board, now));
      default -> Optional.empty();
    };
  }

  boolean canBeDeliveredLate(Instant now) {
    return state.endedAtWork() && lateUntil != null && !lateUntil.isBefore(now);
  }

  boolean canBeObjectedTo(Instant now) {
    return state == ClaimState.CONFIRMED && objection != null && objection.canBeRaised(now);
  }

  boolean hasOpenObjection() {
    return objection != null && objection.isOpen();
  }

  boolean canBeShared() {
    return state == ClaimState.CONFIRMED && thanks != null;
  }

  boolean heldBy(UUID person) {
    return helper.equals(person);
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  UUID tasket() {
    return tasket;
  }

  UUID session() {
    return session;
  }

  UUID helper() {
    return helper;
  }

  ClaimState state() {
    return state;
  }

  boolean holdsSeat() {
    return holdsSeat;
  }

  boolean wasAddedByOwner() {
    return addedBy != null;
  }

  boolean mustAffirm() {
    return mustAffirm;
  }

  Optional<Affirmation> affirmation() {
    return Optional.ofNullable(affirmedAt)
        .map(at -> new Affirmation(List.of(affirmed.split(",")), at));
  }

  Instant claimedAt() {
    return claimedAt;
  }

  Optional<Instant> holdUntil() {
    return Optional.ofNullable(holdUntil);
  }

  Optional<Instant> answerUntil() {
    return Optional.ofNullable(answerUntil);
  }

  /** Until when an answer is awaited now; where owners left an application, the managers'. */
  Optional<Instant> awaitedUntil(Instant now) {
    boolean left = managersUntil != null && !answerUntil.isAfter(now);
    return (left ? managersUntil() : answerUntil()).filter(any -> state.awaitsAnswer());
  }

  /** Until when the managers answer an application that the owners left. */
  Optional<Instant> managersUntil() {
    return Optional.ofNullable(managersUntil);
  }

  Optional<Instant> remindAt() {
    return Optional.ofNullable(remindAt);
  }

  Optional<Instant> lateUntil() {
    return Optional.ofNullable(lateUntil);
  }

  /** When the session began for which it stood in line in vain. */
  Optional<Instant> missedAt() {
    return Optional.ofNullable(missedAt);
  }

  Optional<Instant> objectionUntil() {
    return Optional.ofNullable(objection).map(ObjectionRow::until);
  }

  Optional<Integer> actualMinutes() {
    return Optional.ofNullable(actualMinutes);
  }

  Optional<String> reflection() {
    return Optional.ofNullable(reflection);
  }

  Optional<WhoseTime> whoseTime() {
    return Optional.ofNullable(whoseTime);
  }

  /** The last time. */
  Optional<Instant> deliveredAt() {
    return Optional.ofNullable(deliveredAt);
  }

  Optional<Integer> confirmedMinutes() {
    return Optional.ofNullable(confirmedMinutes);
  }

  Optional<UUID> confirmedBy() {
    return Optional.ofNullable(confirmedBy);
  }

  Optional<String> thanks() {
    return Optional.ofNullable(thanks);
  }

  boolean isThanksShown() {
    return thanksShown;
  }

  /** Not before it has ended. */
  Instant endedAt() {
    return endedAt;
  }

  Optional<Reason> reason() {
    return Reason.kept(reason, words);
  }

  Optional<Objection> objection() {
    return Optional.ofNullable(objection).flatMap(ObjectionRow::view);
  }
}
