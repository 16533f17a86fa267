package org.tasket.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tasket.directory.TestDirectory.key;

import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import com.unboundid.ldap.sdk.OperationType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasket.platform.Unavailable;

class DirectoryTest {

  private TestDirectory house;
  private Directory directory;

  @BeforeEach
  void start() throws LDAPException {
    house = TestDirectory.started();
    directory = DirectoryFixtures.connected(house.settings());
  }

  @AfterEach
  void stop() {
    directory.close();
    house.close();
  }

  @Nested
  class FindingByName {

    private Set<String> logins(String text) {
      return directory.holding(text, 10).stream()
          .map(DirectoryName::login)
          .collect(Collectors.toSet());
    }

    @Test
    void aPieceOfTheNameOrOfTheLoginIsEnough() throws LDAPException {
      house.person("veikko", "Veikko Kuusisto", "law");

      assertThat(logins("KUUS")).containsExactly("veikko");
      assertThat(logins("eikko k")).containsExactly("veikko");
      assertThat(logins("veik")).containsExactly("veikko");
      assertThat(directory.holding("kuusi", 10).get(0))
          .isEqualTo(
              new DirectoryName(key("veikko"), "veikko", "Veikko Kuusisto", Optional.of("law")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"***", "*)(uid=*", "ai*", "\\61ino"})
    void signsOfAFilterFindNobody(String text) {
      assertThat(logins(text)).isEmpty();
    }

    @Test
    void noMoreAreReadThanAreAskedFor() throws LDAPException {
      for (int number = 0; number < 5; number++) {
        house.person("many" + number, "Many Persson", "law");
      }

      assertThat(directory.holding("persson", 3)).hasSize(3);
      assertThat(directory.holding("persson", List.of("law"), 3)).hasSize(3);
    }

    @Test
    void unitsAreLookedThroughByTheDirectoryHoweverManyWorkElsewhere() throws LDAPException {
      for (int number = 0; number < 5; number++) {
        house.person("many" + number, "Many Persson", "law");
      }
      house.person("one", "One Persson", "digi-web");

      assertThat(directory.holding("persson", List.of("digi", "DIGI-WEB"), 3))
          .extracting(DirectoryName::login)
          .containsExactly("one");
      assertThat(directory.holding("persson", List.of("digi"), 3)).isEmpty();
      assertThat(directory.holding("persson", List.of(), 3)).isEmpty();
    }

    @Test
    void aThousandUnitsAreNoOddity() throws LDAPException {
      house.person("one", "One Persson", "law");
      house.person("two", "Two Persson", "digi");
      List<String> units = new ArrayList<>(List.of("digi"));
      IntStream.range(0, 998).forEach(number -> units.add("unit" + number));
      units.add("law");

      assertThat(directory.holding("persson", units, 10))
          .extracting(DirectoryName::login)
          .containsExactly("two", "one");
      assertThat(directory.holding("persson", units, 1)).hasSize(1);
      units.add(0, "one-too-many");
      assertThat(directory.holding("persson", units, 10))
          .extracting(DirectoryName::login)
          .containsExactly("two");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "law)(uid=*", "l*", "\\6caw"})
    void signsInAUnitsCodeMeanNothingButThemselves(String code) {
      assertThat(directory.holding("aino", List.of(code), 10)).isEmpty();
    }
  }

  @Nested
  class SigningIn {

    @Test
    void theRightPasswordProvesWhoSomebodyIs() {
      assertThat(directory.proven("aino", "tasket"))
          .map(DirectoryPerson::key)
          .contains(key("aino"));
    }

    @ParameterizedTest
    @CsvSource({"aino, wrong", "nobody, tasket", "' ', tasket", "aino, ' '"})
    void anythingElseProvesNothing(String login, String password) {
      assertThat(directory.proven(login, password)).isEmpty();
    }

