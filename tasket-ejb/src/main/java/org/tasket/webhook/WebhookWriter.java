package org.tasket.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tasket.audit.DoneOnBoard;
import org.tasket.claim.ClaimEvent;
import org.tasket.tasket.TasketEvent;
import org.tasket.tasket.TasketSight;

/**
 * Writes the messages in the transaction of what they tell; none of a tasket that only its owners
 * see. It costs one query, and nothing where IT has listed no receiver.
 */
@ApplicationScoped
class WebhookWriter {

  @Inject EntityManager db;
  @Inject Receivers receivers;
  @Inject TasketSight sight;

  void ofTasket(@Observes TasketEvent event) {
    tell(event, event.tasket(), Optional.empty());
  }

  void ofClaim(@Observes ClaimEvent event) {
    tell(event, event.tasket(), Optional.of(event.claim()));
  }

  private void tell(DoneOnBoard event, UUID tasket, Optional<UUID> claim) {
    Optional<WebhookTopic> topic =
        WebhookTopic.labelled(event.operation()).filter(told -> receivers.any());
    if (topic.isEmpty()) {
      return;
    }
    List<Webhook> telling = telling(event.board(), topic.get());
    if (telling.isEmpty() || sight.isForOwnersOnly(tasket)) {
      return;
    }
    for (Webhook webhook : telling) {
      db.persist(WebhookDelivery.of(webhook.id(), topic.get(), tasket, claim, event.at()));
    }
  }

  private List<Webhook> telling(UUID board, WebhookTopic topic) {
    return db.createQuery(
            "select w from Webhook w where w.board = :board and w.state = :active", Webhook.class)
        .setParameter("board", board)
        .setParameter("active", WebhookState.ACTIVE)
        .setFlushMode(FlushModeType.COMMIT)
        .getResultStream()
        .filter(webhook -> webhook.tells(topic))
        .toList();
  }
}
