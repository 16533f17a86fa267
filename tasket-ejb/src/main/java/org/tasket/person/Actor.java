package org.tasket.person;

import java.util.Set;
import java.util.UUID;
import org.tasket.platform.Forbidden;

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

  /**
   * What opens further doors is made by a person, never by a program that was let in by a token:
   * else what ends with the token would go on by another one.
   *
   * @throws Forbidden where a program acts
   */
  public void mustBeThere() {
    if (way == WayIn.TOKEN) {
      throw new Forbidden("token.person");
    }
  }
}
