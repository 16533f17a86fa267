package org.tasket.person;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tasket.platform.Words;

/**
 * A department as others see it.
 *
 * @param parent the department it is a part of; empty for a top department
 * @param code the directory's short name for it
 * @param names what to show, in each language that Tasket speaks
 * @param vanished whether the directory shows it no more
 */
public record DepartmentView(
    UUID id, Optional<UUID> parent, String code, Map<Locale, String> names, boolean vanished) {

  public DepartmentView {
    names = Map.copyOf(names);
  }

  /** The name in a reader's language. */
  public String name(Locale reader) {
    return names.get(Words.spoken(reader));
  }
}
