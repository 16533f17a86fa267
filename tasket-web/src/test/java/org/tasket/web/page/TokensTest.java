package org.tasket.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Contrast by WCAG 2.2 (1.4.3 and 1.4.11), computed from the token file in both schemes. */
class TokensTest {

  private static final Pattern TOKEN = Pattern.compile("--tasket-([a-z-]+):\\s*#([0-9a-fA-F]{6});");
  private static final String DARK = "@media (prefers-color-scheme: dark)";
  private static final double TEXT = 4.5;
  private static final double EDGE = 3.0;

  /** Every pair of text and ground that the pages use. */
  private static final List<Pair> TEXTS =
      List.of(
          new Pair("ink", "ground"),
          new Pair("ink", "surface"),
          new Pair("ink", "sunken"),
          new Pair("ink-soft", "ground"),
          new Pair("ink-soft", "surface"),
          new Pair("ink-soft", "sunken"),
          new Pair("accent", "ground"),
          new Pair("accent", "surface"),
          new Pair("accent-strong", "ground"),
          new Pair("accent-strong", "surface"),
          new Pair("on-accent", "accent"),
          new Pair("on-accent", "accent-strong"),
          new Pair("on-accent-soft", "accent-soft"),
          new Pair("on-good-soft", "good-soft"),
          new Pair("on-warn-soft", "warn-soft"),
          new Pair("bad", "ground"),
          new Pair("bad", "surface"),
          new Pair("on-bad", "bad"),
          new Pair("on-bad-soft", "bad-soft"),
          new Pair("on-info-soft", "info-soft"),
          new Pair("on-quiet-soft", "quiet-soft"));

  /** What must be seen but is not read: edges of fields, the ring around what has the focus. */
  private static final List<Pair> EDGES =
      List.of(
          new Pair("edge", "ground"),
          new Pair("edge", "surface"),
          new Pair("focus", "ground"),
          new Pair("focus", "surface"),
          new Pair("focus", "sunken"));

  static Stream<Arguments> texts() throws IOException {
    return inBothSchemes(TEXTS);
  }

  static Stream<Arguments> edges() throws IOException {
    return inBothSchemes(EDGES);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("texts")
  void textCanBeRead(String scheme, Pair pair, Map<String, String> tokens) {
    assertThat(pair.contrast(tokens)).isGreaterThanOrEqualTo(TEXT);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("edges")
  void edgesCanBeSeen(String scheme, Pair pair, Map<String, String> tokens) {
    assertThat(pair.contrast(tokens)).isGreaterThanOrEqualTo(EDGE);
  }

  @Test
  void bothSchemesNameTheSameColours() throws IOException {
    assertThat(tokens(dark()).keySet()).isNotEmpty().isEqualTo(tokens(light()).keySet());
  }

  @Test
  void everyColourIsPartOfAPair() throws IOException {
    Set<String> checked = new HashSet<>(Set.of("line"));
    Stream.concat(TEXTS.stream(), EDGES.stream())
        .forEach(pair -> checked.addAll(List.of(pair.over(), pair.under())));
    assertThat(checked).isEqualTo(tokens(light()).keySet());
  }

  @Test
  void blackOnWhiteIsTwentyOneToOne() {
    assertThat(new Pair("a", "b").contrast(Map.of("a", "000000", "b", "ffffff"))).isEqualTo(21.0);
  }

  @Test
  void otherFilesNameNoColourOfTheirOwn() throws IOException {
    for (String file : List.of("pages.css", "theme.css")) {
      assertThat(Files.readString(Path.of("src/main/webapp/resources/tasket/" + file)))
          .as(file)
          .doesNotContainPattern("#[0-9a-fA-F]{3,8}\\b");
    }
  }

  private static Stream<Arguments> inBothSchemes(List<Pair> pairs) throws IOException {
    Map<String, String> light = tokens(light());
    Map<String, String> dark = tokens(dark());
    return pairs.stream()
        .flatMap(
            pair ->
                Stream.of(Arguments.of("light", pair, light), Arguments.of("dark", pair, dark)));
  }

  private static String light() throws IOException {
    return file().substring(0, file().indexOf(DARK));
  }

  private static String dark() throws IOException {
    return file().substring(file().indexOf(DARK));
  }

  private static String file() throws IOException {
    return Files.readString(Path.of("src/main/webapp/resources/tasket/tokens.css"));
  }

  private static Map<String, String> tokens(String css) {
    Map<String, String> tokens = new HashMap<>();
    Matcher found = TOKEN.matcher(css);
    while (found.find()) {
      tokens.put(found.group(1), found.group(2));
    }
    return tokens;
  }

  /** What lies over what. */
  record Pair(String over, String under) {

    double contrast(Map<String, String> tokens) {
      double one = luminance(tokens.get(over));
      double other = luminance(tokens.get(under));
      return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(String colour) {
      return 0.2126 * part(colour, 0) + 0.7152 * part(colour, 2) + 0.0722 * part(colour, 4);
    }

    private static double part(String colour, int at) {
      double part = Integer.parseInt(colour, at, at + 2, 16) / 255.0;
      return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
  }
}
