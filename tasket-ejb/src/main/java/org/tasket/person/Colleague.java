package org.tasket.person;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tasket.platform.Words;

/**
 * Somebody who can be named.
 *
 * @param id empty for whoever Tasket has not met: the login names them as well
 * @param departmentNames the department's name in each language; empty where there is none
 */
public record Colleague(
    Optional<UUID> id, String login, String name, Map<Locale, String> departmentNames) {

  public Colleague {
    departmentNames = Map.copyOf(departmentNames);
  }

  /** The department's name in a reader's language; empty where there is none. */
  public String departmentIn(Locale reader) {
    return departmentNames.getOrDefault(Words.spoken(reader), "");
  }
}
