package org.tasket.tasket;

import java.util.List;
import java.util.UUID;

/** For what skills an open tasket asks. */
public final class OpenSkills {

  private OpenSkills() {}

  public static List<UUID> of(OpenTasket tasket) {
    return tasket.skills();
  }
}
