package org.tasket.board;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
 * prepared and unseen, and of an audience or a group of managers that this organisation does not
 * know somebody has to say what stands for it here. It may be left out as long as something of the
 * audience remains; without any, the board would be shown to more people than the file says.
 */
@Boundary
public class BoardFiles {

  @Inject EntityManager db;
  @Inject BoardFinder finder;
  @Inject Departments departments;
  @Inject NamesHere here;
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
   * What a file holds, and which of its departments and groups this organisation does not know; for
   * coordinators. Nothing is made of it yet.
   *
   * @throws org.tasket.platform.InvalidInput naming what is wrong in the file
   */
  public BoardPreview look(Actor actor, JsonObject file) {
    requireOpener(actor);
    Checks checks = new Checks();
    ImportBoard.checkSize(checks, file);
    checks.orThrow();
    BoardFile read = BoardFile.read(Fields.of(file, "file", checks));
    Optional<Kind> kind = kind(read, checks);
    checks.orThrow();
    Set<String> known = here.groups(read.allGroups());
    return new BoardPreview(
        read.slug(),
        read.title(),
        kind.orElseThrow().view(),
        read.rulebook(),
        named(read.departments()),
        named(read.groups(), known),
        named(read.managerGroups(), known));
  }

  private List<BoardPreview.Named> named(List<BoardFile.Part> parts) {
    Set<String> known = here.departments().keySet();
    return parts.stream()
        .map(
            part ->
                new BoardPreview.Named(
                    part.code(), part.name(), known.contains(NamesHere.normal(part.code()))))
        .distinct()
        .toList();
  }

  private static List<BoardPreview.Named> named(Collection<String> groups, Set<String> known) {
    return groups.stream()
        .sorted()
        .map(group -> new BoardPreview.Named(group, group, known.contains(Circle.normal(group))))
        .toList();
  }

  /**
   * Makes a board from a file; for coordinators. It is prepared, and theirs until they name its
   * managers; where the file names groups that manage it, whoever brings it in manages it too, and
   * can go on with it.
   *
   * @throws org.tasket.platform.InvalidInput naming what is wrong in the file, and every department
   *     and group that is unknown here and neither mapped nor left out
   */
  public BoardView bringIn(Actor actor, ImportBoard command) {
    requireOpener(actor);
    if (finder.withSlug(command.slug()).isPresent()) {
      throw new RuleBroken("board.slug.taken");
    }
    Checks checks = new Checks();
    BoardFile file = BoardFile.read(Fields.of(command.file(), "file", checks));
    Optional<Kind> kind = kind(file, checks);
    Arrival arrival =
        new Arrival(command, here.departments(), here.groups(file.allGroups()), checks);
    Audience audience = arrival.audience(file);
    Set<String> managers = arrival.groups(file.managerGroups());
    checks.orThrow();
    Board board = Board.open(command.slug(), file.title(), kind.orElseThrow(), clock.instant());
    board.prepare();
    board.rule(file.rulebook());
    board.showTo(audience);
    board.nameManagerGroups(managers);
    Circle circle = finder.circle(actor);
    if (!BoardPolicy.manages(actor, circle, board)) {
      board.nameManagers(List.of(actor.person()));
    }
    db.persist(board);
    events.fire(new BoardEvent.Imported(board.id(), actor, clock.instant()));
    db.flush();
    return BoardView.of(actor, circle, board);
  }

  private Optional<Kind> kind(BoardFile file, Checks checks) {
    Optional<Kind> kind = Optional.ofNullable(db.find(Kind.class, file.kind()));
    checks.that(kind.isPresent(), "file.kind", "unknown", file.kind());
    return kind;
  }

  /** The starter boards that come with Tasket, to be brought in and changed at will. */
  public List<Starter> gallery() {
    return Starter.all();
  }

  private static void requireOpener(Actor actor) {
    if (!BoardPolicy.mayCreate(actor)) {
      throw new Forbidden("board.create");
    }
  }
}
