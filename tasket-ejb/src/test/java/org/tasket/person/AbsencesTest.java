package org.tasket.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tasket.platform.SettingsFixtures;

class AbsencesTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0, true",
    "1, 0, true",
    "1, 1, false",
    "3, 3, false",
    "4, 3, true",
    "5, 4, false",
    "1000, 100, true",
    "1000, 101, false",
    "1000, 1000, false"
  })
  void areBelievedUpToAFewOrATenthAndNeverOfEverybody(int known, int missing, boolean believed) {
    assertThat(absences(Map.of()).areBelievable("people", known, missing)).isEqualTo(believed);
  }

  @Test
  void anAdministratorMayAllowMoreButNeverEverybody() {
    Absences all = absences(Map.of("tasket.ldap.vanish-limit", "100"));

    assertThat(all.areBelievable("people", 100, 99)).isTrue();
    assertThat(all.areBelievable("people", 100, 100)).isFalse();
  }

  private static Absences absences(Map<String, String> settings) {
    return new Absences(SettingsFixtures.settings(settings));
  }
}
