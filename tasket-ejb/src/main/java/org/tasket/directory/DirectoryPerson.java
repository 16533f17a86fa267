package org.tasket.directory;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody as the directory has them now.
 *
 * @param key the directory's own immutable id of the entry
 * @param login the login name as the directory writes it
 * @param languages what the person speaks, the most preferred first; as far as the directory says
 * @param unit the code ({@code ou}) of the person's unit
 * @param place where the person works, in the directory's words
 * @param supervisor the supervisor's key
 * @param groups the names of the groups the person is a direct member of
 */
public record DirectoryPerson(
    UUID key,
    String login,
    String name,
    Optional<String> mail,
    List<Locale> languages,
    Optional<String> unit,
    Optional<String> place,
    Optional<UUID> supervisor,
    Set<String> groups) {

  public DirectoryPerson {
    languages = List.copyOf(languages);
    groups = Set.copyOf(groups);
  }
}
