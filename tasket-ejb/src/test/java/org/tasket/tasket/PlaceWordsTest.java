package org.tasket.tasket;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places are compared by whole words. */
class PlaceWordsTest {

  private static boolean meet(String one, String other) {
    boolean meet = PlaceWords.meet(PlaceWords.of(one), PlaceWords.of(other));
    assertThat(PlaceWords.meet(PlaceWords.of(other), PlaceWords.of(one))).isEqualTo(meet);
    return meet;
  }

  @ParameterizedTest
  @CsvSource({
    "Kotka, 'Kotkankatu 5, Helsinki'",
    "Vaasa, 'Vaasankatu 1, Helsinki'",
    "Oulu, 'Oulunkylä, Helsinki'",
    "H, Helsinki",
    "Salo, Saloinen",
    "'Helsinki, Kirkkokatu 3', 'Helsinki, Kirkkokatu 4'",
    "'Kirkkokatu 3', 'Kirkkokatu 30'",
    "Helsinki, Helsingissä",
    "'Tower B', 'Tower'' s, B'"
  })
  void whatOnlyBeginsAlikeIsElsewhere(String one, String other) {
    assertThat(meet(one, other)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Helsinki, HELSINKI",
    "Helsinki, 'Helsinki, Kirkkokatu 3'",
    "'Kirkkokatu 3, Helsinki', 'Virasto, Kirkkokatu 3 (Helsinki)'",
    "Tower B, 'Helsinki/Tower B/2nd floor'",
    "Jyvaskyla, Jyväskylä",
    "'King''s Road', 'King’s road 12'",
    "'L''Aquila', L’AQUILA",
    "'S:t Michel', 'S.t Michel'",
    "'Tower H', h"
  })
  void theWordsOfOneStandInTheOther(String one, String other) {
    assertThat(meet(one, other)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Oulu, Oulun yliopisto",
    "Oulu, Oulussa",
    "Kotka, Kotkan satama",
    "Kotka, Kotkaan",
    "Vantaa, Vantaan asema",
    "Jyväskylä, Jyväskylässä",
    "Rauma, Raumalla",
    "Iisalmi, 'Iisalmi, Iisalmen kirjasto'",
    "Åbo, Åbos bibliotek"
  })
  void anEndingSaysWhereSomethingIs(String town, String place) {
    assertThat(meet(town, place)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"' '", "'– ’ /'"})
  void whatHasNoWordsIsNowhere(String text) {
    assertThat(PlaceWords.of(text)).isEmpty();
    assertThat(meet(text, "Helsinki")).isFalse();
    assertThat(meet(text, text)).isFalse();
  }

  @Test
  void eachWordIsToldOnce() {
    assertThat(PlaceWords.each(PlaceWords.of("Oulun satama, Oulu")))
        .containsExactly("oulun", "satama", "oulu");
  }
}
