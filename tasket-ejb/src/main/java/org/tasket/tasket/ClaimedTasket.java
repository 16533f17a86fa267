package org.tasket.tasket;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tasket.board.BoardRules;
import org.tasket.board.Rulebook;

/**
 * What a claim knows of its tasket.
 *
 * @param coOwners who stands on the owner's side beside the owner
 */
public record ClaimedTasket(
    UUID id,
    String title,
    String language,
    int plannedMinutes,
    UUID owner,
    Set<UUID> coOwners,
    List<UUID> sessions,
    BoardRules board) {

  public ClaimedTasket {
    coOwners = Set.copyOf(coOwners);
    sessions = List.copyOf(sessions);
  }

  /** One without co-owners. */
  public ClaimedTasket(
      UUID id,
      String title,
      String language,
      int plannedMinutes,
      UUID owner,
      List<UUID> sessions,
      BoardRules board) {
    this(id, title, language, plannedMinutes, owner, Set.of(), sessions, board);
  }

  /** Whether somebody stands on the owner's side, and so decides and never claims. */
  public boolean isOwnedBy(UUID person) {
    return owner.equals(person) || coOwners.contains(person);
  }

  /** The keys of what a helper affirms when claiming. */
  public List<String> requirements() {
    return board.rulebook().requirements().stream().map(Rulebook.Requirement::key).toList();
  }
}
