package org.tasket.finder;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tasket.platform.Remembered;
import org.tasket.platform.Words;

/**
 * One reason for a suggestion. The sentence is {@code why.<part>}.
 *
 * @param points what it adds to the score
 * @param number the minutes it takes, the seats that are free, the days until its end or without a
 *     helper
 * @param names of skills, of causes or of the department, in each language
 */
public record Why(
    Part part, int points, Optional<Integer> number, List<Map<Locale, String>> names) {

  private static final long LETTERS_REMEMBERED = 200_000;
  private static final long LETTERS_AROUND = 100;

  private static final Remembered<Sentence, String> SENTENCES =
      new Remembered<>(LETTERS_REMEMBERED, Sentence::letters, Sentence::made);

  /** A part's sentence with what is named or counted in it. */
  private record Sentence(Part part, Locale language, Object named) {

    private String made() {
      return Words.in(language).text("why." + part.label(), named);
    }

    private long letters() {
      return LETTERS_AROUND + named.toString().length();
    }
  }

  public Why {
    names = List.copyOf(names);
  }

  static Why counted(Part part, int points, long number) {
    return new Why(part, points, Optional.of((int) number), List.of());
  }

  static Why named(Part part, int points, List<Map<Locale, String>> names) {
    return new Why(part, points, Optional.empty(), names);
  }

  public String sentence(Locale reader) {
    Object named = number.isPresent() ? number.get() : String.join(", ", namesIn(reader));
    return SENTENCES.of(new Sentence(part, Words.spoken(reader), named));
  }

  public List<String> namesIn(Locale reader) {
    return names.stream()
        .map(name -> name.getOrDefault(Words.spoken(reader), name.get(Words.LANGUAGES.get(0))))
        .collect(Collectors.toList());
  }
}
