package org.tasket.claim;

import java.time.Instant;
import java.util.Optional;
import org.tasket.platform.Reason;

/** A helper's objection to changed minutes, and how it was settled, where it was. */
public record Objection(Instant at, Optional<Reason> why, Optional<Settlement> settlement) {

  /**
   * A manager's last word on it.
   *
   * @param minutes what counts from then on, 1 to 10,000
   */
  public record Settlement(Instant at, int minutes, Optional<Reason> why) {}
}
