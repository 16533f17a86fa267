package org.tasket.board;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

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
}
