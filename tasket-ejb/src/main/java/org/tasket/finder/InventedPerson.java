package org.tasket.finder;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tasket.cause.Cause;

/**
 * Somebody who is not, to try a score on.
 *
 * @param has ids of skills
 * @param wants ids of skills that they want to learn
 * @param causes what they would volunteer for
 */
public record InventedPerson(
    Optional<UUID> department, Set<UUID> has, Set<UUID> wants, Set<Cause> causes) {

  /** So many skills of each kind whoever reads one takes from somebody. */
  public static final int SKILLS_MOST = 20;

  public InventedPerson {
    has = Set.copyOf(has);
    wants = Set.copyOf(wants);
    causes = Set.copyOf(causes);
  }
}
