package org.tasket.webhook;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.tasket.platform.Boundary;

/** How the sending of webhooks goes, for IT admins; asked anew each time. */
@Boundary
public class WebhookHealth {

  /** How long a message of a sound receiver may wait before health complains. */
  private static final Duration LATE = Duration.ofMinutes(15);

  @Inject EntityManager db;
  @Inject Receivers receivers;
  @Inject Clock clock;

  /**
   * What there is to send.
   *
   * @param waiting messages of active webhooks that are to be sent or tried again
   * @param failing active webhooks whose last try failed
   */
  public record Backlog(long waiting, long failing) {}

  /** Whether IT allows any receiver. */
  public boolean isSet() {
    return receivers.any();
  }

  /** What is wrong here: a receiver that is away is its own managers' business. */
  public Optional<String> complaint() {
    return isSet()
        ? oldestUntried()
            .filter(since -> since.isBefore(clock.instant().minus(LATE)))
            .map(since -> backlog().waiting() + " wait, one untried since " + since)
        : Optional.empty();
  }

  /** How it goes where nothing is wrong. */
  public String state() {
    Backlog backlog = backlog();
    return "go out, "
        + backlog.waiting()
        + " wait, "
        + backlog.failing()
        + (backlog.failing() == 1 ? " webhook fails" : " webhooks fail");
  }

  /** What there is to send, in two queries. */
  public Backlog backlog() {
    return new Backlog(
        db.createQuery(
                "select count(d.id) from WebhookDelivery d, Webhook w where w.id = d.webhook"
                    + " and w.state = :active and d.state = :open",
                Long.class)
            .setParameter("active", WebhookState.ACTIVE)
            .setParameter("open", DeliveryState.OPEN)
            .getSingleResult(),
        db.createQuery(
                "select count(w.id) from Webhook w where w.state = :active"
                    + " and w.failingSince is not null",
                Long.class)
            .setParameter("active", WebhookState.ACTIVE)
            .getSingleResult());
  }

  private Optional<Instant> oldestUntried() {
    return db.createQuery(
            "select d from WebhookDelivery d, Webhook w where w.id = d.webhook"
                + " and w.state = :active and d.state = :open and d.tries = 0"
                + " and w.failingSince is null order by d.dueAt",
            WebhookDelivery.class)
        .setParameter("active", WebhookState.ACTIVE)
        .setParameter("open", DeliveryState.OPEN)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(WebhookDelivery::dueAt);
  }
}
