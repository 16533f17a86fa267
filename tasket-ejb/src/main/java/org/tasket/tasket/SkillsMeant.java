package org.tasket.tasket;

import java.util.Set;
import java.util.UUID;

/**
 * Skills are called otherwise, or other labels of taskets mean them now; told in the transaction in
 * which it happened.
 */
public record SkillsMeant(Set<UUID> skills) {

  public SkillsMeant {
    skills = Set.copyOf(skills);
  }
}
