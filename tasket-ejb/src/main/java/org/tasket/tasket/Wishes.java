package org.tasket.tasket;

import java.time.Instant;
import java.util.List;

/**
 * A tasket as an owner typed it or sent it, not yet checked: anything may be missing ({@code null})
 * or out of range. {@link Terms} and {@link SessionPlan} say what is allowed.
 *
 * @param seats for a tasket at any time; {@code null} where sessions are given
 * @param sessions empty for a tasket at any time
 */
public record Wishes(
    String title,
    String description,
    String language,
    Integer plannedMinutes,
    String mode,
    String place,
    Instant openUntil,
    Integer seats,
    List<SessionPlan> sessions) {

  public Wishes {
    sessions = List.copyOf(sessions);
  }
}
