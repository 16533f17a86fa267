package org.tasket.calendar;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.tasket.claim.ClaimState;
import org.tasket.claim.Engagement;
import org.tasket.claim.Engagements;
import org.tasket.person.Addressee;
import org.tasket.platform.Settings;
import org.tasket.platform.UtcInstant;
import org.tasket.platform.Words;
import org.tasket.tasket.SessionView;
import org.tasket.tasket.TasketList;
import org.tasket.tasket.TasketView;

/**
 * What helpers' own calendars are to be told of their seats, for the feature that sends it, in its
 * transactions. Of a claim there is one appointment: its session, or for work at any time the day
 * of delivery. It is found by how things stand, and not by what happened, so that nothing is missed
 * and nothing is written on the way to a seat.
 */
@ApplicationScoped
public class Invitations {

  /** What is delivered within the hour needs no place in a calendar. */
  private static final Duration SETTLED = Duration.ofHours(1);

  /** Claims of which a calendar knows nothing, or something else; numbered by what is asked. */
  private static final String BEHIND =
      "(select c.id, c.helper_id from tasket_claim c join tasket_tasket t on t.id = c.tasket_id"
          + " join tasket_session s on s.id = c.session_id"
          + " left join tasket_invitation i on i.claim_id = c.id"
          + " where c.state in ('ACTIVE', 'RETURNED') and (s.ends_at > ?1"
          + " or s.ends_at is null and c.hold_until > ?1 and c.claimed_at <= ?2)"
          + " and (i.claim_id is null or i.sequence <> c.version + t.version)"
          + " and (i.due_at is null or i.due_at <= ?1)"
          + " union select c.id, c.helper_id from tasket_invitation i"
          + " join tasket_claim c on c.id = i.claim_id join tasket_tasket t on t.id = c.tasket_id"
          + " where i.standing = true and i.sequence <> c.version + t.version"
          + " and (i.due_at is null or i.due_at <= ?1)) b";

  @Inject EntityManager db;
  @Inject Engagements engagements;
  @Inject TasketList taskets;
  @Inject Settings settings;

  /** Helpers whose calendar is to be told something, in the order of the ids. */
  public List<UUID> readers(Instant now, UUID after, int most) {
    List<?> found =
        behind("distinct b.helper_id", "b.helper_id > ?3 order by b.helper_id", now)
            .setParameter(3, after)
            .setMaxResults(most)
            .getResultList();
    return found.stream().map(UUID.class::cast).toList();
  }

  /** A claim of which each helper's calendar is to be told something; of several, the oldest. */
  public Map<UUID, UUID> next(Collection<UUID> helpers, Instant now) {
    Map<UUID, UUID> next = new HashMap<>();
    if (!helpers.isEmpty()) {
      String marks =
          IntStream.range(3, 3 + helpers.size()).mapToObj(i -> "?" + i).collect(joining(", "));
      Query query =
          behind("b.helper_id, b.id", "b.helper_id in (" + marks + ") order by b.id", now);
      int at = 3;
      for (UUID helper : helpers) {
        query.setParameter(at++, helper);
      }
      List<?> rows = query.getResultList();
      rows.stream()
          .map(Object[].class::cast)
          .forEach(row -> next.putIfAbsent((UUID) row[0], (UUID) row[1]));
    }
    return next;
  }

  private Query behind(String columns, String which, Instant now) {
    return db.createNativeQuery("select " + columns + " from " + BEHIND + " where " + which)
        .setParameter(1, UtcInstant.toDatabase(now))
        .setParameter(2, UtcInstant.toDatabase(now.minus(SETTLED)));
  }

  /**
   * Tells a helper's calendar how a claim stands, and notes that.
   *
   * @param again whether it is told also what it was told before
   * @return empty where there is nothing to tell
   */
  public Optional<Invitation> tell(Addressee helper, UUID claim, boolean again, Instant now) {
    Engagement seat = engagements.one(claim);
    Optional<TasketView> tasket =
        Optional.ofNullable(
            taskets.seen(helper.actor(), List.of(seat.tasket())).get(seat.tasket()));
    AppointmentWords words =
        new AppointmentWords(helper.language(), settings.zone(), settings.publicUrl());
    Told told = told(claim);
    Optional<Appointment> appointment = tasket.flatMap(seen -> appointment(words, seen, seat, now));
    if (appointment.isPresent()) {
      return told.stands(appointment.get(), settings.zone(), again);
    }
    int how = sequence(claim);
    if (seat.state() == ClaimState.CONFIRMED) {
      told.rests(how);
      return Optional.empty();
    }
    String title =
        tasket
            .map(seen -> seen.terms().title())
            .orElseGet(() -> Words.in(helper.language()).text("calendar.gone"));
    URI link = URI.create(settings.publicUrl() + "/taskets/" + seat.tasket());
    ZoneId zone = tasket.flatMap(seen -> zone(seen, seat)).orElseGet(settings::zone);
    return told.ends(how, title, link, zone, now, again);
  }

  private static Optional<ZoneId> zone(TasketView tasket, Engagement seat) {
    return session(tasket, seat).flatMap(SessionView::zone).map(ZoneId::of);
  }

  private static Optional<SessionView> session(TasketView tasket, Engagement seat) {
    return tasket.sessions().stream()
        .filter(session -> session.id().equals(seat.session()))
        .findFirst();
  }

  /** Their helper wants to hear of it later: until then it is not asked for. */
  public void waitUntil(UUID claim, Instant time) {
    told(claim).waitUntil(time);
  }

  /** Nobody wants to be told: there is nothing to tell until something changes again. */
  public void passOver(UUID claim) {
    told(claim).rests(sequence(claim));
  }

  /** What has been delivered is due no more; in a session one still sits. */
  private static Optional<Appointment> appointment(
      AppointmentWords words, TasketView tasket, Engagement seat, Instant now) {
    Optional<SessionView> sitting =
        session(tasket, seat).filter(session -> session.end().isPresent());
    return sitting.isPresent()
        ? sitting
            .filter(session -> seat.hasSeat() && session.end().get().isAfter(now))
            .map(session -> words.session(tasket, session, seat))
        : seat.holdUntil()
            .filter(until -> until.isAfter(now))
            .map(until -> words.hold(tasket, seat, until));
  }

  private Told told(UUID claim) {
    return Optional.ofNullable(db.find(Told.class, claim))
        .orElseGet(
            () -> {
              Told nothing = Told.nothing(claim);
              db.persist(nothing);
              return nothing;
            });
  }

  /** As an appointment's, of which it is the sum of the versions that it is made of. */
  private int sequence(UUID claim) {
    Object sum =
        db.createNativeQuery(
                "select c.version + t.version from tasket_claim c"
                    + " join tasket_tasket t on t.id = c.tasket_id where c.id = ?1")
            .setParameter(1, claim)
            .getSingleResult();
    return Math.toIntExact(((Number) sum).longValue());
  }
}
