package org.tasket.house;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/**
 * Waits for what comes by itself, and looks at once: left alone, Awaitility looks for the first
 * time after a tenth of a second, also where it is there already.
 */
public final class Soon {

  private Soon() {}

  public static ConditionFactory await() {
    return Awaitility.await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(20));
  }
}
