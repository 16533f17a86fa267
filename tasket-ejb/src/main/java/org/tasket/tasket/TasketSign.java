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

  /** The seats of one of its sessions. */
  public record Sitting(UUID session, int seats, int seatsFree) {}

  public int seats() {
    return sessions.stream().mapToInt(Sitting::seats).sum();
  }

  public int seatsFree() {
    return sessions.stream().mapToInt(Sitting::seatsFree).sum();
  }
}
