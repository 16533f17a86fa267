package org.tasket.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tasket.platform.Ids;
import org.tasket.platform.NullableId;
import org.tasket.platform.Pause;
import org.tasket.platform.RuleBroken;

/**
 * A message of a webhook: first to be sent, later what the log knows of it. Whoever sends it moves
 * its time, so that nobody else does meanwhile; after a failure it rests, longer each time. It ends
 * delivered or given up, and a manager may have it sent once more, as the same message.
 */
@Entity
@Table(name = "tasket_webhook_delivery")
class WebhookDelivery {

  @Id private UUID id;

  @Column(name = "webhook_id")
  private UUID webhook;

  @Enumerated(EnumType.STRING)
  private WebhookTopic topic;

  @Column(name = "tasket_id")
  @Convert(converter = NullableId.class)
  private UUID tasket;

  @Column(name = "claim_id")
  @Convert(converter = NullableId.class)
  private UUID claim;

  @Column(name = "happened_at")
  private Instant happenedAt;

  @Enumerated(EnumType.STRING)
  private DeliveryState state;

  /** Since when it is to be sent. */
  @Column(name = "wanted_at")
  private Instant wantedAt;

  @Column(name = "due_at")
  private Instant dueAt;

  private int tries;

  @Column(name = "tried_at")
  private Instant triedAt;

  @Enumerated(EnumType.STRING)
  private Fault fault;

  private Integer status;

  @Column(name = "took_ms")
  private Long took;

  @Column(name = "ended_at")
  private Instant endedAt;

  protected WebhookDelivery() {}

  static WebhookDelivery of(
      UUID webhook, WebhookTopic topic, UUID tasket, Optional<UUID> claim, Instant now) {
    WebhookDelivery delivery = ping(webhook, now);
    delivery.topic = topic;
    delivery.tasket = tasket;
    delivery.claim = claim.orElse(null);
    return delivery;
  }

  /** A message that only tries whether the receiver is there. */
  static WebhookDelivery ping(UUID webhook, Instant now) {
    WebhookDelivery delivery = new WebhookDelivery();
    delivery.id = Ids.next();
    delivery.webhook = webhook;
    delivery.happenedAt = now;
    delivery.want(now);
    return delivery;
  }

  private void want(Instant now) {
    state = DeliveryState.OPEN;
    wantedAt = now;
    dueAt = now;
    tries = 0;
    endedAt = null;
  }

  /** Sends it once more, and as often as if it were new. */
  void again(Instant now) {
    if (state == DeliveryState.OPEN) {
      throw new RuleBroken("webhook.open");
    }
    want(now);
  }

  /**
   * What became of a try; a receiver may have taken what was given up meanwhile.
   *
   * @param last whether it is tried no more if it did not get through
   */
  void note(Reply reply, boolean last, Instant now) {
    triedAt = now;
    status = reply.status().orElse(null);
    fault = reply.fault().orElse(null);
    took = reply.took().toMillis();
    if (reply.fault().isEmpty()) {
      end(DeliveryState.DELIVERED, now);
    } else if (last) {
      end(DeliveryState.GIVEN_UP, now);
    } else if (state == DeliveryState.OPEN) {
      dueAt = now.plus(Pause.after(Math.max(tries, 1)));
    }
  }

  private void end(DeliveryState how, Instant now) {
    state = how;
    endedAt = now;
  }

  UUID id() {
    return id;
  }

  UUID webhook() {
    return webhook;
  }

  Instant dueAt() {
    return dueAt;
  }

  Instant happenedAt() {
    return happenedAt;
  }

  Message message(Webhook to, String board) {
    return new Message(
        id,
        to.to(),
        to.secret(),
        Optional.ofNullable(topic),
        happenedAt,
        board,
        Optional.ofNullable(tasket),
        Optional.ofNullable(claim));
  }

  DeliveryView view(Webhook of) {
    return new DeliveryView(
        id,
        Optional.ofNullable(topic),
        Optional.ofNullable(tasket),
        Optional.ofNullable(claim),
        happenedAt,
        state,
        tries,
        Optional.ofNullable(triedAt),
        state == DeliveryState.OPEN ? Optional.of(of.notBefore(dueAt)) : Optional.empty(),
        Optional.ofNullable(status),
        Optional.ofNullable(fault),
        Optional.ofNullable(took));
  }
}
