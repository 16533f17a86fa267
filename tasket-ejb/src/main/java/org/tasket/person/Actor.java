package org.tasket.person;

import java.util.Set;
import java.util.UUID;

/** Who acts, in which roles and by which way in. Every boundary takes one first. */
public record Actor(UUID person, Set<Role> roles, WayIn way) {

  public Actor {
    roles = Set.copyOf(roles);
  }

  public boolean is(Role role) {
    return roles.contains(role);
  }

  public boolean is(UUID somebody) {
    return person.equals(somebody);
  }
}
