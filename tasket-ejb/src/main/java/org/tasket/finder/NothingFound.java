package org.tasket.finder;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody looked for something, and there is nothing for them. It is told to be counted: of who it
 * was nothing is to be kept, and for what it was is not told at all.
 *
 * @param board on which they looked, where they named one
 */
public record NothingFound(UUID person, Optional<UUID> board, Instant at) {}
