package org.tasket.person;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tasket.platform.Forbidden;

/**
 * Who acts, in which roles and by which way in. Every boundary takes one first.
 *
 * @param arrival of whoever was let in for this call; nobody acts more or less by it
 */
public record Actor(UUID person, Set<Role> roles, WayIn way, Optional<Arrival> arrival) {

  public Actor {
    roles = Set.copyOf(roles);
  }

  /** Somebody of whom nothing else was read. */
  public Actor(UUID person, Set<Role> roles, WayIn way) {
    this(person, roles, way, Optional.empty());
  }

  /** The same for what outlives the call. */
  public Actor later() {
    return new Actor(person, roles, way);
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
