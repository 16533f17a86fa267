package org.tasket.calendar;

import java.time.Instant;

/**
 * What somebody's own calendar is told: that an appointment is there and how it is now, or that it
 * is no more.
 */
public record Invitation(Appointment appointment, boolean cancelled) {

  /** As RFC 5546 names it. */
  public String method() {
    return cancelled ? "CANCEL" : "REQUEST";
  }

  /** As text, from whoever sends it to whoever has agreed to it already. */
  public String text(Party organizer, Party guest, Instant now) {
    return cancelled
        ? CalendarFile.cancellation(appointment, organizer, guest, now)
        : CalendarFile.invitation(appointment, organizer, guest, now);
  }
}
