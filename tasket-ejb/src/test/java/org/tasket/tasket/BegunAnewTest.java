package org.tasket.tasket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tasket.platform.InvalidInput.FieldError;
import org.tasket.tasket.Recurrence.Every;

class BegunAnewTest {

  private static final Instant NOW = Instant.parse("2026-06-01T09:00:00Z");
  private static final Instant BEFORE = NOW.minus(Duration.ofDays(30));
  private static final Instant AFTER = NOW.plus(Duration.ofDays(5));

  private static SessionPlan session(Instant start, int seats) {
    return new SessionPlan(
        Optional.of(start),
        Optional.of(start.plus(Duration.ofHours(1))),
        Optional.of("Europe/Helsinki"),
        seats);
  }

  private static Optional<Recurrence> weekly(Instant until) {
    return Optional.of(new Recurrence(Every.WEEKLY, Optional.ofNullable(until)));
  }

  private static List<String> fields(BegunAnew anew) {
    return anew.leftOut().stream().map(FieldError::field).toList();
  }

  @Test
  void whatIsToComeStaysAsItIs() {
    Wishes wishes =
        TasketWishes.repeated(
            TasketWishes.sessions(TasketWishes.openUntil(AFTER), session(AFTER, 3)), weekly(AFTER));

    assertThat(BegunAnew.of(wishes, NOW)).isEqualTo(new BegunAnew(wishes, List.of()));
    Wishes atAnyTime = TasketWishes.doneBy(TasketWishes.openUntil(AFTER), AFTER);
    assertThat(BegunAnew.of(atAnyTime, NOW)).isEqualTo(new BegunAnew(atAnyTime, List.of()));
  }

  @Test
  void endsThatHavePassedAreLeftOut() {
    BegunAnew anew = BegunAnew.of(TasketWishes.doneBy(TasketWishes.openUntil(BEFORE), BEFORE), NOW);

    assertThat(anew.wishes().openUntil()).isNull();
    assertThat(anew.wishes().more().doBy()).isEmpty();
    assertThat(fields(anew)).containsExactly("openUntil", "doBy");
  }

  @Test
  void whatEndsNowIsPast() {
    assertThat(fields(BegunAnew.of(TasketWishes.openUntil(NOW), NOW))).containsExactly("openUntil");
  }

  @Test
  void sessionsThatHaveBegunAreLeftOut() {
    BegunAnew anew =
        BegunAnew.of(
            TasketWishes.sessions(
                TasketWishes.openUntil(AFTER), session(BEFORE, 2), session(AFTER, 3)),
            NOW);

    assertThat(anew.wishes().sessions()).containsExactly(session(AFTER, 3));
    assertThat(anew.wishes().seats()).isNull();
    assertThat(fields(anew)).containsExactly("sessions");
  }

  @Test
  void withoutSessionsToComeItIsWorkAtAnyTimeThatNothingRepeats() {
    BegunAnew anew =
        BegunAnew.of(
            TasketWishes.repeated(
                TasketWishes.sessions(TasketWishes.openUntil(AFTER), session(BEFORE, 4)),
                weekly(null)),
            NOW);

    assertThat(anew.wishes().sessions()).isEmpty();
    assertThat(anew.wishes().seats()).isEqualTo(4);
    assertThat(anew.wishes().more().recurrence()).isEmpty();
    assertThat(fields(anew)).containsExactly("sessions", "recurrence");
  }

  @Test
  void aRhythmThatHasEndedIsLeftOut() {
    BegunAnew anew =
        BegunAnew.of(
            TasketWishes.repeated(
                TasketWishes.sessions(TasketWishes.openUntil(AFTER), session(AFTER, 1)),
                weekly(BEFORE)),
            NOW);

    assertThat(anew.wishes().sessions()).hasSize(1);
    assertThat(fields(anew)).containsExactly("recurrence");
  }

  @Test
  void aSessionWithoutATimeIsLeftToTheChecks() {
    SessionPlan timeless = SessionPlan.anyTime(1);

    assertThat(
            BegunAnew.of(TasketWishes.sessions(TasketWishes.openUntil(AFTER), timeless), NOW)
                .wishes()
                .sessions())
        .containsExactly(timeless);
  }
}
