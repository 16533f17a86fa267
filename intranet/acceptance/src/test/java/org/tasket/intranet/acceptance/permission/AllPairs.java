package org.tasket.intranet.acceptance.permission;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Picks few of all that can be, so that any two things that can come together do so in at least one
 * of them: most of what goes wrong does so by two things coming together.
 */
final class AllPairs {

  private AllPairs() {}

  /**
   * Takes again and again one that brings most pairs that have not been seen. The same seed picks
   * the same.
   *
   * @param all whatever can be
   * @param pairs what comes together in one of them
   */
  static <T> List<T> of(Collection<T> all, Function<T, Set<?>> pairs, long seed) {
    List<T> candidates = new ArrayList<>(all);
    Collections.shuffle(candidates, new Random(seed));
    Map<T, Set<?>> brings = candidates.stream().collect(Collectors.toMap(one -> one, pairs));
    Set<Object> missing = brings.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    List<T> picked = new ArrayList<>();
    while (!missing.isEmpty()) {
      T best =
          Collections.max(
              candidates, Comparator.comparingInt(one -> common(brings.get(one), missing)));
      missing.removeAll(brings.get(best));
      picked.add(best);
    }
    return picked;
  }

  private static int common(Set<?> some, Set<?> missing) {
    Set<Object> common = new HashSet<>(some);
    common.retainAll(missing);
    return common.size();
  }
}
