package org.tasket.finder;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;

/**
 * One typed word in all languages and in all the ways in which a text may hold it; the best of them
 * counts, and the others hardly.
 */
final class WordQuery {

  private static final float TITLE = 4;
  private static final float TEXT = 1.5f;
  private static final float PART_OF_TITLE = 2;
  private static final float PART = 0.7f;
  private static final float PAIR = 1;
  private static final float SKILL = 0.5f;
  private static final float SYNONYM = 0.6f;
  private static final float NEARLY = 0.5f;
  private static final float ROOT = 0.2f;
  private static final float APART = 0.5f;
  private static final float TIE = 0.1f;

  /** Longer words are no compounds, and would be cut in too many places. */
  private static final int COMPOUND_MOST = 30;

  private static final int HALF_LEAST = 4;
  private static final int ROOT_LEAST = 5;

  private final Room room;
  private final Set<Way> ways = new LinkedHashSet<>();
  private final List<Together> together = new ArrayList<>();

  /** What a word does not need takes of the room that all words of a text share. */
  WordQuery(Room room) {
    this.room = room;
  }

  void add(String word) {
    String plain = plain(word);
    ways.add(Way.is(IndexField.PAIRS, plain, PAIR));
    for (Language language : Language.values()) {
      List<String> stems = language.asked(word);
      stems.forEach(stem -> ways.addAll(ofStem(language, stem)));
      stems.forEach(stem -> ways.add(Way.is(IndexField.SKILL_STEM, stem, SKILL)));
      addSynonyms(language, stems);
    }
  }

  /** A word of which more may come. */
  void addBegun(String word) {
    ways.add(Way.begins(IndexField.TITLE_WORDS, plain(word), TITLE));
  }

  /** Two words that are one to others, or that mean together what another word means. */
  void addPair(String left, String right) {
    for (Language language : Language.values()) {
      language.stems(left + right).forEach(stem -> ways.addAll(ofStem(language, stem)));
      addSynonyms(language, language.stems(left + " " + right));
    }
  }

  private static List<Way> ofStem(Language language, String stem) {
    List<Way> ways = new ArrayList<>();
    ways.add(Way.is(language.titleField(), stem, TITLE));
    ways.add(Way.is(language.textField(), stem, TEXT));
    String beginning = plain(stem);
    if (beginning.length() >= WordAnalyzers.TAIL_LEAST) {
      ways.add(Way.begins(IndexField.TITLE_TAILS, beginning, PART_OF_TITLE));
      ways.add(Way.begins(IndexField.TAILS, beginning, PART));
    }
    return ways;
  }

  private void addSynonyms(Language language, List<String> stems) {
    for (List<String> other : language.thesaurus().of(stems)) {
      if (!addMeaning(language, other)) {
        return;
      }
    }
  }

  /** Another name of what a word names. */
  void addName(String name) {
    for (Language language : Language.values()) {
      List<String> stems = language.stems(name);
      if (!stems.isEmpty() && !addMeaning(language, stems)) {
        return;
      }
    }
  }

  /** Whether there was room for it. */
  private boolean addMeaning(Language language, List<String> stems) {
    List<List<Way>> all = stems.stream().map(stem -> ofStem(language, stem)).toList();
    if (!room.take(all.stream().mapToInt(List::size).sum())) {
      return false;
    }
    if (all.size() == 1) {
      all.get(0).forEach(way -> ways.add(way.times(SYNONYM)));
    } else {
      together.add(new Together(all, SYNONYM));
    }
    return true;
  }

  /** The shortest of its stems: what begins like a longer one begins like this one too. */
  static String shortest(String word) {
    return Arrays.stream(Language.values())
        .flatMap(language -> language.stems(word).stream())
        .map(WordQuery::plain)
        .min(Comparator.comparingInt(String::length))
        .orElse("");
  }

  /**
   * What may have mistakes in it: a word as it was typed, for a mistake may look like an ending,
   * and its shortest stem. Where that is long, and the word begins with it, whatever begins nearly
   * like the word begins nearly like its stem.
   */
  static Set<String> mistakable(String word) {
    String plain = plain(word);
    String stem = shortest(word);
    boolean enough = Mistyped.isLong(stem) && plain.startsWith(stem);
    return Stream.of(enough ? stem : plain, stem)
        .filter(letters -> letters.length() >= Mistyped.LEAST)
        .collect(toCollection(LinkedHashSet::new));
  }

