package org.tasket.housekeeping;

import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tasket.board.BoardAction;
import org.tasket.board.BoardState;
import org.tasket.board.BoardView;
import org.tasket.board.Boards;
import org.tasket.person.Actor;
import org.tasket.person.People;
import org.tasket.person.Role;
import org.tasket.platform.Boundary;
import org.tasket.platform.Forbidden;
import org.tasket.tasket.LostDrafts;

/** What nobody tends, for the managers of a board and for coordinators. */
@Boundary
public class Housekeeping {

  @Inject Boards boards;
  @Inject People people;
  @Inject UntendedTaskets taskets;
  @Inject LostDrafts drafts;

  /**
   * What a board's managers may want to look after.
   *
   * @throws Forbidden for whoever does not manage it
   */
  public BoardHouse of(Actor actor, String slug, int limit, Optional<String> cursor) {
    BoardView board = board(actor, slug, HousekeepingAction.SEE_WHAT_NOBODY_TENDS);
    return new BoardHouse(
        board.slug(),
        board.title(),
        taskets.page(actor, board, limit, cursor),
        drafts.count(board.id()));
  }

  /** Cancels drafts that nobody can read any more, at most 100 at once. */
  public void cancelDrafts(Actor actor, String slug) {
    BoardView board = board(actor, slug, HousekeepingAction.CANCEL_DRAFTS_OF_WHO_LEFT);
    drafts.cancel(actor, board.id());
  }

  private BoardView board(Actor actor, String slug, HousekeepingAction action) {
    BoardView board = boards.get(actor, slug);
    mustBeAllowed(action, actor, board.allows(BoardAction.EDIT));
    return board;
  }

  /** Whether somebody may see which boards have no managers. */
  public boolean maySeeBoards(Actor actor) {
    return may(HousekeepingAction.SEE_BOARDS_WITHOUT_MANAGERS, actor, false);
  }

  /**
   * Boards that take taskets, or are about to, and have no group of managers and nobody named whom
   * the directory still shows.
   *
   * @throws Forbidden for whoever is no coordinator
   */
  public List<BoardView> boardsWithoutManagers(Actor actor) {
    mustBeAllowed(HousekeepingAction.SEE_BOARDS_WITHOUT_MANAGERS, actor, false);
    List<BoardView> all = boards.list(actor);
    Set<UUID> named = all.stream().flatMap(board -> board.managers().stream()).collect(toSet());
    Set<UUID> there = people.again(named, actor.way()).stream().map(Actor::person).collect(toSet());
    return all.stream()
        .filter(board -> board.state() != BoardState.ARCHIVED)
        .filter(board -> board.managerGroups().isEmpty())
        .filter(board -> board.managers().stream().noneMatch(there::contains))
        .toList();
  }

  private static void mustBeAllowed(HousekeepingAction action, Actor actor, boolean manager) {
    if (!may(action, actor, manager)) {
      throw new Forbidden("housekeeping." + action.label());
    }
  }

  private static boolean may(HousekeepingAction action, Actor actor, boolean manager) {
    return HousekeepingPolicy.may(action, manager, actor.is(Role.COORDINATOR));
  }
}
