package org.tasket.intranet.portal.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

  private final Settings settings =
      new Settings(
          name ->
              Optional.ofNullable(
                  Map.of("blank", "  ", "yes", "true", "five", "5", "word", "five").get(name)));

  @Test
  void aBlankValueIsNone() {
    assertThat(settings.find("blank")).isEmpty();
    assertThatThrownBy(() -> settings.require("blank"))
        .isInstanceOf(WrongSettingException.class)
        .hasMessage("Setting blank: is missing");
  }

  @Test
  void aFlagIsTrueOrFalseAndNothingElse() {
    assertThat(settings.flag("yes", false)).isTrue();
    assertThat(settings.flag("none", true)).isTrue();
    assertThatThrownBy(() -> settings.flag("five", true)).isInstanceOf(WrongSettingException.class);
  }

  @Test
  void aNumberIsTakenFromBothEndsOfItsRange() {
    assertThat(settings.number("five", 1, 5, 9)).isEqualTo(5);
    assertThat(settings.number("five", 1, 1, 5)).isEqualTo(5);
    assertThat(settings.number("none", 7, 1, 9)).isEqualTo(7);
    assertThatThrownBy(() -> settings.number("five", 1, 6, 9))
        .isInstanceOf(WrongSettingException.class);
    assertThatThrownBy(() -> settings.number("five", 1, 1, 4))
        .isInstanceOf(WrongSettingException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"word", "yes"})
  void whatIsNoNumberIsRefused(String name) {
    assertThatThrownBy(() -> settings.number(name, 1, 1, 9))
        .isInstanceOf(WrongSettingException.class)
        .hasMessageContaining(name);
  }
}
