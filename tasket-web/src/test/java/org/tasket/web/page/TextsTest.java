package org.tasket.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tasket.board.BoardState;
import org.tasket.board.Rulebook;
import org.tasket.claim.ClaimState;
import org.tasket.tasket.TasketState;

class TextsTest {

  private static final Pattern PLACE = Pattern.compile("\\{\\d");
  private static final Pattern KEY_IN_PAGE =
      Pattern.compile("(?:text\\[|say\\.text\\(|say\\.count\\()'([a-z.]+[a-z])'[],]");

  static Stream<Arguments> bundles() {
    return Stream.of("texts", "faces")
        .flatMap(name -> Stream.of("fi", "sv").map(language -> arguments(name, language)));
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void everyLanguageSaysEverything(String name, String language) {
    assertThat(read(name + "_" + language).stringPropertyNames())
        .isNotEmpty()
        .isEqualTo(read(name).stringPropertyNames());
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void everyLanguageFillsTheSamePlaces(String name, String language) {
    Properties english = read(name);
    Properties other = read(name + "_" + language);
    for (String key : english.stringPropertyNames()) {
      assertThat(places(other.getProperty(key)))
          .as("%s in %s", key, language)
          .isEqualTo(places(english.getProperty(key)));
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void noTextIsEmptyOrHasAnApostropheThatMessageFormatWouldEat(String name, String language) {
    Properties texts = read(name + "_" + language);
    texts.putAll(read(name));
    assertThat(texts.values()).allSatisfy(text -> assertThat(text.toString()).isNotBlank());
    assertThat(texts.values()).noneMatch(text -> text.toString().contains("'"));
  }

  @Test
  void whoRunsABoardAndWhoCoordinatesHaveOneNameEach() {
    assertThat(read("texts_fi").values())
        .noneMatch(text -> text.toString().toLowerCase(Locale.ROOT).contains("hoitaj"));
    Pattern others = Pattern.compile("(?i)ansvarig|skötare|samordnar");
    assertThat(read("texts_sv").values()).noneMatch(text -> others.matcher(text.toString()).find());
  }

  /** The genitive of one of them looks like the English plural. */
  @Test
  void swedishHasOnePlural() {
    Pattern english = Pattern.compile("(?i)(?<!\\b(?:en|varje) )\\btaskets\\b");
    assertThat(read("texts_sv").values())
        .noneMatch(text -> english.matcher(text.toString()).find());
  }

  @Test
  void englishDoesNotFallBackToTheServersOwnLanguage() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("fi"));
    try {
      assertThat(Texts.in("en").text("nav.boards")).isEqualTo("Boards");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void everyTextThatAPageAsksForIsThere() throws IOException {
    Set<String> asked = new TreeSet<>();
    try (Stream<Path> views = Files.walk(Path.of("src/main/webapp/WEB-INF"))) {
      for (Path view : views.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
        KEY_IN_PAGE
            .matcher(Files.readString(view))
            .results()
            .forEach(found -> asked.add(found.group(1)));
      }
    }
    assertThat(asked).hasSizeGreaterThan(100);
    assertThat(read("texts").stringPropertyNames()).containsAll(asked);
  }

  @Nested
  class States {

    @Test
    void everyStateHasANameAndASign() {
      Set<String> names = read("texts").stringPropertyNames();
      for (TasketState state : TasketState.values()) {
        assertThat(names).contains("tasket." + state);
        assertThat(new Signs().icon(state)).isNotBlank();
      }
      for (ClaimState state : ClaimState.values()) {
        assertThat(names).contains("claim." + state);
        assertThat(new Signs().icon(state)).isNotBlank();
      }
      for (BoardState state : BoardState.values()) {
        assertThat(names).contains("board." + state);
        assertThat(new Signs().icon(state)).isNotBlank();
      }
    }

    @Test
    void everySignIsInTheSetOfPictures() throws IOException {
      String pictures = Files.readString(Path.of("src/main/webapp/resources/tasket/icons.svg"));
      for (TasketState state : TasketState.values()) {
        assertThat(pictures).contains("id=\"" + new Signs().icon(state) + "\"");
      }
      for (BoardState state : BoardState.values()) {
        assertThat(pictures).contains("id=\"" + new Signs().icon(state) + "\"");
      }
      for (ClaimState state : ClaimState.values()) {
        assertThat(pictures).contains("id=\"" + new Signs().icon(state) + "\"");
      }
    }
  }

  @Test
  void everyIconOfABoardHasANameAndAPicture() throws IOException {
    String pictures = Files.readString(Path.of("src/main/webapp/resources/tasket/icons.svg"));
    for (String icon : Rulebook.Look.ICONS) {
      assertThat(read("texts").stringPropertyNames()).contains("icon." + icon);
      assertThat(pictures).contains("id=\"" + icon + "\"");
    }
  }

  private static Set<String> places(String text) {
    return PLACE
        .matcher(text)
        .results()
        .map(found -> found.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Properties read(String bundle) {
    Properties texts = new Properties();
    String file = "/org/tasket/web/" + bundle + ".properties";
    try (Reader reader =
        new InputStreamReader(TextsTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
      texts.load(reader);
      return texts;
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }
}
