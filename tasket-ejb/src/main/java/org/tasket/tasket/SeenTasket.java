package org.tasket.tasket;

import java.util.Set;
import java.util.UUID;
import org.tasket.board.BoardRules;

/**
 * What features above know of a tasket that somebody sees.
 *
 * @param owners everybody on the owner's side, the owner too
 * @param board its board, as far as it concerns that person
 */
public record SeenTasket(UUID id, Set<UUID> owners, BoardRules board) {

  public SeenTasket {
    owners = Set.copyOf(owners);
  }

  public boolean isOwnedBy(UUID person) {
    return owners.contains(person);
  }
}
