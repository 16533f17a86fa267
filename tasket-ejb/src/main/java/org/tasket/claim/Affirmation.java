package org.tasket.claim;

import java.time.Instant;
import java.util.List;

/**
 * What a helper affirmed, and when.
 *
 * @param requirements their keys
 */
public record Affirmation(List<String> requirements, Instant at) {

  public Affirmation {
    requirements = List.copyOf(requirements);
  }
}
