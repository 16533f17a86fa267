package org.tasket.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tasket.person.PersonFixtures.NOW;
import static org.tasket.person.PersonFixtures.SOURCE;
import static org.tasket.person.PersonFixtures.department;
import static org.tasket.person.PersonFixtures.key;
import static org.tasket.person.PersonFixtures.person;
import static org.tasket.person.PersonFixtures.shown;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tasket.directory.DirectoryPerson;
import org.tasket.platform.SettingsFixtures;

class PersonTest {

  private static final RoleGroups ROLES = new RoleGroups(SettingsFixtures.settings(Map.of()));
  private static final Locale FINNISH = Locale.forLanguageTag("fi");

  @Test
  void isShownByNameAndDepartmentInTheReadersLanguage() {
    PersonView aino = person("aino").view(Optional.of(department()));

    assertThat(aino.name()).isEqualTo("Name of aino");
    assertThat(aino.language()).isEqualTo(FINNISH);
    assertThat(aino.department()).isEqualTo("Digital Services");
    assertThat(aino.departmentIn(FINNISH)).isEqualTo("Digitaaliset palvelut");
  }

  @Test
  void withoutDepartmentOrLanguageIsShownAllTheSame() {
    DirectoryPerson bare =
        new DirectoryPerson(
            key("bo"),
            "bo",
            "Bo",
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Set.of());
    PersonView bo = Person.firstSeen(SOURCE, bare, Optional.empty(), NOW).view(Optional.empty());

    assertThat(bo.department()).isEmpty();
    assertThat(bo.departmentIn(FINNISH)).isEmpty();
    assertThat(bo.language()).isEqualTo(Locale.ENGLISH);
  }

  @Test
  void keepsPlaceAndLanguagesEachOnceAndWithoutTheCountry() {
    PersonCard aino = person("aino").card(Optional.of(department()));

    assertThat(aino.person().department()).isEqualTo("Digital Services");
    assertThat(aino.place()).contains("Helsinki");
    assertThat(aino.languages()).containsExactly(FINNISH, Locale.ENGLISH);
  }

  @Test
  void hasLeftWhenTheDirectoryHasNotShownThemForSoLong() {
    Person aino = person("aino");
    assertThat(aino.leftBefore(NOW)).isFalse();

    aino.vanish(NOW);
    assertThat(aino.leftBefore(NOW)).isTrue();
    assertThat(aino.leftBefore(NOW.minusSeconds(1))).isFalse();
  }

  @Test
  void keepsTheIdUnderANewLogin() {
    Person aino = person("aino");
    UUID id = aino.id();

    aino.seen(shown(key("aino"), "aino.malli", Set.of()), Optional.empty(), NOW);

    assertThat(aino.id()).isEqualTo(id);
    assertThat(aino.view(Optional.empty()).name()).isEqualTo("Name of aino.malli");
    assertThat(aino.department()).isEmpty();
  }

  @Test
  void isNeverTakenForSomebodyWithAnotherKey() {
    assertThatThrownBy(
            () -> person("aino").seen(shown(key("other"), "aino", Set.of()), Optional.empty(), NOW))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void hasTheRolesOfTodaysGroupsOnly() {
    Person david = person("david");
    david.seen(
        shown(key("david"), "david", Set.of("Tasket-Coordinators", "first-aiders")),
        Optional.empty(),
        NOW);
    assertThat(david.known(ROLES).by(WayIn.REST).roles()).containsExactly(Role.COORDINATOR);

    david.seen(shown(key("david"), "david", Set.of("tasket-admins")), Optional.empty(), NOW);
    assertThat(david.known(ROLES).by(WayIn.REST).roles()).containsExactly(Role.ADMIN);
  }

  @Test
  void isGoneWhenVanishedAndBackWhenSeenAgain() {
    Person aino = person("aino");

    aino.vanish(NOW);
    assertThat(aino.isThere()).isFalse();

    aino.seen(shown("aino"), Optional.empty(), NOW);
    assertThat(aino.isThere()).isTrue();
  }

  @Test
  void growsOldWithTime() {
    KnownPerson known = person("aino").known(ROLES);

    assertThat(known.isOlderThan(Duration.ofMinutes(10), NOW.plusSeconds(600))).isFalse();
    assertThat(known.isOlderThan(Duration.ofMinutes(10), NOW.plusSeconds(601))).isTrue();
  }

  @Test
  void aLoginIsComparedAsTheDirectoryComparesIt() {
    assertThat(Person.normal(" AINO ")).isEqualTo("aino");
  }
}
