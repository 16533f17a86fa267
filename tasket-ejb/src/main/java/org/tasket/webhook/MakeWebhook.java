package org.tasket.webhook;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tasket.platform.Checks;
import org.tasket.platform.Fields;
import org.tasket.platform.Texts;

/**
 * The wish for a webhook.
 *
 * @param address of the receiver, of at most 500 characters
 * @param events what it is told, by their labels; at least one
 */
public record MakeWebhook(String address, List<String> events) {

  public MakeWebhook {
    address = Texts.given(address).orElse("");
    events = List.copyOf(events);
  }

  public static MakeWebhook read(Fields fields) {
    fields.taking(
        Set.of("address", "events"),
        Set.of("id", "board", "state", "madeAt", "failingSince", "secret"));
    Optional<String> address = fields.text("address");
    Optional<List<String>> events = fields.texts("events");
    fields.checked();
    return new MakeWebhook(address.orElse(null), events.orElse(List.of()));
  }

  /**
   * What is wrong with it.
   *
   * @param receivers to whom it may be addressed
   */
  Checks checked(Receivers receivers) {
    Checks checks = new Checks().text("address", address, 1, ReceiverAddress.MOST);
    if (checks.errors().isEmpty()) {
      Optional<URI> to = ReceiverAddress.of(address);
      checks
          .that(to.isPresent(), "address", "webhook.address")
          .that(
              to.isEmpty() || receivers.has(to.get()),
              "address",
              "webhook.receiver",
              String.join(", ", receivers.origins()));
    }
    checks.that(!events.isEmpty(), "events", "missing");
    List<String> unknown = new ArrayList<>(events);
    unknown.removeAll(WebhookTopic.labels());
    return checks.that(
        unknown.isEmpty(),
        "events",
        "choice",
        String.join(", ", WebhookTopic.labels()),
        String.join(", ", unknown));
  }

  /** The receiver, once all was found right. */
  URI to() {
    return ReceiverAddress.of(address).orElseThrow();
  }

  /** The same for what it is told. */
  Set<WebhookTopic> topics() {
    return events.stream()
        .flatMap(label -> WebhookTopic.labelled(label).stream())
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(WebhookTopic.class)));
  }
}
