package org.tasket.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tasket.platform.Ids;
import org.tasket.platform.RuleBroken;

class WebhookTest {

  private static final Instant NOW = Instant.parse("2026-12-03T12:00:00Z");
  private static final Reply TAKEN = Reply.answered(204, Duration.ofMillis(5));
  private static final Reply REFUSED = Reply.answered(500, Duration.ofMillis(5));
  private static final Reply AWAY = Reply.none(Fault.NO_CONNECTION, Duration.ofMillis(5));

  private final Webhook webhook =
      Webhook.on(
          Ids.next(),
          new MakeWebhook("https://hooks.example.org/in", List.of("claim.claimed")),
          SigningSecret.fresh(),
          NOW);

  private Optional<Instant> failingSince() {
    return webhook.view("everyone").failingSince();
  }

  @Test
  void itFailsUntilAMessageGetsThrough() {
    webhook.hears(REFUSED, NOW);
    webhook.hears(AWAY, NOW.plusSeconds(60));
    assertThat(failingSince()).contains(NOW);

    webhook.hears(TAKEN, NOW.plusSeconds(120));

    assertThat(failingSince()).isEmpty();
    assertThat(webhook.isActive()).isTrue();
  }

  @Test
  void afterAWeekInWhichNothingGotThroughItPausesItself() {
    assertThat(webhook.hears(AWAY, NOW)).isFalse();
    assertThat(webhook.hears(AWAY, NOW.plus(Duration.ofDays(7)).minusSeconds(1))).isFalse();

    assertThat(webhook.hears(AWAY, NOW.plus(Duration.ofDays(7)))).isTrue();

    assertThat(webhook.view("everyone").state()).isEqualTo(WebhookState.FAILED);
    assertThatThrownBy(webhook::mustBeActive).isInstanceOf(RuleBroken.class);
  }

  @Test
  void oneFailureAfterAQuietWeekPausesNothing() {
    webhook.hears(AWAY, NOW);
    webhook.hasNothingLeft();

    assertThat(webhook.hears(AWAY, NOW.plus(Duration.ofDays(9)))).isFalse();

    assertThat(webhook.isActive()).isTrue();
    assertThat(failingSince()).contains(NOW.plus(Duration.ofDays(9)));
  }

  @Test
  void whoeverResumesItStartsAnew() {
    webhook.hears(AWAY, NOW);
    webhook.hears(AWAY, NOW.plus(Duration.ofDays(8)));

    webhook.resume();

    assertThat(webhook.hears(AWAY, NOW.plus(Duration.ofDays(9)))).isFalse();
    assertThatThrownBy(webhook::resume).isInstanceOf(RuleBroken.class);
  }

  @Test
  void aReceiverThatSaysItIsGoneIsLeftAlone() {
    assertThat(webhook.hears(Reply.answered(410, Duration.ZERO), NOW)).isTrue();
  }

  @Test
  void oneThatIsPausedCannotBePausedAgainAndOneThatIsRemovedHasNoSecret() {
    webhook.pause();
    assertThatThrownBy(webhook::pause).isInstanceOf(RuleBroken.class);

    webhook.remove(NOW);

    assertThat(webhook.secret().text()).isEmpty();
    assertThat(webhook.isRemoved()).isTrue();
  }
}
