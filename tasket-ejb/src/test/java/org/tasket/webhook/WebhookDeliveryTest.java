package org.tasket.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.tasket.platform.Ids;
import org.tasket.platform.RuleBroken;

class WebhookDeliveryTest {

  private static final Instant NOW = Instant.parse("2026-12-03T12:00:00Z");
  private static final Reply TAKEN = Reply.answered(202, Duration.ofMillis(30));
  private static final Reply REFUSED = Reply.answered(503, Duration.ofMillis(30));

  private final WebhookDelivery delivery = WebhookDelivery.ping(Ids.next(), NOW);

  @Test
  void whatDidNotGetThroughRestsAndSaysWhy() {
    delivery.note(REFUSED, false, NOW);

    assertThat(delivery.view())
        .satisfies(
            view -> {
              assertThat(view.state()).isEqualTo(DeliveryState.OPEN);
              assertThat(view.dueAt()).contains(NOW.plus(Duration.ofMinutes(1)));
              assertThat(view.fault()).contains(Fault.ANSWER);
              assertThat(view.status()).contains(503);
              assertThat(view.took()).contains(30L);
            });
    assertThatThrownBy(() -> delivery.again(NOW)).isInstanceOf(RuleBroken.class);
  }

  @Test
  void whatWasTakenIsAtItsEndAndForgetsWhatWentWrong() {
    delivery.note(REFUSED, false, NOW);
    delivery.note(TAKEN, false, NOW.plusSeconds(60));

    assertThat(delivery.view().state()).isEqualTo(DeliveryState.DELIVERED);
    assertThat(delivery.view().fault()).isEmpty();
    assertThat(delivery.view().dueAt()).isEmpty();
  }

  @Test
  void itIsSentAgainUnderTheSameId() {
    delivery.note(REFUSED, true, NOW);
    assertThat(delivery.view().state()).isEqualTo(DeliveryState.GIVEN_UP);

    delivery.again(NOW.plusSeconds(60));

    assertThat(delivery.view().state()).isEqualTo(DeliveryState.OPEN);
    assertThat(delivery.view().dueAt()).contains(NOW.plusSeconds(60));
    assertThat(delivery.view().id()).isEqualTo(delivery.id());
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
