package org.tasket.webhook;

import jakarta.json.JsonObjectBuilder;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tasket.platform.Json;

/**
 * What a receiver is told, and how: the same words each time it is tried. It names what happened
 * and to what, and where that can be read by whoever may; no title, no person.
 *
 * @param id by which the receiver knows a message that it already has
 * @param topic empty where this only tries whether the receiver is there
 */
record Message(
    UUID id,
    URI to,
    SigningSecret secret,
    Optional<WebhookTopic> topic,
    Instant at,
    String board,
    Optional<UUID> tasket,
    Optional<UUID> claim) {

  /** The name of a message that only tries whether the receiver is there. */
  static final String PING = "ping";

  /**
   * The body.
   *
   * @param root Tasket's own address
   */
  String body(URI root) {
    JsonObjectBuilder data = Json.createObjectBuilder().add("board", board);
    tasket.ifPresent(
        about ->
            data.add("tasket", about.toString())
                .add("page", root + "/taskets/" + about)
                .add("api", root + "/api/v1/taskets/" + about));
    claim.ifPresent(about -> data.add("claim", about.toString()));
    return Json.createObjectBuilder()
        .add("type", topic.map(WebhookTopic::label).orElse(PING))
        .add("timestamp", at.toString())
        .add("data", data)
        .build()
        .toString();
  }
}
