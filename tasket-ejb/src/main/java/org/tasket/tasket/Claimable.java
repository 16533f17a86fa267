package org.tasket.tasket;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tasket.cause.Cause;

/**
 * An open tasket that somebody may take, in the plain facts by which one is compared with another.
 *
 * @param departments of its owner: theirs and all that it is a part of, the nearest first
 * @param since when it was published
 * @param until when the last session in question takes no more claims
 * @param seats of the sessions that come into question
 * @param free how many of these seats are
 * @param held seats of all its sessions, those that are over among them
 * @param skills those of the list that help
 * @param causes what it is for
 */
public record Claimable(
    UUID id,
    UUID board,
    List<UUID> departments,
    int plannedMinutes,
    Instant since,
    Instant until,
    int seats,
    int free,
    int held,
    Set<UUID> skills,
    Set<Cause> causes) {

  /** What waits for a helper so long waits long; waiting longer counts for no more. */
  public static final Duration LONG = Duration.ofDays(14);

  public Claimable {
    departments = List.copyOf(departments);
    skills = Set.copyOf(skills);
    causes = Set.copyOf(causes);
  }
}
