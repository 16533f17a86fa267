package org.tasket.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tasket.claim.ClaimFixtures.HELPER;
import static org.tasket.claim.ClaimFixtures.NOW;
import static org.tasket.claim.ClaimFixtures.OWNER;
import static org.tasket.claim.ClaimFixtures.REASON;
import static org.tasket.claim.ClaimFixtures.RULES;
import static org.tasket.claim.ClaimFixtures.begun;
import static org.tasket.claim.ClaimFixtures.cancelledFrom;
import static org.tasket.claim.ClaimFixtures.confirmed;
import static org.tasket.claim.ClaimFixtures.in;
import static org.tasket.claim.ClaimFixtures.lapsed;
import static org.tasket.claim.ClaimFixtures.objectedTo;
import static org.tasket.claim.ClaimFixtures.thanked;
import static org.tasket.claim.ClaimState.ACTIVE;
import static org.tasket.claim.ClaimState.APPLIED;
import static org.tasket.claim.ClaimState.AWAITING_SUPERVISOR;
import static org.tasket.claim.ClaimState.CANCELLED;
import static org.tasket.claim.ClaimState.CONFIRMED;
import static org.tasket.claim.ClaimState.DECLINED;
import static org.tasket.claim.ClaimState.DELIVERED;
import static org.tasket.claim.ClaimState.LAPSED;
import static org.tasket.claim.ClaimState.RETURNED;
import static org.tasket.claim.ClaimState.WAITING;
import static org.tasket.claim.ClaimState.WITHDRAWN;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasket.board.BoardFixtures;
import org.tasket.board.Rulebook;
import org.tasket.board.WhoseTime;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.Reason;
import org.tasket.platform.RuleBroken;

class ClaimTest {

  private static final Instant LATER = NOW.plus(Duration.ofDays(30));

  /** The rows of the table of a claim's life: what is done, from where, and to where. */
  private enum Row {
    MOVE_UP(claim -> claim.moveUp(ACTIVE, RULES, NOW), ACTIVE, WAITING),
    MOVE_UP_TO_APPLY(claim -> claim.moveUp(APPLIED, RULES, NOW), APPLIED, WAITING),
    ACCEPT(claim -> claim.accept(ACTIVE, RULES, NOW), ACTIVE, APPLIED),
    ACCEPT_TO_ASK(
        claim -> claim.accept(AWAITING_SUPERVISOR, RULES, NOW), AWAITING_SUPERVISOR, APPLIED),
    APPROVE(claim -> claim.approve(RULES, NOW), ACTIVE, AWAITING_SUPERVISOR),
    DECLINE(
        claim -> claim.decline(Optional.of(REASON), NOW),
        DECLINED,
        APPLIED,
        WAITING,
        AWAITING_SUPERVISOR,
        ACTIVE,
        RETURNED),
    ASK_ANEW(claim -> claim.askAnew(RULES, NOW), APPLIED, APPLIED),
    MISS(claim -> claim.miss(NOW, NOW), DECLINED, WAITING),
    PASS_OVER(claim -> claim.passOver(NOW), DECLINED, WAITING),
    WITHDRAW(
        claim -> claim.withdraw(REASON, NOW),
        WITHDRAWN,
        APPLIED,
        WAITING,
        AWAITING_SUPERVISOR,
        ACTIVE,
        RETURNED),
    DELIVER(
        claim -> claim.deliver(Delivery.of(1, null), WhoseTime.WORK, RULES.answer(), NOW),
        DELIVERED,
        ACTIVE,
        RETURNED),
    DELIVER_LATE(
        claim -> claim.deliverLate(Delivery.of(1, null), WhoseTime.WORK, RULES.answer(), true, NOW),
        DELIVERED,
        LAPSED,
        CANCELLED),
    SEND_BACK(claim -> claim.sendBack(REASON, RULES.hold(), NOW), RETURNED, DELIVERED),
    CONFIRM(
        claim -> claim.confirm(Confirmation.of(null, null, null, null), Optional.of(OWNER), NOW),
        CONFIRMED,
        DELIVERED),
    LAPSE(claim -> claim.lapse(LATER), LAPSED, ACTIVE, RETURNED, AWAITING_SUPERVISOR, APPLIED),
    CANCEL(
        claim -> claim.cancel(NOW),
        CANCELLED,
        APPLIED,
        WAITING,
        AWAITING_SUPERVISOR,
        ACTIVE,
        RETURNED);

