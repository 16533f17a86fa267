package org.tasket.rest.finder;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tasket.cause.Cause;
import org.tasket.finder.InventedPerson;
import org.tasket.person.DepartmentView;
import org.tasket.person.Departments;
import org.tasket.platform.InvalidInput.FieldError;
import org.tasket.rest.Query;
import org.tasket.skill.Skills;

/** Reads somebody who is not: {@code ?department&has&wants&causes}. */
final class InventedParameters {

  private final Query query;
  private final Departments departments;
  private final Skills skills;

  private InventedParameters(Query query, Departments departments, Skills skills) {
    this.query = query;
    this.departments = departments;
    this.skills = skills;
  }

  /** What is wrong, the query tells when it is checked. */
  static InventedPerson read(Query query, Departments departments, Skills skills) {
    InventedParameters given = new InventedParameters(query, departments, skills);
    return new InventedPerson(
        given.department(),
        given.skills("has"),
        given.skills("wants"),
        query.choices("causes", Cause.class));
  }

  private Optional<UUID> department() {
    Optional<UUID> department = query.id("department");
    if (department.isPresent()
        && departments.all().stream().map(DepartmentView::id).noneMatch(department.get()::equals)) {
      query.wrong(new FieldError("department", "unknown", department.get()));
    }
    return department;
  }

  private Set<UUID> skills(String name) {
    List<String> labels = query.several(name);
    if (labels.size() > InventedPerson.SKILLS_MOST) {
      query.wrong(new FieldError(name, "many", InventedPerson.SKILLS_MOST));
      return Set.of();
    }
    Map<String, UUID> known = skills.called(labels);
    labels.stream()
        .filter(label -> !known.containsKey(label))
        .forEach(label -> query.wrong(new FieldError(name, "unknown", label)));
    return Set.copyOf(known.values());
  }
}
