package org.tasket.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tasket.calendar.CalendarLag.Behind;
import org.tasket.claim.ClaimState;
import org.tasket.claim.Engagement;
import org.tasket.claim.Engagements;
import org.tasket.person.Actor;
import org.tasket.person.Addressee;
import org.tasket.platform.Settings;
import org.tasket.platform.Words;
import org.tasket.tasket.Outline;
import org.tasket.tasket.SessionView;
import org.tasket.tasket.TasketOutlines;

/**
 * What helpers' own calendars are to be told of their seats, for the feature that sends it, in its
 * transactions. Of a claim there is one appointment at a time: its session until that is over, and
 * then, or for work at any time, the day of delivery. It is found by how things stand, and not by
 * what happened, so that nothing is missed and nothing is written on the way to a seat. All of it
 * is asked for many helpers at once, in a number of queries that does not grow with them.
 */
@ApplicationScoped
public class Invitations {

  @Inject CalendarLag lag;
  @Inject ToldRows rows;
  @Inject Engagements engagements;
  @Inject TasketOutlines taskets;
  @Inject Settings settings;

  /** Helpers whose calendar is to be told something, in the order of the ids. */
  public List<UUID> readers(Instant now, UUID after, int most) {
    return lag.helpers(now, after, most);
  }

  /** How many they are. */
  public long numberOfReaders(Instant now) {
    return lag.number(now);
  }

  /**
   * A claim of which each helper's calendar is to be told something. Of several it is one of which
   * they read in the same mail, and else the oldest. What is not worth a mail of its own yet goes
   * only with one that is about it.
   *
   * @param reading by helper the taskets that their mail is about
   */
  public Map<UUID, UUID> next(Map<UUID, Set<UUID>> reading, Instant now) {
    Map<UUID, UUID> next = new HashMap<>();
    List<Behind> all = lag.of(reading.keySet(), now);
    all.stream()
        .filter(one -> reading.get(one.helper()).contains(one.tasket()))
        .forEach(one -> next.putIfAbsent(one.helper(), one.claim()));
    all.stream()
        .filter(Behind::settled)
        .forEach(one -> next.putIfAbsent(one.helper(), one.claim()));
    return next;
  }

  /**
   * Tells helpers' calendars how claims stand, and notes that.
   *
   * @param helpers by claim
   * @param again whether they are told also what they were told before
   * @return by claim; without those of which there is nothing to tell
   */
  public Map<UUID, Invitation> tell(Map<UUID, Addressee> helpers, boolean again, Instant now) {
    Map<UUID, Engagement> seats = engagements.of(helpers.keySet());
    Map<UUID, Map<UUID, Outline>> seen = taskets.seen(asked(helpers, seats));
    Map<UUID, Integer> sequences = rows.sequences(helpers.keySet());
    Map<UUID, Told> told = rows.of(helpers.keySet());
    Map<UUID, Invitation> invitations = new HashMap<>();
    helpers.forEach(
        (claim, helper) -> {
          Engagement seat = seats.get(claim);
          Seen of =
              new Seen(
                  seat,
                  Optional.ofNullable(seen.get(helper.actor().person()).get(seat.tasket())),
                  sequences.get(claim));
          tell(helper, of, told.get(claim), again, now)
              .ifPresent(invitation -> invitations.put(claim, invitation));
        });
    return invitations;
  }

  private static Map<Actor, Set<UUID>> asked(
      Map<UUID, Addressee> helpers, Map<UUID, Engagement> seats) {
    Map<Actor, Set<UUID>> asked = new HashMap<>();
    helpers.forEach(
        (claim, helper) ->
            asked
                .computeIfAbsent(helper.actor(), any -> new HashSet<>())
                .add(seats.get(claim).tasket()));
    return asked;
  }

  /** A claim with what its helper sees of its tasket now. */
  private record Seen(Engagement seat, Optional<Outline> tasket, int sequence) {

    private Optional<SessionView> session() {
      return tasket.stream()
          .flatMap(seen -> seen.sessions().stream())
          .filter(session -> session.id().equals(seat.session()))
          .findFirst();
    }

    private Optional<ZoneId> zone() {
      return session().flatMap(SessionView::zone).map(ZoneId::of);
    }
  }

  private Optional<Invitation> tell(
      Addressee helper, Seen of, Told told, boolean again, Instant now) {
    AppointmentWords words =
        new AppointmentWords(helper.language(), settings.zone(), settings.publicUrl());
    Optional<Appointment> appointment =
        of.tasket().flatMap(tasket -> appointment(words, tasket, of, now));
    if (appointment.isPresent()) {
      return told.stands(appointment.get(), settings.zone(), again);
    }
    if (of.seat().state() == ClaimState.CONFIRMED) {
      told.rests(of.sequence());
      return Optional.empty();
    }
    String title =
        of.tasket()
            .map(Outline::title)
            .orElseGet(() -> Words.in(helper.language()).text("calendar.gone"));
    URI link = URI.create(settings.publicUrl() + "/taskets/" + of.seat().tasket());
    ZoneId zone = of.zone().filter(any -> !told.isOfDay()).orElseGet(settings::zone);
    return told.ends(of.sequence(), title, link, zone, now, again);
  }

  /** Their helpers want to hear of these later: until then they are not asked for. */
  public void waitUntil(Map<UUID, Instant> times) {
    Map<UUID, Told> told = rows.of(times.keySet());
    times.forEach((claim, time) -> told.get(claim).waitUntil(time));
  }

  /** Nobody wants to be told: there is nothing to tell until something changes again. */
  public void passOver(Collection<UUID> claims) {
    Map<UUID, Integer> sequences = rows.sequences(claims);
    rows.of(claims).forEach((claim, told) -> told.rests(sequences.get(claim)));
  }

  /** In a session one sits also once it is delivered; a day of delivery is for who is at work. */
  private static Optional<Appointment> appointment(
      AppointmentWords words, Outline tasket, Seen of, Instant now) {
    Engagement seat = of.seat();
    Optional<SessionView> ahead =
        of.session().filter(session -> session.end().filter(now::isBefore).isPresent());
    return ahead.isPresent()
        ? ahead.filter(any -> seat.hasSeat()).map(session -> words.session(tasket, session, seat))
        : seat.holdUntil()
            .filter(until -> until.isAfter(now))
            .map(until -> words.hold(tasket, seat, until));
  }
}
