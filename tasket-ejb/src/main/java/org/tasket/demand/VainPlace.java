package org.tasket.demand;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A day and a board on which something was looked for.
 *
 * @param board empty where none was named
 */
record VainPlace(LocalDate day, Optional<UUID> board) {}
