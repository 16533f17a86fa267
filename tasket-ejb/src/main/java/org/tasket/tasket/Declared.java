package org.tasket.tasket;

import java.util.Set;
import java.util.UUID;
import org.tasket.cause.Cause;

/**
 * What somebody declared that taskets can ask for or be for.
 *
 * @param has skills that they have
 * @param wants skills that they want to learn
 * @param causes what they would volunteer for
 */
public record Declared(Set<UUID> has, Set<UUID> wants, Set<Cause> causes) {

  public Declared {
    has = Set.copyOf(has);
    wants = Set.copyOf(wants);
    causes = Set.copyOf(causes);
  }
}
