package org.tasket.tasket;

import java.util.List;
import java.util.UUID;
import org.tasket.board.BoardRules;

/** What a claim knows of its tasket. */
public record ClaimedTasket(
    UUID id,
    String title,
    String language,
    int plannedMinutes,
    UUID owner,
    List<UUID> sessions,
    BoardRules board) {

  /** Whether somebody stands on the owner's side, and so decides and never claims. */
  public boolean isOwnedBy(UUID person) {
    return owner.equals(person);
  }
}
