package org.tasket.directory;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * An organisational unit as the directory has it now.
 *
 * @param parent the key of the unit it is a part of; empty for a top department
 * @param code the stable short name ({@code ou}) that a person's entry refers to
 * @param names what to show, by language; a language without a name is not in it
 */
public record DirectoryUnit(
    UUID key, Optional<UUID> parent, String code, Map<Locale, String> names) {

  public DirectoryUnit {
    names = Map.copyOf(names);
  }
}
