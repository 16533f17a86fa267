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

  /** What is shown of the piece. */
  <T> Page<T> page(List<T> items) {
    return new Page<>(
        items, Math.min(total, Page.COUNTED), total <= Page.COUNTED, next.map(Cursor::encoded));
  }
}
