package org.tasket.tasket;

import static java.util.Collections.nCopies;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.tasket.board.BoardsInSight.Condition;
import org.tasket.cause.Cause;
import org.tasket.cause.CausesColumn;
import org.tasket.person.Actor;
import org.tasket.platform.Conditions;

/**
 * What somebody could take, for the feature that suggests some of it: open taskets in sight with a
 * free seat, on boards at work, to which the person never had to do, as owner or as helper.
 *
 * <p>However many there are, only some are read: the first of each of a few orders, chosen by what
 * a score counts. What they miss of the best is measured ({@code BoundedChoiceIT}). One statement
 * looks at what there is once, numbers it in all these orders, and answers with the facts of the
 * first (ADR 0046).
 */
@ApplicationScoped
@Transactional
public class ClaimableTaskets {

  /** A session that still takes helpers and begins by then. */
  private static final String TAKES =
      "s.claimable_until > ? and (s.starts_at is null or s.starts_at <= ?)";

  private static final String FREE =
      "exists (select 1 from tasket_session s where s.tasket_id = t.id"
          + " and s.seats_held < s.seats and "
          + TAKES
          + ")";

  /** So often stands that in the statement, before what somebody could take. */
  private static final int TIMES_TAKEN = 3;

  /** Whoever once owned it, or had or wanted a seat on it, has a row here, however that ended. */
  private static final String NEW_TO =
      "t.id not in (select p.tasket_id from tasket_party p where p.person_id = ?)";

  private static final String FOR =
      "position(cast(? as varchar(40)) in ',' || t.causes || ',') > 0";

  /**
   * Seats and times are those of {@link Claimable}; what is flagged has 1, other taskets 0. Without
   * the offset, PostgreSQL would find out for each order anew what waits.
   */
  private static final String FIRST_OF_EACH_ORDER =
      """
      select c.id, c.board_id, c.owner_id, c.planned_minutes,
        cast(extract(epoch from c.published_at) * 1000 as bigint),
        (select cast(extract(epoch from max(s.claimable_until)) * 1000 as bigint)
          from tasket_session s where s.tasket_id = c.id and TAKES),
        (select sum(s.seats) from tasket_session s where s.tasket_id = c.id and TAKES),
        (select sum(s.seats - s.seats_held) from tasket_session s
          where s.tasket_id = c.id and TAKES),
        (select sum(s.seats_held) from tasket_session s where s.tasket_id = c.id),
        c.known + c.wanted, c.all_there_are, c.causes
      from (
        select f.*, count(*) over () as all_there_are,
          row_number() over (order by LONGEST) as longest,
          row_number() over (partition by f.half order by f.open_until, f.id) as ending,
          row_number() over (partition by f.waiting order by LONGEST) as of_waiting,
          row_number() over (partition by f.known order by LONGEST) as of_known,
          row_number() over (partition by f.known * f.waiting order by LONGEST) as known_waiting,
          row_number() over (partition by f.wanted order by LONGEST) as of_wanted,
          row_number() over (partition by f.wanted * f.waiting order by LONGEST) as wanted_waiting,
          row_number() over (partition by f.ours order by LONGEST) as of_ours
        from (
          select a.*, case when h.tasket_id is null then 0 else 1 end as known,
            case when l.tasket_id is null then 0 else 1 end as wanted
          from (
            select t.id, t.board_id, t.owner_id, t.planned_minutes, t.published_at, t.open_until,
              t.causes,
              case when t.planned_minutes * 2 >= ? then 1 else 0 end as half,
              case when t.published_at <= ? and (select sum(n.seats_held) from tasket_session n
                where n.tasket_id = t.id) = 0 then 1 else 0 end as waiting,
              case when %5$s then 1 else 0 end as ours
            from %1$s offset 0 rows) a
          left join (select distinct k.tasket_id from tasket_tasket_skill k
            where k.skill_id in %2$s) h on h.tasket_id = a.id
          left join (select distinct k.tasket_id from tasket_tasket_skill k
            where k.skill_id in %3$s) l on l.tasket_id = a.id) f) c
      where c.longest <= %4$d or (c.half = 1 and c.ending <= %4$d)
        or (c.waiting = 1 and c.of_waiting <= %4$d)
        or (c.known = 1 and c.of_known <= %4$d)
        or (c.known * c.waiting = 1 and c.known_waiting <= %4$d)
        or (c.wanted = 1 and c.of_wanted <= %4$d)
        or (c.wanted * c.waiting = 1 and c.wanted_waiting <= %4$d)
        or (c.ours = 1 and c.of_ours <= %4$d)
      order by c.id
      """
          .replace("TAKES", TAKES)
          .replace("LONGEST", "f.planned_minutes desc, f.open_until, f.id");

