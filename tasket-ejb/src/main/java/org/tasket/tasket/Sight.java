package org.tasket.tasket;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.tasket.person.Circle;

/**
 * All that decides which taskets somebody may see, for a feature that keeps taskets somewhere else
 * and has to leave out what {@link TasketPolicy#maySee} does. What changes for many taskets at once
 * is in here and read anew; what changes with one tasket is in its {@link TasketEntry}.
 *
 * @param managed the boards that the reader manages
 * @param boards those whose taskets are for the reader's eyes, the managed among them, with the
 *     codes of their kinds
 * @param helped the taskets on which the reader has a live claim
 */
public record Sight(
    UUID person, Circle circle, Set<UUID> managed, Map<UUID, String> boards, Set<UUID> helped) {

  public Sight {
    managed = Set.copyOf(managed);
    boards = Map.copyOf(boards);
    helped = Set.copyOf(helped);
  }
}
