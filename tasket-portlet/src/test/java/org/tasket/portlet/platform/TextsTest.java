package org.tasket.portlet.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {

  @ParameterizedTest
  @CsvSource({
    "platform,fi",
    "platform,sv",
    "board,fi",
    "board,sv",
    "finder,fi",
    "finder,sv",
    "mine,fi",
    "mine,sv"
  })
  void everyTextIsThereInEveryLanguage(String portlet, String language) throws IOException {
    var translated = texts(portlet, "_" + language);

    assertThat(translated.stringPropertyNames())
        .isEqualTo(texts(portlet, "").stringPropertyNames());
    assertThat(translated.values()).doesNotContain("");
  }

  @Test
  void aPortletSaysInItsOwnWordsWhatItHasWordsFor() {
    var texts = new Texts("org.tasket.portlet.board.texts", Locale.ENGLISH);

    assertThat(texts.text("title", "IT")).isEqualTo("Open taskets: IT");
    assertThat(texts.text("take")).isEqualTo("Take this tasket");
  }

  private static Properties texts(String portlet, String language) throws IOException {
    var texts = new Properties();
    var file = "/org/tasket/portlet/" + portlet + "/texts" + language + ".properties";
    try (var in =
        new InputStreamReader(TextsTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
      texts.load(in);
    }
    return texts;
  }
}
