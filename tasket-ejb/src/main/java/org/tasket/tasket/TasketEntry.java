package org.tasket.tasket;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * All that a feature above needs to know of a tasket to find it, in nobody's name: whoever shows
 * any of it asks {@link TasketList#seen} first.
 *
 * @param seenAs the state that says for whose eyes it is, where that is another one
 * @param opened when it opened to its audience last; empty where it never did
 * @param skills what its labels mean today
 * @param owners everybody on the owner's side, the owner too
 */
public record TasketEntry(
    UUID id,
    UUID board,
    TasketState state,
    TasketState seenAs,
    Instant createdAt,
    Optional<Instant> opened,
    Terms terms,
    SkillsAsked skills,
    List<SessionView> sessions,
    UUID owner,
    Set<UUID> owners) {

  public TasketEntry {
    sessions = List.copyOf(sessions);
    owners = Set.copyOf(owners);
  }
}
