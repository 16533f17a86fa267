package org.tasket.tasket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasket.platform.SettingsFixtures;
import org.tasket.platform.WrongSetting;

/** A place goes by all its names. */
class PlaceNamesTest {

  private final PlaceNames places = PlaceNamesFixtures.usual();

  @Test
  void firstComesWhatWasSaidThenTheOtherNames() {
    assertThat(places.of("Turku")).containsExactly(" turku ", " abo ");
    assertThat(places.of(" helsinki, Kirkkokatu 3 "))
        .containsExactly(" helsinki kirkkokatu 3 ", " helsingfors kirkkokatu 3 ");
    assertThat(places.of("S:t Michel")).containsExactly(" s t michel ", " mikkeli ");
  }

  @Test
  void anEndingKeepsNoNameAway() {
    assertThat(places.of("Turussa")).noneMatch(" abo "::equals);
    assertThat(places.of("Vaasan kirjasto")).contains(" vasa kirjasto ");
    assertThat(places.of("Helsingfors")).contains(" helsinki ");
  }

  @Test
  void aPartOfAWordNamesNoPlace() {
    assertThat(places.of("Helsinkiläinen")).noneMatch(name -> name.contains("helsingfors"));
    assertThat(places.of("Helsi")).containsExactly(" helsi ");
    assertThat(places.of("Oulunkylä")).containsExactly(" oulunkyla ");
  }

  @Test
  void whatNobodyListedHasItsOneName() {
    assertThat(places.of("Käpylä")).containsExactly(" kapyla ");
  }

  @Test
  void anAdministratorListsOthers() {
    PlaceNames own = listed("Tower B=Torni B=Torn B, Zürich=Zurigo");

    assertThat(own.of("tower b")).contains(" tower b ", " torni b ", " torn b ");
    assertThat(own.of("zurich")).containsExactly(" zurich ", " zurigo ");
    assertThat(own.of("Helsinki")).hasSize(1);
  }

  @Test
  void anAdministratorListsNone() {
    assertThat(listed("none").of("Helsinki")).containsExactly(" helsinki ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Helsinki",
        "Helsinki=Helsingfors,  =Foo",
        "Helsinki=  ",
        "Helsinki=\u2003\u2003",
        "Helsinki=Helsingfors, A =Foo",
        "Helsinki=Helsingfors,",
        "Helsinki=Helsingfors,none",
        "="
      })
  void aPlaceWithoutTwoNamesStopsTheStart(String places) {
    assertThatThrownBy(() -> listed(places))
        .isInstanceOf(WrongSetting.class)
        .hasMessageContaining("tasket.places");
  }

  private static PlaceNames listed(String places) {
    return new PlaceNames(SettingsFixtures.settings(Map.of("tasket.places", places)));
  }
}
