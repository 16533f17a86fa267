package org.tasket.demand;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A day, and a board on which something was looked for.
 *
 * @param board empty for the house as a whole
 */
record VainPlace(LocalDate day, Optional<UUID> board) {

  static VainPlace ofHouse(LocalDate day) {
    return new VainPlace(day, Optional.empty());
  }

  static VainPlace of(LocalDate day, UUID board) {
    return new VainPlace(day, Optional.of(board));
  }
}
