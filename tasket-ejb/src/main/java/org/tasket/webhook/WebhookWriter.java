package org.tasket.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.Optional;
import java.util.UUID;
import org.tasket.audit.DoneOnBoard;
import org.tasket.claim.ClaimEvent;
import org.tasket.tasket.TasketEvent;

/**
 * Writes the messages in the transaction of what they tell. It costs one query, and nothing where
 * IT has listed no receiver.
 */
@ApplicationScoped
class WebhookWriter {

  @Inject EntityManager db;
  @Inject Receivers receivers;

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
    db.createQuery(
            "select w from Webhook w where w.board = :board and w.state = :active", Webhook.class)
        .setParameter("board", event.board())
        .setParameter("active", WebhookState.ACTIVE)
        .setFlushMode(FlushModeType.COMMIT)
        .getResultStream()
        .filter(webhook -> webhook.tells(topic.get()))
        .forEach(
            webhook ->
                db.persist(
                    WebhookDelivery.of(webhook.id(), topic.get(), tasket, claim, event.at())));
  }
}
