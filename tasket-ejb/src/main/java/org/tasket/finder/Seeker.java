package org.tasket.finder;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tasket.cause.Cause;

/**
 * All that a score asks of a person, every bit of it declared; nothing of it has to be known.
 *
 * @param departments theirs and all that it is a part of, the nearest first
 */
record Seeker(List<UUID> departments, Set<UUID> has, Set<UUID> wants, Set<Cause> causes) {

  Seeker {
    departments = List.copyOf(departments);
    has = Set.copyOf(has);
    wants = Set.copyOf(wants);
    causes = Set.copyOf(causes);
  }
}
