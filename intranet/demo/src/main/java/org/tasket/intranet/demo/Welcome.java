package org.tasket.intranet.demo;

import java.nio.file.Path;
import java.util.Locale;

/** What the launcher prints when everything is up. */
final class Welcome {

  private Welcome() {}

  static String text(String site, SampleDirectory directory, DataDirectory data, Path log) {
    return String.format(
        Locale.ROOT,
        """

      Intranet     %1$s/intranet/
      Tasket       %1$s/tasket/
      REST         %1$s/tasket/api/v1/openapi.json
      Sent mail    %1$s/intranet/mail
      Directory    %2$s  %3$s
      Data         %4$s
      Server log   %5$s

      Sign in with the password "tasket" as
        aino     employee, Digital Services (Finnish)
        bertil   employee, Environment and Climate (Swedish)
        carol    manager of the board of Health and Social Services
        david    coordinator
        eeva     aino's superior
        frank    IT admin

      Ctrl-C stops everything; the data stay.
      """,
        site,
        directory.url(),
        SampleDirectory.BASE,
        data.root(),
        log);
  }
}
