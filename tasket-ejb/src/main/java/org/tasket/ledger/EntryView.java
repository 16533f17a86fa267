package org.tasket.ledger;

import java.time.Instant;
import java.util.UUID;
import org.tasket.board.WhoseTime;

/** A ledger entry as its helper sees it. */
public record EntryView(
    UUID id,
    UUID claim,
    UUID tasket,
    int minutes,
    int plannedMinutes,
    WhoseTime whoseTime,
    Instant at,
    ConfirmedBy by) {}
