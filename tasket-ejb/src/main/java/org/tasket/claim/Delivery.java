package org.tasket.claim;

import java.util.Optional;
import org.tasket.platform.Checks;

/**
 * What a helper hands over.
 *
 * @param actualMinutes 1 to 10,000
 * @param reflection what the helper wants to say about it, to 5,000 characters
 */
public record Delivery(int actualMinutes, Optional<String> reflection) {

  public static final int MINUTES_LEAST = 1;
  public static final int MINUTES_MOST = 10_000;
  public static final int REFLECTION_MOST = 5_000;

  /** A delivery as typed or sent; minutes may be missing there. */
  public static Delivery of(Integer actualMinutes, String reflection) {
    new Checks()
        .number("actualMinutes", actualMinutes, MINUTES_LEAST, MINUTES_MOST)
        .optionalText("reflection", reflection, REFLECTION_MOST)
        .orThrow();
    return new Delivery(
        actualMinutes, Optional.ofNullable(reflection).filter(text -> !text.isBlank()));
  }
}
