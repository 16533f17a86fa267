package org.tasket.change;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;

/**
 * How far somebody has read the change log. Numbers are given out when rows are written and seen
 * when they are committed, so a smaller one may come to light after a greater one: a place
 * remembers the numbers that were left out on the way, and they are asked for again until they
 * come, or until no transaction can have them any more.
 *
 * @param last the greatest number seen
 * @param missing smaller ones that were not, with the time at which that was noticed
 */
public record Place(long last, SortedMap<Long, Instant> missing) {

  /** Longer than any transaction lasts. A number that was rolled back is given up then. */
  static final Duration AWAITED = Duration.ofMinutes(2);

  /** So many are asked for at once; where more are missing, the oldest are given up. */
  static final int MISSING_MOST = 500;

  /** At the beginning of a log. */
  static final Place START = new Place(0, new TreeMap<>());

  /** Whether every number up to the greatest has been seen, or was given up. */
  public boolean isWhole() {
    return missing.isEmpty();
  }

  /** The place after more numbers were seen. */
  Place having(Collection<Long> seen, Instant now) {
    SortedMap<Long, Instant> out = new TreeMap<>(missing);
    out.keySet().removeAll(seen);
    out.values().removeIf(noticed -> !noticed.plus(AWAITED).isAfter(now));
    long furthest =
        seen.stream().max(Comparator.naturalOrder()).map(n -> Math.max(n, last)).orElse(last);
    long from = Math.max(last + 1, furthest - MISSING_MOST);
    LongStream.range(from, furthest).filter(n -> !seen.contains(n)).forEach(n -> out.put(n, now));
    while (out.size() > MISSING_MOST) {
      out.remove(out.firstKey());
    }
    return new Place(furthest, out);
  }

  /**
   * Whether somebody who went on to another place gave up a number on the way that never came to
   * light; it may be one that was rolled back, and may be one that is late.
   *
   * @param seen all that came to light on the way
   */
  boolean gaveUp(Place next, Set<Long> seen) {
    long passed = missing.size() + next.last - last;
    return passed > seen.size() + next.missing.size();
  }

  /** The numbers that may still come to light. */
  Collection<Long> awaited() {
    return missing.keySet();
  }

  /** Of somebody who has seen a number and every one before it. */
  static Place after(long seq) {
    return new Place(seq, new TreeMap<>());
  }

  /** For a log of which only the latest numbers were read. */
  static Place at(Collection<Long> latest, Instant now) {
    return latest.stream()
        .min(Comparator.naturalOrder())
        .map(first -> new Place(first - 1, new TreeMap<>(Map.of())).having(latest, now))
        .orElse(START);
  }
}
