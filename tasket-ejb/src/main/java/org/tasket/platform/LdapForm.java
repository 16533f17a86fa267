package org.tasket.platform;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;

/** What LDAP's servers, names and attributes look like; that they exist is not checked here. */
final class LdapForm {

  private static final Pattern ATTRIBUTE = Pattern.compile("[a-zA-Z][a-zA-Z0-9-]*");
  private static final List<String> SCHEMES = List.of("ldap", "ldaps");

  private LdapForm() {}

  static boolean isServer(String text) {
    try {
      URI address = URI.create(text);
      return SCHEMES.contains(String.valueOf(address.getScheme()))
          && address.getHost() != null
          && address.getPort() != 0
          && address.getPort() <= 65_535;
    } catch (IllegalArgumentException notAnAddress) {
      return false;
    }
  }

  static boolean isName(String text) {
    try {
      return !new LdapName(text).isEmpty();
    } catch (InvalidNameException notAName) {
      return false;
    }
  }

  static boolean isAttribute(String text) {
    return ATTRIBUTE.matcher(text).matches();
  }
}
