package org.tasket.finder;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.Transition;
import org.tasket.platform.Remembered;

/**
 * A word that may be mistyped: what begins with nearly the same letters, the first of them right,
 * may be meant. One letter is wrong, left out, too many or in its neighbour's place; in long words,
 * two (Damerau and Levenshtein). Making it takes longer than looking for it; a search and the marks
 * in what it finds, and the next piece of it, share one.
 */
final class Mistyped {

  static final int LEAST = 4;

  private static final int LONG = 7;

  /** What may follow a short word: an ending, and not the rest of any longer one. */
  private static final int ENDING_MOST = 3;

  private static final int BYTE_MOST = 255;
  private static final int STATES_MOST = 10_000;
  private static final int NOWHERE = -1;

  private static final int REMEMBERED = 100;
  private static final Remembered<String, Mistyped> MADE =
      new Remembered<>(REMEMBERED, Mistyped::new);

  private final CompiledAutomaton compiled;

  /**
   * That the automaton is finite, and is as simple as can be, is what Lucene has to be told so that
   * it does not look for a common end of all words that are accepted, which there never is.
   */
  private Mistyped(String word) {
    compiled = new CompiledAutomaton(automaton(word), true, false, STATES_MOST, true);
  }

  /** Of four letters or more. */
  static Mistyped of(String word) {
    return MADE.of(word);
  }

  static boolean isLong(String word) {
    return word.length() >= LONG;
  }

  CompiledAutomaton compiled() {
    return compiled;
  }

  /** Whether it may be meant by some end of a word. */
  boolean isIn(String word) {
    byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
    for (int from = 0; from + WordAnalyzers.TAIL_LEAST <= bytes.length; from++) {
      if (compiled.runAutomaton.run(bytes, from, bytes.length - from)) {
        return true;
      }
    }
    return false;
  }

  /** Of bytes, as terms are: where a letter is more than one of them, it is more than a letter. */
  private static Automaton automaton(String word) {
    int[] rest = new int[word.length() - 1];
    Arrays.setAll(rest, i -> word.charAt(i + 1) & BYTE_MOST);
    Automaton nearly =
        new LevenshteinAutomata(rest, BYTE_MOST, true)
            .toAutomaton(isLong(word) ? 2 : 1, word.substring(0, 1));
    return isLong(word) ? withAnyRest(nearly) : withAnEnding(nearly);
  }

  /**
   * Once it accepts, it accepts whatever comes: it stays as deterministic as it is. What could only
   * be reached after that is left out.
   */
  private static Automaton withAnyRest(Automaton nearly) {
    Automaton all = new Automaton();
    int[] taken = new int[nearly.getNumStates()];
    Arrays.fill(taken, NOWHERE);
    taken[0] = all.createState();
    int accepted = all.createState();
    all.setAccept(accepted, true);
    all.addTransition(accepted, accepted, 0, BYTE_MOST);
    Deque<Integer> next = new ArrayDeque<>();
    next.add(0);
    Transition step = new Transition();
    while (!next.isEmpty()) {
      int state = next.remove();
      int steps = nearly.initTransition(state, step);
      for (int i = 0; i < steps; i++) {
        nearly.getNextTransition(step);
        if (taken[step.dest] == NOWHERE) {
          taken[step.dest] = nearly.isAccept(step.dest) ? accepted : all.createState();
          if (taken[step.dest] != accepted) {
            next.add(step.dest);
          }
        }
        all.addTransition(taken[state], taken[step.dest], step.min, step.max);
      }
    }
    all.finishState();
    return all;
  }

  private static Automaton withAnEnding(Automaton nearly) {
    Automaton ending = Automata.makeEmptyString();
    for (int i = 0; i < ENDING_MOST; i++) {
      ending =
          Operations.concatenate(ending, Operations.optional(Automata.makeCharRange(0, BYTE_MOST)));
    }
    return Operations.determinize(Operations.concatenate(nearly, ending), STATES_MOST);
  }
}
