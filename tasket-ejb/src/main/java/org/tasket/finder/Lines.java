package org.tasket.finder;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Words in one string, each on a line of its own, so that one look at all finds some of them. */
final class Lines {

  private static final String END = "\n";

  private final String letters;
  private final int[] ends;

  private Lines(String letters, int... ends) {
    this.letters = letters;
    this.ends = ends;
  }

  /** Of lines without an end of line in them. */
  static Lines of(List<String> lines) {
    StringBuilder letters = new StringBuilder();
    int[] ends = new int[lines.size()];
    for (int line = 0; line < ends.length; line++) {
      letters.append(lines.get(line));
      ends[line] = letters.length();
      letters.append(END);
    }
    return new Lines(letters.toString(), ends);
  }

  /** Adds the numbers of the lines that hold some letters, one or more. */
  void find(String some, BitSet found) {
    int at = letters.indexOf(some);
    while (at >= 0) {
      int line = ~Arrays.binarySearch(ends, at);
      found.set(line);
      at = letters.indexOf(some, ends[line]);
    }
  }
}
