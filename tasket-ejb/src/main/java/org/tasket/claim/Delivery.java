package org.tasket.claim;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.tasket.board.WhoseTime;
import org.tasket.platform.Checks;
import org.tasket.platform.InvalidInput;

/**
 * What a helper hands over.
 *
 * @param actualMinutes 1 to 10,000
 * @param reflection what the helper wants to say about it, to 5,000 characters
 * @param whoseTime whose time it was, where the helper says
 * @param affirmed whether the helper affirms what the board asks, where that was not done before
 */
public record Delivery(
    int actualMinutes,
    Optional<String> reflection,
    Optional<WhoseTime> whoseTime,
    boolean affirmed) {

  public static final int MINUTES_LEAST = 1;
  public static final int MINUTES_MOST = 10_000;
  public static final int REFLECTION_MOST = 5_000;

  /** A delivery as typed or sent; minutes may be missing there. */
  public static Delivery of(Integer actualMinutes, String reflection) {
    return of(actualMinutes, reflection, Optional.empty(), false);
  }

  public static Delivery of(
      Integer actualMinutes, String reflection, Optional<WhoseTime> whoseTime, boolean affirmed) {
    new Checks()
        .number("actualMinutes", actualMinutes, MINUTES_LEAST, MINUTES_MOST)
        .optionalText("reflection", reflection, REFLECTION_MOST)
        .orThrow();
    return new Delivery(
        actualMinutes,
        Optional.ofNullable(reflection).filter(text -> !text.isBlank()),
        whoseTime,
        affirmed);
  }

  /**
   * Whose time it was: what the helper says, else working time where that is allowed, else the
   * first that is.
   *
   * @throws InvalidInput where the helper says what the board does not allow
   */
  WhoseTime timeAmong(Set<WhoseTime> allowed) {
    Set<WhoseTime> inOrder = EnumSet.copyOf(allowed);
    WhoseTime time = whoseTime.orElseGet(() -> inOrder.iterator().next());
    if (!inOrder.contains(time)) {
      String names = String.join(", ", inOrder.stream().map(Enum::name).toList());
      throw new InvalidInput("whoseTime", "choice", names, time.name());
    }
    return time;
  }
}
