package org.tasket.claim;

import java.util.UUID;
import org.tasket.board.WhoseTime;

/** What the ledger needs to know of confirmed work, as it was at that moment. */
public record ConfirmedWork(
    UUID session,
    String kind,
    UUID helper,
    UUID owner,
    int minutes,
    int plannedMinutes,
    WhoseTime whoseTime,
    boolean byOwner) {}
