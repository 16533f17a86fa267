package org.tasket.intranet.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {

  @ParameterizedTest
  @CsvSource({"texts,fi", "texts,sv", "news,fi", "news,sv"})
  void everyTextIsThereInEveryLanguage(String bundle, String language) throws IOException {
    var own = texts(bundle + ".properties");
    var translated = texts(bundle + "_" + language + ".properties");

    assertThat(translated.stringPropertyNames()).isEqualTo(own.stringPropertyNames());
    assertThat(translated.stringPropertyNames())
        .allSatisfy(
            name ->
                assertThat(translated.getProperty(name))
                    .isNotBlank()
                    .isNotEqualTo(own.getProperty(name)));
  }

  @Test
  void theServersOwnLanguageHasNoSay() {
    assertThat(new Texts(Language.EN).text("signin.title")).isEqualTo("Sign in");
    assertThat(new Texts(Language.SV).text("signin.title")).isEqualTo("Logga in");
  }

  private static Properties texts(String file) throws IOException {
    var properties = new Properties();
    try (var in =
        new InputStreamReader(TextsTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
      properties.load(in);
    }
    return properties;
  }
}
