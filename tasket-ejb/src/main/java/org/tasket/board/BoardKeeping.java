package org.tasket.board;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tasket.person.Actor;
import org.tasket.platform.Boundary;
import org.tasket.platform.Checks;
import org.tasket.platform.Forbidden;
import org.tasket.platform.InvalidInput;
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
  @Inject BoardEdits edits;
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
    Checks checks = new Checks();
    Optional<Kind> kind = edits.kind(command.kind(), checks);
    checks.orThrow();
    Board board = Board.open(command.slug(), command.title(), kind.orElseThrow(), clock.instant());
    db.persist(board);
    events.fire(new BoardEvent.Opened(board.id(), actor, clock.instant()));
    return told(actor, board);
  }

  /** The kinds of boards there are. */
  public List<BoardKind> kinds() {
    return edits.kinds().stream().map(Kind::view).toList();
  }

  /**
   * Changes a board's title, kind, rulebook and audience, which its managers may, and its managers,
   * which the coordinators may too.
   *
   * @param version the version the caller has seen
   * @throws Stale where somebody changed it since
   * @throws InvalidInput with everything that is wrong in it
   */
  public BoardView edit(Actor actor, String slug, long version, EditBoard command) {
    return edit(actor, slug, version, command, new Checks());
  }

  /**
   * The same of a command that could not be read whole.
   *
   * @param checks what was wrong with how it was typed or sent, to be told with the rest
   */
  public BoardView edit(Actor actor, String slug, long version, EditBoard command, Checks checks) {
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
    List<String> changed = edits.change(board, command, checks);
    if (!changed.isEmpty()) {
      events.fire(new BoardEvent.Edited(board.id(), actor, clock.instant(), changed));
    }
    return told(actor, board);
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
