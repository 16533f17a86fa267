package org.tasket.tasket;

import static java.util.Comparator.comparingInt;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * The open taskets of a board at one moment. What holds for the whole board is asked once, and what
 * takes too long is not looked at.
 */
public final class OpenOnBoard {

  /** The longer, the more of somebody's time is filled: most that are worth a look come first. */
  private static final Comparator<OpenTasket> LONGEST_FIRST =
      comparingInt(OpenTasket::leastMinutes).reversed();

  private final UUID id;
  private final OpenTasket[] taskets;

  /** Four facts of each, in its place: most need not be looked at for more. */
  private final int[] least;

  private final int[] most;
  private final long[] since;
  private final long[] until;

  public OpenOnBoard(UUID id, Collection<OpenTasket> taskets) {
    this.id = id;
    this.taskets = taskets.stream().sorted(LONGEST_FIRST).toArray(OpenTasket[]::new);
    this.least = List.of(this.taskets).stream().mapToInt(OpenTasket::leastMinutes).toArray();
    this.most = List.of(this.taskets).stream().mapToInt(OpenTasket::mostMinutes).toArray();
    this.since = List.of(this.taskets).stream().mapToLong(OpenTasket::waitingSince).toArray();
    this.until = List.of(this.taskets).stream().mapToLong(OpenTasket::firstEnd).toArray();
  }

  public UUID id() {
    return id;
  }

  public List<OpenTasket> taskets() {
    return List.of(taskets);
  }

  /** Offers each that somebody could take and that may be wanted, the longest first. */
  void offer(Reach reach, Taker taker) {
    if (!reach.isAtWorkOn(id)) {
      return;
    }
    taker.begin();
    boolean managed = reach.manages(id);
    for (int i = fitting(reach.minutes()); i < taskets.length; i++) {
      if (taker.mayWant(most[i], since[i], until[i])) {
        offer(taskets[i], managed, reach, taker);
      }
    }
  }

  private static void offer(OpenTasket tasket, boolean managed, Reach reach, Taker taker) {
    if (tasket.isAsWanted(reach)
        && !reach.hadToDoWith(tasket)
        && (managed || tasket.isFor(reach))) {
      tasket.offer(reach, taker);
    }
  }

  /** The place of the longest of which something fits. */
  private int fitting(int minutes) {
    int place = 0;
    while (place < least.length && least[place] > minutes) {
      place++;
    }
    return place;
  }
}
