package org.tasket.claim;

import java.util.Optional;
import org.tasket.platform.Checks;
import org.tasket.platform.Reason;

/**
 * An owner's yes to a delivery.
 *
 * @param minutes to book instead of those delivered, 1 to 10,000; then a reason is needed
 * @param thanks a line to the helper, to 500 characters
 */
public record Confirmation(
    Optional<Integer> minutes, Optional<Reason> reason, Optional<String> thanks) {

  public static final int THANKS_MOST = 500;

  /** A confirmation as typed or sent; anything may be missing there. */
  public static Confirmation of(Integer minutes, String reason, String words, String thanks) {
    Checks checks = new Checks().optionalText("thanks", thanks, THANKS_MOST);
    if (minutes != null) {
      checks.number("minutes", minutes, Delivery.MINUTES_LEAST, Delivery.MINUTES_MOST);
    }
    checks.orThrow();
    return new Confirmation(
        Optional.ofNullable(minutes),
        Reason.optional(reason, words),
        Optional.ofNullable(thanks).filter(text -> !text.isBlank()));
  }
}
