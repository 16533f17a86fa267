package org.tasket.tasket;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tasket.board.Audience;
import org.tasket.cause.Cause;

/**
 * An open tasket in the plain facts that decide who could take it, and by which one is compared
 * with another; in nobody's name.
 *
 * @param departments of its owner: theirs and all that it is a part of, the nearest first
 * @param place in small letters
 * @param since when it was published
 * @param audience its own
 * @param sittings those that still took helpers when it was read
 * @param held seats of all its sessions, those that are over among them
 * @param parties who once owned it, or had or wanted a seat on it, however that ended
 */
public record OpenTasket(
    UUID id,
    UUID board,
    List<UUID> departments,
    int plannedMinutes,
    Mode mode,
    Optional<String> place,
    Instant since,
    Instant openUntil,
    Audience audience,
    List<Sitting> sittings,
    int held,
    Set<UUID> skills,
    Set<Cause> causes,
    Set<UUID> parties) {

  public OpenTasket {
    departments = List.copyOf(departments);
    sittings = List.copyOf(sittings);
    skills = Set.copyOf(skills);
    causes = Set.copyOf(causes);
    parties = Set.copyOf(parties);
  }

  /**
   * A session.
   *
   * @param start empty where it is at any time
   * @param until when it takes no more claims
   */
  record Sitting(Optional<Instant> start, Instant until, int seats, int held) {

    private boolean takes(ClaimableQuery query, Instant now) {
      return until.isAfter(now) && start.filter(begins -> begins.isAfter(query.begins())).isEmpty();
    }

    private int free() {
      return seats - held;
    }
  }

  /**
   * What can be taken of it, which is asked of all that is open, again and again; empty where it is
   * not what is asked for, or no seat is free.
   *
   * @param names of the place that is asked for, in small letters
   */
  Optional<Claimable> asked(ClaimableQuery query, Set<String> names, Instant now) {
    if (!fits(query) || !isAt(names) || !openUntil.isAfter(now)) {
      return Optional.empty();
    }
    Instant until = Instant.MIN;
    int seats = 0;
    int free = 0;
    for (Sitting one : sittings) {
      if (one.takes(query, now)) {
        until = one.until().isAfter(until) ? one.until() : until;
        seats += one.seats();
        free += one.free();
      }
    }
    return free > 0 ? Optional.of(claimable(until, seats, free)) : Optional.empty();
  }

  private boolean fits(ClaimableQuery query) {
    return plannedMinutes <= query.minutes()
        && query.doable().filter(doable -> mode != doable && mode != Mode.EITHER).isEmpty()
        && query.on().filter(one -> !one.equals(board)).isEmpty()
        && !query.without().contains(board);
  }

  private boolean isAt(Set<String> names) {
    return names.isEmpty()
        || place.filter(here -> names.stream().anyMatch(here::contains)).isPresent();
  }

  private Claimable claimable(Instant until, int seats, int free) {
    return new Claimable(
        id, board, departments, plannedMinutes, since, until, seats, free, held, skills, causes);
  }
}
