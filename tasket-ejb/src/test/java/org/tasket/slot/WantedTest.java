package org.tasket.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tasket.slot.SlotFixtures.anyTime;
import static org.tasket.slot.SlotFixtures.at;
import static org.tasket.slot.SlotFixtures.mondays;
import static org.tasket.slot.SlotFixtures.offered;
import static org.tasket.slot.SlotFixtures.once;
import static org.tasket.slot.SlotFixtures.online;
import static org.tasket.slot.SlotFixtures.sitting;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tasket.platform.Conditions;
import org.tasket.tasket.Mode;

class WantedTest {

  private static final SlotTime TOMORROW = once("2026-12-02T08:00:00Z", "2026-12-02T08:30:00Z");

  @ParameterizedTest
  @CsvSource({"30, true", "31, false"})
  void theMinutesFitInOnePiece(int minutes, boolean suits) {
    assertThat(anyTime(minutes, Mode.ONLINE, null).suits(offered(online(TOMORROW))))
        .isEqualTo(suits);
  }

  @Test
  void onlyWhatLiesBeforeTheTasketsEndCounts() {
    Slot mostlyLater = offered(online(once("2026-12-07T19:40:00Z", "2026-12-07T22:00:00Z")));

    assertThat(anyTime(20, Mode.ONLINE, null).suits(mostlyLater)).isTrue();
    assertThat(anyTime(21, Mode.ONLINE, null).suits(mostlyLater)).isFalse();
  }

  @Test
  void aWeeklyTimeSuitsWhereOneOfItsDaysDoes() {
    assertThat(
            anyTime(60, Mode.ONLINE, null)
                .suits(offered(online(mondays("09:00", "10:00", "2027-01-31")))))
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "ONLINE, , false",
    "ON_SITE, , true",
    "ON_SITE, 'Helsinki, Kirkkokatu 3', true",
    "ON_SITE, Helsingfors, true",
    "ON_SITE, 'Kyrkogatan 3, Helsingfors', true",
    "ON_SITE, Turku, false",
    "EITHER, helsinki, true",
    "ON_SITE, 'Helsinginkatu 3, Turku', false"
  })
  void onePlaceNamesTheOther(Mode mode, String place, boolean suits) {
    assertThat(anyTime(30, mode, place).suits(offered(at("Helsinki", TOMORROW)))).isEqualTo(suits);
  }

  @Test
  void aLetterIsNoPlace() {
    Slot vague = offered(at("H", TOMORROW));

    assertThat(anyTime(30, Mode.ON_SITE, "Helsinki").suits(vague)).isFalse();
  }

  /** What the database leaves out would not suit. */
  @Test
  void theDatabaseLooksForAnyOfTheWords() {
    Conditions near = anyTime(30, Mode.EITHER, "Helsinki, 3").where(Conditions.on("tasket_slot s"));

    assertThat(near.values()).containsExactly("% helsinki %", "% 3 %", "% helsingfors %");
    assertThat(near.where()).contains("s.place_words is null").contains("s.online");
  }

  @ParameterizedTest
  @CsvSource({"ONLINE, true", "ON_SITE, false", "EITHER, true"})
  void whoIsOnLineIsNotThere(Mode mode, boolean suits) {
    assertThat(anyTime(30, mode, "Turku").suits(offered(online(TOMORROW)))).isEqualTo(suits);
  }

  @Test
  void aSessionLiesWithinTheSlot() {
    assertThat(
            sitting("2026-12-02T08:00:00Z", "2026-12-02T08:30:00Z")
                .suits(offered(online(TOMORROW))))
        .isTrue();
    assertThat(
            sitting("2026-12-02T08:10:00Z", "2026-12-02T08:40:00Z")
                .suits(offered(online(TOMORROW))))
        .isFalse();
  }

  /** As in the finder: there is more to do than to be there. */
  @Test
  void aShortSessionTakesAsLongAsIsPlanned() {
    Wanted short20 = sitting("2026-12-02T08:00:00Z", "2026-12-02T08:20:00Z");

    assertThat(short20.leastMinutes()).isEqualTo(30);
    assertThat(short20.suits(offered(online(TOMORROW)))).isTrue();
    assertThat(short20.suits(offered(online(once("2026-12-02T08:00:00Z", "2026-12-02T08:29:00Z")))))
        .isFalse();
  }
}
