package org.tasket.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tasket.board.RulesOfBoards;
import org.tasket.platform.ConflictsTold;
import org.tasket.platform.Due;
import org.tasket.platform.Setting;
import org.tasket.platform.Settings;
import org.tasket.platform.UtcInstant;

/**
 * The rows of messages, each step in a transaction of its own: nothing here waits for a receiver. A
 * message is in the hands of whoever moved its time, by a statement that one of two succeeds with.
 */
@ApplicationScoped
@ConflictsTold
@Transactional(TxType.REQUIRES_NEW)
class Deliveries {

  @Inject EntityManager db;
  @Inject RulesOfBoards boards;
  @Inject Messenger messenger;
  @Inject Settings settings;
  @Inject Event<WebhookEvent> events;
  @Inject Clock clock;

  /** Webhooks that have something to send, and do not rest. */
  Due waiting(UUID after, int most) {
    return Due.of(
        db.createQuery(
                "select distinct w.id from Webhook w, WebhookDelivery d where d.webhook = w.id"
                    + " and w.state = :active and (w.restsUntil is null or w.restsUntil <= :now)"
                    + " and d.state = :open and d.dueAt <= :now and w.id > :after order by w.id",
                UUID.class)
            .setParameter("active", WebhookState.ACTIVE)
            .setParameter("open", DeliveryState.OPEN)
            .setParameter("now", clock.instant())
            .setParameter("after", after)
            .setMaxResults(most)
            .getResultList(),
        most);
  }

  /** Takes the message in hand that has been due for longest; empty where there is none. */
  Optional<Message> take(UUID webhook) {
    Instant now = clock.instant();
    giveUpOld(webhook);
    return Optional.ofNullable(db.find(Webhook.class, webhook))
        .filter(Webhook::isActive)
        .flatMap(
            active ->
                next(webhook, now)
                    .filter(delivery -> isMine(delivery, now))
                    .map(delivery -> delivery.message(active, slug(active))));
  }

  private String slug(Webhook webhook) {
    return boards.of(webhook.board()).slug();
  }

  private Optional<WebhookDelivery> next(UUID webhook, Instant now) {
    return db.createQuery(
            "select d from WebhookDelivery d where d.webhook = :webhook and d.state = :open"
                + " and d.dueAt <= :now order by d.dueAt, d.id",
            WebhookDelivery.class)
        .setParameter("webhook", webhook)
        .setParameter("open", DeliveryState.OPEN)
        .setParameter("now", now)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  private boolean isMine(WebhookDelivery delivery, Instant now) {
    int moved =
        db.createNativeQuery(
                "update tasket_webhook_delivery set due_at = ?1, tries = tries + 1"
                    + " where id = ?2 and state = ?3 and due_at <= ?4")
            .setParameter(1, UtcInstant.toDatabase(now.plus(lease())))
            .setParameter(2, delivery.id())
            .setParameter(3, DeliveryState.OPEN.name())
            .setParameter(4, UtcInstant.toDatabase(now))
            .executeUpdate();
    return moved == 1;
  }

  /** Longer than a try takes. */
  private Duration lease() {
    Duration lease = settings.duration(Setting.CLOCKS_LEASE);
    Duration longest = messenger.longest().multipliedBy(2);
    return lease.compareTo(longest) > 0 ? lease : longest;
  }

  /** Gives up what did not get through for long. */
  @Transactional(TxType.MANDATORY)
  int giveUpOld(UUID webhook) {
    Instant now = clock.instant();
    int given =
        db.createNativeQuery(
                "update tasket_webhook_delivery set state = ?1, ended_at = ?2"
                    + " where webhook_id = ?3 and state = ?4 and due_at <= ?2 and wanted_at < ?5")
            .setParameter(1, DeliveryState.GIVEN_UP.name())
            .setParameter(2, UtcInstant.toDatabase(now))
            .setParameter(3, webhook)
            .setParameter(4, DeliveryState.OPEN.name())
            .setParameter(5, UtcInstant.toDatabase(tooOld()))
            .executeUpdate();
    if (given > 0 && !hasAny(webhook)) {
      db.find(Webhook.class, webhook, LockModeType.PESSIMISTIC_WRITE).hasNothingLeft();
    }
    return given;
  }

  /** What was to be sent before this is given up. */
  Instant tooOld() {
    return clock.instant().minus(settings.duration(Setting.WEBHOOKS_GIVE_UP));
  }

  private boolean hasAny(UUID webhook) {
    return db.createQuery(
                "select count(d.id) from WebhookDelivery d where d.webhook = :webhook"
                    + " and d.state = :open",
                Long.class)
            .setParameter("webhook", webhook)
            .setParameter("open", DeliveryState.OPEN)
            .getSingleResult()
        > 0;
  }

  /** Notes what became of a try, for the message and for its webhook. */
  void note(UUID id, Reply reply) {
    Instant now = clock.instant();
    WebhookDelivery delivery = db.find(WebhookDelivery.class, id);
    Webhook webhook = db.find(Webhook.class, delivery.webhook(), LockModeType.PESSIMISTIC_WRITE);
    boolean gaveUp = webhook.isActive() && webhook.hears(reply, now);
    if (gaveUp) {
      stop(webhook.id());
      events.fire(
          new WebhookEvent(
              WebhookEvent.What.FAILED, webhook.id(), webhook.board(), Optional.empty(), now));
    }
    delivery.note(reply, gaveUp, now);
  }

  /** Gives up all that a webhook would still have sent. */
  @Transactional(TxType.MANDATORY)
  int stop(UUID webhook) {
    return db.createNativeQuery(
            "update tasket_webhook_delivery set state = ?1, ended_at = ?2, fault = ?3"
                + " where webhook_id = ?4 and state = ?5")
        .setParameter(1, DeliveryState.GIVEN_UP.name())
        .setParameter(2, UtcInstant.toDatabase(clock.instant()))
        .setParameter(3, Fault.STOPPED.name())
        .setParameter(4, webhook)
        .setParameter(5, DeliveryState.OPEN.name())
        .executeUpdate();
  }
}
