package org.tasket.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Classification;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.DateTimeStamp;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tasket.calendar.Appointment.Day;
import org.tasket.calendar.Appointment.Hours;

/**
 * Writes appointments as iCalendar (RFC 5545), to be subscribed to or, as invitations and their
 * cancellation (RFC 5546), to be sent. Every time is in UTC, so that no table of a zone goes along
 * and a change to summer time needs none; a calendar shows it by its reader's clock.
 */
public final class CalendarFile {

  /** What the text is, for whoever hands it on. */
  public static final String MEDIA_TYPE = "text/calendar";

  private static final String PRODUCT = "-//tasket.org//Tasket//EN";

  /** RFC 5545 (3.1) lets no control character stand in a text; line breaks it writes otherwise. */
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\r\\n\\t]]");

  private CalendarFile() {}

  /** A whole calendar, as it is now: no message from anybody to anybody, so without a method. */
  public static String published(String name, Collection<Appointment> all, Instant now) {
    ICalendar calendar = calendar();
    calendar.setName(plain(name));
    calendar.setExperimentalProperty("X-WR-CALNAME", plain(name));
    calendar
        .setRefreshInterval(Duration.builder().hours(1).build())
        .setParameter("VALUE", "DURATION"); // RFC 7986 (5.7) has no usual type for it
    calendar.setExperimentalProperty("X-PUBLISHED-TTL", "PT1H");
    all.forEach(one -> calendar.addEvent(event(one, now)));
    return written(calendar);
  }

  /** Invites somebody to what they have agreed to already, or tells them that it changed. */
  public static String invitation(
      Appointment appointment, Party organizer, Party guest, Instant now) {
    ICalendar calendar = calendar();
    calendar.setMethod(Method.REQUEST);
    calendar.addEvent(between(appointment, organizer, guest, now));
    return written(calendar);
  }

  /** Takes such an invitation back; the sequence must have grown since. */
  public static String cancellation(
      Appointment appointment, Party organizer, Party guest, Instant now) {
    VEvent event = between(appointment, organizer, guest, now);
    event.setStatus(Status.cancelled());
    ICalendar calendar = calendar();
    calendar.setMethod(Method.CANCEL);
    calendar.addEvent(event);
    return written(calendar);
  }

  private static ICalendar calendar() {
    ICalendar calendar = new ICalendar();
    calendar.setProductId(PRODUCT);
    return calendar;
  }

  private static VEvent between(
      Appointment appointment, Party organizer, Party guest, Instant now) {
    VEvent event = event(appointment, now);
    event.setOrganizer(new Organizer(plain(organizer.name()), plain(organizer.mail())));
    Attendee attendee = new Attendee(plain(guest.name()), plain(guest.mail()));
    attendee.setParticipationStatus(ParticipationStatus.ACCEPTED);
    attendee.setRsvp(false);
    event.addAttendee(attendee);
    return event;
  }

  private static VEvent event(Appointment appointment, Instant now) {
    VEvent event = new VEvent();
    event.setUid(appointment.uid());
    event.setSequence(appointment.sequence());
    event.setDateTimeStamp(new DateTimeStamp(new ICalDate(moment(now), true)));
    place(event, appointment);
    event.setSummary(plain(appointment.title()));
    event.setDescription(
        Stream.concat(
                appointment.words().stream().map(CalendarFile::plain),
                Stream.of(appointment.link().toString()))
            .collect(Collectors.joining("\n")));
    appointment.place().map(CalendarFile::plain).ifPresent(event::setLocation);
    event.setUrl(appointment.link().toString());
    event.setStatus(appointment.settled() ? Status.confirmed() : Status.tentative());
    event.setClassification(Classification.PRIVATE);
    return event;
  }

  private static void place(VEvent event, Appointment appointment) {
    if (appointment.when() instanceof Hours hours) {
      event.setDateStart(new DateStart(new ICalDate(moment(hours.start()), true)));
      event.setDateEnd(new DateEnd(new ICalDate(moment(hours.end()), true)));
    } else if (appointment.when() instanceof Day day) {
      event.setDateStart(new DateStart(new ICalDate(whole(day.day()), false)));
      event.setDateEnd(new DateEnd(new ICalDate(whole(day.day().plusDays(1)), false)));
      event.setTransparency(true);
    }
  }

  private static DateTimeComponents moment(Instant at) {
    OffsetDateTime time = at.atOffset(ZoneOffset.UTC);
    return new DateTimeComponents(
        time.getYear(),
        time.getMonthValue(),
        time.getDayOfMonth(),
        time.getHour(),
        time.getMinute(),
        time.getSecond(),
        true);
  }

  private static DateTimeComponents whole(LocalDate day) {
    return new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  private static String plain(String text) {
    return CONTROL.matcher(text).replaceAll(" ");
  }

  private static String written(ICalendar calendar) {
    StringWriter text = new StringWriter();
    try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
      writer.setCaretEncodingEnabled(true);
      writer.write(calendar);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }
}
