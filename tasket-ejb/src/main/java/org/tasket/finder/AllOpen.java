package org.tasket.finder;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tasket.tasket.OpenTasket;
import org.tasket.tasket.OpenTaskets;

/**
 * Reads all open taskets, piece by piece: so that is known, too, which the change log may not have
 * told. One thread at a time.
 */
final class AllOpen {

  static final int PIECE = 500;

  /** After this a piece is due with each asking, after twice as long all the rest at once. */
  private static final Duration EVERY = Duration.ofHours(1);

  private final OpenTaskets taskets;
  private final OpenAtHand open;
  private final Clock clock;
  private Round round = new Round();
  private Instant ended = Instant.EPOCH;

  AllOpen(OpenTaskets taskets, OpenAtHand open, Clock clock) {
    this.taskets = taskets;
    this.open = open;
    this.clock = clock;
  }

  /** How far a round has come, and which it has met. */
  private static final class Round {

    private final Set<UUID> met = new HashSet<>();
    private UUID last = OpenTaskets.BEGINNING;
  }

  /** All of them, from the first. */
  void read() {
    round = new Round();
    do {
      piece();
    } while (!isBeginning());
  }

  /** Whether it is time for a piece. */
  boolean isDue() {
    return isOver(EVERY);
  }

  /** Whether the next piece is the first of a round. */
  boolean isBeginning() {
    return round.last.equals(OpenTaskets.BEGINNING);
  }

  /** One more piece, or all that are left. */
  void goOn() {
    piece();
    while (!isBeginning() && isOver(EVERY.multipliedBy(2))) {
      piece();
    }
  }

  private boolean isOver(Duration time) {
    return ended.plus(time).isBefore(clock.instant());
  }

  /** A round that begins anew is due. */
  void doubt() {
    round = new Round();
    Instant longAgo = clock.instant().minus(EVERY).minusMillis(1);
    ended = ended.isBefore(longAgo) ? ended : longAgo;
  }

  /** Some of them, in between. */
  void readAgain(List<UUID> changed) {
    for (int from = 0; from < changed.size(); from += PIECE) {
      take(changed.subList(from, Math.min(changed.size(), from + PIECE)));
    }
  }

  private void take(List<UUID> ids) {
    Set<UUID> gone = new HashSet<>(ids);
    for (OpenTasket tasket : taskets.among(ids)) {
      open.put(tasket);
      round.met.add(tasket.id());
      gone.remove(tasket.id());
    }
    open.remove(gone);
    round.met.removeAll(gone);
  }

  /** After the last, what nobody met since the first is not there any more. */
  private void piece() {
    if (isBeginning()) {
      round = new Round();
    }
    List<UUID> ids = taskets.after(round.last, PIECE);
    take(ids);
    if (ids.size() < PIECE) {
      open.retain(round.met);
      round = new Round();
      ended = clock.instant();
    } else {
      round.last = ids.get(ids.size() - 1);
    }
  }
}
