package org.tasket.person;

import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.tasket.platform.Words;

/**
 * A person as others may see one.
 *
 * @param department the English name of the person's department, empty where the directory names
 *     none; see {@link #departmentIn}
 * @param language what the person wants to read, English where the directory does not say
 * @param departmentNames the department's name in each language; empty where there is none
 * @param left whether they are no longer in the directory, and have no page
 */
public record PersonView(
    UUID id,
    String name,
    String department,
    Locale language,
    Map<Locale, String> departmentNames,
    boolean left)
    implements Serializable {

  public PersonView {
    departmentNames = Map.copyOf(departmentNames);
  }

  /** One whose department has the same name in every language. */
  public PersonView(UUID id, String name, String department, Locale language) {
    this(id, name, department, language, Map.of(), false);
  }

  /** The department's name in a reader's language. */
  public String departmentIn(Locale reader) {
    return departmentNames.getOrDefault(Words.spoken(reader), department);
  }
}
