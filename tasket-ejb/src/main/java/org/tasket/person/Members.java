package org.tasket.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tasket.platform.Conditions;

/**
 * Who belongs to something: whoever works in one of the departments or is in one of the groups, or
 * everybody.
 *
 * @param departments these, without what is part of them
 * @param groups as they are compared
 */
public record Members(boolean everybody, Set<UUID> departments, Set<String> groups) {

  public Members {
    departments = Set.copyOf(departments);
    groups = Set.copyOf(groups);
  }

  /** Everybody in the house. */
  public static Members ofTheHouse() {
    return new Members(true, Set.of(), Set.of());
  }

  /** Whether somebody belongs by the department alone. */
  boolean haveFrom(Optional<UUID> department) {
    return everybody || department.filter(departments::contains).isPresent();
  }

  /**
   * Only the rows of those who belong, or are one of some others.
   *
   * @param column in which a row says whose it is
   */
  public Conditions narrow(Conditions rows, String column, Set<UUID> others) {
    if (everybody) {
      return rows;
    }
    List<Object> values = new ArrayList<>();
    List<String> any = new ArrayList<>();
    any.add("select p.id from tasket_person p where p.department_id" + in(departments, values));
    any.add("select m.person_id from tasket_membership m where m.group_name" + in(groups, values));
    any.add("select p.id from tasket_person p where p.id" + in(others, values));
    return rows.and(column + " in (" + String.join(" union all ", any) + ")", values.toArray());
  }

  private static String in(Collection<?> wanted, List<Object> values) {
    values.addAll(wanted);
    return wanted.isEmpty()
        ? " is null and 1 = 0"
        : " in (" + String.join(", ", Collections.nCopies(wanted.size(), "?")) + ")";
  }
}
