package org.tasket.person;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tasket.platform.Setting;
import org.tasket.platform.Settings;

/**
 * Whether to believe that what the directory did not show is gone. A right withdrawn from the
 * search account, a wrong base or a half-filled replica answer without any error and simply show
 * less: never is everybody gone, and more than a few only up to the share an administrator allows.
 */
@Dependent
class Absences {

  private static final Logger LOG = Logger.getLogger(Absences.class.getName());
  private static final int A_FEW = 3;

  private final int percent;

  @Inject
  Absences(Settings settings) {
    this.percent = settings.number(Setting.LDAP_VANISH_LIMIT);
  }

  boolean areBelievable(String what, int known, int missing) {
    boolean believable =
        missing == 0 || (missing < known && missing <= Math.max(A_FEW, known * percent / 100));
    if (!believable) {
      LOG.log(
          Level.WARNING,
          "The directory shows {0} of {1} known {2}; Tasket marks none as vanished. See {3}.",
          new Object[] {known - missing, known, what, Setting.LDAP_VANISH_LIMIT.key()});
    }
    return believable;
  }
}
