package org.tasket.board;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tasket.person.Actor;
import org.tasket.person.People;
import org.tasket.platform.Boundary;
import org.tasket.platform.Checks;
import org.tasket.platform.Forbidden;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.NotFound;
import org.tasket.platform.RuleBroken;
import org.tasket.platform.Stale;

/** Boards: finding them, and a coordinator's opening and naming of managers. */
@Boundary
public class Boards {

  @Inject EntityManager db;
  @Inject People people;
  @Inject Event<BoardEvent> events;
  @Inject Clock clock;

  /** The boards the caller may see, the one for everyone first. At most 1,000. */
  public List<BoardView> list(Actor actor) {
    return db.createQuery("select b from Board b order by b.listedFirst desc, b.slug", Board.class)
        .setMaxResults(1_000)
        .setHint("eclipselink.batch", "b.managers")
        .getResultStream()
        .map(board -> view(actor, board))
        .toList();
  }

  /**
   * One board.
   *
   * @throws NotFound where there is none that the caller may see
   */
  public BoardView get(Actor actor, String slug) {
    return view(actor, find(slug));
  }

  /**
   * Opens a board; coordinators only.
   *
   * @throws RuleBroken where the slug is taken
   */
  public BoardView open(Actor actor, OpenBoard command) {
    if (!BoardPolicy.mayCreate(actor)) {
      throw new Forbidden("board.create");
    }
    if (!withSlug(command.slug()).isEmpty()) {
      throw new RuleBroken("board.slug.taken");
    }
    Board board =
        Board.open(
            command.slug(), Translated.same(command.title()), command.kind(), clock.instant());
    db.persist(board);
    events.fire(new BoardEvent.Opened(board.id(), actor, clock.instant()));
    db.flush();
    return view(actor, board);
  }

  /**
   * Renames a board, which its managers may, and names its managers, which coordinators may.
   *
   * @param version the version the caller has seen
   * @throws InvalidInput where the directory does not know a login
   */
  public BoardView edit(Actor actor, String slug, long version, EditBoard command) {
    Board board = find(slug);
    if (!BoardPolicy.mayEdit(actor, board)) {
      throw new Forbidden("board.edit");
    }
    if (board.version() != version) {
      throw new Stale("stale");
    }
    List<String> changed = new ArrayList<>();
    command
        .title()
        .map(Translated::same)
        .ifPresent(
            title -> {
              board.rename(title);
              changed.add("title");
            });
    command
        .managers()
        .ifPresent(
            logins -> {
              nameManagers(actor, board, logins);
              changed.add("managers");
            });
    events.fire(new BoardEvent.Edited(board.id(), actor, clock.instant(), changed));
    db.flush();
    return view(actor, board);
  }

  private void nameManagers(Actor actor, Board board, List<String> logins) {
    if (!BoardPolicy.mayNameManagers(actor)) {
      throw new Forbidden("board.managers");
    }
    board.nameManagers(known(logins));
  }

  private List<UUID> known(List<String> logins) {
    Checks checks = new Checks();
    List<UUID> ids = new ArrayList<>();
    for (String login : logins) {
      try {
        ids.add(people.idOf(login));
      } catch (NotFound nobody) {
        checks.that(false, "managers", "unknown", login);
      }
    }
    checks.orThrow();
    return ids;
  }

  /**
   * For the features above: the rules of the board that an input names.
   *
   * @throws InvalidInput where there is none that the caller may see
   */
  public BoardRules rules(Actor actor, String slug) {
    return withSlug(slug).stream()
        .findFirst()
        .map(board -> rules(actor, board))
        .orElseThrow(() -> new InvalidInput("board", "unknown", slug));
  }

  /** For the features above: the rules of boards, in one query for all of them. */
  public Map<UUID, BoardRules> rules(Actor actor, Collection<UUID> boards) {
    if (boards.isEmpty()) {
      return Map.of();
    }
    return db.createQuery("select b from Board b where b.id in :ids", Board.class)
        .setParameter("ids", boards)
        .setHint("eclipselink.batch", "b.managers")
        .getResultStream()
        .map(board -> rules(actor, board))
        .collect(Collectors.toMap(BoardRules::id, Function.identity()));
  }

  private static BoardRules rules(Actor actor, Board board) {
    return new BoardRules(
        board.id(),
        board.slug(),
        board.title(),
        board.kind(),
        board.rulebook(),
        BoardPolicy.manages(actor, board));
  }

  private Board find(String slug) {
    return withSlug(slug).stream()
        .findFirst()
        .orElseThrow(() -> new NotFound("board.unknown", slug));
  }

  private List<Board> withSlug(String slug) {
    return db.createQuery("select b from Board b where b.slug = :slug", Board.class)
        .setParameter("slug", slug)
        .getResultList();
  }

  private static BoardView view(Actor actor, Board board) {
    return BoardView.of(board, BoardPolicy.open(actor, board));
  }
}
