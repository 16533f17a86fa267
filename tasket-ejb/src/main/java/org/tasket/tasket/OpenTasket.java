package org.tasket.tasket;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tasket.board.Audience;
import org.tasket.cause.Cause;

/**
 * An open tasket in the plain facts that decide who could take it, and by which one is compared
 * with another; in nobody's name. What is seen of it never changes: where the tasket does, another
 * takes its place.
 *
 * <p>Everybody who asks looks at all of them. So numbers and times lie in it as they are compared,
 * and what can be taken is made once for all who would be offered the same.
 */
public final class OpenTasket {

  private final UUID id;
  private final UUID board;
  private final List<UUID> departments;
  private final int plannedMinutes;
  private final Mode mode;
  private final List<String> place;
  private final long since;
  private final long openUntil;
  private final Audience audience;
  private final boolean forEveryone;
  private final Sitting[] sittings;
  private final int held;
  private final List<UUID> skills;
  private final long skillsGlance;
  private final Set<Cause> causes;
  private final long causesGlance;
  private final Set<UUID> parties;
  private final long partiesGlance;

  /** What could be taken when somebody asked last; of those who ask at once any may be right. */
  private Claimable last = new Claimable(this, Long.MIN_VALUE, 0, 0, 0);

  /**
   * @param departments of its owner: theirs and all that it is a part of, the nearest first
   * @param place as somebody wrote it
   * @param since when it was published, or the last of its seats was given back
   * @param audience its own
   * @param sittings those that still took helpers when it was read
   * @param held seats of all its sessions, those that are over among them
   * @param parties who once owned it, or had or wanted a seat on it, however that ended
   */
  public OpenTasket(
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
    this.id = id;
    this.board = board;
    this.departments = List.copyOf(departments);
    this.plannedMinutes = plannedMinutes;
    this.mode = mode;
    this.place = place.map(PlaceWords::of).map(List::copyOf).orElse(List.of());
    this.since = since.toEpochMilli();
    this.openUntil = openUntil.toEpochMilli();
    this.audience = audience;
    this.forEveryone = audience.isEveryone();
    this.sittings =
        sittings.stream().map(one -> one.takingAtLeast(plannedMinutes)).toArray(Sitting[]::new);
    this.held = held;
    this.skills = List.copyOf(skills);
    this.skillsGlance = Glance.ofAll(skills);
    this.causes = Set.copyOf(causes);
    this.causesGlance = Glance.ofAll(causes);
    this.parties = Set.copyOf(parties);
    this.partiesGlance = Glance.ofAll(parties);
  }

  /**
   * A session.
   *
   * @param start in milliseconds since 1970; {@link #ANY_TIME} where it is at any time
   * @param until when it takes no more claims, likewise
   * @param minutes how long it lasts; 0 where it is at any time
   */
  record Sitting(long start, long until, int minutes, int seats, int held) {

    static final long ANY_TIME = Long.MIN_VALUE;

    /** Who sits in a session stays to its end, whatever was planned, and may have more to do. */
    private Sitting takingAtLeast(int planned) {
      return minutes >= planned ? this : new Sitting(start, until, planned, seats, held);
    }

    private boolean takes(Reach reach) {
      return until > reach.now() && start <= reach.begins() && minutes <= reach.minutes();
    }

    private int free() {
      return seats - held;
    }
  }

  public UUID id() {
    return id;
  }

  public UUID board() {
    return board;
  }

  public int plannedMinutes() {
    return plannedMinutes;
  }

  /** How much time the shortest of its sessions takes. */
  int leastMinutes() {
    return minutes().min().orElse(plannedMinutes);
  }

  /** How much time the longest of its sessions takes. */
  int mostMinutes() {
    return minutes().max().orElse(plannedMinutes);
  }

  private IntStream minutes() {
    return Stream.of(sittings).mapToInt(Sitting::minutes);
  }

  List<UUID> departments() {
    return departments;
  }

  long since() {
    return since;
  }

  int held() {
    return held;
  }

  /** Since when it waits for somebody; {@link Taker#NEVER} where somebody helps. */
  long waitingSince() {
    return held > 0 ? Taker.NEVER : since;
  }

  /** When the first of its sessions takes no more claims. */
  long firstEnd() {
    return Stream.of(sittings).mapToLong(Sitting::until).min().orElse(openUntil);
  }

  List<UUID> skills() {
    return skills;
  }

  Set<Cause> causes() {
    return causes;
  }

  /** How many of its skills are among some. */
  int skillsAmong(Set<UUID> some, long glance) {
    int common = 0;
    if ((skillsGlance & glance) != 0) {
      for (int i = 0; i < skills.size(); i++) {
        common += some.contains(skills.get(i)) ? 1 : 0;
      }
    }
    return common;
  }

  boolean isForOneOf(Set<Cause> some, long glance) {
    return (causesGlance & glance) != 0 && !Collections.disjoint(causes, some);
  }

  boolean had(UUID person, long glance) {
    return (partiesGlance & glance) != 0 && parties.contains(person);
  }

  /** Whether its own audience lets somebody see it. */
  boolean isFor(Reach reach) {
    return forEveryone || audience.includes(reach.circle());
  }

  /** Whether it can be done as somebody wants to work, and there. */
  boolean isAsWanted(Reach reach) {
    return reach.modes().contains(mode) && reach.isNear(place);
  }

  /** Offers what can be taken of it, where a seat is free then. */
  void offer(Reach reach, Taker taker) {
    if (openUntil <= reach.now()) {
      return;
    }
    long until = Long.MIN_VALUE;
    int minutes = 0;
    int seats = 0;
    int free = 0;
    for (Sitting one : sittings) {
      if (one.takes(reach)) {
        seats += one.seats();
        if (one.free() > 0) {
          until = Math.max(until, one.until());
          minutes = Math.max(minutes, one.minutes());
          free += one.free();
        }
      }
    }
    if (free > 0) {
      taker.take(claimable(until, minutes, seats, free));
    }
  }

  private Claimable claimable(long until, int minutes, int seats, int free) {
    Claimable claimable = last;
    if (!claimable.is(until, minutes, seats, free)) {
      claimable = new Claimable(this, until, minutes, seats, free);
      last = claimable;
    }
    return claimable;
  }
}