  void addNearly(String word) {
    mistakable(word).forEach(this::addNearlyBeginning);
  }

  /** A short word may be mistyped as a whole; a long one, and its root, inside others too. */
  private void addNearlyBeginning(String beginning) {
    if (!Mistyped.isLong(beginning)) {
      ways.add(Way.nearlyBegins(IndexField.WORDS, beginning, NEARLY));
      return;
    }
    ways.add(Way.nearlyBegins(IndexField.TAILS, beginning, NEARLY));
    int root = Math.max(ROOT_LEAST, beginning.length() * 2 / 3);
    ways.add(Way.nearlyBegins(IndexField.TAILS, beginning.substring(0, root), ROOT));
  }

  /** Both halves of a compound that the texts may only have apart. */
  void addHalves(String word) {
    if (word.length() > COMPOUND_MOST) {
      return;
    }
    for (int half = HALF_LEAST; half <= word.length() - HALF_LEAST; half++) {
      List<Way> left = half(word.substring(0, half));
      List<Way> right = half(word.substring(half));
      if (!left.isEmpty() && !right.isEmpty() && room.take(left.size() + right.size())) {
        together.add(new Together(List.of(left, right), APART));
      }
    }
  }

  private static List<Way> half(String half) {
    Set<Way> ways = new LinkedHashSet<>();
    for (Language language : Language.values()) {
      List<String> stems = language.stems(half);
      ways.addAll(inTails(stems));
      language.thesaurus().of(stems).stream()
          .filter(other -> other.size() == 1)
          .forEach(other -> ways.addAll(inTails(other)));
    }
    return List.copyOf(ways);
  }

  private static List<Way> inTails(List<String> stems) {
    return stems.stream()
        .map(WordQuery::plain)
        .filter(plain -> plain.length() >= HALF_LEAST - 1)
        .map(plain -> Way.begins(IndexField.TAILS, plain, PART))
        .toList();
  }

  /** What this and others find together; what two of them say counts once. */
  WordQuery with(List<WordQuery> others) {
    WordQuery all = new WordQuery(room);
    Stream.concat(Stream.of(this), others.stream())
        .forEach(
            one -> {
              all.ways.addAll(one.ways);
              all.together.addAll(one.together);
            });
    return all;
  }

  /** What it took of its room. */
  int taken() {
    return room.taken();
  }

  Query build() {
    return best(ways.stream(), together.stream());
  }

  /**
   * The same for one piece of the index: what no text of it holds is left out. What stands in a
   * title stands among the texts too, so that most of what is not there is looked for in half of
   * the places.
   */
  Optional<Query> within(LeafReader piece) throws IOException {
    TermsOfPiece terms = new TermsOfPiece(piece);
    Set<Way> there = new HashSet<>();
    addThose(way -> !way.isRepeated(), terms, there);
    if (there.isEmpty()) {
      return Optional.empty();
    }
    addThose(Way::isRepeated, terms, there);
    return Optional.of(
        best(
            ways.stream().filter(there::contains),
            together.stream().filter(one -> one.isAmong(there))));
  }

  private void addThose(Predicate<Way> some, TermsOfPiece terms, Set<Way> there)
      throws IOException {
    for (Way way : all()) {
      if (some.test(way) && way.isIn(terms)) {
        there.add(way);
      }
    }
  }

  private Set<Way> all() {
    Set<Way> all = new LinkedHashSet<>(ways);
    together.forEach(one -> one.groups().forEach(all::addAll));
    return all;
  }

  private static Query best(Stream<Way> ways, Stream<Together> together) {
    return new DisjunctionMaxQuery(
        Stream.concat(ways.map(Way::query), together.map(Together::query)).toList(), TIE);
  }

  /** A word without accents and doubled letters. */
  static String plain(String word) {
    return WordAnalyzers.plain(word);
  }
}
