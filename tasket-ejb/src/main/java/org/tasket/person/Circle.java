package org.tasket.person;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * Where somebody belongs today, as audiences ask: the department and all that it is a part of, the
 * nearest first, and the directory's groups. A department that vanished from the directory is none.
 *
 * @param groups in lower case, for LDAP knows no capitals in a group's name
 */
public record Circle(List<UUID> departments, Set<String> groups) {

  public static final Circle NONE = new Circle(List.of(), Set.of());

  public Circle {
    departments = List.copyOf(departments);
    Set<String> plain = new HashSet<>();
    groups.forEach(group -> plain.add(normal(group)));
    groups = Set.copyOf(plain);
  }

  /** A group's name as it is compared. */
  public static String normal(String group) {
    return group.strip().toLowerCase(Locale.ROOT);
  }

  /** Whether somebody belongs to a department, or with {@code below} to one that is part of it. */
  public boolean isIn(UUID department, boolean below) {
    return below
        ? departments.contains(department)
        : !departments.isEmpty() && departments.get(0).equals(department);
  }

  public boolean isIn(String group) {
    return groups.contains(normal(group));
  }
}
