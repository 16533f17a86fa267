package org.tasket.finder;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody who is not, to try a score on.
 *
 * @param has ids of skills
 * @param wants ids of skills that they want to learn
 */
public record InventedPerson(Optional<UUID> department, Set<UUID> has, Set<UUID> wants) {

  public InventedPerson {
    has = Set.copyOf(has);
    wants = Set.copyOf(wants);
  }
}
