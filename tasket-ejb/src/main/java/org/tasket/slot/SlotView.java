package org.tasket.slot;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Spare time as whoever offers it sees it.
 *
 * @param offered false once it is over or was taken back
 */
public record SlotView(
    UUID id,
    long version,
    SlotTime time,
    boolean online,
    Optional<String> place,
    boolean mayBeAsked,
    Instant offeredAt,
    boolean offered) {}
