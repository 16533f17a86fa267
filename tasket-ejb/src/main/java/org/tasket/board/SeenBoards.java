package org.tasket.board;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.tasket.person.Actor;
import org.tasket.person.Circle;

/**
 * The boards whose taskets are for somebody's eyes.
 *
 * @param kinds the codes of their kinds, by board
 * @param managed those among them that the person manages
 * @param atWork those on which claims and taskets can be made
 */
public record SeenBoards(Map<UUID, String> kinds, Set<UUID> managed, Set<UUID> atWork) {

  public SeenBoards {
    kinds = Map.copyOf(kinds);
    managed = Set.copyOf(managed);
    atWork = Set.copyOf(atWork);
  }

  /** Those among boards at hand, by the policy that {@link BoardsInSight} tells the database. */
  public static SeenBoards among(Collection<KnownBoard> boards, Actor actor, Circle circle) {
    Map<UUID, String> kinds = new HashMap<>();
    Set<UUID> managed = new HashSet<>();
    Set<UUID> atWork = new HashSet<>();
    for (KnownBoard board : boards) {
      if (BoardPolicy.inSight(actor, circle, board)) {
        kinds.put(board.id(), board.kind().code());
        if (BoardPolicy.manages(actor, circle, board)) {
          managed.add(board.id());
        }
        if (board.state() == BoardState.OPEN) {
          atWork.add(board.id());
        }
      }
    }
    return new SeenBoards(kinds, managed, atWork);
  }
}
