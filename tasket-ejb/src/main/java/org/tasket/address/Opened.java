package org.tasket.address;

import java.time.Instant;
import java.util.UUID;

/**
 * What an address opens.
 *
 * @param person whose it is, and as whom it is read
 * @param about of what, such as a board
 */
public record Opened(UUID address, UUID person, Purpose purpose, UUID about, Instant madeAt) {}
