package org.tasket.web.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tasket.platform.InvalidInput;

class UploadedTest {

  private static JsonObject read(String content) throws IOException {
    return Uploaded.json(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        arguments("", "needed"),
        arguments("{\n 'a'", "in line 2, at character"),
        arguments("[]", "An object"),
        arguments("\"board\"", "An object"),
        arguments("\uFEFF", "JSON"),
        arguments("[".repeat(5_000), "An object"),
        arguments(" ".repeat(1_000_001), "At most 1,000 kB"));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void whatIsNoJsonObjectIsToldAsSuch(String content, String sentence) {
    InvalidInput refusal = catchThrowableOfType(InvalidInput.class, () -> read(content));

    assertThat(refusal.errors()).hasSize(1);
    assertThat(refusal.errors().get(0).field()).isEqualTo("file");
    assertThat(refusal.errors().get(0).sentence(Locale.ENGLISH)).contains(sentence);
  }

  @Test
  void anObjectIsReadWithOrWithoutAByteOrderMark() throws IOException {
    assertThat(read("{\"titel\": \"Språk\"}").getString("titel")).isEqualTo("Språk");
    assertThat(read("\uFEFF{\"titel\": \"Språk\"}").getString("titel")).isEqualTo("Språk");
  }

  @Test
  void aDownloadedFileIsReadAgain() throws IOException {
    JsonObject file = BoardViews.json("{'titles': {'en': 'Ä'}, 'holdDays': 3}");

    assertThat(BoardFileBean.laidOut(file)).contains("\n");
    assertThat(read(BoardFileBean.laidOut(file))).isEqualTo(file);
  }
}
