package org.tasket.webhook;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.tasket.person.Actor;
import org.tasket.platform.Boundary;
import org.tasket.platform.Conditions;
import org.tasket.platform.NewestFirst;
import org.tasket.platform.NotFound;
import org.tasket.platform.Page;
import org.tasket.platform.RuleBroken;
import org.tasket.webhook.WebhookEvent.What;

/**
 * What became of a webhook's messages, for the managers of its board. For everybody else neither is
 * there ({@link NotFound}).
 */
@Boundary
public class WebhookLog {

  private static final NewestFirst<WebhookDelivery> LIST =
      new NewestFirst<>(
          "deliveries",
          WebhookDelivery.class,
          "d",
          "happened_at",
          WebhookDelivery::happenedAt,
          WebhookDelivery::id);

  @Inject EntityManager db;
  @Inject KeptWebhooks kept;
  @Inject Clock clock;

  /** A piece of the log, what happened last first. */
  public Page<DeliveryView> of(Actor actor, UUID webhook, int limit, Optional<String> cursor) {
    Webhook of = seen(actor, webhook);
    Conditions wanted = Conditions.on("tasket_webhook_delivery d").and("d.webhook_id = ?", webhook);
    Page<WebhookDelivery> page = LIST.page(db, wanted, limit, cursor);
    return page.with(page.items().stream().map(delivery -> delivery.view(of)).toList());
  }

  /** One message. */
  public DeliveryView get(Actor actor, UUID webhook, UUID id) {
    Webhook of = seen(actor, webhook);
    return delivery(webhook, id).view(of);
  }

  private Webhook seen(Actor actor, UUID webhook) {
    return kept.one(actor, webhook, WebhookAction.SEE_WEBHOOKS_AND_THEIR_LOG).webhook();
  }

  /**
   * Sends a message that says nothing, to try the receiver. It goes out with the next round.
   *
   * @throws RuleBroken where the webhook is paused, or another test is still to be sent
   */
  public DeliveryView ping(Actor actor, UUID webhook) {
    Webhook active = active(actor, webhook);
    mustBeOnly(webhook);
    WebhookDelivery ping = WebhookDelivery.ping(webhook, clock.instant());
    db.persist(ping);
    kept.tell(actor, What.TRIED, active);
    return ping.view(active);
  }

  private void mustBeOnly(UUID webhook) {
    long others =
        db.createQuery(
                "select count(d.id) from WebhookDelivery d where d.webhook = :webhook"
                    + " and d.state = :open and d.topic is null",
                Long.class)
            .setParameter("webhook", webhook)
            .setParameter("open", DeliveryState.OPEN)
            .getSingleResult();
    if (others > 0) {
      throw new RuleBroken("webhook.open");
    }
  }

  /**
   * Sends a message once more, under the same id.
   *
   * @throws RuleBroken where the webhook is paused, or the message is to be sent anyway
   */
  public DeliveryView again(Actor actor, UUID webhook, UUID id) {
    Webhook active = active(actor, webhook);
    WebhookDelivery delivery = delivery(webhook, id);
    delivery.again(clock.instant());
    kept.tell(actor, What.REPEATED, active);
    return delivery.view(active);
  }

  /** Locked, so that nobody sends a second test, or pauses it, meanwhile. */
  private Webhook active(Actor actor, UUID id) {
    Webhook webhook = kept.one(actor, id, WebhookAction.SEND_A_TEST_AND_SEND_AGAIN).webhook();
    db.refresh(webhook, LockModeType.PESSIMISTIC_WRITE);
    webhook.mustBeActive();
    return webhook;
  }

  private WebhookDelivery delivery(UUID webhook, UUID id) {
    return Optional.ofNullable(db.find(WebhookDelivery.class, id))
        .filter(found -> found.webhook().equals(webhook))
        .orElseThrow(() -> new NotFound("webhook.delivery", id.toString()));
  }
}
