package org.tasket.portlet.platform;

import jakarta.portlet.ActionRequest;
import java.util.Optional;
import java.util.UUID;

/**
 * What a form of a portlet sent. Its fields have names that begin with the portlet's namespace,
 * which some portals ask for; some take it away again before the portlet reads, and some do not.
 */
public record Posted(ActionRequest request, String namespace) {

  /** What was typed or chosen, without space around it; empty where nothing was. */
  public String text(String name) {
    return value(namespace + name).or(() -> value(name)).map(String::strip).orElse("");
  }

  public Optional<UUID> id(String name) {
    return id(Optional.of(text(name)));
  }

  /** An id in a text, if there is one. */
  public static Optional<UUID> id(Optional<String> text) {
    try {
      return text.map(UUID::fromString);
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }

  private Optional<String> value(String name) {
    return Optional.ofNullable(request.getActionParameters().getValue(name));
  }
}
