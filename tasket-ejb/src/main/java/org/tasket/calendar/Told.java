package org.tasket.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tasket.calendar.Appointment.Day;
import org.tasket.calendar.Appointment.Hours;
import org.tasket.calendar.Appointment.When;
import org.tasket.platform.Fingerprint;

/**
 * What a helper's calendar was last told of a claim: that there is an appointment, as long as it
 * stands, and how it was. The day of delivery comes in place of a session that is over, which needs
 * no word of its end. It is told again only where that changed, and told of the end only of what it
 * was told before and what is still ahead.
 */
@Entity
@Table(name = "tasket_invitation")
@SuppressWarnings("UnusedVariable") // how far it was told is asked by queries only
class Told {

  @Id
  @Column(name = "claim_id")
  private UUID claim;

  @Version private long version;

  /** The sum of the versions that it was told of; before that none. */
  private long sequence;

  private boolean standing;

  private String digest;

  @Column(name = "due_at")
  private Instant dueAt;

  @Column(name = "starts_at")
  private Instant startsAt;

  @Column(name = "ends_at")
  private Instant endsAt;

  @Column(name = "whole_day")
  private boolean wholeDay;

  protected Told() {}

  /** Nothing yet. */
  static Told nothing(UUID claim) {
    Told told = new Told();
    told.claim = claim;
    told.sequence = -1;
    return told;
  }

  /**
   * There is an appointment.
   *
   * @param again whether it is told also where nothing has changed
   * @return what to tell; empty where the calendar knows
   */
  Optional<Invitation> stands(Appointment now, ZoneId zone, boolean again) {
    String said = digest(now);
    boolean known = standing && said.equals(digest) && !again;
    standing = true;
    digest = said;
    sequence = now.sequence();
    keep(now.when(), zone);
    return known ? Optional.empty() : Optional.of(new Invitation(now, false));
  }

  /**
   * There is none any more.
   *
   * @param title what it is called to whoever may still see it
   * @return what to tell; empty where it was never told, or is over
   */
  Optional<Invitation> ends(
      int how, String title, URI link, ZoneId zone, Instant now, boolean again) {
    boolean news = startsAt != null && endsAt.isAfter(now) && (standing || again);
    rests(how);
    return news
        ? Optional.of(
            new Invitation(
                new Appointment(
                    uid(), how, when(zone), title, List.of(), Optional.empty(), link, true),
                true))
        : Optional.empty();
  }

  /** Whether it was last told of a day of delivery, which is one of the house's days. */
  boolean isOfDay() {
    return wholeDay;
  }

  UUID claim() {
    return claim;
  }

  /** It is told in the morning of whoever wants to be left alone at night. */
  void waitUntil(Instant time) {
    dueAt = time;
  }

  /** There is nothing to tell until something changes again. */
  void rests(int how) {
    standing = false;
    sequence = how;
  }

  /** Not what it is called: nobody needs a mail for each of their seats where a word was mended. */
  private static String digest(Appointment of) {
    return Fingerprint.of(List.of(of.when(), of.words(), of.place(), of.settled()).toString());
  }

  private void keep(When when, ZoneId zone) {
    wholeDay = when instanceof Day;
    if (when instanceof Hours hours) {
      startsAt = hours.start();
      endsAt = hours.end();
    } else if (when instanceof Day some) {
      startsAt = some.day().atStartOfDay(zone).toInstant();
      endsAt = some.day().plusDays(1).atStartOfDay(zone).toInstant();
    }
  }

  private When when(ZoneId zone) {
    return wholeDay
        ? new Day(LocalDate.ofInstant(startsAt, zone))
        : new Hours(startsAt, endsAt, zone);
  }

  private String uid() {
    return wholeDay ? AppointmentWords.holdOf(claim) : claim.toString();
  }
}
