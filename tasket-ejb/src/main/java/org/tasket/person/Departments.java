package org.tasket.person;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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

  /** Departments by id, vanished ones too; an id that never was one is left out. */
  public Map<UUID, DepartmentView> named(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : db.createQuery("select d from Department d where d.id in :ids", Department.class)
            .setParameter("ids", ids)
            .getResultStream()
            .map(Department::view)
            .collect(Collectors.toMap(DepartmentView::id, Function.identity()));
  }
}
