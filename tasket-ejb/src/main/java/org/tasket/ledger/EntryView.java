package org.tasket.ledger;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tasket.board.WhoseTime;

/**
 * A ledger entry as its helper sees it.
 *
 * @param minutes below zero where the entry takes some back
 * @param corrects the entry that this one corrects, where it does
 */
public record EntryView(
    UUID id,
    UUID claim,
    UUID tasket,
    int minutes,
    int plannedMinutes,
    WhoseTime whoseTime,
    Instant at,
    ConfirmedBy by,
    Optional<UUID> corrects) {}
