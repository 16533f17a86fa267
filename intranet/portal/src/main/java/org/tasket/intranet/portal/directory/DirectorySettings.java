package org.tasket.intranet.portal.directory;

import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.LDAPURL;
import java.util.Optional;
import org.tasket.intranet.portal.setting.Settings;
import org.tasket.intranet.portal.setting.WrongSettingException;

/**
 * Where the directory is and how people lie in it.
 *
 * @param url {@code ldap://host:port} or {@code ldaps://host:port}
 * @param bindDn who searches; empty: the directory lets anyone search
 * @param groupsBase where groups lie whose names become roles; empty: nobody has a role
 */
public record DirectorySettings(
    LDAPURL url,
    boolean startTls,
    String peopleBase,
    Optional<String> groupsBase,
    String loginAttribute,
    Optional<String> bindDn,
    String bindPassword) {

  private static final String URL = "intranet.ldap.url";

  public static DirectorySettings from(Settings settings) {
    return new DirectorySettings(
        url(settings.require(URL)),
        settings.flag("intranet.ldap.start-tls", false),
        settings.require("intranet.ldap.people-base"),
        settings.find("intranet.ldap.groups-base"),
        settings.text("intranet.ldap.login-attribute", "uid"),
        settings.find("intranet.ldap.bind-dn"),
        settings.text("intranet.ldap.bind-password", ""));
  }

  private static LDAPURL url(String text) {
    try {
      return new LDAPURL(text);
    } catch (LDAPException e) {
      throw new WrongSettingException(URL, "is no LDAP address: " + e.getMessage());
    }
  }
}
