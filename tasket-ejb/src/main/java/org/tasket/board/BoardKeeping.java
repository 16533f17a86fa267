package org.tasket.board;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.tasket.person.Actor;
import org.tasket.person.Departments;
import org.tasket.person.People;
import org.tasket.platform.Boundary;
import org.tasket.platform.Checks;
import org.tasket.platform.Forbidden;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.NotFound;
import org.tasket.platform.RuleBroken;
import org.tasket.platform.Stale;

/**
 * Keeping boards: a coordinator opens, archives and restores them; their managers set their rules
 * and audience. Every change leaves the names of what changed in the audit.
 */
@Boundary
public class BoardKeeping {

  @Inject EntityManager db;
  @Inject BoardFinder finder;
  @Inject People people;
  @Inject Departments departments;
  @Inject Event<BoardEvent> events;
  @Inject Clock clock;

  /** Whether somebody may open boards. */
  public boolean mayOpen(Actor actor) {
    return BoardPolicy.mayCreate(actor);
  }

  /**
   * Opens a board; coordinators only.
   *
   * @throws RuleBroken where the slug is taken
   */
  public BoardView open(Actor actor, OpenBoard command) {
    if (!mayOpen(actor)) {
      throw new Forbidden("board.create");
    }
    if (finder.withSlug(command.slug()).isPresent()) {
      throw new RuleBroken("board.slug.taken");
    }
    Board board =
        Board.open(command.slug(), command.title(), kind(command.kind()), clock.instant());
    db.persist(board);
    events.fire(new BoardEvent.Opened(board.id(), actor, clock.instant()));
    return told(actor, board);
  }

  private Kind kind(String code) {
    List<Kind> all = allKinds();
    List<String> codes = all.stream().map(kind -> kind.view().code()).toList();
    new Checks().oneOf("kind", code, codes).orThrow();
    return all.get(codes.indexOf(code));
  }

  /** The kinds of boards there are. */
  public List<BoardKind> kinds() {
    return allKinds().stream().map(Kind::view).toList();
  }

  private List<Kind> allKinds() {
    return db.createQuery("select k from Kind k order by k.code", Kind.class).getResultList();
  }

  /**
   * Changes a board's title, kind, rulebook and audience, which its managers may, and its managers,
   * which the coordinators may too.
   *
   * @param version the version the caller has seen
   * @throws Stale where somebody changed it since
   */
  public BoardView edit(Actor actor, String slug, long version, EditBoard command) {
    Board board = finder.visible(actor, slug);
    if (command.editsMore() || !command.namesManagers()) {
      require(BoardAction.EDIT, actor, board);
    }
    if (command.namesManagers()) {
      require(BoardAction.NAME_MANAGERS, actor, board);
    }
    if (board.version() != version) {
      throw new Stale("stale");
    }
    List<String> changed = change(board, command);
    if (!changed.isEmpty()) {
      events.fire(new BoardEvent.Edited(board.id(), actor, clock.instant(), changed));
    }
    return told(actor, board);
  }

  private List<String> change(Board board, EditBoard command) {
    List<String> changed = new ArrayList<>();
    command.title().filter(board::rename).ifPresent(title -> changed.add("title"));
    command.kind().map(this::kind).filter(board::turnInto).ifPresent(kind -> changed.add("kind"));
    command
        .rules()
        .map(patch -> board.rulebook().with(patch))
        .ifPresent(rules -> changed.addAll(board.rule(rules)));
    command
        .audience()
        .map(this::known)
        .filter(board::showTo)
        .ifPresent(audience -> changed.add("audience"));
    command
        .managers()
        .map(this::known)
        .filter(board::nameManagers)
        .ifPresent(managers -> changed.add("managers"));
    command
        .managerGroups()
        .filter(board::nameManagerGroups)
        .ifPresent(groups -> changed.add("managerGroups"));
    return changed;
  }

  private List<UUID> known(List<String> managers) {
    Checks checks = new Checks();
    List<UUID> ids = new ArrayList<>();
    for (String manager : managers) {
      try {
        ids.add(people.refer(manager));
      } catch (NotFound nobody) {
        checks.that(false, "managers", "unknown", manager);
      }
    }
    checks.orThrow();
    return ids;
  }

  private Audience known(Audience audience) {
    Set<UUID> ids =
        audience.departments().stream().map(Audience.Part::department).collect(Collectors.toSet());
    Set<UUID> found = departments.named(ids).keySet();
    ids.stream()
        .filter(id -> !found.contains(id))
        .findFirst()
        .ifPresent(
            id -> {
              throw new InvalidInput("audience.departments", "unknown", id.toString());
            });
    return audience;
  }

  /** Shows a prepared board to its audience. */
  public BoardView publish(Actor actor, String slug) {
    return become(actor, slug, BoardAction.PUBLISH, Board::publish);
  }

  /** Ends a board: it stays readable and takes no taskets and no claims. */
  public BoardView archive(Actor actor, String slug) {
    return become(actor, slug, BoardAction.ARCHIVE, Board::archive);
  }

  /** Puts an archived board to work again. */
  public BoardView restore(Actor actor, String slug) {
    return become(actor, slug, BoardAction.RESTORE, Board::restore);
  }

  private BoardView become(Actor actor, String slug, BoardAction action, Consumer<Board> verb) {
    Board board = finder.visible(actor, slug);
    require(action, actor, board);
    verb.accept(board);
    events.fire(new BoardEvent.Became(board.id(), actor, clock.instant(), board.state()));
    return told(actor, board);
  }

  private void require(BoardAction action, Actor actor, Board board) {
    if (!BoardPolicy.may(action, actor, finder.circle(actor), board)) {
      throw new Forbidden("board." + action.label());
    }
  }

  private BoardView told(Actor actor, Board board) {
    db.flush();
    return BoardView.of(actor, finder.circle(actor), board);
  }
}
