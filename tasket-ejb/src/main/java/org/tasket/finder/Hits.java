package org.tasket.finder;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tasket.platform.Cursor;
import org.tasket.platform.Page;

/**
 * What an index has for a query.
 *
 * @param ids of one piece, in order
 * @param total of all pieces
 * @param next where the next piece begins
 */
record Hits(List<UUID> ids, int total, Tally tally, Optional<Cursor> next) {

  /**
   * What is shown of the piece.
   *
   * @param whole whether there is nothing else than what the index has
   */
  <T> Page<T> page(List<T> items, boolean whole) {
    return new Page<>(
        items,
        Math.min(total, Page.COUNTED),
        whole && total <= Page.COUNTED,
        next.map(Cursor::encoded));
  }

  /** How many there are, and none of them. */
  <T> Page<T> counted(boolean whole) {
    return new Page<>(
        List.of(), Math.min(total, Page.COUNTED), whole && total <= Page.COUNTED, Optional.empty());
  }
}
