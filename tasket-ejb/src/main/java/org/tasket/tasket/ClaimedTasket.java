package org.tasket.tasket;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.tasket.board.BoardRules;
import org.tasket.board.Rulebook;
import org.tasket.board.Translated;

/**
 * What a claim knows of its tasket.
 *
 * @param coOwners who stands on the owner's side beside the owner
 * @param full the sessions of which every seat was held when it was read
 * @param underWay whether it is open or paused, so that a seat may become free again
 * @param ownRequirements what it asks of a helper beside its board
 */
public record ClaimedTasket(
    UUID id,
    String title,
    String language,
    int plannedMinutes,
    UUID owner,
    Set<UUID> coOwners,
    List<SessionTime> sessions,
    Set<UUID> full,
    boolean underWay,
    Optional<String> ownRequirements,
    BoardRules board) {

  /** Begins the key of a tasket's own requirements; no requirement of a board has such a key. */
  private static final String OWN = "tasket.own-";

  public ClaimedTasket {
    coOwners = Set.copyOf(coOwners);
    sessions = List.copyOf(sessions);
    full = Set.copyOf(full);
  }

  /** Whether a session has a free seat, whatever the time. */
  public boolean hasSeat(UUID session) {
    return !full.contains(session);
  }

  /** Whether somebody stands on the owner's side, and so decides and never claims. */
  public boolean isOwnedBy(UUID person) {
    return owner.equals(person) || coOwners.contains(person);
  }

  /** When one of its sessions is. */
  public SessionTime session(UUID id) {
    return sessions.stream().filter(session -> session.id().equals(id)).findFirst().orElseThrow();
  }

  /** The keys of what a helper affirms when claiming. */
  public List<String> requirements() {
    return Stream.concat(
            board.rulebook().requirements().stream().map(Rulebook.Requirement::key),
            ownRequirements.map(ClaimedTasket::key).stream())
        .toList();
  }

  /** The same in words; what the tasket asks itself is in its own language. */
  public List<Translated> whatToAffirm() {
    return Stream.concat(
            board.rulebook().requirements().stream().map(Rulebook.Requirement::text),
            ownRequirements.map(Translated::same).stream())
        .toList();
  }

  /** Other words have another key: who affirmed the old ones has not affirmed the new ones. */
  private static String key(String requirements) {
    return OWN + UUID.nameUUIDFromBytes(requirements.getBytes(StandardCharsets.UTF_8));
  }
}
