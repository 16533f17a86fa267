package org.tasket.board;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tasket.person.Actor;
import org.tasket.person.Circle;
import org.tasket.person.Colleague;
import org.tasket.person.Colleagues;
import org.tasket.person.DepartmentView;
import org.tasket.person.Departments;
import org.tasket.person.Members;
import org.tasket.platform.Boundary;
import org.tasket.platform.Checks;
import org.tasket.platform.InvalidInput;

/** People to name on a board: those of its audience, and nobody else. */
@Boundary
public class BoardPeople {

  private static final int TEXT_LEAST = 3;
  private static final int TEXT_MOST = 100;

  @Inject BoardFinder finder;
  @Inject Departments departments;
  @Inject Colleagues colleagues;

  /**
   * At most ten of a board's audience whose name or login holds a text of three letters or more.
   *
   * @throws InvalidInput where the text is shorter, or there is no such board that the caller may
   *     see
   */
  public List<Colleague> called(Actor actor, String slug, String text) {
    new Checks().text("q", text, TEXT_LEAST, TEXT_MOST).present("board", slug).orThrow();
    Board board =
        finder.seen(actor, slug).orElseThrow(() -> new InvalidInput("board", "unknown", slug));
    return colleagues.called(text.strip(), members(board.audience()));
  }

  private Members members(Audience audience) {
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
