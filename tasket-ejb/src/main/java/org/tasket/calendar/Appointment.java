package org.tasket.calendar;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Something to keep in mind, as a calendar shows it.
 *
 * @param uid the same for as long as it is the same appointment, and no other's
 * @param sequence grows with every change of it
 * @param words what else there is to say, a sentence each
 * @param link where more is to be read
 * @param settled whether it is sure to take place, or only hoped for
 */
public record Appointment(
    String uid,
    int sequence,
    When when,
    String title,
    List<String> words,
    Optional<String> place,
    URI link,
    boolean settled) {

  public Appointment {
    words = List.copyOf(words);
  }

  /** When it is. */
  public sealed interface When {}

  /**
   * From one moment to another; whoever has it on is busy then.
   *
   * @param zone by whose clocks people say when it is
   */
  public record Hours(Instant start, Instant end, ZoneId zone) implements When {}

  /** Some time on a day; nobody is busy by that. */
  public record Day(LocalDate day) implements When {}
}