  private static final String NAMED = "position(cast(? as varchar(400)) in lower(t.place)) > 0";

  @Inject EntityManager db;
  @Inject TasketRows rows;
  @Inject PlaceNames places;
  @Inject Clock clock;

  /**
   * What somebody can choose from, each once, and whether it is all there is. In a number of
   * queries that is always the same.
   *
   * @param declared of the person: what asks for that, or is for it, is among it
   * @param each how many of each order are read at most
   */
  public Choice choice(Actor actor, ClaimableQuery query, Declared declared, int each) {
    List<Row> found = found(actor, query, declared, each);
    Map<UUID, Set<UUID>> skills =
        skills(found.stream().filter(Row::isSkilled).map(Row::id).toList());
    return new Choice(
        found.stream().map(row -> row.with(skills.getOrDefault(row.id(), Set.of()))).toList(),
        found.stream().allMatch(row -> row.allThereAre() == found.size()));
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

  private List<Row> found(Actor actor, ClaimableQuery query, Declared declared, int each) {
    Instant now = clock.instant();
    Conditions claimable = claimable(actor, query, now);
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < TIMES_TAKEN; i++) {
      values.addAll(List.of(now, query.begins()));
    }
    values.addAll(List.of(query.minutes(), now.minus(Claimable.LONG)));
    declared.causes().forEach(cause -> values.add("," + cause.name() + ","));
    values.addAll(claimable.values());
    values.addAll(declared.has());
    values.addAll(declared.wants());
    String statement =
        String.format(
            Locale.ROOT,
            FIRST_OF_EACH_ORDER,
            claimable.table() + claimable.where(),
            marks(declared.has()),
            marks(declared.wants()),
            each,
            isFor(declared.causes()));
    return Conditions.rows(db, statement, values).stream()
        .map(row -> new Row(Arrays.asList(row)))
        .toList();
  }

  private Conditions claimable(Actor actor, ClaimableQuery query, Instant now) {
    Condition inSight = rows.sight(actor).atWork();
    Conditions claimable =
        Conditions.on("tasket_tasket t")
            .and("t.state = 'OPEN'")
            .and("t.planned_minutes <= ?", query.minutes())
            .and("t.open_until > ?", now)
            .and(FREE, now, query.begins())
            .and(NEW_TO, actor.person())
            .and(inSight.sql(), inSight.values().toArray());
    if (query.doable().isPresent()) {
      claimable = claimable.and("t.mode in (?, 'EITHER')", query.doable().get().name());
    }
    if (query.place().isPresent()) {
      Set<String> names = places.of(query.place().get());
      claimable =
          claimable.and(
              "(" + String.join(" or ", nCopies(names.size(), NAMED)) + ")", names.toArray());
    }
    if (query.on().isPresent()) {
      claimable = claimable.and("t.board_id = ?", query.on().get());
    }
    return query.without().isEmpty()
        ? claimable
        : claimable.and("t.board_id not in " + marks(query.without()), query.without().toArray());
  }

  /** A row of the one statement. */
  private record Row(List<Object> columns) {

    UUID id() {
      return (UUID) columns.get(0);
    }

    boolean isSkilled() {
      return number(9) > 0;
    }

    long allThereAre() {
      return number(10);
    }

    Claimable with(Set<UUID> skills) {
      return new Claimable(
          id(),
          (UUID) columns.get(1),
          (UUID) columns.get(2),
          (int) number(3),
          Instant.ofEpochMilli(number(4)),
          Instant.ofEpochMilli(number(5)),
          (int) number(6),
          (int) number(7),
          (int) number(8),
          skills,
          Set.copyOf(new CausesColumn().convertToEntityAttribute((String) columns.get(11))));
    }

    private long number(int column) {
      return ((Number) columns.get(column)).longValue();
    }
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

  /** Whether a tasket is for one of some causes. */
  private static String isFor(Set<Cause> causes) {
    return causes.isEmpty()
        ? "1 = 0"
        : String.join(" or ", Collections.nCopies(causes.size(), FOR));
  }

  /** None of nothing. */
  private static String marks(Collection<?> values) {
    return values.isEmpty()
        ? "(cast(null as uuid))"
        : "(" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")";
  }
}
