package org.tasket.intranet.demo;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.SearchResultEntry;
import com.unboundid.ldap.sdk.SearchScope;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SampleOrganisationTest {

  private static final String UNITS = "ou=units," + SampleDirectory.BASE;

  private static SampleDirectory directory;
  private static LDAPConnection connection;

  @BeforeAll
  static void start() throws LDAPException {
    directory = SampleDirectory.start(0);
    connection = new LDAPConnection("127.0.0.1", directory.port());
  }

  @AfterAll
  static void stop() {
    connection.close();
    directory.close();
  }

  private static List<SearchResultEntry> search(String base, String filter) throws LDAPException {
    return connection.search(base, SearchScope.SUB, filter, "*", "entryUUID").getSearchEntries();
  }

  private static List<SearchResultEntry> people() throws LDAPException {
    return search("ou=people," + SampleDirectory.BASE, "(objectClass=inetOrgPerson)");
  }

  private static List<SearchResultEntry> units() throws LDAPException {
    return search(UNITS, "(&(objectClass=organizationalUnit)(!(ou=units)))");
  }

  private static Map<String, String> managersByPerson() throws LDAPException {
    return people().stream()
        .filter(person -> person.hasAttribute("manager"))
        .collect(toMap(SearchResultEntry::getDN, person -> person.getAttributeValue("manager")));
  }

  @Nested
  class People {

    @Test
    void thereAreAtLeastTwoHundred() throws LDAPException {
      assertThat(people()).hasSizeGreaterThanOrEqualTo(200);
    }

    @Test
    void theySpeakFinnishSwedishAndEnglish() throws LDAPException {
      assertThat(people())
          .extracting(person -> person.getAttributeValue("preferredLanguage").substring(0, 2))
          .containsOnly("fi", "sv", "en")
          .satisfies(
              spoken -> {
                for (String language : List.of("fi", "sv", "en")) {
                  assertThat(spoken).filteredOn(language::equals).hasSizeGreaterThan(30);
                }
              });
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "cn",
          "sn",
          "givenName",
          "displayName",
          "mail",
          "employeeNumber",
          "title",
          "l",
          "preferredLanguage",
          "departmentNumber",
          "userPassword"
        })
    void everyoneHasOne(String attribute) throws LDAPException {
      assertThat(people())
          .allSatisfy(person -> assertThat(person.hasAttribute(attribute)).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"uid", "mail", "employeeNumber"})
    void noTwoShareOne(String attribute) throws LDAPException {
      assertThat(people())
          .extracting(person -> person.getAttributeValue(attribute).toLowerCase(Locale.ROOT))
          .doesNotHaveDuplicates();
    }

    @Test
    void allMailGoesToTheExampleDomain() throws LDAPException {
      assertThat(people())
          .extracting(person -> person.getAttributeValue("mail"))
          .allMatch(mail -> mail.endsWith("@example.org"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", "-", "ä", "ö", "å"})
    void someHaveNamesThatAskForCare(String sign) throws LDAPException {
      assertThat(people())
          .extracting(person -> person.getAttributeValue("cn"))
          .anyMatch(name -> name.contains(sign));
    }

    @Test
    void everyoneWorksInAUnitThatExists() throws LDAPException {
      Set<String> codes =
          units().stream().map(unit -> unit.getAttributeValue("ou")).collect(toSet());
      assertThat(people())
          .extracting(person -> person.getAttributeValue("departmentNumber"))
          .allMatch(codes::contains);
    }

    @Test
    void everyoneButTheDirectorGeneralHasASuperiorWhoExists() throws LDAPException {
      Set<String> everyone = people().stream().map(SearchResultEntry::getDN).collect(toSet());
      assertThat(managersByPerson()).hasSize(everyone.size() - 1);
      assertThat(managersByPerson().values()).allMatch(everyone::contains);
    }

    @Test
    void nobodyIsTheirOwnSuperiorThroughAnyNumberOfSteps() throws LDAPException {
      Map<String, String> managers = managersByPerson();
      for (String person : managers.keySet()) {
        Set<String> line = new HashSet<>();
        for (String at = person; managers.containsKey(at); at = managers.get(at)) {
          assertThat(line.add(at)).as("%s comes back to %s", person, at).isTrue();
        }
      }
    }
  }

  @Nested
  class Units {

    @Test
    void thereAreTwelveDepartments() throws LDAPException {
      assertThat(connection.search(UNITS, SearchScope.ONE, "(ou=*)").getSearchEntries())
          .hasSize(12);
    }

    @Test
    void everyDepartmentHasUnitsAndSomeOfTheseHaveUnitsOfTheirOwn() throws Exception {
      int depthOfDepartment = new DN(UNITS).getRDNs().length + 1;
      Set<Integer> depths = new HashSet<>();
      for (SearchResultEntry unit : units()) {
        int depth = unit.getParsedDN().getRDNs().length;
        depths.add(depth - depthOfDepartment);
        if (depth == depthOfDepartment) {
          assertThat(search(unit.getDN(), "(ou=*)")).as(unit.getDN()).hasSizeGreaterThan(2);
        }
      }
      assertThat(depths).containsExactlyInAnyOrder(0, 1, 2);
    }

    @Test
    void aCodeNamesOneUnitOnly() throws LDAPException {
      assertThat(units())
          .extracting(unit -> unit.getAttributeValue("ou"))
          .doesNotHaveDuplicates()
          .allMatch(code -> code.matches("[a-z]+(-[a-z]+)*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"description", "description;lang-fi", "description;lang-sv"})
    void everyUnitHasItsNameInEveryLanguage(String attribute) throws LDAPException {
      assertThat(units())
          .extracting(unit -> unit.getAttributeValue(attribute))
          .doesNotContainNull()
          .doesNotHaveDuplicates();
    }
  }

  @Nested
  class Groups {

    @Test
    void everyMemberExists() throws LDAPException {
      Set<String> everyone = people().stream().map(SearchResultEntry::getDN).collect(toSet());
      List<SearchResultEntry> groups =
          search("ou=groups," + SampleDirectory.BASE, "(objectClass=groupOfNames)");
      assertThat(groups).hasSizeGreaterThan(4);
      assertThat(groups)
          .allSatisfy(
              group -> assertThat(group.getAttributeValues("member")).allMatch(everyone::contains));
    }

    @ParameterizedTest
    @CsvSource({"tasket-coordinators, david", "tasket-admins, frank"})
    void theRolesHaveTheirPeople(String group, String login) throws LDAPException {
      assertThat(
              search("ou=groups," + SampleDirectory.BASE, "(cn=" + group + ")")
                  .get(0)
                  .getAttributeValues("member"))
          .contains(dn(login));
    }
  }

  @Nested
  class Identity {

    @Test
    void everyEntryHasItsOwnUuidFromTheFile() throws LDAPException {
      List<SearchResultEntry> entries = search(SampleDirectory.BASE, "(objectClass=*)");
      assertThat(entries)
          .extracting(entry -> UUID.fromString(entry.getAttributeValue("entryUUID")))
          .doesNotHaveDuplicates()
          .allMatch(uuid -> uuid.version() == 5, "made from a name once, not at random");
    }

    @Test
    void aPersonIsTheSameAfterTheNextStart() throws LDAPException {
      try (SampleDirectory next = SampleDirectory.start(0);
          LDAPConnection later = new LDAPConnection("127.0.0.1", next.port())) {
        assertThat(later.getEntry(dn("aino"), "entryUUID"))
            .isEqualTo(connection.getEntry(dn("aino"), "entryUUID"));
      }
    }
  }

  @Nested
  class Logins {

    @ParameterizedTest
    @ValueSource(strings = {"aino", "bertil", "carol", "david", "eeva", "frank"})
    void theFixedOnesHaveTheKnownPassword(String login) throws LDAPException {
      try (LDAPConnection own = new LDAPConnection("127.0.0.1", directory.port())) {
        assertThat(own.bind(dn(login), "tasket").getResultCode()).isEqualTo(ResultCode.SUCCESS);
      }
    }

    @Test
    void anotherPasswordIsRefused() throws LDAPException {
      try (LDAPConnection own = new LDAPConnection("127.0.0.1", directory.port())) {
        assertThatThrownBy(() -> own.bind(dn("aino"), "Tasket"))
            .isInstanceOfSatisfying(
                LDAPException.class,
                refused ->
                    assertThat(refused.getResultCode()).isEqualTo(ResultCode.INVALID_CREDENTIALS));
      }
    }

    @Test
    void manyPeopleSignInSideBySide() throws LDAPException {
      List<String> logins = people().stream().map(SearchResultEntry::getDN).toList();
      assertThat(logins.parallelStream().filter(login -> !signsIn(login))).isEmpty();
    }

    private boolean signsIn(String login) {
      try (LDAPConnection own = new LDAPConnection("127.0.0.1", directory.port())) {
        return own.bind(login, "tasket").getResultCode().equals(ResultCode.SUCCESS);
      } catch (LDAPException refused) {
        return false;
      }
    }

    @Test
    void passwordsAreHashedInTheFile() throws LDAPException {
      assertThat(people())
          .extracting(person -> person.getAttributeValue("userPassword"))
          .allMatch(password -> password.startsWith("{SSHA}"))
          .doesNotHaveDuplicates();
    }

    @Test
    void eevaIsAinosSuperior() throws LDAPException {
      assertThat(managersByPerson()).containsEntry(dn("aino"), dn("eeva"));
    }

    @Test
    void nobodyWritesToTheDirectory() throws LDAPException {
      try (LDAPConnection admin = new LDAPConnection("127.0.0.1", directory.port())) {
        admin.bind(SampleDirectory.SERVICE, SampleDirectory.SERVICE_PASSWORD);
        assertThatThrownBy(() -> admin.delete(dn("aino"))).isInstanceOf(LDAPException.class);
      }
    }
  }

  private static String dn(String login) {
    return "uid=" + login + ",ou=people," + SampleDirectory.BASE;
  }
}