    private final Consumer<Claim> verb;
    private final ClaimState to;
    private final Set<ClaimState> from;

    Row(Consumer<Claim> verb, ClaimState to, ClaimState... from) {
      this.verb = verb;
      this.to = to;
      this.from = EnumSet.copyOf(List.of(from));
    }
  }

  static Stream<Arguments> table() {
    return Arrays.stream(Row.values())
        .flatMap(row -> Arrays.stream(ClaimState.values()).map(state -> Arguments.of(row, state)));
  }

  @ParameterizedTest
  @MethodSource("table")
  void theTableOfTheLifeCycle(Row row, ClaimState state) {
    Claim claim = in(state);
    if (row.from.contains(state)) {
      row.verb.accept(claim);
      assertThat(claim.state()).isEqualTo(row.to);
    } else {
      assertThatThrownBy(() -> row.verb.accept(claim))
          .isInstanceOf(RuleBroken.class)
          .extracting("code")
          .isEqualTo("claim.state");
      assertThat(claim.state()).isEqualTo(state);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = ClaimState.class,
      names = {"AWAITING_SUPERVISOR", "ACTIVE", "DELIVERED", "RETURNED", "CONFIRMED"})
  void aSeatIsHeldInTheseStates(ClaimState state) {
    assertThat(in(state).holdsSeat()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(
      value = ClaimState.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"AWAITING_SUPERVISOR", "ACTIVE", "DELIVERED", "RETURNED", "CONFIRMED"})
  void noSeatIsHeldInTheOthers(ClaimState state) {
    assertThat(in(state).holdsSeat()).isFalse();
  }

  @Nested
  class DueTimes {

    private static final Rulebook QUICK =
        BoardFixtures.rulebook("{'holdDays': 2, 'answerDays': 1}");

    @Test
    void aHoldStartsWithTheWork() {
      assertThat(begun(ACTIVE).holdUntil()).contains(NOW.plus(RULES.hold()));
      assertThat(begun(APPLIED).holdUntil()).isEmpty();
      assertThat(begun(WAITING).holdUntil()).isEmpty();
      assertThat(begun(AWAITING_SUPERVISOR).holdUntil()).isEmpty();
    }

    @Test
    void theRulebookOfTheMomentCounts() {
      Claim claim = begun(WAITING);
      Instant later = NOW.plus(Duration.ofDays(3));
      claim.moveUp(ACTIVE, QUICK, later);
      assertThat(claim.holdUntil()).contains(later.plus(Duration.ofDays(2)));
    }

    @Test
    void anApplicationHasItsAnswerInTime() {
      Claim claim = begun(APPLIED);
      assertThat(claim.answerUntil()).contains(NOW.plus(RULES.answer()));
      assertThat(claim.isUnanswered(NOW)).isFalse();
      assertThat(claim.isUnanswered(NOW.plus(RULES.answer()))).isTrue();

      claim.accept(ACTIVE, RULES, NOW);
      assertThat(claim.answerUntil()).isEmpty();
    }

    @Test
    void aSupervisorHasTheTimeOfAnAnswerAndLapsesItNoSooner() {
      Claim claim = begun(AWAITING_SUPERVISOR);
      Instant end = NOW.plus(RULES.answer());
      assertThat(claim.answerUntil()).contains(end);
      assertThat(claim.remindAt()).contains(NOW.plus(RULES.answer().dividedBy(2)));
      assertThatThrownBy(() -> claim.lapse(end.minusMillis(1))).isInstanceOf(RuleBroken.class);

      claim.lapse(end);
      assertThat(claim.holdsSeat()).isFalse();
      assertThat(claim.remindAt()).isEmpty();
      assertThat(claim.lateUntil()).as("nobody had begun").isEmpty();
    }

    @Test
    void anApplicationThatManagersLeaveTooLapsesAndNoSooner() {
      Claim claim = begun(APPLIED);
      Instant last = NOW.plus(RULES.answer().multipliedBy(4));
      assertThat(claim.managersUntil()).contains(last);
      Instant owners = NOW.plus(RULES.answer());
      assertThat(claim.awaitedUntil(owners.minusMillis(1))).contains(owners);
      assertThat(claim.awaitedUntil(owners)).contains(last);
      assertThatThrownBy(() -> claim.lapse(last.minusMillis(1))).isInstanceOf(RuleBroken.class);

      claim.lapse(last);
      assertThat(claim.state()).isEqualTo(LAPSED);
      assertThat(claim.lateUntil()).as("nobody had begun").isEmpty();
    }

    @Test
    void theSupervisorsTimeBeginsWithTheOwnersYesAndEndsWithTheirOwn() {
      Claim claim = begun(APPLIED);
      Instant later = NOW.plus(Duration.ofDays(3));
      claim.accept(AWAITING_SUPERVISOR, RULES, later);
      assertThat(claim.answerUntil()).contains(later.plus(RULES.answer()));

      claim.approve(RULES, later);
      assertThat(claim.answerUntil()).isEmpty();
    }

    @Test
    void aDeliveryHasItsAnswerInTimeUntilItIsReturned() {
      Claim claim = in(DELIVERED);
      assertThat(claim.answerUntil()).contains(NOW.plus(RULES.answer()));

      claim.sendBack(REASON, RULES.hold(), NOW);
      assertThat(claim.answerUntil()).isEmpty();
    }

    @Test
    void theHoldStartsAnewWhenWorkIsReturned() {
      Claim claim = in(DELIVERED);
      Instant later = NOW.plus(Duration.ofDays(3));
      claim.sendBack(REASON, RULES.hold(), later);
      assertThat(claim.holdUntil()).contains(later.plus(RULES.hold()));
    }

    @Test
    void aHoldIsCountedFromTheEndOfASessionThatIsToCome() {
      Claim claim = begun(ACTIVE);
      Instant end = NOW.plus(Duration.ofDays(20));
      claim.holdAfter(end, RULES.hold());
      assertThat(claim.holdUntil()).contains(end.plus(RULES.hold()));
      assertThat(claim.remindAt()).contains(end.plus(RULES.hold().dividedBy(2)));

      claim.holdAfter(NOW.minusSeconds(1), RULES.hold());
      assertThat(claim.holdUntil()).as("of one that is over").contains(end.plus(RULES.hold()));
    }

    @Test
    void aSupervisorIsNotAskedPastTheStartOfASession() {
      Claim claim = begun(AWAITING_SUPERVISOR);
      Instant start = NOW.plus(Duration.ofDays(1));
      claim.answerBy(start, start.plus(Duration.ofHours(2)), NOW);

      assertThat(claim.answerUntil()).contains(start);
      assertThat(claim.remindAt()).contains(NOW.plus(Duration.ofHours(12)));
      assertThat(claim.nextReminder(NOW.plus(Duration.ofHours(12)))).isEmpty();
      assertThatThrownBy(() -> claim.lapse(start.minusMillis(1))).isInstanceOf(RuleBroken.class);
      claim.lapse(start);
    }

    @Test
    void aSupervisorHasTwoDaysAtLeastThoughNotPastTheStartOfASession() {
      Claim claim = begun(WAITING);
      claim.moveUp(AWAITING_SUPERVISOR, QUICK, NOW);
      assertThat(claim.answerUntil()).contains(NOW.plus(Duration.ofDays(2)));
      assertThat(claim.remindAt()).contains(NOW.plus(Duration.ofDays(1)));

      Instant start = NOW.plus(Duration.ofHours(30));
      claim.answerBy(start, start.plus(Duration.ofHours(2)), NOW);
      assertThat(claim.answerUntil()).contains(start);
    }

    @Test
    void anOwnerHasNoLongerThanTheBoardSays() {
      Claim claim = begun(WAITING);
      claim.moveUp(APPLIED, QUICK, NOW);
      assertThat(claim.answerUntil()).contains(NOW.plus(Duration.ofDays(1)));
    }

    @Test
    void ownersAreNotAskedPastTheStartOfASessionAndManagersOnceMoreToItsEnd() {
      Claim claim = begun(APPLIED);
      Instant start = NOW.plus(Duration.ofDays(1));
      Instant end = start.plus(Duration.ofHours(2));
      claim.answerBy(start, end, NOW);

      Instant half = NOW.plus(Duration.ofHours(12));
      assertThat(claim.answerUntil()).contains(start);
      assertThat(claim.managersUntil()).contains(end);
      assertThat(claim.remindAt()).contains(half);
      assertThat(claim.nextReminder(half)).contains(start);
      assertThat(claim.goesToManagers(start, start)).isTrue();
      assertThat(claim.nextReminder(start)).isEmpty();
      assertThatThrownBy(() -> claim.lapse(end.minusMillis(1))).isInstanceOf(RuleBroken.class);
      claim.lapse(end);
    }

    @Test
    void managersHaveToTheStartOfASessionWhereThatLeavesThemADay() {
      Instant owners = NOW.plus(RULES.answer());
      Instant start = owners.plus(Duration.ofDays(1));
      Instant end = start.plus(Duration.ofHours(2));
      Claim claim = begun(APPLIED);
      claim.answerBy(start, end, NOW);
      assertThat(claim.answerUntil()).contains(owners);
      assertThat(claim.managersUntil()).contains(start);

      Claim other = begun(APPLIED);
      other.answerBy(start.minusMillis(1), end, NOW);
      assertThat(other.managersUntil()).contains(end);
    }

    @Test
    void aSessionAfterAllAnswersChangesNothing() {
      Claim claim = begun(APPLIED);
      Instant start = NOW.plus(RULES.answer().multipliedBy(4));
      claim.answerBy(start, start.plus(Duration.ofHours(2)), NOW);
      assertThat(claim.answerUntil()).contains(NOW.plus(RULES.answer()));
      assertThat(claim.managersUntil()).contains(start);
      assertThat(claim.remindAt()).contains(NOW.plus(RULES.answer().dividedBy(2)));
    }

    @Test
    void inASessionThatHasBegunAnAnswerIsAwaitedAsAtAnyTime() {
      Claim claim = begun(AWAITING_SUPERVISOR);
      claim.answerBy(NOW, NOW.plus(Duration.ofHours(2)), NOW);
      assertThat(claim.answerUntil()).contains(NOW.plus(RULES.answer()));
    }

    @Test
    void aDeliveryIsAnsweredWhateverTheSession() {
      Claim claim = in(DELIVERED);
      claim.answerBy(NOW.plusSeconds(1), NOW.plusSeconds(2), NOW);
      assertThat(claim.answerUntil()).contains(NOW.plus(RULES.answer()));
    }

    @Test
    void nothingLapsesBeforeItsTime() {
      Claim claim = begun(ACTIVE);
      Instant end = NOW.plus(RULES.hold());
      assertThatThrownBy(() -> claim.lapse(end.minusMillis(1))).isInstanceOf(RuleBroken.class);
      claim.lapse(end);
      assertThat(claim.lateUntil()).contains(end.plus(Duration.ofDays(14)));
    }
  }

  @Nested
  class LateWork {

    private void deliver(Claim claim, boolean seat, Instant when) {
      claim.deliverLate(Delivery.of(5, null), WhoseTime.OWN, RULES.answer(), seat, when);
    }

    @Test
    void isTakenForFourteenDays() {
      Claim claim = lapsed();
      deliver(claim, true, NOW.plus(Duration.ofDays(14)));
      assertThat(claim.state()).isEqualTo(DELIVERED);
      assertThat(claim.lateUntil()).isEmpty();
    }

    @Test
    void isNotTakenAfterwards() {
      Claim claim = lapsed();
      Instant after = NOW.plus(Duration.ofDays(14)).plusMillis(1);
      assertThatThrownBy(() -> deliver(claim, true, after))
          .isInstanceOf(RuleBroken.class)
          .extracting("code")
          .isEqualTo("claim.late");
      assertThat(claim.canBeDeliveredLate(after)).isFalse();
    }

    @Test
    void holdsNoSeatWhereThatIsAnothers() {
      Claim claim = lapsed();
      deliver(claim, false, NOW);
      assertThat(claim.holdsSeat()).isFalse();

      claim.sendBack(REASON, RULES.hold(), NOW);
      claim.deliver(Delivery.of(6, null), WhoseTime.WORK, RULES.answer(), NOW);
      claim.confirm(Confirmation.of(null, null, null, null), Optional.of(OWNER), NOW);
      assertThat(claim.holdsSeat()).isFalse();
      assertThat(claim.confirmedMinutes()).contains(6);
    }

    @ParameterizedTest
    @EnumSource(
        value = ClaimState.class,
        names = {"APPLIED", "WAITING", "AWAITING_SUPERVISOR"})
    void isNoneWhereNobodyHadBegun(ClaimState before) {
      Claim claim = cancelledFrom(before);
      assertThatThrownBy(() -> deliver(claim, true, NOW))
          .extracting("code")
          .isEqualTo("claim.state");
    }
  }

  @Nested
  class ConfirmingMinutes {

    @Test
    void booksThoseDelivered() {
      assertThat(confirmed(null).confirmedMinutes()).contains(40);
    }

    @Test
    void takesTheSameMinutesWithoutAReason() {
      Claim claim = in(DELIVERED);
      claim.confirm(Confirmation.of(40, null, null, null), Optional.of(OWNER), NOW);
      assertThat(claim.confirmedMinutes()).contains(40);
    }

    @Test
    void takesOtherMinutesOnlyWithAReason() {
      Claim claim = in(DELIVERED);
      assertThatThrownBy(
              () -> claim.confirm(Confirmation.of(30, null, null, null), Optional.of(OWNER), NOW))
          .isInstanceOf(InvalidInput.class);

      Claim changed = confirmed(30);
      assertThat(changed.confirmedMinutes()).contains(30);
      assertThat(changed.actualMinutes()).contains(40);
    }
  }

  @Nested
  class Objecting {

    @Test
    void isOpenForFourteenDaysWhereMinutesWereChanged() {
      Claim claim = confirmed(30);
      Instant end = NOW.plus(Duration.ofDays(14));
      assertThat(claim.objectionUntil()).contains(end);
      assertThat(claim.canBeObjectedTo(end)).isTrue();
      assertRefused("claim.objection.late", () -> claim.object(REASON, end.plusMillis(1)));

      claim.object(REASON, end);
      assertThat(claim.hasOpenObjection()).isTrue();
      assertThat(claim.objection().orElseThrow().why()).contains(REASON);
    }

    @Test
    void needsChangedMinutes() {
      assertRefused("claim.minutes.kept", () -> confirmed(null).object(REASON, NOW));
      assertRefused("claim.state", () -> in(DELIVERED).object(REASON, NOW));
    }

    @Test
    void happensOnce() {
      assertRefused("claim.objected", () -> objectedTo(OWNER).object(REASON, NOW));
    }

    @Test
    void isSettledOnceByTheDifference() {
      Claim claim = objectedTo(OWNER);
      assertThat(claim.settle(38, REASON, NOW)).isEqualTo(8);
      assertThat(claim.hasOpenObjection()).isFalse();
      assertThat(claim.confirmedMinutes()).contains(30);
      assertThat(claim.objection().orElseThrow().settlement().orElseThrow().minutes())
          .isEqualTo(38);
      assertRefused("claim.objection.none", () -> claim.settle(40, REASON, NOW));
    }

    @Test
    void isSettledAlsoByLeavingTheMinutes() {
      assertThat(objectedTo(OWNER).settle(30, REASON, NOW)).isZero();
    }

    @Test
    void isNotSettledWhereThereIsNone() {
      assertRefused("claim.objection.none", () -> confirmed(30).settle(40, REASON, NOW));
      assertRefused("claim.state", () -> in(DELIVERED).settle(40, REASON, NOW));
    }

    private void assertRefused(String code, Runnable verb) {
      assertThatThrownBy(verb::run)
          .isInstanceOf(RuleBroken.class)
          .extracting("code")
          .isEqualTo(code);
    }
  }

  @Nested
  class SharingThanks {

    @Test
    void isNotDoneUnlessTheHelperSaysSoAndCanBeTakenBack() {
      Claim claim = thanked();
      assertThat(claim.isThanksShown()).isFalse();

      assertThat(claim.share(true)).isTrue();
      assertThat(claim.isThanksShown()).isTrue();
      assertThat(claim.share(true)).isFalse();
      assertThat(claim.share(false)).isTrue();
      assertThat(claim.isThanksShown()).isFalse();
    }

    @Test
    void needsThanks() {
      assertThatThrownBy(() -> confirmed(null).share(true))
          .isInstanceOf(RuleBroken.class)
          .extracting("code")
          .isEqualTo("claim.thanks.none");
      assertThatThrownBy(() -> in(DELIVERED).share(true))
          .isInstanceOf(RuleBroken.class)
          .extracting("code")
          .isEqualTo("claim.state");
    }
  }

  @Nested
  class Affirming {

    @Test
    void keepsTheKeysAndTheTime() {
      Claim claim = begun(ACTIVE);
      claim.affirm(List.of("clearance", "no-conflict"), NOW);
      assertThat(claim.affirmation())
          .contains(new Affirmation(List.of("clearance", "no-conflict"), NOW));
    }

    @Test
    void isOwedUntilItIsDone() {
      Claim claim = begun(ACTIVE);
      assertThat(claim.mustAffirm()).isFalse();
      claim.affirmLater();
      assertThat(claim.mustAffirm()).isTrue();
      claim.affirm(List.of(), NOW);
      assertThat(claim.mustAffirm()).isFalse();
      assertThat(claim.affirmation()).isEmpty();
    }
  }

  @Nested
  class Input {

    @ParameterizedTest
    @ValueSource(ints = {1, 10_000})
    void theEndsOfTheMinutesAreAllowed(int minutes) {
      assertThat(Delivery.of(minutes, null).actualMinutes()).isEqualTo(minutes);
      assertThat(Confirmation.of(minutes, null, null, null).minutes()).contains(minutes);
      assertThat(Correction.of(minutes, "So", null).minutes()).isEqualTo(minutes);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10_001, -1})
    void aStepBeyondIsRefused(int minutes) {
      assertThatThrownBy(() -> Delivery.of(minutes, null)).isInstanceOf(InvalidInput.class);
      assertThatThrownBy(() -> Confirmation.of(minutes, null, null, null))
          .isInstanceOf(InvalidInput.class);
      assertThatThrownBy(() -> Correction.of(minutes, "So", null)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void aCorrectionNeedsMinutesAndAReason() {
      assertThatThrownBy(() -> Correction.of(null, "So", null)).isInstanceOf(InvalidInput.class);
      assertThatThrownBy(() -> Correction.of(5, null, " ")).isInstanceOf(InvalidInput.class);
    }

    @Test
    void theTimeIsOneThatTheBoardAllows() {
      Set<WhoseTime> volunteering = Set.of(WhoseTime.OWN, WhoseTime.VOLUNTEERING_LEAVE);

      assertThat(saying(null).timeAmong(volunteering)).isEqualTo(WhoseTime.OWN);
      assertThat(saying(null).timeAmong(EnumSet.allOf(WhoseTime.class))).isEqualTo(WhoseTime.WORK);
      assertThat(saying(WhoseTime.VOLUNTEERING_LEAVE).timeAmong(volunteering))
          .isEqualTo(WhoseTime.VOLUNTEERING_LEAVE);
      assertThatThrownBy(() -> saying(WhoseTime.WORK).timeAmong(volunteering))
          .isInstanceOf(InvalidInput.class);
    }

    private Delivery saying(WhoseTime time) {
      return Delivery.of(5, null, Optional.ofNullable(time), false);
    }

    @Test
    void aReasonIsAShortOneOrWords() {
      assertThat(Reason.required(null, "Words").words()).contains("Words");
      assertThatThrownBy(() -> Reason.required(" ", "")).isInstanceOf(InvalidInput.class);
      assertThatThrownBy(() -> Reason.required("a".repeat(201), null))
          .isInstanceOf(InvalidInput.class);
      assertThatThrownBy(() -> Reason.required(null, "a".repeat(2_001)))
          .isInstanceOf(InvalidInput.class);
    }
  }

  @Test
  void aLiveClaimIsItsHelpersAndAnEndedOneFreesThem() {
    assertThat(begun(ACTIVE).heldBy(HELPER)).isTrue();
    assertThat(in(WITHDRAWN).heldBy(HELPER)).isTrue();
  }
}
