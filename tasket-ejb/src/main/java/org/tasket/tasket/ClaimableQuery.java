package org.tasket.tasket;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which taskets somebody could take.
 *
 * @param minutes that it takes at most, as planned or to the end of a session
 * @param begins at any time, or with a session that begins by then
 * @param doable that can be done so, also those that can be done either way
 * @param place where, by any of its names; empty for anywhere
 * @param on of this board only
 * @param without taskets of these boards
 */
public record ClaimableQuery(
    int minutes,
    Instant begins,
    Optional<Mode> doable,
    Optional<String> place,
    Optional<UUID> on,
    Set<UUID> without) {

  public ClaimableQuery {
    without = Set.copyOf(without);
  }
}
