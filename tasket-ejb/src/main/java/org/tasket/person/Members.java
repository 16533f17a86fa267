package org.tasket.person;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who belongs to something: whoever works in one of the departments or is in one of the groups, or
 * everybody.
 *
 * @param departments these, without what is part of them
 * @param groups as they are compared
 */
public record Members(boolean everybody, Set<UUID> departments, Set<String> groups) {

  public Members {
    departments = Set.copyOf(departments);
    groups = Set.copyOf(groups);
  }

  /** Everybody in the house. */
  public static Members ofTheHouse() {
    return new Members(true, Set.of(), Set.of());
  }

  /** Whether somebody belongs by the department alone. */
  boolean haveFrom(Optional<UUID> department) {
    return everybody || department.filter(departments::contains).isPresent();
  }
}
