package org.tasket.intranet.demo;

import java.util.LinkedHashMap;
import java.util.Map;

/** What an administrator would set for Tasket on this intranet. */
final class TasketSettings {

  private TasketSettings() {}

  static Map<String, String> of(SampleDirectory directory, DataDirectory data, String site) {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("tasket.data-dir", data.tasket().toString());
    settings.put("tasket.public-url", site + "/tasket");
    settings.put("tasket.ldap.url", directory.url());
    settings.put("tasket.ldap.bind-dn", SampleDirectory.SERVICE);
    settings.put("tasket.ldap.bind-password", SampleDirectory.SERVICE_PASSWORD);
    settings.put("tasket.ldap.people-base", "ou=people," + SampleDirectory.BASE);
    settings.put("tasket.ldap.units-base", "ou=units," + SampleDirectory.BASE);
    settings.put("tasket.ldap.groups-base", "ou=groups," + SampleDirectory.BASE);
    settings.put("tasket.auth.mechanisms", "jwt,basic,form");
    settings.put("tasket.bootstrap.departments", "true");
    settings.put("tasket.cookies.secure", "false");
    return settings;
  }
}
