package org.tasket.tasket;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.tasket.person.Actor;
import org.tasket.person.Role;
import org.tasket.platform.Cursor;
import org.tasket.platform.Page;
import org.tasket.platform.UtcInstant;

/** The where-clause of a list, made once for its rows and for its count. */
final class TasketConditions {

  private static final String MANAGED_BY =
      "exists (select 1 from tasket_board_manager m where m.board_id = t.board_id"
          + " and m.person_id = ?)";
  private static final String MANAGED_BY_NOBODY =
      "not exists (select 1 from tasket_board_manager m where m.board_id = t.board_id)";

  private static final int MOST_COUNTED = Page.COUNTED + 1;
  private static final Pattern QUESTION_MARK = Pattern.compile("\\?");

  private final StringBuilder where = new StringBuilder();
  private final List<Object> values = new ArrayList<>();

  private TasketConditions() {}

  static TasketConditions of(Actor actor, TasketQuery query, Instant now) {
    TasketConditions conditions = new TasketConditions();
    conditions.visible(actor);
    query
        .board()
        .ifPresent(
            slug ->
                conditions.and(
                    "t.board_id = (select b.id from tasket_board b where b.slug = ?)", slug));
    query.minutes().ifPresent(most -> conditions.and("t.planned_minutes <= ?", most));
    query.mode().ifPresent(mode -> conditions.and("t.mode = ?", mode.name()));
    query.owner().ifPresent(owner -> conditions.ownedBy(actor, owner));
    conditions.state(query, now);
    return conditions;
  }

  private void visible(Actor actor) {
    and(
        "(t.state not in ('DRAFT', 'SUBMITTED') or t.owner_id = ?"
            + " or (t.state = 'SUBMITTED' and "
            + managed(actor)
            + "))",
        actor.person(),
        actor.person());
  }

  private void ownedBy(Actor actor, UUID owner) {
    and("t.owner_id = ?", owner);
    if (!actor.is(owner)) {
      and(managed(actor), actor.person());
    }
  }

  private static String managed(Actor actor) {
    return actor.is(Role.COORDINATOR)
        ? "(" + MANAGED_BY + " or " + MANAGED_BY_NOBODY + ")"
        : MANAGED_BY;
  }

  private void state(TasketQuery query, Instant now) {
    if (query.state().isPresent()) {
      and("t.state = ?", query.state().get().name());
    } else if (query.owner().isEmpty()) {
      and("t.state = ?", TasketState.OPEN.name());
    }
    if (query.owner().isEmpty()) {
      and("(t.state <> 'OPEN' or t.open_until > ?)", UtcInstant.toDatabase(now));
    }
  }

  private void and(String condition, Object... given) {
    where.append(where.isEmpty() ? " where " : " and ").append(condition);
    values.addAll(List.of(given));
  }

  Query ids(EntityManager db, TasketSort sort, Optional<Cursor> cursor) {
    TasketConditions piece = new TasketConditions();
    piece.where.append(where);
    piece.values.addAll(values);
    cursor.ifPresent(from -> piece.after(sort, from));
    String sql = "select t.id from tasket_tasket t" + piece.where + sort.orderBy();
    return piece.bound(db.createNativeQuery(numbered(sql)));
  }

  private void after(TasketSort sort, Cursor from) {
    Object value = stored(sort.start(from));
    String column = "t." + sort.column();
    String further = sort.after();
    and(
        "(" + column + " " + further + " ? or (" + column + " = ? and t.id " + further + " ?))",
        value,
        value,
        from.id());
  }

  Query count(EntityManager db) {
    String some =
        "select 1 from tasket_tasket t" + where + " fetch first " + MOST_COUNTED + " rows only";
    return bound(db.createNativeQuery(numbered("select count(*) from (" + some + ") counted")));
  }

  private static Object stored(Object value) {
    return value instanceof Instant instant ? UtcInstant.toDatabase(instant) : value;
  }

  /** JPA wants its parameters numbered: the first question mark becomes {@code ?1}. */
  private static String numbered(String sql) {
    AtomicInteger next = new AtomicInteger();
    return QUESTION_MARK.matcher(sql).replaceAll(mark -> "?" + next.incrementAndGet());
  }

  private Query bound(Query query) {
    for (int i = 0; i < values.size(); i++) {
      query.setParameter(i + 1, values.get(i));
    }
    return query;
  }
}
