package org.tasket.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasket.platform.NotFound;

class ChosenTest {

  @Test
  void anIdIsRead() {
    UUID id = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");

    assertThat(Chosen.id(id.toString(), "feed.unknown")).isEqualTo(id);
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {"7", "none"})
  void whatIsNoneNamesNothing(String sent) {
    assertThatThrownBy(() -> Chosen.id(sent, "feed.unknown"))
        .isInstanceOf(NotFound.class)
        .extracting("code")
        .isEqualTo("feed.unknown");
  }
}
