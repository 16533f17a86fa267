package org.tasket.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tasket.person.Actor;
import org.tasket.person.Circle;
import org.tasket.person.DepartmentView;
import org.tasket.person.Departments;
import org.tasket.person.Members;

/** Reads who belongs to a board's audience, with the departments that are part of others. */
@ApplicationScoped
@Transactional
class BoardMembers {

  @Inject BoardFinder finder;
  @Inject Departments departments;

  /** Those of the board, where the caller may see it. */
  Optional<Members> of(Actor actor, String slug) {
    return finder.seen(actor, slug).map(board -> members(board.audience()));
  }

  Members members(Audience audience) {
    List<DepartmentView> all = audience.departments().isEmpty() ? List.of() : departments.all();
    Set<UUID> those = new HashSet<>();
    audience.departments().forEach(part -> those.addAll(those(part, all)));
    return new Members(
        audience.isEveryone(),
        those,
        audience.groups().stream().map(Circle::normal).collect(Collectors.toSet()));
  }

  /** A department that vanished has nobody, as everywhere. */
  private static Set<UUID> those(Audience.Part part, List<DepartmentView> all) {
    Set<UUID> those = new HashSet<>();
    for (DepartmentView department : all) {
      if (department.id().equals(part.department())) {
        those.add(department.id());
      }
    }
    boolean more = part.subUnits();
    while (more) {
      more =
          those.addAll(
              all.stream()
                  .filter(department -> department.parent().filter(those::contains).isPresent())
                  .map(DepartmentView::id)
                  .toList());
    }
    return those;
  }
}