    @Test
    void anEmptyPasswordProvesNothingThoughServersTakeItForAnAnonymousBind() {
      assertThat(directory.proven("aino", "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"*)(uid=*", "*", "aino)(cn=*", "(|(uid=aino))", "a\\69no", "aino\u0000", "ai*"})
    void aFilterInTheLoginFindsNobody(String login) {
      assertThat(directory.proven(login, "tasket")).isEmpty();
      assertThat(directory.withLogin(login)).isEmpty();
    }

    @Test
    void aLoginGivenTwiceBelongsToNobody() throws LDAPException {
      house.person("aino2", "Another Aino", "law");
      house.replace("aino2", "uid", "aino2", "aino");

      assertThat(directory.proven("aino", "tasket")).isEmpty();
    }

    @Test
    void aRefusedUserLeavesTheConnectionToTheSearchAccount() throws LDAPException {
      InMemoryDirectoryServerConfig config = TestDirectory.listening();
      config.setAuthenticationRequiredOperationTypes(OperationType.SEARCH);
      try (TestDirectory closed = TestDirectory.started(config)) {
        Directory one =
            DirectoryFixtures.connected(
                closed.settings(
                    Map.of(
                        "tasket.ldap.pool-size", "1",
                        "tasket.ldap.bind-dn", "cn=tasket," + TestDirectory.ROOT,
                        "tasket.ldap.bind-password", "secret")));

        assertThat(one.proven("aino", "wrong")).isEmpty();
        assertThat(one.withLogin("eeva")).isPresent();
        one.close();
      }
    }

    @Test
    void aWrongPasswordOfTheSearchAccountIsNotTheUsersFault() {
      Directory misconfigured =
          DirectoryFixtures.connected(
              house.settings(
                  Map.of(
                      "tasket.ldap.bind-dn",
                      "cn=tasket," + TestDirectory.ROOT,
                      "tasket.ldap.bind-password",
                      "old")));
      try {
        assertThatThrownBy(() -> misconfigured.proven("aino", "tasket"))
            .isInstanceOf(Unavailable.class);
      } finally {
        misconfigured.close();
      }
    }
  }

  @Nested
  class People {

    @Test
    void comeWithWhatTasketNeedsOfThem() {
      assertThat(directory.withLogin("aino"))
          .contains(
              new DirectoryPerson(
                  key("aino"),
                  "aino",
                  "Aino Malli",
                  Optional.of("aino@example.org"),
                  List.of(Locale.forLanguageTag("fi"), Locale.forLanguageTag("sv")),
                  Optional.of("digi-web"),
                  Optional.of("Helsinki"),
                  Optional.of(key("eeva")),
                  Set.of("first-aiders")));
    }

    @Test
    void areFoundByTheLoginInAnyCaseAndKeepTheDirectorysSpelling() {
      assertThat(directory.withLogin("AINO")).map(DirectoryPerson::login).contains("aino");
    }

    @Test
    void areFoundByTheirKeysHoweverMany() throws LDAPException {
      List<UUID> keys = new ArrayList<>(List.of(key("aino"), key("a stranger")));
      for (int i = 0; i < 250; i++) {
        keys.add(house.person("p" + i, "Person " + i, "law"));
      }

      assertThat(directory.withKeys(keys)).hasSize(251);
    }

    @ParameterizedTest
    @CsvSource({
      "fi, fi",
      "sv-FI, sv-FI",
      "'en;q=0.5, fi;q=0.9', 'fi en'",
      "'sv, fi;q=0.8,en;q=0', 'sv fi'",
      "'fi, nb, iw', 'fi nb he'",
      "'fi, fi;q=0.2', fi",
      "'*', ''",
      "'fi, *;q=0.1', fi",
      "'suomi ja ruotsi', ''",
      "'suomi ja ruotsi, en;q=loud, sv', 'sv'",
    })
    void sayTheirLanguagesAsAcceptLanguageDoes(String preferred, String expected)
        throws LDAPException {
      house.replace("aino", "preferredLanguage", preferred);

      assertThat(directory.withLogin("aino").orElseThrow().languages().stream())
          .extracting(Locale::toLanguageTag)
          .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected.split(" ")));
    }

    @Test
    void workInATownOrElseAtAnOffice() throws LDAPException {
      house.replace("aino", "physicalDeliveryOfficeName", "Tower B, 4th floor");
      house.replace("eeva", "physicalDeliveryOfficeName", "Tower B, 4th floor");

      assertThat(directory.withLogin("aino").orElseThrow().place()).contains("Helsinki");
      assertThat(directory.withLogin("eeva").orElseThrow().place()).contains("Tower B, 4th floor");
      house.replace("eeva", "physicalDeliveryOfficeName");
      assertThat(directory.withLogin("eeva").orElseThrow().place()).isEmpty();
    }

    @Test
    void haveTheirPlaceAndLanguagesUnderTheNamesThatTheHouseGivesThem() throws LDAPException {
      house.replace("eeva", "roomNumber", "B 4");
      house.replace("eeva", "spokenLanguages", "sv, fi;q=0.5");
      Directory otherwise =
          DirectoryFixtures.connected(
              house.settings(
                  Map.of(
                      "tasket.ldap.office-attribute", "roomNumber",
                      "tasket.ldap.languages-attribute", "spokenLanguages")));
      try {
        DirectoryPerson eeva = otherwise.withLogin("eeva").orElseThrow();
        assertThat(eeva.place()).contains("B 4");
        assertThat(eeva.languages()).extracting(Locale::getLanguage).containsExactly("sv", "fi");
      } finally {
        otherwise.close();
      }
    }

    @ParameterizedTest
    @ValueSource(strings = {"uid=gone,ou=people,dc=example,dc=org", "my boss", "dc=elsewhere"})
    void withASupervisorOutOfReachHaveNone(String manager) throws LDAPException {
      house.replace("aino", "manager", manager);

      assertThat(directory.withLogin("aino").orElseThrow().supervisor()).isEmpty();
    }

    @Test
    void withoutAKeyAreNotKnown() throws LDAPException {
      house.replace("aino", "entryUUID");

      assertThat(directory.withLogin("aino")).isEmpty();
    }

    @Test
    void withTextLongerThanTasketKeepsLoseTheAddressAndKeepTheStartOfTheName()
        throws LDAPException {
      house.replace("aino", "displayName", "A".repeat(300));
      house.replace("aino", "mail", "a".repeat(300) + "@example.org");

      DirectoryPerson aino = directory.withLogin("aino").orElseThrow();

      assertThat(aino.name()).isEqualTo("A".repeat(255));
      assertThat(aino.mail()).isEmpty();
    }

    @Test
    void areKnownByTheGuidOfActiveDirectory() throws LDAPException {
      house.person("sam", "Sam Account", "law");
      UUID guid = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");
      house.server.modify(
          "uid=sam," + TestDirectory.PEOPLE,
          new Modification(ModificationType.REPLACE, "objectGUID", KeyAttribute.toGuid(guid)));
      Directory active =
          DirectoryFixtures.connected(
              house.settings(Map.of("tasket.ldap.key-attribute", "objectGUID")));
      try {
        assertThat(active.withLogin("sam")).map(DirectoryPerson::key).contains(guid);
        assertThat(active.withKeys(List.of(guid)))
            .extracting(DirectoryPerson::login)
            .containsExactly("sam");
      } finally {
        active.close();
      }
    }
  }

