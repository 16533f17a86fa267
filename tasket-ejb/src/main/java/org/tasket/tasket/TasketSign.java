package org.tasket.tasket;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What pages that stay open are told of a tasket that changed: numbers, no names.
 *
 * @param stage where on its board it stands now; empty where the board shows it no more
 * @param opened when it opened to its audience last, to the millisecond; empty where it never did
 * @param forAll whether all who see the board may hear this; of others, each has to be asked
 */
public record TasketSign(
    UUID tasket,
    UUID board,
    Optional<Stage> stage,
    Optional<Instant> opened,
    List<Sitting> sessions,
    boolean forAll) {

  public TasketSign {
    sessions = List.copyOf(sessions);
  }

  /**
   * The seats of one of its sessions.
   *
   * @param toCome whether it has not begun, or is at any time
   */
  public record Sitting(UUID session, int seats, int seatsFree, boolean toCome) {}

  /** Of its sessions to come; where none is, of all. */
  public int seats() {
    return SeatsCounted.in(sessions, Sitting::toCome, Sitting::seats);
  }

  /** Of the same sessions. */
  public int seatsFree() {
    return SeatsCounted.in(sessions, Sitting::toCome, Sitting::seatsFree);
  }
}
