package org.tasket.claim;

import org.tasket.platform.Checks;
import org.tasket.platform.Reason;

/**
 * How a manager settles an objection.
 *
 * @param minutes what counts from now on, 1 to 10,000; those confirmed where they stay
 */
public record Correction(int minutes, Reason reason) {

  /** A correction as typed or sent; anything may be missing there. */
  public static Correction of(Integer minutes, String reason, String words) {
    new Checks()
        .number("minutes", minutes, Delivery.MINUTES_LEAST, Delivery.MINUTES_MOST)
        .orThrow();
    return new Correction(minutes, Reason.required(reason, words));
  }
}
