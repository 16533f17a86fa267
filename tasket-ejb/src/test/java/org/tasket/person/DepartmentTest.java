package org.tasket.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tasket.person.PersonFixtures.NOW;
import static org.tasket.person.PersonFixtures.SOURCE;
import static org.tasket.person.PersonFixtures.department;
import static org.tasket.person.PersonFixtures.key;
import static org.tasket.person.PersonFixtures.unit;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tasket.directory.DirectoryUnit;

class DepartmentTest {

  private static final Locale FINNISH = Locale.forLanguageTag("fi");
  private static final Locale SWEDISH = Locale.forLanguageTag("sv");

  @Test
  void isNamedInTheReadersLanguageElseInOneThatItHas() {
    DepartmentView digi = department().view();

    assertThat(digi.name(FINNISH)).isEqualTo("Digitaaliset palvelut");
    assertThat(digi.name(SWEDISH)).isEqualTo("Digital Services");
    assertThat(digi.name(Locale.GERMAN)).isEqualTo("Digital Services");
  }

  @Test
  void isNamedInItsOnlyLanguageToEverybody() {
    Department digi =
        Department.firstSeen(SOURCE, unit(Map.of(SWEDISH, "Digitalt")), Optional.empty());

    assertThat(digi.view().name(Locale.ENGLISH)).isEqualTo("Digitalt");
  }

  @Test
  void withoutANameGoesByItsCode() {
    Department digi = Department.firstSeen(SOURCE, unit(Map.of()), Optional.empty());

    assertThat(digi.view().name(FINNISH)).isEqualTo("digi");
  }

  @Test
  void losesANameThatTheDirectoryTookAway() {
    Department digi = department();

    digi.seen(unit(Map.of(Locale.ENGLISH, "Digital")), Optional.empty());

    assertThat(digi.view().name(FINNISH)).isEqualTo("Digital");
  }

  @Test
  void isGoneWhenVanishedAndBackWhenSeenAgain() {
    Department digi = department();

    digi.vanish(NOW);
    assertThat(digi.isThere()).isFalse();

    digi.seen(unit(Map.of()), Optional.empty());
    assertThat(digi.isThere()).isTrue();
  }

  @Test
  void isNeverTakenForAnotherUnit() {
    DirectoryUnit law = new DirectoryUnit(key("law"), Optional.empty(), "digi", Map.of());

    assertThatThrownBy(() -> department().seen(law, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
