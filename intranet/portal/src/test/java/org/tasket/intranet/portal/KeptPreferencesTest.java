package org.tasket.intranet.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptPreferencesTest {

  private static final Map<String, List<String>> SET =
      Map.of("board", List.of(""), "minutes", List.of("15", "a&b=c"));

  @TempDir Path data;

  @Test
  void whatWasKeptIsThereAfterARestart() {
    kept().keep("aino", "board", SET);

    assertThat(kept().of("aino", "board")).isEqualTo(SET);
  }

  @Test
  void eachPersonAndEachWindowHasItsOwn() {
    kept().keep("aino", "board", SET);
    kept().keep("aino", "mine", Map.of("limit", List.of("3")));

    assertThat(kept().of("aino", "board")).isEqualTo(SET);
    assertThat(kept().of("bertil", "board")).isEmpty();
  }

  @Test
  void whatIsKeptNewReplacesWhatWasKeptBefore() {
    kept().keep("aino", "board", SET);
    kept().keep("aino", "board", Map.of());

    assertThat(kept().of("aino", "board")).isEmpty();
  }

  @Test
  void aNameCannotLeaveTheFolder() {
    kept().keep("../aino", "board", SET);

    assertThat(data.resolve("aino.query")).doesNotExist();
    assertThat(kept().of("../aino", "board")).isEqualTo(SET);
  }

  private KeptPreferences kept() {
    return new KeptPreferences(
        new PortalSettings("/rooms", "/tasket/", Optional.empty(), data.resolve("preferences")));
  }
}
