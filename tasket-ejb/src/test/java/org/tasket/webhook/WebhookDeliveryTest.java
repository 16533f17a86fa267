package org.tasket.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tasket.platform.Ids;
import org.tasket.platform.RuleBroken;

class WebhookDeliveryTest {

  private static final Instant NOW = Instant.parse("2026-12-03T12:00:00Z");
  private static final Reply TAKEN = Reply.answered(202, Duration.ofMillis(30));
  private static final Reply REFUSED = Reply.answered(503, Duration.ofMillis(30));

  private final Webhook webhook =
      Webhook.on(
          Ids.next(),
          new MakeWebhook("https://hooks.example.org/in", List.of("claim.claimed")),
          SigningSecret.fresh(),
          NOW);
  private final WebhookDelivery delivery = WebhookDelivery.ping(webhook.id(), NOW);

  private DeliveryView view() {
    return delivery.view(webhook);
  }

  @Test
  void whatIsDueWaitsWhileItsWebhookRests() {
    webhook.hears(Reply.none(Fault.TIME, Duration.ofSeconds(10)), NOW);

    assertThat(view().dueAt()).contains(NOW.plus(Duration.ofMinutes(1)));
  }

  @Test
  void whatDidNotGetThroughRestsAndSaysWhy() {
    delivery.note(REFUSED, false, NOW);

    assertThat(view())
        .satisfies(
            seen -> {
              assertThat(seen.state()).isEqualTo(DeliveryState.OPEN);
              assertThat(seen.dueAt()).contains(NOW.plus(Duration.ofMinutes(1)));
              assertThat(seen.fault()).contains(Fault.ANSWER);
              assertThat(seen.status()).contains(503);
              assertThat(seen.took()).contains(30L);
            });
    assertThatThrownBy(() -> delivery.again(NOW)).isInstanceOf(RuleBroken.class);
  }

  @Test
  void whatWasTakenIsAtItsEndAndForgetsWhatWentWrong() {
    delivery.note(REFUSED, false, NOW);
    delivery.note(TAKEN, false, NOW.plusSeconds(60));

    assertThat(view().state()).isEqualTo(DeliveryState.DELIVERED);
    assertThat(view().fault()).isEmpty();
    assertThat(view().dueAt()).isEmpty();
  }

  @Test
  void itIsSentAgainUnderTheSameId() {
    delivery.note(REFUSED, true, NOW);
    assertThat(view().state()).isEqualTo(DeliveryState.GIVEN_UP);

    delivery.again(NOW.plusSeconds(60));

    assertThat(view().state()).isEqualTo(DeliveryState.OPEN);
    assertThat(view().dueAt()).contains(NOW.plusSeconds(60));
    assertThat(view().id()).isEqualTo(delivery.id());
  }

  @Test
  void onlyTwoHundredsSayThatItWasTaken() {
    assertThat(Fault.of(200)).isEmpty();
    assertThat(Fault.of(299)).isEmpty();
    assertThat(Fault.of(302)).contains(Fault.REDIRECT);
    assertThat(Fault.of(404)).contains(Fault.ANSWER);
    assertThat(Fault.of(410)).contains(Fault.GONE);
    assertThat(Fault.of(500)).contains(Fault.ANSWER);
  }
}
