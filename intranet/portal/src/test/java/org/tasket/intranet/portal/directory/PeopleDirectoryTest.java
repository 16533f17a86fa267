package org.tasket.intranet.portal.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import java.net.InetAddress;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasket.intranet.portal.setting.Settings;
import org.tasket.intranet.portal.setting.WrongSettingException;

class PeopleDirectoryTest {

  private static final String BASE = "dc=example,dc=org";

  private InMemoryDirectoryServer server;
  private final Map<String, String> settings = new HashMap<>();

  @BeforeEach
  void start() throws Exception {
    var config = new InMemoryDirectoryServerConfig(BASE);
    config.setListenerConfigs(
        InMemoryListenerConfig.createLDAPConfig("test", InetAddress.getLoopbackAddress(), 0, null));
    server = new InMemoryDirectoryServer(config);
    server.add("dn: " + BASE, "objectClass: domain", "dc: example");
    server.add("dn: ou=people," + BASE, "objectClass: organizationalUnit", "ou: people");
    server.add("dn: ou=groups," + BASE, "objectClass: organizationalUnit", "ou: groups");
    person("aino", "preferredLanguage: fi");
    person("bertil", "preferredLanguage: sv");
    server.add(
        "dn: cn=editors,ou=groups," + BASE,
        "objectClass: groupOfNames",
        "cn: editors",
        "member: uid=aino,ou=people," + BASE);
    server.startListening();
    settings.put("intranet.ldap.url", "ldap://127.0.0.1:" + server.getListenPort());
    settings.put("intranet.ldap.people-base", "ou=people," + BASE);
    settings.put("intranet.ldap.groups-base", "ou=groups," + BASE);
  }

  @AfterEach
  void stop() {
    server.shutDown(true);
  }

  @Nested
  class Someone {

    @Test
    void signsInWithTheirOwnPassword() {
      assertThat(directory().signIn("aino", "tasket"))
          .hasValueSatisfying(
              aino -> {
                assertThat(aino.getName()).isEqualTo("aino");
                assertThat(aino.fullName()).isEqualTo("aino Example");
                assertThat(aino.language()).isEqualTo("fi");
                assertThat(aino.roles()).containsExactly("editors");
              });
    }

    @Test
    void isNamedAsTheDirectoryWritesThem() {
      assertThat(directory().signIn(" AINO ", "tasket")).map(PersonEntry::login).contains("aino");
    }

    @Test
    void hasNoRoleWithoutGroups() {
      settings.remove("intranet.ldap.groups-base");

      assertThat(directory().signIn("aino", "tasket"))
          .hasValueSatisfying(aino -> assertThat(aino.roles()).isEmpty());
    }
  }

  @Nested
  class NobodySignsIn {

    @Test
    void withAWrongPassword() {
      assertThat(directory().signIn("aino", "Tasket")).isEmpty();
    }

    @Test
    void withAnEmptyPassword() throws Exception {
      // Proof that the directory would have taken it.
      assertThat(server.getConnection().bind("", "").getResultCode().intValue()).isZero();

      assertThat(directory().signIn("aino", "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "*)(uid=*", "aino)(|(uid=*", "a*", "", " ", "nobody", "\u0000"})
    void underANameThatIsNobodys(String login) {
      assertThat(directory().signIn(login, "tasket")).isEmpty();
    }

    @Test
    void underALoginThatTwoPeopleShare() throws Exception {
      server.add("dn: ou=guests,ou=people," + BASE, "objectClass: organizationalUnit");
      server.add(
          "dn: uid=aino,ou=guests,ou=people," + BASE,
          "objectClass: inetOrgPerson",
          "uid: aino",
          "cn: Aino",
          "sn: Example",
          "userPassword: tasket");

      assertThat(directory().signIn("aino", "tasket")).isEmpty();
    }
  }

  @Nested
  class TheDirectory {

    @Test
    void thatIsAwayIsToldFromAWrongPassword() {
      server.shutDown(true);

      assertThatThrownBy(() -> directory().signIn("aino", "tasket"))
          .isInstanceOf(DirectoryAwayException.class);
    }

    @Test
    void thatKnowsNoTlsIsNotTalkedToWithoutIt() {
      settings.put("intranet.ldap.start-tls", "true");

      assertThatThrownBy(() -> directory().signIn("aino", "tasket"))
          .isInstanceOf(DirectoryAwayException.class);
    }

    @Test
    void isSearchedAsTheOneWhoIsSet() {
      settings.put("intranet.ldap.bind-dn", "uid=bertil,ou=people," + BASE);
      settings.put("intranet.ldap.bind-password", "tasket");
      assertThat(directory().signIn("aino", "tasket")).isPresent();

      settings.put("intranet.ldap.bind-password", "wrong");
      assertThatThrownBy(() -> directory().signIn("aino", "tasket"))
          .as("the portal's own account, not the person's password, is wrong")
          .isInstanceOf(DirectoryAwayException.class);
    }

    @Test
    void mustHaveAnAddress() {
      settings.put("intranet.ldap.url", "http://localhost");

      assertThatThrownBy(PeopleDirectoryTest.this::directory)
          .isInstanceOf(WrongSettingException.class)
          .hasMessageContaining("intranet.ldap.url");
    }
  }

  private PeopleDirectory directory() {
    return new PeopleDirectory(
        DirectorySettings.from(new Settings(name -> Optional.ofNullable(settings.get(name)))));
  }

  private void person(String login, String more) throws Exception {
    server.add(
        "dn: uid=" + login + ",ou=people," + BASE,
        "objectClass: inetOrgPerson",
        "uid: " + login,
        "cn: " + login + " Example",
        "sn: Example",
        "userPassword: tasket",
        more);
  }
}
