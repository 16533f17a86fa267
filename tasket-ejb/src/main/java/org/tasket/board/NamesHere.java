package org.tasket.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tasket.person.Circle;
import org.tasket.person.DepartmentView;
import org.tasket.person.Departments;
import org.tasket.platform.Conditions;

/** Which names of a file mean something in this organisation; a query for all of a kind. */
@ApplicationScoped
class NamesHere {

  @Inject EntityManager db;
  @Inject Departments departments;

  /** The departments there are today, by {@link #normal} code. */
  Map<String, DepartmentView> departments() {
    return departments.all().stream()
        .collect(
            Collectors.toMap(
                department -> normal(department.code()), Function.identity(), (one, other) -> one));
  }

  /** The code of a department as it is compared. */
  static String normal(String code) {
    return code.toLowerCase(Locale.ROOT);
  }

  /** Those groups, as they are compared, that somebody here is known to be in. */
  Set<String> groups(Collection<String> wanted) {
    if (wanted.isEmpty()) {
      return Set.of();
    }
    List<String> names = wanted.stream().map(Circle::normal).distinct().toList();
    String marks = String.join(", ", Collections.nCopies(names.size(), "?"));
    Set<String> found = new HashSet<>();
    Conditions.on("tasket_membership m")
        .and("m.group_name in (" + marks + ")", names.toArray())
        .read(db, "distinct m.group_name", "", names.size())
        .forEach(name -> found.add((String) name));
    return found;
  }
}
