package org.tasket.tasket;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.tasket.board.BoardRules;
import org.tasket.board.Rulebook;

/**
 * What a claim knows of its tasket.
 *
 * @param coOwners who stands on the owner's side beside the owner
 * @param asksMore whether it has requirements of its own beside its board's
 */
public record ClaimedTasket(
    UUID id,
    String title,
    String language,
    int plannedMinutes,
    UUID owner,
    Set<UUID> coOwners,
    List<UUID> sessions,
    boolean asksMore,
    BoardRules board) {

  /** Stands for the tasket's own requirements; no requirement of a board has such a key. */
  public static final String OWN_REQUIREMENTS = "tasket.own";

  public ClaimedTasket {
    coOwners = Set.copyOf(coOwners);
    sessions = List.copyOf(sessions);
  }

  /** Whether somebody stands on the owner's side, and so decides and never claims. */
  public boolean isOwnedBy(UUID person) {
    return owner.equals(person) || coOwners.contains(person);
  }

  /** The keys of what a helper affirms when claiming. */
  public List<String> requirements() {
    return Stream.concat(
            board.rulebook().requirements().stream().map(Rulebook.Requirement::key),
            asksMore ? Stream.of(OWN_REQUIREMENTS) : Stream.empty())
        .toList();
  }
}
