package org.tasket.tasket;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.tasket.board.Audience;
import org.tasket.cause.CausesColumn;
import org.tasket.person.Circle;
import org.tasket.person.Circles;
import org.tasket.platform.Conditions;
import org.tasket.platform.Remembered;
import org.tasket.tasket.OpenTasket.Sitting;

/**
 * Reads open taskets in nobody's name, for a feature that keeps them at hand: by columns, since
 * they may be many, and in a number of queries that is always the same.
 */
@ApplicationScoped
@Transactional
public class OpenTaskets {

  /** Comes before all ids. */
  public static final UUID BEGINNING = TasketRegister.BEGINNING;

  private static final int LINES = 10_000;
  private static final long MINUTE = 60_000;

  private static final String OPEN = "t.state = 'OPEN'";

  private static final String FACTS =
      "select t.id, t.board_id, t.owner_id, t.planned_minutes, t.mode, t.place,"
          + millis("t.published_at")
          + millis("t.open_until")
          + millis("(select max(s.freed_at) from tasket_session s where s.tasket_id = t.id)")
          + " t.causes, (select sum(s.seats_held) from tasket_session s where s.tasket_id = t.id)"
          + " from tasket_tasket t where "
          + OPEN
          + " and t.id in ";

  private static final String SITTINGS =
      "select s.tasket_id,"
          + millis("s.starts_at")
          + millis("s.ends_at")
          + millis("s.claimable_until")
          + " s.seats, s.seats_held from tasket_session s"
          + " where s.claimable_until is not null and s.tasket_id in ";

  private static final String SKILLS =
      "select k.tasket_id, coalesce(s.merged_into, s.id) from tasket_tasket_skill k"
          + " join tasket_skill s on s.id = k.skill_id where k.tasket_id in ";

  private static final String PARTIES =
      "select p.tasket_id, p.person_id from tasket_party p where p.tasket_id in ";

  private static final String AUDIENCES =
      "select a.tasket_id, a.department_id, a.sub_units, a.group_name"
          + " from tasket_tasket_audience a where a.tasket_id in ";

  @Inject EntityManager db;
  @Inject Circles circles;
  @Inject TasketsConcerned concerned;

  /** Thousands of taskets are of one department; its line is kept once. */
  private final Remembered<List<UUID>, List<UUID>> lines =
      new Remembered<>(LINES, Function.identity());

  private static String millis(String column) {
    return " cast(extract(epoch from " + column + ") * 1000 as bigint),";
  }

  /** The ids that come after one, in their order; begin at {@link #BEGINNING}. */
  public List<UUID> after(UUID id, int most) {
    return Conditions.on("tasket_tasket t")
        .and(OPEN)
        .and("t.id > ?", id)
        .read(db, "t.id", " order by t.id", most)
        .stream()
        .map(UUID.class::cast)
        .toList();
  }

  /** Those of some taskets that are open, as they are now. */
  public List<OpenTasket> among(Collection<UUID> ids) {
    List<Object[]> rows = rows(FACTS, ids);
    Map<UUID, Circle> owners = circles.of(rows.stream().map(row -> (UUID) row[2]).collect(toSet()));
    Belongings belongings =
        new Belongings(
            rows(SITTINGS, ids).stream()
                .collect(groupingBy(OpenTaskets::id, mapping(OpenTaskets::sitting, toList()))),
            byTasket(rows(SKILLS, ids)),
            byTasket(rows(PARTIES, ids)),
            audiences(rows(AUDIENCES, ids)));
    return rows.stream().map(row -> tasket(row, owners.get((UUID) row[2]), belongings)).toList();
  }

  private static Map<UUID, Set<UUID>> byTasket(List<Object[]> rows) {
    return rows.stream()
        .collect(groupingBy(OpenTaskets::id, mapping(row -> (UUID) row[1], toSet())));
  }

  /** Those, open or not, that change with some skills or departments. */
  public Set<UUID> concerned(Collection<UUID> skills, Collection<UUID> departments) {
    return concerned.by(skills, departments);
  }

  private List<Object[]> rows(String statement, Collection<UUID> ids) {
    String marks = "(" + String.join(", ", Collections.nCopies(ids.size(), "?")) + ")";
    return ids.isEmpty() ? List.of() : Conditions.rows(db, statement + marks, List.copyOf(ids));
  }

  /** What taskets have several of, by tasket. */
  private record Belongings(
      Map<UUID, List<Sitting>> sittings,
      Map<UUID, Set<UUID>> skills,
      Map<UUID, Set<UUID>> parties,
      Map<UUID, Audience> audiences) {}

  private OpenTasket tasket(Object[] row, Circle owner, Belongings belongings) {
    UUID id = id(row);
    return new OpenTasket(
        id,
        (UUID) row[1],
        lines.of(owner.departments()),
        number(row[3]),
        Mode.valueOf((String) row[4]),
        Optional.ofNullable((String) row[5]),
        waitsSince(row[6], row[8]),
        millis(row[7]).map(Instant::ofEpochMilli).orElseThrow(),
        belongings.audiences().getOrDefault(id, Audience.everyone()),
        belongings.sittings().getOrDefault(id, List.of()),
        number(row[10]),
        belongings.skills().getOrDefault(id, Set.of()),
        Set.copyOf(new CausesColumn().convertToEntityAttribute((String) row[9])),
        belongings.parties().getOrDefault(id, Set.of()));
  }

  private static Instant waitsSince(Object published, Object freed) {
    long from = millis(published).orElseThrow();
    return Instant.ofEpochMilli(Math.max(from, millis(freed).orElse(from)));
  }

  private static Sitting sitting(Object... row) {
    long start = millis(row[1]).orElse(Sitting.ANY_TIME);
    return new Sitting(
        start,
        millis(row[3]).orElseThrow(),
        millis(row[2]).map(end -> minutes(start, end)).orElse(0),
        number(row[4]),
        number(row[5]));
  }

  /** The last one begun counts. */
  private static int minutes(long start, long end) {
    return Math.toIntExact((end - start + MINUTE - 1) / MINUTE);
  }

  private static Map<UUID, Audience> audiences(List<Object[]> rows) {
    Map<UUID, Audience> audiences = new HashMap<>();
    rows.stream()
        .collect(groupingBy(OpenTaskets::id))
        .forEach((tasket, theirs) -> audiences.put(tasket, audience(theirs)));
    return audiences;
  }

  private static Audience audience(List<Object[]> rows) {
    Set<String> groups = new HashSet<>();
    List<Audience.Part> parts = new ArrayList<>();
    for (Object[] row : rows) {
      if (row[1] == null) {
        groups.add((String) row[3]);
      } else {
        parts.add(new Audience.Part((UUID) row[1], (Boolean) row[2]));
      }
    }
    return new Audience(parts, groups);
  }

  private static UUID id(Object... row) {
    return (UUID) row[0];
  }

  private static int number(Object value) {
    return ((Number) value).intValue();
  }

  private static Optional<Long> millis(Object value) {
    return Optional.ofNullable((Number) value).map(Number::longValue);
  }
}
