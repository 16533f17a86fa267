package org.tasket.person;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What Tasket read of somebody when it let them in, so that the same call need not read it again.
 * It is as old as the call, and nothing that lasts longer may keep it.
 *
 * @param language what the person wants to read, English where the directory does not say
 * @param department which the directory names, if any
 * @param groups in which the directory shows them, as they are compared
 */
public record Arrival(String name, Locale language, Optional<UUID> department, Set<String> groups) {

  public Arrival {
    groups = Set.copyOf(groups);
  }

  /** Says nothing of the person, so that no log does. */
  @Override
  public String toString() {
    return "arrival";
  }
}
