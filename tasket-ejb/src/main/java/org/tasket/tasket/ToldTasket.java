package org.tasket.tasket;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A tasket as somebody who is told of it may see it now.
 *
 * @param managed whether they manage its board
 * @param atWork whether its board lets things be made and said
 * @param open what they can do with it, as far as this feature says
 * @param until when its time is over
 * @param takes whether it goes on and has a seat to come that nobody has
 * @param sittings its sessions that have a time of their own
 */
public record ToldTasket(
    UUID id,
    String title,
    String language,
    boolean owned,
    boolean managed,
    boolean atWork,
    Set<TasketAction> open,
    Instant until,
    boolean takes,
    List<Sitting> sittings) {

  public ToldTasket {
    open = Set.copyOf(open);
    sittings = List.copyOf(sittings);
  }

  /** When one of its sessions begins, and by whose clocks people say so. */
  public record Sitting(UUID session, Instant start, ZoneId zone) {}

  public boolean allows(TasketAction action) {
    return open.contains(action);
  }

  public Optional<Sitting> sitting(UUID session) {
    return sittings.stream().filter(one -> one.session().equals(session)).findFirst();
  }

  static ToldTasket of(Standing standing, Instant now) {
    Tasket tasket = standing.tasket();
    return new ToldTasket(
        tasket.id(),
        tasket.terms().title(),
        tasket.terms().language(),
        standing.owns(),
        standing.manages(),
        standing.board().atWork(),
        TasketPolicy.open(standing, now),
        tasket.terms().openUntil(),
        tasket.state().underWay() && !tasket.isOver(now) && tasket.hasFreeSeat(now),
        tasket.sessions().stream().flatMap(session -> sitting(session).stream()).toList());
  }

  private static Optional<Sitting> sitting(Session session) {
    return session
        .start()
        .map(start -> new Sitting(session.id(), start, ZoneId.of(session.zone().orElseThrow())));
  }
}
