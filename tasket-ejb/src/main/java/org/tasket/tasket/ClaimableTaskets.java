package org.tasket.tasket;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.tasket.board.BoardsInSight.Condition;
import org.tasket.person.Actor;
import org.tasket.platform.Conditions;

/**
 * What somebody could take, for the feature that suggests some of it: open taskets in sight with a
 * free seat, on boards at work, to which the person never had to do, as owner or as helper.
 *
 * <p>However many there are, only some are read: the first of each of a few orders, chosen by what
 * a score counts. What they miss of the best is measured ({@code BoundedChoiceIT}).
 */
@ApplicationScoped
@Transactional
public class ClaimableTaskets {

  /** Since then a tasket has waited long: it gains no more by waiting longer. */
  private static final Duration LONG = Duration.ofDays(14);

  private static final String LONGEST = " order by t.planned_minutes desc, t.open_until, t.id";
  private static final String HALF_FILLED = "t.planned_minutes * 2 >= ?";
  private static final String NOBODY_HELPED =
      "t.published_at <= ? and not exists (select 1 from tasket_session h"
          + " where h.tasket_id = t.id and h.seats_held > 0)";

  /** Whoever once owned it, or had or wanted a seat on it, has a row here, however that ended. */
  private static final String NEW_TO =
      "not exists (select 1 from tasket_party p where p.tasket_id = t.id and p.person_id = ?)";

  private static final String AT_WORK =
      "exists (select 1 from tasket_board w where w.id = t.board_id and w.state = 'OPEN')";
  private static final String BEGINS =
      "exists (select 1 from tasket_session s where s.tasket_id = t.id"
          + " and s.seats_held < s.seats and s.claimable_until > ?"
          + " and (s.starts_at is null or s.starts_at <= ?))";
  private static final String SKILLED =
      "t.id in (select k.tasket_id from tasket_tasket_skill k where k.skill_id in ";

  @Inject EntityManager db;
  @Inject TasketRows rows;
  @Inject Clock clock;

  /**
   * What somebody can choose from, each once, and whether it is all there is. In a number of
   * queries that is always the same.
   *
   * @param has what the person can: what asks for that is among it
   * @param wants what the person wants to learn: so is what asks for that
   * @param each how many of each order are read at most
   */
  public Choice choice(
      Actor actor, ClaimableQuery query, Set<UUID> has, Set<UUID> wants, int each) {
    Instant now = clock.instant();
    Conditions wanted = wanted(actor, query, now);
    Set<UUID> ids = new LinkedHashSet<>();
    boolean whole = take(wanted, LONGEST, each, ids);
    if (!whole) {
      Conditions waiting = wanted.and(NOBODY_HELPED, now.minus(LONG));
      take(waiting, LONGEST, each, ids);
      take(wanted.and(HALF_FILLED, query.minutes()), TasketSort.ENDING.orderBy(), each, ids);
      for (Set<UUID> skills : List.of(has, wants)) {
        if (!skills.isEmpty()) {
          String some = SKILLED + marks(skills) + ")";
          take(wanted.and(some, skills.toArray()), LONGEST, each, ids);
          take(waiting.and(some, skills.toArray()), LONGEST, each, ids);
        }
      }
    }
    return new Choice(ids.isEmpty() ? List.of() : facts(ids, query.begins(), now), whole);
  }

  /**
   * Some taskets to choose from.
   *
   * @param whole whether there are no others
   */
  public record Choice(List<Claimable> taskets, boolean whole) {

    public Choice {
      taskets = List.copyOf(taskets);
    }
  }

