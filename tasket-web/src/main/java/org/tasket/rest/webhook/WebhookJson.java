package org.tasket.rest.webhook;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Optional;
import java.util.UUID;
import org.tasket.platform.Json;
import org.tasket.rest.Answers;
import org.tasket.webhook.DeliveryView;
import org.tasket.webhook.SigningSecret;
import org.tasket.webhook.WebhookTopic;
import org.tasket.webhook.WebhookView;

/** A webhook and its messages as the API shows them. */
final class WebhookJson {

  private WebhookJson() {}

  static Answers.Made made(WebhookView webhook) {
    return new Answers.Made(ShownWebhook.ROOT + "/" + webhook.id(), of(webhook), webhook.version());
  }

  static JsonObject of(WebhookView webhook) {
    return Json.createObjectBuilder()
        .add("id", webhook.id().toString())
        .add("board", webhook.board())
        .add("address", webhook.address().toString())
        .add("events", Answers.names(webhook.topics().stream().map(WebhookTopic::label).toList()))
        .add("state", webhook.state().name())
        .add("madeAt", webhook.madeAt().toString())
        .add("failingSince", Answers.orNull(webhook.failingSince()))
        .add("secret", Answers.orNull(webhook.secret().map(SigningSecret::text)))
        .build();
  }

  static Answers.Made made(UUID webhook, DeliveryView delivery) {
    return new Answers.Made(
        ShownWebhook.ROOT + "/" + webhook + ShownWebhook.DELIVERIES + delivery.id(),
        of(delivery),
        0);
  }

  static JsonObject of(DeliveryView delivery) {
    return Json.createObjectBuilder()
        .add("id", delivery.id().toString())
        .add("event", delivery.event())
        .add("tasket", Answers.orNull(delivery.tasket()))
        .add("claim", Answers.orNull(delivery.claim()))
        .add("at", delivery.at().toString())
        .add("state", delivery.state().name())
        .add("attempts", delivery.attempts())
        .add("triedAt", Answers.orNull(delivery.triedAt()))
        .add("dueAt", Answers.orNull(delivery.dueAt()))
        .add("status", number(delivery.status()))
        .add("fault", Answers.orNull(delivery.fault()))
        .add("took", number(delivery.took()))
        .build();
  }

  private static JsonValue number(Optional<? extends Number> value) {
    return value.<JsonValue>map(some -> Json.createValue(some.intValue())).orElse(JsonValue.NULL);
  }
}
