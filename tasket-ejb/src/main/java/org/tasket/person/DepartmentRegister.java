package org.tasket.person;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tasket.directory.DirectoryUnit;
import org.tasket.platform.ConflictsTold;

/** The rows of departments, which follow the directory. */
@ApplicationScoped
@Transactional
@ConflictsTold
class DepartmentRegister {

  @Inject EntityManager db;
  @Inject Event<DepartmentsRefreshed> refreshed;
  @Inject Event<DepartmentsMoved> moved;
  @Inject Absences absences;
  @Inject Clock clock;

  /**
   * Takes over all units the directory has, in one piece.
   *
   * @param units all there are, those above before those below
   */
  void follow(String source, List<DirectoryUnit> units) {
    Map<UUID, Department> known = known(source);
    Map<UUID, Optional<UUID>> places = places(known);
    Map<UUID, Department> shown = new HashMap<>();
    for (DirectoryUnit unit : units) {
      Optional<UUID> parent = unit.parent().map(shown::get).map(Department::id);
      shown.put(unit.key(), takeOver(source, unit, parent, known));
    }
    vanish(known.values().stream().filter(Department::isThere).toList(), shown);
    refreshed.fire(new DepartmentsRefreshed(clock.instant()));
    Set<UUID> elsewhere = moved(places, places(known));
    if (!elsewhere.isEmpty()) {
      moved.fire(new DepartmentsMoved(elsewhere));
    }
  }

  /** Under what those that are there lie. */
  private static Map<UUID, Optional<UUID>> places(Map<UUID, Department> known) {
    return known.values().stream()
        .filter(Department::isThere)
        .collect(toMap(Department::id, Department::parent));
  }

  private static Set<UUID> moved(
      Map<UUID, Optional<UUID>> before, Map<UUID, Optional<UUID>> after) {
    Set<UUID> all = new HashSet<>(before.keySet());
    all.addAll(after.keySet());
    all.removeIf(id -> Objects.equals(before.get(id), after.get(id)));
    return all;
  }

  private Department takeOver(
      String source, DirectoryUnit unit, Optional<UUID> parent, Map<UUID, Department> known) {
    Department department = known.get(unit.key());
    if (department == null) {
      department = Department.firstSeen(source, unit, parent);
      db.persist(department);
      db.flush(); // those below refer to it
    } else {
      department.seen(unit, parent);
    }
    return department;
  }

  private void vanish(Collection<Department> there, Map<UUID, Department> shown) {
    List<Department> missing =
        there.stream().filter(department -> !shown.containsKey(department.key())).toList();
    if (absences.areBelievable("departments", there.size(), missing.size())) {
      Instant now = clock.instant();
      missing.forEach(department -> department.vanish(now));
    }
  }

  private Map<UUID, Department> known(String source) {
    Map<UUID, Department> known = new HashMap<>();
    db.createQuery("select d from Department d where d.source = :source", Department.class)
        .setParameter("source", source)
        .getResultStream()
        .forEach(department -> known.put(department.key(), department));
    return known;
  }
}