  @Nested
  class Units {

    @Test
    void areATreeByTheirPlaceInTheDirectoryThoseAboveFirst() {
      assertThat(directory.units())
          .extracting(DirectoryUnit::code, DirectoryUnit::parent)
          .satisfies(
              units -> {
                assertThat(units).hasSize(3);
                assertThat(units.get(2).toList())
                    .containsExactly("digi-web", Optional.of(key("ou=digi")));
                assertThat(units.get(0).toList()).contains(Optional.empty());
              });
    }

    @Test
    void haveNamesPerLanguageWithThePlainOneForEnglish() {
      assertThat(directory.units())
          .filteredOn(unit -> unit.code().equals("digi"))
          .extracting(DirectoryUnit::names)
          .containsExactly(
              Map.of(
                  Locale.ENGLISH,
                  "Digital Services",
                  Locale.forLanguageTag("fi"),
                  "Digitaaliset palvelut",
                  Locale.forLanguageTag("sv"),
                  "Digitala"));
    }

    @Test
    void belowAnEntryThatIsNoUnitBelongToTheNextUnitAbove() throws Exception {
      house.server.add("dn: cn=sites,ou=law," + TestDirectory.UNITS, "objectClass: container");
      house.unit("ou=law-north", "cn=sites,ou=law," + TestDirectory.UNITS, "North");

      assertThat(directory.units())
          .filteredOn(unit -> unit.code().equals("law-north"))
          .extracting(DirectoryUnit::parent)
          .containsExactly(Optional.of(key("ou=law")));
    }

    @Test
    void areNoneWhereNoBaseIsSet() {
      Directory without =
          DirectoryFixtures.connected(house.settings(Map.of("tasket.ldap.units-base", "")));
      try {
        assertThat(without.units()).isEmpty();
      } finally {
        without.close();
      }
    }

    @Test
    void areNotCalledNoneWhereTheirBaseIsMissing() {
      Directory misconfigured =
          DirectoryFixtures.connected(
              house.settings(Map.of("tasket.ldap.units-base", "ou=unit," + TestDirectory.ROOT)));
      try {
        assertThatThrownBy(misconfigured::units).isInstanceOf(Unavailable.class);
      } finally {
        misconfigured.close();
      }
    }
  }
}
