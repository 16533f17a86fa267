package org.tasket.finder;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody looked for something, and there is nothing for them. It is told to be counted, and
 * nothing of it is to be kept but the day and the board.
 *
 * @param board on which they looked, where they named one
 * @param wanted not to be kept: words may say much of a person
 */
public record NothingFound(UUID person, Optional<UUID> board, FindTaskets wanted, Instant at) {}
