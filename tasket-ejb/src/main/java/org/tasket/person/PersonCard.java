package org.tasket.person;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * What the directory says of somebody to every colleague.
 *
 * @param department the id of the person's own department
 * @param place where they work, in the directory's words
 * @param languages what they speak, the most preferred first
 */
public record PersonCard(
    PersonView person, Optional<UUID> department, Optional<String> place, List<Locale> languages) {

  public PersonCard {
    languages = List.copyOf(languages);
  }
}
