package org.tasket.calendar;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.tasket.calendar.Appointment.Day;
import org.tasket.calendar.Appointment.Hours;
import org.tasket.calendar.Appointment.When;
import org.tasket.claim.Engagement;
import org.tasket.platform.Words;
import org.tasket.tasket.Outline;
import org.tasket.tasket.SessionView;

/**
 * Says in somebody's language what they have on. What a helper has on bears the name of the claim,
 * and what an owner has on that of the session; its sequence is counted by the versions of all that
 * it is made of, which only grow.
 */
final class AppointmentWords {

  private final Locale language;
  private final Words words;
  private final ZoneId zone;
  private final URI root;

  AppointmentWords(Locale language, ZoneId zone, URI root) {
    this.language = language;
    this.words = Words.in(language);
    this.zone = zone;
    this.root = root;
  }

  /** A session in which somebody has a seat, or hopes for one. */
  Appointment session(Outline tasket, SessionView session, Engagement claim) {
    return new Appointment(
        claim.claim().toString(),
        sequence(tasket.version() + claim.version()),
        hours(session),
        tasket.title(),
        claim.hasSeat() ? List.of() : List.of(words.text("calendar.hoped")),
        tasket.place(),
        link(tasket.id()),
        claim.hasSeat());
  }

  /** The day by which somebody delivers. */
  Appointment hold(Outline tasket, Engagement claim, Instant until) {
    String clock =
        DateTimeFormatter.ofPattern(words.text("calendar.clock"), language)
            .format(until.atZone(zone));
    return onDay(
        holdOf(claim.claim()),
        sequence(tasket.version() + claim.version()),
        until.atZone(zone).toLocalDate(),
        words.text("calendar.hold", clock, tasket.title()),
        tasket.id());
  }

  /** The name of the day by which a claim's work is delivered. */
  static String holdOf(UUID claim) {
    return claim + "-hold";
  }

  /** A session of somebody's own tasket. */
  Appointment ownSession(Outline tasket, SessionView session) {
    return new Appointment(
        session.id().toString(),
        sequence(tasket.version()),
        hours(session),
        tasket.title(),
        List.of(words.text("calendar.own")),
        tasket.place(),
        link(tasket.id()),
        true);
  }

  /** A day on which work for somebody is due. */
  Appointment delivery(Outline tasket, LocalDate day) {
    return onDay(
        tasket.id() + "-due-" + day,
        sequence(tasket.version()),
        day,
        words.text("calendar.due", tasket.title()),
        tasket.id());
  }

  private Appointment onDay(String uid, int sequence, LocalDate day, String title, UUID tasket) {
    return new Appointment(
        uid, sequence, new Day(day), title, List.of(), Optional.empty(), link(tasket), true);
  }

  private When hours(SessionView session) {
    return new Hours(
        session.start().orElseThrow(),
        session.end().orElseThrow(),
        session.zone().map(ZoneId::of).orElse(zone));
  }

  private static int sequence(long version) {
    return Math.toIntExact(version);
  }

  private URI link(UUID tasket) {
    return URI.create(root + "/taskets/" + tasket);
  }
}
