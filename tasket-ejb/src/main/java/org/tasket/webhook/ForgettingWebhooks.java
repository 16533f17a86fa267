package org.tasket.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
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

/** Deletes what the logs have kept for long enough, and webhooks that were removed so long ago. */
@ApplicationScoped
@ConflictsTold
@Transactional(TxType.REQUIRES_NEW)
class ForgettingWebhooks implements Job {

  @Inject EntityManager db;
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
                    + " and d.endedAt < :then)) order by w.id",
                UUID.class)
            .setParameter("after", after)
            .setParameter("then", then())
            .setMaxResults(most)
            .getResultList(),
        most);
  }

  @Override
  public boolean doTo(UUID webhook) {
    int old = delete("WebhookDelivery x where x.webhook = :webhook and x.endedAt < :then", webhook);
    return old + delete("Webhook x where x.id = :webhook and x.endedAt < :then", webhook) > 0;
  }

  private int delete(String rows, UUID webhook) {
    return db.createQuery("delete from " + rows)
        .setParameter("webhook", webhook)
        .setParameter("then", then())
        .executeUpdate();
  }

  private Instant then() {
    return clock.instant().minus(settings.duration(Setting.WEBHOOKS_KEPT));
  }
}
