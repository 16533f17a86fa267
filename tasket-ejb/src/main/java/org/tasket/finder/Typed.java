package org.tasket.finder;

import java.util.List;
import org.tasket.platform.Remembered;

/** Something that was typed, by which it is known what a text may hold of it. */
sealed interface Typed {

  /** Those that pieces of the index are asked for, one after another. */
  int AT_HAND = 200;

  int COUNTED = 5_000;

  WordQuery ways();

  /** What they take of the room that all words of a text share. */
  int taken();

  /** How many bytes it takes to remember it, roughly. */
  int bytes();

  /**
   * A word by itself.
   *
   * @param names what the place is called besides that it names
   */
  record Word(String text, Reading reading, List<String> names) implements Typed {

    private static final Remembered<Word, WordQuery> WAYS = new Remembered<>(AT_HAND, Word::made);
    private static final Remembered<Word, Integer> TAKEN =
        new Remembered<>(COUNTED, one -> one.ways().taken());

    Word(String text, Reading reading) {
      this(text, reading, List.of());
    }

    @Override
    public WordQuery ways() {
      return WAYS.of(this);
    }

    @Override
    public int taken() {
      return TAKEN.of(this);
    }

    private WordQuery made() {
      WordQuery ways = new WordQuery(Room.endless());
      addTo(ways);
      addHalvesTo(ways);
      return ways;
    }

    void addTo(WordQuery ways) {
      ways.add(text);
      names.forEach(ways::addName);
      if (reading == Reading.FORGIVING) {
        ways.addNearly(text);
      }
      if (reading == Reading.BEGUN) {
        ways.addBegun(text);
      }
    }

    /** What it may be made of, which comes last where there is not room for all. */
    void addHalvesTo(WordQuery ways) {
      if (reading == Reading.FORGIVING) {
        ways.addHalves(text);
      }
    }

    @Override
    public int bytes() {
      int letters = names.stream().mapToInt(String::length).sum();
      return WordMemory.BYTES_OF_NAME + text.length() + letters;
    }
  }

  /** Two neighbours as one. */
  record Pair(String left, String right) implements Typed {

    private static final Remembered<Pair, WordQuery> WAYS = new Remembered<>(AT_HAND, Pair::made);
    private static final Remembered<Pair, Integer> TAKEN =
        new Remembered<>(COUNTED, one -> one.ways().taken());

    @Override
    public WordQuery ways() {
      return WAYS.of(this);
    }

    @Override
    public int taken() {
      return TAKEN.of(this);
    }

    private WordQuery made() {
      WordQuery ways = new WordQuery(Room.endless());
      addTo(ways);
      return ways;
    }

    void addTo(WordQuery ways) {
      ways.addPair(left, right);
    }

    @Override
    public int bytes() {
      return WordMemory.BYTES_OF_NAME + left.length() + right.length();
    }
  }

  /** A word that may be one with its neighbours. */
  record Beside(Word word, List<Pair> pairs) implements Typed {

    @Override
    public WordQuery ways() {
      return word.ways().with(pairs.stream().map(Pair::ways).toList());
    }

    @Override
    public int taken() {
      return word.taken() + pairs.stream().mapToInt(Pair::taken).sum();
    }

    @Override
    public int bytes() {
      return word.bytes() + pairs.stream().mapToInt(Pair::bytes).sum();
    }
  }
}
