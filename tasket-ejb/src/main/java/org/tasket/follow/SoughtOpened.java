package org.tasket.follow;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A tasket opened that some look for, all of whom may see it and take a seat in it. It is nobody's
 * deed, so that the audit does not have it.
 */
public record SoughtOpened(UUID board, UUID tasket, Set<UUID> seekers, Instant at) {

  public SoughtOpened {
    seekers = Set.copyOf(seekers);
  }
}
