package org.tasket.portlet.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoardTextsTest {

  @ParameterizedTest
  @ValueSource(strings = {"fi", "sv"})
  void everyTextIsThereInEveryLanguage(String language) throws IOException {
    var translated = texts("texts_" + language + ".properties");

    assertThat(translated.stringPropertyNames())
        .isEqualTo(texts("texts.properties").stringPropertyNames());
    assertThat(translated.values()).doesNotContain("");
  }

  private static Properties texts(String file) throws IOException {
    var texts = new Properties();
    try (var in =
        new InputStreamReader(
            BoardTextsTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
      texts.load(in);
    }
    return texts;
  }
}
