package org.tasket.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tasket.claim.ClaimFixtures.NOW;
import static org.tasket.claim.ClaimFixtures.REASON;
import static org.tasket.claim.ClaimFixtures.RULES;
import static org.tasket.claim.ClaimFixtures.begun;
import static org.tasket.claim.ClaimFixtures.in;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.tasket.platform.Ids;

class RemindersTest {

  /** All reminders of a time, after how many hours. */
  private static List<Long> hours(Instant from, int days) {
    Duration time = Duration.ofDays(days);
    List<Long> hours = new ArrayList<>();
    Optional<Instant> next = Optional.of(Reminders.first(from, time));
    while (next.isPresent()) {
      hours.add(Duration.between(from, next.get()).toHours());
      next = Reminders.after(next.get(), from.plus(time));
    }
    return hours;
  }

  @Nested
  class AreAtHalfTheTimeAndADayBefore {

    @ParameterizedTest
    @CsvSource({"7, 84, 144", "5, 60, 96", "3, 36, 48", "60, 720, 1416"})
    void whereBothAreToCome(int days, long half, long dayBefore) {
      assertThat(hours(NOW, days)).containsExactly(half, dayBefore);
    }

    @ParameterizedTest
    @CsvSource({"1, 12", "2, 24"})
    void butOnceWhereThatIsTheSameOrOver(int days, long half) {
      assertThat(hours(NOW, days)).containsExactly(half);
    }

    /** Summer time begins in Finland on 28 March 2027 and ends on 31 October. */
    @ParameterizedTest
    @CsvSource({"2027-03-25T09:00", "2027-10-28T09:00"})
    void asTimePassesThoughTheClocksAreChanged(LocalDateTime start) {
      Instant from = start.atZone(ZoneId.of("Europe/Helsinki")).toInstant();

      assertThat(hours(from, 7)).containsExactly(84L, 144L);
    }

    @Test
    void andWhatWasMissedIsNotMadeUpForTwice() {
      Instant end = NOW.plus(Duration.ofDays(7));

      assertThat(Reminders.after(end.minus(Duration.ofHours(3)), end)).isEmpty();
    }
  }

  @Nested
  class OfAClaim {

    private static final Instant HALF = NOW.plus(RULES.hold().dividedBy(2));

    @Test
    void areOfTheHoldWhileItRuns() {
      Claim claim = begun(ClaimState.ACTIVE);

      assertThat(claim.remindAt()).contains(HALF);
      assertThat(claim.nextReminder(HALF)).contains(NOW.plus(Duration.ofDays(6)));
      assertThat(claim.reminder(Ids.next(), HALF))
          .containsInstanceOf(ClaimReminder.HoldEnding.class);
    }

    @Test
    void areOfTheAnswerOnceItIsDelivered() {
      Claim claim = in(ClaimState.DELIVERED);

      assertThat(claim.remindAt()).contains(NOW.plus(RULES.answer().dividedBy(2)));
      assertThat(claim.nextReminder(NOW.plus(Duration.ofDays(4)))).isEmpty();
      assertThat(claim.reminder(Ids.next(), NOW))
          .containsInstanceOf(ClaimReminder.DeliveryWaits.class);
    }

    @Test
    void beginAnewWithTheHoldThatBeginsAnew() {
      Claim claim = in(ClaimState.DELIVERED);
      Instant later = NOW.plus(Duration.ofDays(1));
      claim.sendBack(REASON, RULES.hold(), later);

      assertThat(claim.remindAt()).contains(later.plus(RULES.hold().dividedBy(2)));
    }

    @Test
    void ofAnApplicationLastUntilItsTimeIsOver() {
      Claim claim = begun(ClaimState.APPLIED);
      Instant end = NOW.plus(RULES.answer());

      assertThat(claim.nextReminder(NOW.plus(Duration.ofDays(4)))).contains(end);
      assertThat(claim.goesToManagers(end, end)).isTrue();
      assertThat(claim.reminder(Ids.next(), NOW))
          .containsInstanceOf(ClaimReminder.ApplicationWaits.class);
    }

    @Test
    void ofAnApplicationGoOnForTheManagersAndEnd() {
      Claim claim = begun(ClaimState.APPLIED);
      Instant end = NOW.plus(RULES.answer());
      Instant second = end.plus(RULES.answer());
      Instant third = second.plus(RULES.answer());
      Instant last = third.plus(RULES.answer());

      assertThat(claim.nextReminder(end)).contains(second);
      assertThat(claim.goesToManagers(second, second)).as("has gone already").isFalse();
      assertThat(claim.reminder(Ids.next(), second))
          .containsInstanceOf(ClaimReminder.StillUnanswered.class);
      assertThat(claim.nextReminder(second)).contains(third);
      assertThat(claim.nextReminder(third)).isEmpty();
      assertThat(claim.reminder(Ids.next(), last)).isEmpty();
      assertThat(claim.goesToManagers(end, last)).as("is over").isFalse();
    }

    @Test
    void areOfTheSupervisorsWordUntilItsTimeIsOver() {
      Claim claim = begun(ClaimState.AWAITING_SUPERVISOR);
      Instant end = NOW.plus(RULES.answer());

      assertThat(claim.remindAt()).contains(NOW.plus(RULES.answer().dividedBy(2)));
      assertThat(claim.nextReminder(NOW.plus(Duration.ofDays(4)))).isEmpty();
      assertThat(claim.reminder(Ids.next(), end.minusMillis(1)))
          .containsInstanceOf(ClaimReminder.ApprovalWaits.class);
      assertThat(claim.reminder(Ids.next(), end)).isEmpty();
    }

    @Test
    void areOfNothingThatIsOver() {
      Claim claim = begun(ClaimState.ACTIVE);

      assertThat(claim.reminder(Ids.next(), NOW.plus(RULES.hold()))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
        mode = Mode.EXCLUDE,
        names = {"ACTIVE", "RETURNED", "APPLIED", "AWAITING_SUPERVISOR", "DELIVERED"})
    void areThereOnlyWhileAClockRuns(ClaimState state) {
      assertThat(in(state).remindAt()).isEmpty();
    }
  }
}
