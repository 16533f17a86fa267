package org.tasket.tasket;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.tasket.board.BoardsInSight.Condition;
import org.tasket.platform.Boundary;
import org.tasket.platform.UtcInstant;
import org.tasket.tasket.TasketSign.Sitting;

/**
 * How taskets stand, for pages that stay open: read once for everybody who looks at a board, in one
 * statement. Who may hear of those that are not for all, {@link TasketList#seen} tells.
 */
@Boundary
public class TasketSigns {

  private static final Pattern QUESTION_MARK = Pattern.compile("\\?");

  @Inject EntityManager db;
  @Inject Clock clock;

  /** The signs of some taskets; none of those that are not there. */
  public List<TasketSign> of(Collection<UUID> taskets) {
    if (taskets.isEmpty()) {
      return List.of();
    }
    Instant now = clock.instant();
    Condition stage = Stage.named(now);
    List<Object> values = new ArrayList<>(stage.values());
    values.add(now);
    values.addAll(taskets);
    Query query =
        db.createNativeQuery(
            numbered(
                "select t.id, t.board_id, "
                    + stage.sql()
                    + ", extract(epoch from t.published_at), case when "
                    + TasketsInSight.FOR_ALL
                    + " then 1 else 0 end, n.id, n.seats, n.seats - n.seats_held,"
                    + " case when n.starts_at is null or n.starts_at > ? then 1 else 0 end"
                    + " from tasket_tasket t join tasket_session n on n.tasket_id = t.id"
                    + " where t.id in ("
                    + String.join(", ", Collections.nCopies(taskets.size(), "?"))
                    + ") order by t.id, n.id"));
    for (int i = 0; i < values.size(); i++) {
      Object value = values.get(i);
      query.setParameter(i + 1, value instanceof Instant at ? UtcInstant.toDatabase(at) : value);
    }
    List<?> rows = query.getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .collect(groupingBy(row -> (UUID) row[0]))
        .values()
        .stream()
        .map(TasketSigns::sign)
        .toList();
  }

  /** JPA wants its parameters numbered. */
  private static String numbered(String sql) {
    AtomicInteger next = new AtomicInteger();
    return QUESTION_MARK.matcher(sql).replaceAll(mark -> "?" + next.incrementAndGet());
  }

  /** Of the rows of its sessions, one each. */
  private static TasketSign sign(List<Object[]> rows) {
    Object[] row = rows.get(0);
    return new TasketSign(
        (UUID) row[0],
        (UUID) row[1],
        Optional.ofNullable((String) row[2]).map(Stage::valueOf),
        Optional.ofNullable((Number) row[3]).map(TasketSigns::instant),
        rows.stream().map(TasketSigns::sitting).toList(),
        number(row[4]) == 1);
  }

  private static Sitting sitting(Object[] row) {
    return new Sitting((UUID) row[5], number(row[6]), number(row[7]), number(row[8]) == 1);
  }

  private static int number(Object value) {
    return ((Number) value).intValue();
  }

  private static Instant instant(Number seconds) {
    return Instant.ofEpochMilli(Math.round(seconds.doubleValue() * 1_000));
  }
}
