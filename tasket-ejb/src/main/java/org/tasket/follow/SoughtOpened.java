package org.tasket.follow;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A tasket opened that some look for, all of whom may see it and take a seat in it. It is nobody's
 * deed, so that the audit does not have it.
 *
 * @param searches by which search of theirs they look for it, by person
 */
public record SoughtOpened(UUID board, UUID tasket, Map<UUID, UUID> searches, Instant at) {

  public SoughtOpened {
    searches = Map.copyOf(searches);
  }

  public Set<UUID> seekers() {
    return searches.keySet();
  }
}
