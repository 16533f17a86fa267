package org.tasket.directory;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody as the directory has them now.
 *
 * @param key the directory's own immutable id of the entry
 * @param login the login name as the directory writes it
 * @param language what the person prefers, where the directory says so
 * @param unit the code ({@code ou}) of the person's unit
 * @param supervisor the supervisor's key
 * @param groups the names of the groups the person is a direct member of
 */
public record DirectoryPerson(
    UUID key,
    String login,
    String name,
    Optional<String> mail,
    Optional<Locale> language,
    Optional<String> unit,
    Optional<UUID> supervisor,
    Set<String> groups) {

  public DirectoryPerson {
    groups = Set.copyOf(groups);
  }
}
