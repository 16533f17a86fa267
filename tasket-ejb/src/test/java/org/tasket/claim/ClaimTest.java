package org.tasket.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasket.platform.Ids;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.Reason;
import org.tasket.platform.RuleBroken;

class ClaimTest {

  private static final Instant NOW = Instant.parse("2026-12-01T08:00:00Z");
  private static final Duration HOLD = Duration.ofDays(7);
  private static final UUID HELPER = Ids.next();
  private static final Reason REASON = Reason.required("Because", null);
  private static final Set<ClaimState> OF_NOW =
      EnumSet.of(
          ClaimState.ACTIVE,
          ClaimState.DELIVERED,
          ClaimState.RETURNED,
          ClaimState.CONFIRMED,
          ClaimState.WITHDRAWN,
          ClaimState.CANCELLED);

  private static Claim active() {
    return Claim.active(Ids.next(), Ids.next(), HELPER, HOLD, NOW);
  }

  private static Claim in(ClaimState state) {
    Claim claim = active();
    switch (state) {
      case ACTIVE -> {}
      case DELIVERED -> claim.deliver(Delivery.of(40, null), NOW);
      case RETURNED -> {
        claim.deliver(Delivery.of(40, null), NOW);
        claim.sendBack(REASON, HOLD, NOW);
      }
      case CONFIRMED -> {
        claim.deliver(Delivery.of(40, null), NOW);
        claim.confirm(yes(null), NOW);
      }
      case WITHDRAWN -> claim.withdraw(REASON, NOW);
      case CANCELLED -> claim.cancel(NOW);
      default -> throw new IllegalArgumentException(state + " comes later");
    }
    return claim;
  }

  private static Confirmation yes(Integer minutes) {
    return Confirmation.of(minutes, null, null, null);
  }

  @Test
  void theHoldIsSetWhenTheClaimBegins() {
    assertThat(active().holdUntil()).contains(NOW.plus(HOLD));
  }

  @Test
  void theHoldStartsAnewWhenWorkIsReturned() {
    Claim claim = in(ClaimState.DELIVERED);
    Instant later = NOW.plus(Duration.ofDays(3));
    claim.sendBack(REASON, HOLD, later);
    assertThat(claim.holdUntil()).contains(later.plus(HOLD));
  }

  @Nested
  class TheTableOfTheLifeCycle {

    @ParameterizedTest
    @EnumSource(ClaimState.class)
    void deliversFromWork(ClaimState state) {
      check(
          state,
          Set.of(ClaimState.ACTIVE, ClaimState.RETURNED),
          claim -> claim.deliver(Delivery.of(1, null), NOW));
    }

    @ParameterizedTest
    @EnumSource(ClaimState.class)
    void returnsWhatIsDelivered(ClaimState state) {
      check(state, Set.of(ClaimState.DELIVERED), claim -> claim.sendBack(REASON, HOLD, NOW));
    }

    @ParameterizedTest
    @EnumSource(ClaimState.class)
    void confirmsWhatIsDelivered(ClaimState state) {
      check(state, Set.of(ClaimState.DELIVERED), claim -> claim.confirm(yes(null), NOW));
    }

    @ParameterizedTest
    @EnumSource(ClaimState.class)
    void withdrawsWhatIsLiveButNotDelivered(ClaimState state) {
      check(
          state,
          Set.of(ClaimState.ACTIVE, ClaimState.RETURNED),
          claim -> claim.withdraw(REASON, NOW));
    }

    @ParameterizedTest
    @EnumSource(ClaimState.class)
    void cancelsWhatIsLiveButNotDelivered(ClaimState state) {
      check(state, Set.of(ClaimState.ACTIVE, ClaimState.RETURNED), claim -> claim.cancel(NOW));
    }

    private void check(ClaimState state, Set<ClaimState> allowed, Consumer<Claim> verb) {
      if (!OF_NOW.contains(state)) {
        assertThat(allowed).doesNotContain(state);
        return;
      }
      Claim claim = in(state);
      if (allowed.contains(state)) {
        verb.accept(claim);
        assertThat(claim.state()).isNotEqualTo(state);
      } else {
        assertThatThrownBy(() -> verb.accept(claim))
            .isInstanceOf(RuleBroken.class)
            .extracting("code")
            .isEqualTo("claim.state");
        assertThat(claim.state()).isEqualTo(state);
      }
    }
  }

  @Nested
  class Confirming {

    @Test
    void booksTheDeliveredMinutes() {
      Claim claim = in(ClaimState.DELIVERED);
      claim.confirm(yes(null), NOW);
      assertThat(claim.confirmedMinutes()).contains(40);
    }

    @Test
    void takesTheSameMinutesWithoutAReason() {
      Claim claim = in(ClaimState.DELIVERED);
      claim.confirm(yes(40), NOW);
      assertThat(claim.confirmedMinutes()).contains(40);
    }

    @Test
    void takesOtherMinutesOnlyWithAReason() {
      Claim claim = in(ClaimState.DELIVERED);
      assertThatThrownBy(() -> claim.confirm(yes(30), NOW)).isInstanceOf(InvalidInput.class);

      claim.confirm(Confirmation.of(30, "Agreed by phone", null, null), NOW);
      assertThat(claim.confirmedMinutes()).contains(30);
      assertThat(claim.actualMinutes()).contains(40);
    }
  }

  @Nested
  class Input {

    @ParameterizedTest
    @ValueSource(ints = {1, 10_000})
    void theEndsOfTheMinutesAreAllowed(int minutes) {
      assertThat(Delivery.of(minutes, null).actualMinutes()).isEqualTo(minutes);
      assertThat(yes(minutes).minutes()).contains(minutes);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10_001, -1})
    void aStepBeyondIsRefused(int minutes) {
      assertThatThrownBy(() -> Delivery.of(minutes, null)).isInstanceOf(InvalidInput.class);
      assertThatThrownBy(() -> yes(minutes)).isInstanceOf(InvalidInput.class);
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
}
