package org.tasket.finder;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tasket.finder.Marked.Mark;

/** Marks in texts what was typed, by the same rules by which {@link WordQuery} finds it. */
final class Marker {

  /** Whoever reads a text with more marks sees them everywhere. */
  static final int MARKS_MOST = 300;

  private static final int EXCERPT = 200;
  private static final int REACH = EXCERPT / 2;
  private static final int BEFORE = 40;

  private final Language language;
  private final Set<String> stems = new HashSet<>();
  private final Set<String> parts = new HashSet<>();
  private final List<Mistyped> nearly = new ArrayList<>();

  private Marker(Language language) {
    this.language = language;
  }

  /** For texts of one language. */
  static Marker of(String typed, Reading reading, Language language) {
    return of(typed, reading, language, Map.of());
  }

  /**
   * The same.
   *
   * @param names what else words are called that name places
   */
  static Marker of(
      String typed, Reading reading, Language language, Map<String, List<String>> names) {
    Marker marker = new Marker(language);
    List<String> words = TextQuery.words(typed);
    words.forEach(word -> marker.add(word, reading));
    names.values().stream()
        .flatMap(List::stream)
        .forEach(name -> marker.addStems(language.stems(name)));
    for (int i = 1; i < words.size(); i++) {
      marker.addMeaning(language.stems(words.get(i - 1) + " " + words.get(i)));
      marker.addStems(language.stems(words.get(i - 1) + words.get(i)));
    }
    return marker;
  }

  private void add(String word, Reading reading) {
    List<String> own = language.asked(word);
    addStems(own);
    addMeaning(own);
    if (reading == Reading.FORGIVING) {
      WordQuery.mistakable(word).forEach(letters -> nearly.add(Mistyped.of(letters)));
    }
  }

  private void addStems(List<String> own) {
    stems.addAll(own);
    own.stream()
        .map(WordQuery::plain)
        .filter(plain -> plain.length() >= WordAnalyzers.TAIL_LEAST)
        .forEach(parts::add);
  }

  private void addMeaning(List<String> own) {
    language.thesaurus().of(own).forEach(this::addStems);
  }

  /** The whole text, marked as far as {@link #MARKS_MOST} marks go. */
  Marked all(ReadText text) {
    BitSet meant = meant(text);
    List<Mark> marks = new ArrayList<>();
    int next = meant.nextSetBit(0);
    while (next >= 0 && marks.size() < MARKS_MOST) {
      ReadText.Word word = text.words().get(next);
      marks.add(new Mark(word.from(), word.to()));
      next = meant.nextSetBit(next + 1);
    }
    return new Marked(text.text(), marks);
  }

  /** The numbers of words. */
  private BitSet meant(ReadText text) {
    BitSet meant = new BitSet();
    stems.forEach(stem -> text.findStem(stem, meant));
    parts.forEach(part -> text.findPart(part, meant));
    nearly.forEach(mistyped -> text.findNearly(mistyped, meant));
    return meant;
  }

  /** Of a long text the piece in which most is marked, else its beginning; cut between words. */
  Marked excerpt(ReadText read) {
    Marked whole = all(read);
    String text = read.text();
    if (text.length() <= EXCERPT) {
      return whole;
    }
    int from = beginning(text, best(whole.marks()));
    int to = end(text, from);
    String before = from > 0 ? "… " : "";
    String after = to < text.length() ? " …" : "";
    int moved = before.length() - from;
    List<Mark> marks =
        whole.marks().stream()
            .filter(mark -> mark.from() >= from && mark.to() <= to)
            .map(mark -> new Mark(mark.from() + moved, mark.to() + moved))
            .toList();
    return new Marked(before + text.substring(from, to) + after, marks);
  }

  /** Where the mark begins that has most marks in reach; both ends only ever move on. */
  private static int best(List<Mark> marks) {
    int best = 0;
    int most = 0;
    int end = 0;
    for (int first = 0; first < marks.size(); first++) {
      int from = marks.get(first).from();
      while (end < marks.size() && marks.get(end).to() <= from + REACH) {
        end++;
      }
      if (end - first > most) {
        most = end - first;
        best = from;
      }
    }
    return best;
  }

  private static int beginning(String text, int mark) {
    if (mark <= BEFORE) {
      return 0;
    }
    int space = text.indexOf(' ', mark - BEFORE);
    return space < 0 || space >= mark ? mark : space + 1;
  }

  private static int end(String text, int from) {
    if (from + EXCERPT >= text.length()) {
      return text.length();
    }
    int space = text.lastIndexOf(' ', from + EXCERPT);
    return space <= from ? from + EXCERPT : space;
  }
}
