package org.tasket.intranet.acceptance.permission;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
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
   * @param all whatever can be, each as its values in the same order
   */
  static List<List<String>> of(List<List<String>> all, long seed) {
    List<List<String>> candidates = new ArrayList<>(all);
    Collections.shuffle(candidates, new Random(seed));
    Set<Pair> missing = pairs(all);
    List<List<String>> picked = new ArrayList<>();
    while (!missing.isEmpty()) {
      List<String> best =
          Collections.max(
              candidates,
              Comparator.comparingLong(
                  one -> pairsOf(one).stream().filter(missing::contains).count()));
      missing.removeAll(pairsOf(best));
      picked.add(best);
    }
    return picked;
  }

  /** The pairs that come together in any of them. */
  private static Set<Pair> pairs(List<List<String>> some) {
    return some.stream().flatMap(one -> pairsOf(one).stream()).collect(Collectors.toSet());
  }

  private static Set<Pair> pairsOf(List<String> one) {
    Set<Pair> pairs = new HashSet<>();
    for (int first = 0; first < one.size(); first++) {
      for (int second = first + 1; second < one.size(); second++) {
        pairs.add(new Pair(first, one.get(first), second, one.get(second)));
      }
    }
    return pairs;
  }

  /** Two values, and where each stands. */
  private record Pair(int first, String one, int second, String other) {}
}
