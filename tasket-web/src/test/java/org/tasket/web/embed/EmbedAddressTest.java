package org.tasket.web.embed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasket.web.embed.EmbedAddress.Kind;

class EmbedAddressTest {

  private static final String ROOT = "https://tasket.example.org/tasket";
  private static final String ID = "01890a5d-ac96-774b-bcce-b302099a8057";

  @ParameterizedTest
  @CsvSource({
    "'', FINDER, ''",
    "/, FINDER, ''",
    "/?minutes=30, FINDER, ''",
    "/boards/health-2, BOARD, health-2",
    "/boards/health-2?view=list#rules, BOARD, health-2",
    "/boards/new-ideas, BOARD, new-ideas",
    "/taskets/" + ID + ", TASKET, " + ID
  })
  void isKnownByItsForm(String path, Kind kind, String key) {
    assertThat(EmbedAddress.of(ROOT, ROOT + path)).contains(new EmbedAddress(kind, key));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/tasket/boards/health",
        "https://basket.example.org/tasket/boards/health",
        "https://tasket.example.org/tasketry/",
        "https://tasket.example.org/tasket@evil.example/",
        "http://tasket.example.org/tasket/boards/health",
        ROOT + "/boards/new",
        ROOT + "/boards/health/settings",
        ROOT + "/boards/../me",
        ROOT + "/boards/\"><script>",
        ROOT + "/taskets/1",
        ROOT + "/me",
        ROOT + "//",
        "javascript:alert(1)",
        "/tasket/boards/health",
        ""
      })
  void isNothingElse(String url) {
    assertThat(EmbedAddress.of(ROOT, url)).isEmpty();
  }
}
