package org.tasket.person;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tasket.platform.Boundary;

/** The house's departments, in their tree, as the directory last showed them. */
@Boundary
public class Departments {

  @Inject EntityManager db;

  /** All departments there are today, by code. */
  public List<DepartmentView> all() {
    return db.createQuery(
            "select d from Department d where d.vanishedAt is null order by d.code",
            Department.class)
        .getResultStream()
        .map(Department::view)
        .toList();
  }

  /** The departments that are part of no other. */
  public List<DepartmentView> top() {
    return all().stream().filter(department -> department.parent().isEmpty()).toList();
  }

  /**
   * A department and all it is a part of, the nearest first: whoever belongs to the first belongs
   * to every one of them. Empty where there is no such department.
   */
  public List<UUID> lineage(UUID department) {
    List<UUID> lineage = new ArrayList<>();
    Optional<Department> next = Optional.ofNullable(db.find(Department.class, department));
    while (next.isPresent() && !lineage.contains(next.get().id())) {
      lineage.add(next.get().id());
      next = next.get().parent().map(above -> db.find(Department.class, above));
    }
    return List.copyOf(lineage);
  }
}
