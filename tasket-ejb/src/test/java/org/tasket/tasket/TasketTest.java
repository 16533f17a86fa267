package org.tasket.tasket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.tasket.platform.Ids;
import org.tasket.platform.Reason;
import org.tasket.platform.RuleBroken;

class TasketTest {

  private static final Instant NOW = Instant.parse("2026-12-01T08:00:00Z");
  private static final UUID OWNER = Ids.next();
  private static final Optional<Reason> REASON =
      Optional.of(Reason.required("Not needed any more", null));

  private static Tasket draft() {
    Wishes wishes = TasketWishes.proofreading(NOW);
    return Tasket.draft(Ids.next(), OWNER, Terms.of(wishes), SessionPlan.of(wishes), NOW);
  }

  private static Tasket in(TasketState state) {
    Tasket tasket = draft();
    switch (state) {
      case DRAFT -> {}
      case OPEN -> tasket.publish(NOW);
      case PAUSED -> {
        tasket.publish(NOW);
        tasket.pause();
      }
      case COMPLETED -> {
        tasket.publish(NOW);
        tasket.complete(NOW);
      }
      case CANCELLED -> tasket.cancel(Optional.empty(), NOW);
      default -> throw new IllegalArgumentException(state + " comes later");
    }
    return tasket;
  }

  @Nested
  class ADraft {

    @Test
    void takesNoClaims() {
      assertThat(draft().takesClaims(NOW)).isFalse();
    }

    @Test
    void hasOneSessionWithoutATime() {
      assertThat(draft().sessions()).singleElement().matches(Session::atAnyTime);
    }

    @Test
    void isNotPublishedAfterItsEnd() {
      Tasket tasket = draft();
      assertThatThrownBy(() -> tasket.publish(NOW.plus(Duration.ofDays(10))))
          .isInstanceOf(RuleBroken.class);
      assertThat(tasket.state()).isEqualTo(TasketState.DRAFT);
    }
  }

  @Nested
  class Published {

    @Test
    void takesClaimsUntilItsEndAndNotAMomentLonger() {
      Tasket tasket = in(TasketState.OPEN);
      Instant end = tasket.terms().openUntil();

      assertThat(tasket.takesClaims(end.minusMillis(1))).isTrue();
      assertThat(tasket.takesClaims(end)).isFalse();
    }

    @Test
    void takesClaimsForASessionOnlyUntilItStarts() {
      Instant start = NOW.plus(Duration.ofDays(1));
      SessionPlan plan =
          new SessionPlan(
              Optional.of(start),
              Optional.of(start.plusSeconds(3600)),
              Optional.of("Europe/Helsinki"),
              3);
      Tasket tasket =
          Tasket.draft(
              Ids.next(), OWNER, Terms.of(TasketWishes.proofreading(NOW)), List.of(plan), NOW);
      tasket.publish(NOW);

      assertThat(tasket.takesClaims(start.minusMillis(1))).isTrue();
      assertThat(tasket.takesClaims(start)).isFalse();
    }

    @Test
    void followsALaterEndAtOnce() {
      Tasket tasket = in(TasketState.OPEN);
      Instant later = NOW.plus(Duration.ofDays(30));
      tasket.edit(Terms.of(TasketWishes.openUntil(later)));

      assertThat(tasket.takesClaims(later.minusMillis(1))).isTrue();
    }
  }

  @Nested
  class Editing {

    @Test
    void namesTheFieldsThatChanged() {
      Tasket tasket = in(TasketState.OPEN);
      assertThat(tasket.edit(Terms.of(TasketWishes.openUntil(NOW.plusSeconds(60)))))
          .containsExactly("openUntil");
    }

    @ParameterizedTest
    @EnumSource(
        value = TasketState.class,
        names = {"COMPLETED", "CANCELLED"})
    void isOverWhenTheTasketIs(TasketState state) {
      Tasket tasket = in(state);
      assertThatThrownBy(() -> tasket.edit(Terms.of(TasketWishes.proofreading(NOW))))
          .isInstanceOf(RuleBroken.class);
    }
  }

  @Nested
  class TheTableOfTheLifeCycle {

    private static final String LATER = "SUBMITTED|EXPIRED";

    @ParameterizedTest
    @EnumSource(value = TasketState.class, mode = Mode.MATCH_NONE, names = LATER)
    void publishesOnlyDrafts(TasketState state) {
      allowedIf(state == TasketState.DRAFT, state, tasket -> tasket.publish(NOW));
    }

    @ParameterizedTest
    @EnumSource(value = TasketState.class, mode = Mode.MATCH_NONE, names = LATER)
    void pausesOnlyWhatIsOpen(TasketState state) {
      allowedIf(state == TasketState.OPEN, state, Tasket::pause);
    }

    @ParameterizedTest
    @EnumSource(value = TasketState.class, mode = Mode.MATCH_NONE, names = LATER)
    void resumesOnlyWhatIsPaused(TasketState state) {
      allowedIf(state == TasketState.PAUSED, state, tasket -> tasket.resume(NOW));
    }

    @ParameterizedTest
    @EnumSource(value = TasketState.class, mode = Mode.MATCH_NONE, names = LATER)
    void completesWhatIsUnderWay(TasketState state) {
      boolean underWay = state == TasketState.OPEN || state == TasketState.PAUSED;
      allowedIf(underWay, state, tasket -> tasket.complete(NOW));
    }

    @ParameterizedTest
    @EnumSource(value = TasketState.class, mode = Mode.MATCH_NONE, names = LATER)
    void cancelsWhatHasNotEnded(TasketState state) {
      boolean ended = state == TasketState.COMPLETED || state == TasketState.CANCELLED;
      allowedIf(!ended, state, tasket -> tasket.cancel(REASON, NOW));
    }

    private void allowedIf(
        boolean allowed, TasketState state, java.util.function.Consumer<Tasket> verb) {
      Tasket tasket = in(state);
      if (allowed) {
        assertThatCode(() -> verb.accept(tasket)).doesNotThrowAnyException();
        assertThat(tasket.state()).isNotEqualTo(state);
      } else {
        assertThatThrownBy(() -> verb.accept(tasket))
            .isInstanceOf(RuleBroken.class)
            .extracting("code")
            .isEqualTo("tasket.state");
        assertThat(tasket.state()).isEqualTo(state);
      }
    }
  }

  @Nested
  class Ended {

    @ParameterizedTest
    @EnumSource(
        value = TasketState.class,
        names = {"PAUSED", "COMPLETED", "CANCELLED"})
    void takesNoClaims(TasketState state) {
      assertThat(in(state).takesClaims(NOW)).isFalse();
    }

    @Test
    void keepsItsReason() {
      Tasket tasket = in(TasketState.OPEN);
      tasket.cancel(REASON, NOW);
      assertThat(tasket.endReason()).isEqualTo(REASON);
    }
  }
}
