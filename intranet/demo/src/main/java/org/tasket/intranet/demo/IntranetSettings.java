package org.tasket.intranet.demo;

import java.nio.file.Path;
import java.util.Map;

/**
 * What an administrator would set for Tasket, and for the portal that signs people in to it: the
 * same directory, and a token that the one signs and the other reads.
 */
final class IntranetSettings {

  /** Where somebody who tries webhooks listens; docs/webhooks.md shows how. */
  private static final String RECEIVER = "http://127.0.0.1:9099";

  private static final String ISSUER = "intranet";
  private static final String AUDIENCE = "tasket";
  private static final String COOKIE = "intranet_token";
  static final String MAIL_SESSION = "mail/tasket";
  private static final String PEOPLE = "ou=people," + SampleDirectory.BASE;
  private static final String UNITS = "ou=units," + SampleDirectory.BASE;
  private static final String GROUPS = "ou=groups," + SampleDirectory.BASE;

  private IntranetSettings() {}

  static Map<String, String> ofTasket(SampleDirectory directory, DataDirectory data, String site) {
    Path keys = data.portal().resolve("jwks.json");
    return Map.ofEntries(
        Map.entry("tasket.data-dir", data.tasket().toString()),
        Map.entry("tasket.files.store", "folder"),
        Map.entry("tasket.index.dir", data.tasket().resolve("index").toString()),
        Map.entry("tasket.mail.session", MAIL_SESSION),
        Map.entry("tasket.mail.quiet", "none"),
        Map.entry("tasket.clocks.pace", "PT10S"),
        Map.entry("tasket.webhooks.to", RECEIVER),
        Map.entry("tasket.public-url", site + "/tasket"),
        Map.entry("tasket.ldap.url", directory.url()),
        Map.entry("tasket.ldap.bind-dn", SampleDirectory.SERVICE),
        Map.entry("tasket.ldap.bind-password", SampleDirectory.SERVICE_PASSWORD),
        Map.entry("tasket.ldap.people-base", PEOPLE),
        Map.entry("tasket.ldap.units-base", UNITS),
        Map.entry("tasket.ldap.groups-base", GROUPS),
        Map.entry("tasket.auth.mechanisms", "jwt,token,basic,form"),
        Map.entry("tasket.auth.sign-in-url", "/intranet/sign-in?to=/tasket/"),
        Map.entry("tasket.auth.sign-out-url", "/intranet/sign-out"),
        Map.entry("tasket.jwt.issuer", ISSUER),
        Map.entry("tasket.jwt.audience", AUDIENCE),
        Map.entry("tasket.jwt.cookie", COOKIE),
        Map.entry("tasket.jwt.keys", keys.toString()),
        Map.entry("tasket.cookies.secure", "false"),
        Map.entry("tasket.bootstrap.departments", "true"));
  }

  static Map<String, String> ofPortal(SampleDirectory directory, DataDirectory data) {
    return Map.ofEntries(
        Map.entry("intranet.data-dir", data.portal().toString()),
        Map.entry("intranet.mail-dir", data.mail().toString()),
        Map.entry("intranet.ldap.url", directory.url()),
        Map.entry("intranet.ldap.people-base", PEOPLE),
        Map.entry("intranet.ldap.groups-base", GROUPS),
        Map.entry("intranet.jwt.issuer", ISSUER),
        Map.entry("intranet.jwt.audience", AUDIENCE),
        Map.entry("intranet.jwt.cookie", COOKIE),
        Map.entry("intranet.cookies.secure", "false"),
        Map.entry("intranet.portlets.context", "/tasket"),
        Map.entry("intranet.tasket.address", "/tasket/"));
  }
}
