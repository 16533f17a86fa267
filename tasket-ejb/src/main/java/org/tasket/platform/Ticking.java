package org.tasket.platform;

import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What a timer does by itself, so that it never fails: a container throws a timer away whose method
 * does, and nobody would hear of it.
 */
public final class Ticking {

  private Ticking() {}

  /**
   * Does it, where it can be done now; else the next time does it.
   *
   * @param what what will not have been done, for the log
   */
  public static void on(Logger log, String what, Runnable deed) {
    try {
      deed.run();
    } catch (TasketException notNow) {
      log.log(Level.FINE, what, notNow);
    } catch (RuntimeException failure) {
      log.log(Level.SEVERE, "{0}: {1}", new Object[] {what, failure.getClass()});
    }
  }
}
