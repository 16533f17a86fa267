package org.tasket.skill;

import java.util.Set;
import java.util.UUID;

/**
 * Many skills came into the list at once; told in the transaction in which they did.
 *
 * @param changed those that the list had before, and that are called otherwise now
 */
public record SkillsBrought(Set<UUID> changed) {

  public SkillsBrought {
    changed = Set.copyOf(changed);
  }
}
