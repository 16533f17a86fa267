package org.tasket.tasket;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tasket.board.Audience;

/**
 * An open tasket as it is shown to whoever may see it, in nobody's name, for a feature that keeps
 * it at hand. Who may see it and do what with it, says {@link KnownTaskets}.
 *
 * @param plain without any actions
 * @param owners everybody on the owner's side, the owner too
 * @param claimsUntil when its last session takes no more claims; empty where none takes any
 */
public record KnownTasket(
    UUID board, TasketView plain, Set<UUID> owners, Optional<Instant> claimsUntil)
    implements Judged {

  public KnownTasket {
    owners = Set.copyOf(owners);
  }

  static KnownTasket of(Tasket tasket, TasketView plain, Set<UUID> owners) {
    return new KnownTasket(tasket.board(), plain, owners, tasket.schedule().claimsUntil());
  }

  @Override
  public UUID id() {
    return plain.id();
  }

  @Override
  public TasketState state() {
    return plain.state();
  }

  /** What is open is for its audience. */
  @Override
  public TasketState seenAs() {
    return plain.state();
  }

  @Override
  public Audience audience() {
    return plain.terms().board().audience();
  }

  @Override
  public boolean isOver(Instant now) {
    return !plain.terms().openUntil().isAfter(now);
  }

  @Override
  public boolean takesClaims(Instant now) {
    return claimsUntil.filter(end -> end.isAfter(now)).isPresent();
  }

  @Override
  public boolean hasFreeSeat(Instant now) {
    return plain.sessions().stream().anyMatch(session -> session.hasFreeSeat(now));
  }
}
