package org.tasket.tasket;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tasket.cause.Cause;

/**
 * An open tasket that somebody may take, in the plain facts by which one is compared with another.
 *
 * @param untilMillis when the last session in question takes no more claims, in milliseconds since
 *     1970
 * @param minutes that the longest of these sessions takes: as planned, or to its end
 * @param seats of the sessions that come into question
 * @param free how many of these seats are
 */
public record Claimable(OpenTasket tasket, long untilMillis, int minutes, int seats, int free) {

  /** What waits for a helper so long waits long; waiting longer counts for no more. */
  public static final Duration LONG = Duration.ofDays(14);

  boolean is(long otherUntil, int otherMinutes, int otherSeats, int otherFree) {
    return untilMillis == otherUntil
        && minutes == otherMinutes
        && seats == otherSeats
        && free == otherFree;
  }

  public UUID id() {
    return tasket.id();
  }

  public UUID board() {
    return tasket.board();
  }

  /** Of its owner: theirs and all that it is a part of, the nearest first. */
  public List<UUID> departments() {
    return tasket.departments();
  }

  /** When it was published, or the last of its seats was given back. */
  public Instant since() {
    return Instant.ofEpochMilli(tasket.since());
  }

  /** When it began to wait for a helper; {@link Taker#NEVER} where it has one. */
  public long waitingSince() {
    return tasket.waitingSince();
  }

  public Instant until() {
    return Instant.ofEpochMilli(untilMillis);
  }

  /** Seats of all its sessions that are, those that are over among them. */
  public int held() {
    return tasket.held();
  }

  /** Those of the list that help. */
  public Collection<UUID> skills() {
    return tasket.skills();
  }

  /** How many of its skills are among some, which look so at a {@link Glance}. */
  public int skillsAmong(Set<UUID> some, long glance) {
    return tasket.skillsAmong(some, glance);
  }

  /** What it is for. */
  public Set<Cause> causes() {
    return tasket.causes();
  }

  /** Whether it is for one of some causes, which look so at a {@link Glance}. */
  public boolean isForOneOf(Set<Cause> some, long glance) {
    return tasket.isForOneOf(some, glance);
  }
}
