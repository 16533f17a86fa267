package org.tasket.claim;

import java.util.Optional;
import java.util.UUID;

/**
 * The wish for a seat.
 *
 * @param session may be left out where the tasket has one only
 * @param orWait whether to stand in line where no seat is free
 * @param affirmed whether the helper affirms what the board and the tasket ask
 */
public record ClaimSeat(Optional<UUID> session, boolean orWait, boolean affirmed) {

  /** A seat now or none, with nothing affirmed. */
  public static ClaimSeat in(Optional<UUID> session) {
    return new ClaimSeat(session, false, false);
  }
}
