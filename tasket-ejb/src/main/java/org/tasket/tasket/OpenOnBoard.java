package org.tasket.tasket;

import static java.util.Comparator.comparingInt;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * The open taskets of a board at one moment. What holds for the whole board is asked once, and what
 * takes too long, or too little of somebody's time to be wanted, is not looked at.
 */
public final class OpenOnBoard {

  /** The longer, the more of somebody's time is filled: most that are worth a look come first. */
  private static final Comparator<OpenTasket> LONGEST_FIRST =
      comparingInt(OpenTasket::plannedMinutes).reversed();

  private final UUID id;
  private final OpenTasket[] taskets;
  private final int[] minutes;

  public OpenOnBoard(UUID id, Collection<OpenTasket> taskets) {
    this.id = id;
    this.taskets = taskets.stream().sorted(LONGEST_FIRST).toArray(OpenTasket[]::new);
    this.minutes = List.of(this.taskets).stream().mapToInt(OpenTasket::plannedMinutes).toArray();
  }

  public UUID id() {
    return id;
  }

  public List<OpenTasket> taskets() {
    return List.of(taskets);
  }

  /** Offers each that somebody could take, the longest first, as long as they are wanted. */
  void offer(Reach reach, Taker taker) {
    if (!reach.isAtWorkOn(id)) {
      return;
    }
    boolean managed = reach.manages(id);
    for (int i = fitting(reach.minutes()); i < taskets.length && taker.wants(minutes[i]); i++) {
      OpenTasket tasket = taskets[i];
      if (tasket.isAsWanted(reach)
          && !reach.hadToDoWith(tasket)
          && (managed || tasket.isFor(reach))) {
        tasket.offer(reach, taker);
      }
    }
  }

  /** The place of the longest that fits. */
  private int fitting(int most) {
    int place = 0;
    while (place < minutes.length && minutes[place] > most) {
      place++;
    }
    return place;
  }
}
