package org.tasket.cause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CauseTest {

  @ParameterizedTest
  @ValueSource(strings = {"en", "fi", "sv"})
  void eachHasANameOfItsOwnInEveryLanguage(String tag) {
    List<String> names =
        Arrays.stream(Cause.values()).map(cause -> cause.name(Locale.forLanguageTag(tag))).toList();

    assertThat(names).doesNotHaveDuplicates().allMatch(name -> !name.isBlank());
  }

  /** People's choices are kept by them. */
  @Test
  void theCodesStay() {
    assertThat(Cause.values())
        .extracting(Cause::name)
        .containsExactly(
            "CHILDREN",
            "ELDERLY",
            "DISABILITY",
            "NEED",
            "INTEGRATION",
            "HEALTH",
            "EMERGENCIES",
            "EDUCATION",
            "CULTURE",
            "SPORTS",
            "NATURE",
            "ANIMALS",
            "COMMUNITY",
            "WORLD");
  }
}
