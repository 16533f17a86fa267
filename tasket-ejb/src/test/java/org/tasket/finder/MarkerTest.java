package org.tasket.finder;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What was looked for is marked in what was found, in the form in which it stands there. */
class MarkerTest {

  private static String marked(Marked text) {
    return text.pieces().stream()
        .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
        .collect(joining());
  }

  private static String marked(String typed, Language language, String text) {
    return marked(Marker.of(typed, Reading.STRICT, language).all(ReadText.of(language, text)));
  }

  @Test
  void inflectedWordsAndWordsInsideOthers() {
    assertThat(marked("lasku", Language.FI, "Uudistimme matkalaskun. Laskut kuntoon!"))
        .isEqualTo("Uudistimme [matkalaskun]. [Laskut] kuntoon!");
  }

  @Test
  void wordsThatMeanTheSame() {
    assertThat(marked("bike", Language.EN, "The bicycle store")).isEqualTo("The [bicycle] store");
  }

  @Test
  void wordsThatAreNearlyTyped() {
    Marker marker = Marker.of("procurment", Reading.FORGIVING, Language.EN);

    assertThat(marked(marker.all(ReadText.of(Language.EN, "No procurement background"))))
        .isEqualTo("No [procurement] background");
  }

  @Test
  void htmlStaysTheTextItIs() {
    assertThat(marked("form", Language.EN, "<b>form</b> & form"))
        .isEqualTo("<b>[form]</b> & [form]");
  }

  @Test
  void ofALongTextAPieceWithTheMarks() {
    String text = "Nothing of it here, word after word. ".repeat(20) + "Then the glossary comes.";

    Marked excerpt =
        Marker.of("glossary", Reading.STRICT, Language.EN).excerpt(ReadText.of(Language.EN, text));

    assertThat(marked(excerpt)).startsWith("… ").endsWith("Then the [glossary] comes.");
    assertThat(excerpt.text().length()).isLessThan(260);
  }

  @Test
  void thePieceWithMostOfTheMarks() {
    String apart = "Not here, word after word. ".repeat(10);
    String text = "A glossary. " + apart + "The glossary of the glossary. " + apart + "A glossary.";

    Marked excerpt =
        Marker.of("glossary", Reading.STRICT, Language.EN).excerpt(ReadText.of(Language.EN, text));

    assertThat(marked(excerpt)).contains("The [glossary] of the [glossary].");
  }

  @Test
  void aTextOfNothingElseIsMarkedFarEnoughAndInNoTime() {
    String text = "form ".repeat(30_000);
    Marker marker = Marker.of("form", Reading.STRICT, Language.EN);

    assertTimeout(Duration.ofSeconds(5), () -> marker.excerpt(ReadText.of(Language.EN, text)));
    assertThat(marker.all(ReadText.of(Language.EN, text)).marks()).hasSize(Marker.MARKS_MOST);
  }
}
