package org.tasket.portlet.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoardPreferencesTest {

  @Test
  void withoutAnEditorItIsTheBoardForEveryone() {
    assertThat(preferences(Map.of())).isEqualTo(new BoardPreferences("everyone", 3, 10));
  }

  @Test
  void anEditorSetsAllOfThem() {
    assertThat(preferences(Map.of("board", "it", "headingLevel", "4", "limit", "25")))
        .isEqualTo(new BoardPreferences("it", 4, 25));
  }

  @ParameterizedTest
  @CsvSource({"1,3", "2,2", "6,6", "7,3", "-4,3", "h4,3", "'',3"})
  void aHeadingIsNeverThePagesOwn(String set, int level) {
    assertThat(preferences(Map.of("headingLevel", set)).headingLevel()).isEqualTo(level);
  }

  @ParameterizedTest
  @CsvSource({"0,10", "1,1", "100,100", "101,10", "99999999999,10"})
  void aListIsAsLongAsTheCoreGives(String set, int limit) {
    assertThat(preferences(Map.of("limit", set)).limit()).isEqualTo(limit);
  }

  private static BoardPreferences preferences(Map<String, String> set) {
    return BoardPreferences.of(PortletFakes.preferences(set));
  }
}
