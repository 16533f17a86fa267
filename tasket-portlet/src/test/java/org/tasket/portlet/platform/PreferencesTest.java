package org.tasket.portlet.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreferencesTest {

  @Test
  void withoutAnEditorTheyAreTheUsualOnes() {
    assertThat(preferences(Map.of()))
        .isEqualTo(new Preferences(Optional.empty(), 5, Layout.CARDS, 3, List.of(15, 30, 60, 120)));
  }

  @Test
  void anEditorSetsAllOfThem() {
    assertThat(
            preferences(
                Map.of(
                    "board",
                    "it",
                    "headingLevel",
                    "4",
                    "limit",
                    "20",
                    "layout",
                    "list",
                    "minutes",
                    "10 45")))
        .isEqualTo(new Preferences(Optional.of("it"), 20, Layout.LIST, 4, List.of(10, 45)));
  }

  @ParameterizedTest
  @CsvSource({"1,3", "2,2", "6,6", "7,3", "-4,3", "h4,3", "'',3"})
  void aHeadingIsNeverThePagesOwn(String set, int level) {
    assertThat(preferences(Map.of("headingLevel", set)).headingLevel()).isEqualTo(level);
  }

  @ParameterizedTest
  @CsvSource({"0,5", "1,1", "20,20", "21,5", "99999999999,5"})
  void aWindowStaysShort(String set, int limit) {
    assertThat(preferences(Map.of("limit", set)).limit()).isEqualTo(limit);
  }

  @ParameterizedTest
  @CsvSource({"CARDS", "''", "table"})
  void aLayoutThatNobodyKnowsIsNone(String set) {
    assertThat(preferences(Map.of("layout", set)).layout()).isEqualTo(Layout.CARDS);
  }

  @ParameterizedTest
  @CsvSource({"4", "15 15", "15 x", "''", "5 6 7 8 9 10 11", "2401"})
  void minutesThatMakeNoSenseAreNone(String set) {
    assertThat(preferences(Map.of("minutes", set)).minutes()).containsExactly(15, 30, 60, 120);
  }

  private static Preferences preferences(Map<String, String> set) {
    return Preferences.of(PortletFakes.preferences(set));
  }
}
