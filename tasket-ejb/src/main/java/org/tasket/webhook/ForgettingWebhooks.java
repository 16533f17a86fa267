package org.tasket.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.tasket.platform.ConflictsTold;
import org.tasket.platform.Due;
import org.tasket.platform.Job;
import org.tasket.platform.Setting;
import org.tasket.platform.Settings;

/**
 * Deletes what the logs have kept for long enough, and webhooks that were removed so long ago. What
 * nobody sends any more it gives up before: of a webhook that was paused or removed while somebody
 * still wrote, and what has waited for too long since IT took back its list.
 */
@ApplicationScoped
@ConflictsTold
@Transactional(TxType.REQUIRES_NEW)
class ForgettingWebhooks implements Job {

  @Inject EntityManager db;
  @Inject Deliveries deliveries;
  @Inject Settings settings;
  @Inject Clock clock;

  @Override
  public String name() {
    return "webhook.forget";
  }

  @Override
  public Duration rest() {
    return Duration.ofHours(1);
  }

  @Override
  public Due due(UUID after, int most) {
    return Due.of(
        db.createQuery(
                "select w.id from Webhook w where w.id > :after and (w.endedAt < :then or exists"
                    + " (select d.id from WebhookDelivery d where d.webhook = w.id"
                    + " and (d.endedAt < :then or (d.state = :open and (w.state <> :active"
                    + " or (d.wantedAt < :old and d.dueAt <= :now)))))) order by w.id",
                UUID.class)
            .setParameter("after", after)
            .setParameter("then", then())
            .setParameter("open", DeliveryState.OPEN)
            .setParameter("active", WebhookState.ACTIVE)
            .setParameter("old", deliveries.tooOld())
            .setParameter("now", clock.instant())
            .setMaxResults(most)
            .getResultList(),
        most);
  }

  @Override
  public boolean doTo(UUID id) {
    Webhook webhook = db.find(Webhook.class, id, LockModeType.PESSIMISTIC_WRITE);
    int given = webhook.isActive() ? deliveries.giveUpOld(id) : deliveries.stop(id);
    if (webhook.wasRemovedBefore(then())) {
      forgetLog(id, clock.instant());
      db.remove(webhook);
      return true;
    }
    return given + forgetLog(id, then()) > 0;
  }

  /** Up to a moment, with that. */
  private int forgetLog(UUID webhook, Instant upTo) {
    return db.createQuery(
            "delete from WebhookDelivery d where d.webhook = :webhook and d.endedAt <= :upTo")
        .setParameter("webhook", webhook)
        .setParameter("upTo", upTo)
        .executeUpdate();
  }

  private Instant then() {
    return clock.instant().minus(settings.duration(Setting.WEBHOOKS_KEPT));
  }
}
