package org.tasket.finder;

import java.util.Arrays;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.Transition;

/**
 * Words that begin with nearly the same letters, the first of them right: one letter is wrong, left
 * out, too many or in its neighbour's place; in long words, two (Damerau and Levenshtein).
 */
final class Mistyped {

  static final int LEAST = 5;

  private static final int LONG = 7;

  /** What may follow a short word: an ending, and not the rest of any longer one. */
  private static final int ENDING_MOST = 3;

  private static final int BYTE_MOST = 255;
  private static final int STATES_MOST = 10_000;

  private Mistyped() {}

  static boolean isLong(String word) {
    return word.length() >= LONG;
  }

  static Query beginning(Term word) {
    return new AutomatonQuery(word, automaton(word.text()), STATES_MOST, true);
  }

  /** Of bytes, as terms are: where a letter is more than one of them, it is more than a letter. */
  static Automaton automaton(String word) {
    int[] rest = new int[word.length() - 1];
    Arrays.setAll(rest, i -> word.charAt(i + 1) & BYTE_MOST);
    Automaton nearly =
        new LevenshteinAutomata(rest, BYTE_MOST, true)
            .toAutomaton(isLong(word) ? 2 : 1, word.substring(0, 1));
    return isLong(word) ? withAnyRest(nearly) : withAnEnding(nearly);
  }

  /** Once it accepts, it accepts whatever comes: it stays as deterministic as it is. */
  private static Automaton withAnyRest(Automaton nearly) {
    Automaton.Builder all = new Automaton.Builder();
    for (int state = 0; state < nearly.getNumStates(); state++) {
      all.createState();
      all.setAccept(state, nearly.isAccept(state));
    }
    Transition step = new Transition();
    for (int state = 0; state < nearly.getNumStates(); state++) {
      if (nearly.isAccept(state)) {
        all.addTransition(state, state, 0, BYTE_MOST);
      } else {
        int steps = nearly.initTransition(state, step);
        for (int i = 0; i < steps; i++) {
          nearly.getNextTransition(step);
          all.addTransition(state, step.dest, step.min, step.max);
        }
      }
    }
    return Operations.removeDeadStates(all.finish());
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
