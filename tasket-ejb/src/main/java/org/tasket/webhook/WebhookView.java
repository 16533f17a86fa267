package org.tasket.webhook;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A webhook as the managers of its board see it.
 *
 * @param board by its slug
 * @param failingSince since when nothing has got through, where the last try failed
 * @param secret told in the moment in which it is made and never again
 */
public record WebhookView(
    UUID id,
    long version,
    String board,
    URI address,
    Set<WebhookTopic> topics,
    WebhookState state,
    Instant madeAt,
    Optional<Instant> failingSince,
    Optional<SigningSecret> secret) {

  public WebhookView {
    topics = Set.copyOf(topics);
  }

  WebhookView told(SigningSecret itself) {
    return new WebhookView(
        id, version, board, address, topics, state, madeAt, failingSince, Optional.of(itself));
  }

  public boolean isActive() {
    return state == WebhookState.ACTIVE;
  }
}
