package org.tasket.finder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No line of the files of synonyms is there for nothing. */
class ThesaurusTest {

  private static List<String> lines(Language language) throws IOException {
    String file = "synonyms." + language.code() + ".txt";
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Thesaurus.class.getResourceAsStream(file), UTF_8))) {
      return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }
  }

  private static Stream<String> asked(String line) {
    return Arrays.stream(line.split(">", 2)[0].split(",", -1));
  }

  /** Of what is typed, words are looked up one by one and two by two. */
  @ParameterizedTest
  @EnumSource
  void whatIsOnlySearchedForIsOneStemOrTwo(Language language) throws IOException {
    for (String line : lines(language)) {
      if (line.contains(">")) {
        assertThat(asked(line))
            .as(line)
            .allSatisfy(word -> assertThat(language.stems(word)).hasSizeBetween(1, 2));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyLineMeansSomething(Language language) throws IOException {
    for (String line : lines(language)) {
      assertThat(asked(line))
          .as(line)
          .anySatisfy(
              word ->
                  assertThat(language.thesaurus().of(language.stems(word)))
                      .isNotEmpty()
                      .allSatisfy(other -> assertThat(other).isNotEmpty()));
    }
  }

  @ParameterizedTest
  @EnumSource
  void noLineStandsThereTwice(Language language) throws IOException {
    Set<Set<String>> before = new HashSet<>();
    for (String line : lines(language)) {
      Set<String> words = new HashSet<>();
      asked(line).forEach(word -> words.add(word.strip()));
      if (!line.contains(">")) {
        assertThat(before.add(words)).as(line).isTrue();
      }
    }
  }
}
