package org.tasket.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tasket.platform.SettingsFixtures.settings;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LdapSettingsTest {

  @ParameterizedTest
  @CsvSource({
    "tasket.ldap.url, http://ldap.example.org",
    "tasket.ldap.url, ldap.example.org",
    "tasket.ldap.url, 'ldap://one.example.org, two.example.org'",
    "tasket.ldap.url, ldap://one.example.org:0",
    "tasket.ldap.url, ldap://one.example.org:70000",
    "tasket.ldap.bind-dn, tasket",
    "tasket.ldap.people-base, 'people, example'",
    "tasket.ldap.login-attribute, '(uid'",
    "tasket.ldap.login-attribute, uid)(objectClass",
    "tasket.ldap.key-attribute, uid",
    "tasket.ldap.connect-timeout, PT0S",
    "tasket.ldap.read-timeout, PT61S",
    "tasket.ldap.read-timeout, 5",
    "tasket.ldap.pool-size, 0",
    "tasket.ldap.pool-size, 101",
    "tasket.ldap.page-size, 9",
    "tasket.ldap.sync-hour, 24",
    "tasket.ldap.source, 'our directory'",
    "tasket.ldap.trust-store, /no/such/file.pem"
  })
  void aWrongValueStopsTheStartWithOneLineThatNamesIt(String name, String value) {
    assertThatThrownBy(() -> settings(Map.of(name, value)))
        .isInstanceOf(WrongSetting.class)
        .hasMessageContainingAll(name, value, "allowed:")
        .hasMessageNotContaining("\n");
  }

  @ParameterizedTest
  @CsvSource({
    "tasket.ldap.url, 'ldap://one.example.org ldaps://two.example.org:1636'",
    "tasket.ldap.url, 'ldap://one.example.org, ldap://[::1]:389'",
    "tasket.ldap.people-base, 'ou=people,dc=example,dc=org'",
    "tasket.ldap.login-attribute, sAMAccountName",
    "tasket.ldap.connect-timeout, PT0.1S",
    "tasket.ldap.read-timeout, PT1M",
    "tasket.ldap.pool-size, 100",
    "tasket.ldap.sync-hour, 0"
  })
  void whatADirectoryNeedsIsTaken(String name, String value) {
    assertThat(settings(Map.of(name, value)).list(named(name))).isNotEmpty();
  }

  @Test
  void serversAreSeparatedByCommasOrSpaces() {
    assertThat(
            settings(Map.of("tasket.ldap.url", "ldap://a.example.org,ldap://b.example.org  "))
                .list(Setting.LDAP_URL))
        .containsExactly("ldap://a.example.org", "ldap://b.example.org");
  }

  private static Setting named(String key) {
    for (Setting setting : Setting.values()) {
      if (setting.key().equals(key)) {
        return setting;
      }
    }
    throw new AssertionError(key);
  }
}
