package org.tasket.tasket;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * In which of its sessions the seats of a tasket are counted together: in those that are to come,
 * for in what has begun there is nothing to take; where none is, in all of them.
 */
final class SeatsCounted {

  private SeatsCounted() {}

  static <T> int in(List<T> sessions, Predicate<T> toCome, ToIntFunction<T> seats) {
    boolean any = sessions.stream().anyMatch(toCome);
    return sessions.stream().filter(one -> !any || toCome.test(one)).mapToInt(seats).sum();
  }
}
