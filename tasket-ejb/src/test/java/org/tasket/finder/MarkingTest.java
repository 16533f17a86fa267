package org.tasket.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is marked in a text is what marks each of its words by itself. */
class MarkingTest {

  private static final int TEXTS = 1_500;
  private static final int LONGEST = 60;
  private static final List<Language> LANGUAGES = List.of(Language.values());
  private static final List<Reading> READINGS = List.of(Reading.values());
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
  private static final List<String> ODD =
      List.of(
          "Кириллица",
          "кириллицы",
          "日本語",
          "l'été",
          "e-mail",
          "2026",
          "Straße",
          "it",
          "IT",
          "OM:n",
          "EU:lle",
          "Huom:seuraava",
          "ja",
          "och",
          "the",
          "rushhour",
          "rush",
          "hour",
          "bicycle",
          "bike",
          "co-operation",
          "🌱");

  private final Random chance = new Random(7);
  private final List<String> words = new ArrayList<>(ODD);

  MarkingTest() throws IOException {
    for (Language language : Language.values()) {
      SampleTaskets.samples("sample-taskets." + language.code() + ".yaml")
          .flatMap(sample -> Stream.of(sample.path("title"), sample.path("description")))
          .flatMap(text -> WORD.matcher(text.asText()).results().map(MatchResult::group))
          .forEach(words::add);
    }
  }

  /** A word is meant by its stem, by a part of it, or nearly; a stop word never is. */
  private record Meant(Set<String> stems, Set<String> parts, List<Mistyped> nearly) {

    static Meant by(String typed, Reading reading, Language language) {
      Meant meant = new Meant(new HashSet<>(), new HashSet<>(), new ArrayList<>());
      List<String> words = TextQuery.words(typed);
      for (String word : words) {
        meant.add(language.asked(word));
        language.thesaurus().of(language.asked(word)).forEach(meant::add);
        if (reading == Reading.FORGIVING) {
          WordQuery.mistakable(word).forEach(some -> meant.nearly.add(Mistyped.of(some)));
        }
      }
      for (int i = 1; i < words.size(); i++) {
        String left = words.get(i - 1);
        String right = words.get(i);
        meant.add(language.stems(left + right));
        language.thesaurus().of(language.stems(left + " " + right)).forEach(meant::add);
      }
      return meant;
    }

    private void add(List<String> some) {
      stems.addAll(some);
      some.stream().map(WordQuery::plain).filter(plain -> plain.length() >= 4).forEach(parts::add);
    }

    boolean has(WordForm word) {
      boolean byPart =
          parts.stream().anyMatch(word.plain()::contains)
              || nearly.stream().anyMatch(some -> some.isIn(word.plain()));
      return !word.stems().isEmpty() && (word.stems().stream().anyMatch(stems::contains) || byPart);
    }
  }

  @Test
  void aWordIsMarkedWhateverStandsAroundIt() {
    int marked = 0;
    int left = 0;
    for (int i = 0; i < TEXTS; i++) {
      Language language = LANGUAGES.get(i % LANGUAGES.size());
      Reading reading = READINGS.get(i / 3 % READINGS.size());
      ReadText text = ReadText.of(language, text(chance.nextInt(LONGEST)));
      String typed = typed(text);
      Meant meant = Meant.by(typed, reading, language);

      List<Marked.Mark> expected =
          text.words().stream()
              .filter(word -> meant.has(word.form()))
              .map(word -> new Marked.Mark(word.from(), word.to()))
              .toList();
      Marked found = Marker.of(typed, reading, language).all(text);

      assertThat(found.marks()).as("%s, %s in %s", typed, reading, text.text()).isEqualTo(expected);
      assertThat(found.text()).isEqualTo(text.text());
      marked += expected.size();
      left += text.words().size() - expected.size();
    }
    assertThat(marked).isGreaterThan(TEXTS);
    assertThat(left).isGreaterThan(TEXTS);
  }

  @Test
  void noMoreThanTheFirstMarksAreMade() {
    ReadText text = ReadText.of(Language.EN, "form and formal ".repeat(Marker.MARKS_MOST));

    Marked found = Marker.of("form", Reading.STRICT, Language.EN).all(text);

    assertThat(found.marks()).hasSize(Marker.MARKS_MOST);
    assertThat(found.marks().get(1)).isEqualTo(new Marked.Mark(9, 15));
  }

  private String text(int length) {
    return String.join(" ", some(length).toArray(String[]::new));
  }

  private Stream<String> some(int many) {
    return IntStream.range(0, many).mapToObj(i -> words.get(chance.nextInt(words.size())));
  }

  /** Of its own words and others, some of them mistyped, cut, or written as one. */
  private String typed(ReadText text) {
    List<String> own = Arrays.asList(text.text().split(" "));
    return Stream.concat(
            Stream.of(own.get(chance.nextInt(own.size())), own.get(chance.nextInt(own.size()))),
            some(chance.nextInt(3)))
        .map(this::changed)
        .reduce("", (all, word) -> all + (chance.nextInt(6) == 0 ? "" : " ") + word);
  }

  private String changed(String word) {
    int at = chance.nextInt(word.length() + 1);
    return switch (chance.nextInt(6)) {
      case 0 -> word.substring(0, at) + "e" + word.substring(at);
      case 1 -> word.substring(0, Math.max(at, Math.min(4, word.length())));
      default -> word;
    };
  }
}
