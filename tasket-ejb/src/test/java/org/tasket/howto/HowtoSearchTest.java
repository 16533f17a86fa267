package org.tasket.howto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tasket.platform.Conditions;
import org.tasket.platform.InvalidInput;

class HowtoSearchTest {

  private static final Conditions ALL = Conditions.on("tasket_howto h");

  @Test
  void wantsEveryWordInTheTitleOrTheText() {
    assertThat(HowtoSearch.among(ALL, Optional.of(" Short  NOTICE ")).values())
        .containsExactly("%short%", "%short%", "%notice%", "%notice%");
  }

  @Test
  void takesSignsOfThePatternForThemselves() {
    assertThat(HowtoSearch.like("100%_!")).isEqualTo("%100!%!_!!%");
  }

  @Test
  void findsEverythingWhereNothingIsAsked() {
    assertThat(HowtoSearch.among(ALL, Optional.empty())).isEqualTo(ALL);
    assertThat(HowtoSearch.among(ALL, Optional.of("  "))).isEqualTo(ALL);
  }

  @Test
  void isAskedInAHundredCharacters() {
    HowtoSearch.among(ALL, Optional.of("x".repeat(100)));
    assertThatThrownBy(() -> HowtoSearch.among(ALL, Optional.of("x".repeat(101))))
        .isInstanceOf(InvalidInput.class);
  }
}
