package org.tasket.tasket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tasket.platform.SettingsFixtures;

/** A place goes by all its names. */
class PlaceNamesTest {

  private final PlaceNames places = PlaceNamesFixtures.usual();

  @Test
  void firstComesWhatWasSaidThenTheOtherNames() {
    assertThat(places.of("Helsingfors")).containsExactly("helsingfors", "helsinki");
    assertThat(places.of(" helsinki, Kirkkokatu 3 "))
        .containsExactly("helsinki, kirkkokatu 3", "helsingfors, kirkkokatu 3");
    assertThat(places.of("Åbo")).containsExactly("åbo", "turku");
  }

  @Test
  void aPartOfAWordNamesNoPlace() {
    assertThat(places.of("Helsinkiläinen")).hasSize(1);
    assertThat(places.of("Hels")).hasSize(1);
    assertThat(places.of("Saloinen")).hasSize(1);
  }

  @Test
  void whatNobodyListedHasItsOneName() {
    assertThat(places.of("Käpylä")).containsExactly("käpylä");
  }

  @Test
  void anAdministratorListsOthers() {
    PlaceNames own =
        new PlaceNames(
            SettingsFixtures.settings(
                Map.of("tasket.places", "Tower B=Torni B=Torn B, Zürich=Zurich")));

    assertThat(own.of("tower b")).containsExactlyInAnyOrder("tower b", "torni b", "torn b");
    assertThat(own.of("Helsinki")).hasSize(1);
  }
}
