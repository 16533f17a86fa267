package org.tasket.platform;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A piece of a list.
 *
 * @param total how many there are, counted to {@link #COUNTED} at most
 * @param totalIsExact false where there are more than were counted
 * @param next the cursor of the next piece, where there is one
 */
public record Page<T>(List<T> items, int total, boolean totalIsExact, Optional<String> next) {

  /** Totals are exact to here; beyond, "more than" is all anybody needs. */
  public static final int COUNTED = 1_000;

  /** The most that one piece may hold. */
  public static final int MOST = 100;

  /** What a piece holds where nobody says. */
  public static final int USUAL = 20;

  public Page {
    items = List.copyOf(items);
  }

  /** Cuts a piece from rows of which one more than asked for were read. */
  public static <T> Page<T> of(List<T> rows, int limit, int counted, Function<T, String> cursor) {
    boolean more = rows.size() > limit;
    List<T> items = more ? rows.subList(0, limit) : rows;
    Optional<String> next =
        more ? Optional.of(cursor.apply(items.get(limit - 1))) : Optional.empty();
    return new Page<>(items, Math.min(counted, COUNTED), counted <= COUNTED, next);
  }

  public <R> Page<R> with(List<R> translated) {
    return new Page<>(translated, total, totalIsExact, next);
  }
}
