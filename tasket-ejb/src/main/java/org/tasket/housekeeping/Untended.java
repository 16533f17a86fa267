package org.tasket.housekeeping;

import java.time.Instant;
import java.util.Optional;
import org.tasket.tasket.TasketView;

/**
 * A tasket that its owner does not tend.
 *
 * @param since when the owner left, the application should have been answered, or the question was
 *     asked; empty where that is forgotten
 */
public record Untended(TasketView tasket, Why why, Optional<Instant> since) {

  /** The first of these that holds. */
  public enum Why {
    LEFT,
    APPLICATION,
    QUESTION
  }
}
