package org.tasket.board;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tasket.person.Actor;
import org.tasket.person.Circle;
import org.tasket.person.DepartmentView;
import org.tasket.person.Departments;
import org.tasket.platform.Boundary;
import org.tasket.platform.Checks;
import org.tasket.platform.Fields;
import org.tasket.platform.Forbidden;
import org.tasket.platform.RuleBroken;

/**
 * Boards as files. A file never opens a door: only who may open a board brings one in, it arrives
 * prepared and unseen, and an audience or a group of managers that this organisation does not know
 * has to be mapped by hand; to leave it out would show the board to more people than the file says.
 */
@Boundary
public class BoardFiles {

  @Inject EntityManager db;
  @Inject BoardFinder finder;
  @Inject Departments departments;
  @Inject Event<BoardEvent> events;
  @Inject Clock clock;

  /** A board as a file, for its managers. */
  public JsonObject export(Actor actor, String slug) {
    Board board = finder.visible(actor, slug);
    if (!BoardPolicy.may(BoardAction.EXPORT, actor, finder.circle(actor), board)) {
      throw new Forbidden("board.export");
    }
    Audience audience = board.audience();
    Map<UUID, DepartmentView> named =
        departments.named(
            audience.departments().stream()
                .map(Audience.Part::department)
                .collect(Collectors.toSet()));
    List<BoardFile.Part> parts =
        audience.departments().stream()
            .map(part -> part(named.get(part.department()), part.subUnits()))
            .toList();
    return new BoardFile(
            board.slug(),
            board.title(),
            board.kind().code(),
            board.rulebook(),
            parts,
            audience.groups(),
            board.managerGroups())
        .json();
  }

  private static BoardFile.Part part(DepartmentView department, boolean subUnits) {
    return new BoardFile.Part(department.code(), department.name(Locale.ENGLISH), subUnits);
  }

  /**
   * Makes a board from a file; for coordinators. It is prepared, and theirs until they name its
   * managers.
   *
   * @throws org.tasket.platform.InvalidInput naming what is wrong in the file, and every department
   *     and group that is unknown here and not mapped
   */
  public BoardView bringIn(Actor actor, ImportBoard command) {
    if (!BoardPolicy.mayCreate(actor)) {
      throw new Forbidden("board.create");
    }
    if (finder.withSlug(command.slug()).isPresent()) {
      throw new RuleBroken("board.slug.taken");
    }
    Checks checks = new Checks();
    BoardFile file = BoardFile.read(Fields.of(command.file(), "file", checks));
    Optional<Kind> kind = Optional.ofNullable(db.find(Kind.class, file.kind()));
    checks.that(kind.isPresent(), "file.kind", "unknown", file.kind());
    Audience audience =
        new Audience(parts(file, command, checks), groups(file.groups(), command, checks));
    Set<String> managers = groups(file.managerGroups(), command, checks);
    checks.orThrow();
    Board board = Board.open(command.slug(), file.title(), kind.orElseThrow(), clock.instant());
    board.prepare();
    board.rule(file.rulebook());
    board.showTo(audience);
    board.nameManagerGroups(managers);
    db.persist(board);
    events.fire(new BoardEvent.Imported(board.id(), actor, clock.instant()));
    db.flush();
    return BoardView.of(actor, finder.circle(actor), board);
  }

  private List<Audience.Part> parts(BoardFile file, ImportBoard command, Checks checks) {
    Map<String, DepartmentView> here =
        departments.all().stream()
            .collect(
                Collectors.toMap(
                    department -> department.code().toLowerCase(Locale.ROOT),
                    Function.identity(),
                    (one, other) -> one));
    List<Audience.Part> parts = new ArrayList<>();
    for (BoardFile.Part part : file.departments()) {
      String code = command.departments().getOrDefault(part.code(), part.code());
      DepartmentView department = here.get(code.toLowerCase(Locale.ROOT));
      checks.that(department != null, "departments", "unmapped", part.code());
      if (department != null) {
        parts.add(new Audience.Part(department.id(), part.subUnits()));
      }
    }
    return parts;
  }

  private Set<String> groups(Set<String> wanted, ImportBoard command, Checks checks) {
    Set<String> groups = new HashSet<>();
    for (String group : wanted) {
      String meant = command.groups().getOrDefault(group, group);
      checks.that(
          command.groups().containsKey(group) || hasMembers(meant), "groups", "unmapped", group);
      groups.add(meant);
    }
    return groups;
  }

  private boolean hasMembers(String group) {
    return !db.createNativeQuery(
            "select 1 from tasket_membership m where lower(m.group_name) = ?1"
                + " fetch first 1 rows only")
        .setParameter(1, Circle.normal(group))
        .getResultList()
        .isEmpty();
  }

  /** The starter boards that come with Tasket, to be brought in and changed at will. */
  public List<Starter> gallery() {
    return Starter.all();
  }
}