  private Conditions wanted(Actor actor, ClaimableQuery query, Instant now) {
    Condition visible = rows.sight(actor).visible();
    Conditions wanted =
        Conditions.on("tasket_tasket t")
            .and("t.state = 'OPEN'")
            .and("t.planned_minutes <= ?", query.minutes())
            .and("t.open_until > ?", now)
            .and(BEGINS, now, query.begins())
            .and(AT_WORK)
            .and(NEW_TO, actor.person())
            .and(visible.sql(), visible.values().toArray());
    if (query.doable().isPresent()) {
      wanted = wanted.and("t.mode in (?, 'EITHER')", query.doable().get().name());
    }
    if (query.place().isPresent()) {
      String place = query.place().get().toLowerCase(Locale.ROOT);
      wanted = wanted.and("position(cast(? as varchar(120)) in lower(t.place)) > 0", place);
    }
    return query.without().isEmpty()
        ? wanted
        : wanted.and("t.board_id not in " + marks(query.without()), query.without().toArray());
  }

  /**
   * Adds the first of an order.
   *
   * @return whether that is all there is
   */
  private boolean take(Conditions wanted, String order, int each, Set<UUID> ids) {
    List<?> some = wanted.read(db, "t.id", order, each);
    some.stream().map(UUID.class::cast).forEach(ids::add);
    return some.size() < each;
  }

  /** Of those that still take helpers: one may have ended since its id was read. */
  private List<Claimable> facts(Collection<UUID> ids, Instant begins, Instant now) {
    Map<UUID, SeatCount> seats = seats(ids, begins, now);
    Map<UUID, Set<UUID>> skills = skills(ids);
    return db.createQuery(
            "select t.id, t.board, t.owner, t.terms.plannedMinutes, t.publishedAt"
                + " from Tasket t where t.id in :ids order by t.id",
            Object[].class)
        .setParameter("ids", ids)
        .getResultStream()
        .filter(row -> seats.containsKey(row[0]))
        .map(row -> fact(row, seats.get(row[0]), skills.getOrDefault(row[0], Set.of())))
        .toList();
  }

  private static Claimable fact(Object[] row, SeatCount seats, Set<UUID> skills) {
    return new Claimable(
        (UUID) row[0],
        (UUID) row[1],
        (UUID) row[2],
        (Integer) row[3],
        (Instant) row[4],
        seats.until(),
        seats.all(),
        seats.free(),
        seats.held(),
        skills);
  }

  /**
   * All and free of the sessions in question, until when one of them can be claimed, and held of
   * every session.
   */
  private record SeatCount(int all, int free, Instant until, int held) {

    SeatCount and(SeatCount other) {
      return new SeatCount(
          all + other.all,
          free + other.free,
          until.isAfter(other.until) ? until : other.until,
          held + other.held);
    }
  }

  /** Of taskets of which a session is in question. */
  private Map<UUID, SeatCount> seats(Collection<UUID> ids, Instant begins, Instant now) {
    Map<UUID, SeatCount> seats = new HashMap<>();
    db.createQuery(
            "select s.tasket.id, s.seats, s.held, s.claimableUntil, s.start from Session s"
                + " where s.tasket.id in :ids",
            Object[].class)
        .setParameter("ids", ids)
        .getResultStream()
        .forEach(row -> seats.merge((UUID) row[0], count(row, begins, now), SeatCount::and));
    seats.values().removeIf(count -> count.all() == 0);
    return seats;
  }

  private static SeatCount count(Object[] session, Instant begins, Instant now) {
    int all = (Integer) session[1];
    int held = (Integer) session[2];
    Instant until = (Instant) session[3];
    Instant start = (Instant) session[4];
    boolean inQuestion =
        until != null && until.isAfter(now) && (start == null || !start.isAfter(begins));
    return inQuestion
        ? new SeatCount(all, all - held, until, held)
        : new SeatCount(0, 0, Instant.MIN, held);
  }

  private Map<UUID, Set<UUID>> skills(Collection<UUID> ids) {
    return Conditions.on("tasket_tasket_skill k")
        .and("k.skill_id is not null")
        .and("k.tasket_id in " + marks(ids), ids.toArray())
        .read(db, "k.tasket_id, k.skill_id", "", ids.size() * HelperTerms.SKILLS_MOST)
        .stream()
        .map(Object[].class::cast)
        .collect(groupingBy(row -> (UUID) row[0], mapping(row -> (UUID) row[1], toSet())));
  }

  private static String marks(Collection<?> values) {
    return "(" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")";
  }
}
