package org.tasket.finder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which English words have one stem, so that each finds the other. */
class LanguageTest {

  @ParameterizedTest
  @CsvSource({
    "organise, organize",
    "organisation, organizations",
    "organised, organizing",
    "analyse, analyzed",
    "colour, color",
    "neighbourhoods, neighborhood",
    "behaviour, behavior",
    "labour, labored",
    "programme, program",
    "centre, centers",
    "catalogue, catalogs",
    "size, sizes",
    "prize, prizes"
  })
  void bothSpellingsAreOneWord(String british, String american) {
    assertThat(Language.EN.stems(british)).isEqualTo(Language.EN.stems(american)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "children, child",
    "wrote, writing",
    "speech, speak",
    "decide, decisions",
    "describe, description",
    "analysis, analyses",
    "criteria, criterion",
    "payment, pay",
    "ten, 10",
    "manager's, managers"
  })
  void formsThatNoRuleFindsAreOneWord(String one, String other) {
    assertThat(Language.EN.stems(one)).isEqualTo(Language.EN.stems(other)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"doctor, doctour", "hour, hor", "four, for", "note, notice", "size, side"})
  void othersAreTwo(String one, String other) {
    assertThat(Language.EN.stems(one)).isNotEqualTo(Language.EN.stems(other));
  }
}
