package org.tasket.finder;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * All that a score asks of a person, every bit of it declared; nothing of it has to be known.
 *
 * @param departments theirs and all that it is a part of, the nearest first
 */
record Seeker(List<UUID> departments, Set<UUID> has, Set<UUID> wants) {

  Seeker {
    departments = List.copyOf(departments);
    has = Set.copyOf(has);
    wants = Set.copyOf(wants);
  }
}
