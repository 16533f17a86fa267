package org.tasket.webhook;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What the log knows of a message.
 *
 * @param topic empty for a test
 * @param attempts since it was first to be sent, or was sent again by hand
 * @param triedAt when it was tried last
 * @param dueAt when it is tried next; empty where it is not
 * @param status what the receiver answered last, where it did
 * @param fault why it did not get through then
 * @param took how many milliseconds that took
 */
public record DeliveryView(
    UUID id,
    Optional<WebhookTopic> topic,
    Optional<UUID> tasket,
    Optional<UUID> claim,
    Instant at,
    DeliveryState state,
    int attempts,
    Optional<Instant> triedAt,
    Optional<Instant> dueAt,
    Optional<Integer> status,
    Optional<Fault> fault,
    Optional<Long> took) {

  /** What happened, by its name in messages. */
  public String event() {
    return topic.map(WebhookTopic::label).orElse(Message.PING);
  }
}
