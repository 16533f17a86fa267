package org.tasket.tasket;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.tasket.board.RulesOfBoards;
import org.tasket.person.Actor;
import org.tasket.platform.Boundary;
import org.tasket.platform.Conditions;
import org.tasket.platform.Cursor;
import org.tasket.platform.Page;

/**
 * When something is to be done: the sessions of taskets that begin on some days, and until when
 * open ones take helpers, earliest first. In pieces of at most 100 like other lists, in a number of
 * queries that does not grow with the rows.
 */
@Boundary
public class TasketCalendar {

  private static final String SORT = "calendar";

  /** Taskets beside their times; a session is known by its own id, an end by its tasket's. */
  private static final String TIMES =
      "(select s.id, s.tasket_id, s.starts_at as due from tasket_session s"
          + " where s.starts_at is not null"
          + " union all select e.id, e.id as tasket_id, e.open_until as due from tasket_tasket e"
          + " where e.state = 'OPEN') c join tasket_tasket t on t.id = c.tasket_id";

  @Inject EntityManager db;
  @Inject RulesOfBoards boards;
  @Inject TasketRows rows;
  @Inject TasketViews views;
  @Inject Clock clock;

  /**
   * A piece of the calendar, of what a board shows where the query names no stage or state. Its
   * sort does not count.
   *
   * @throws org.tasket.platform.InvalidInput where the board is unknown to the caller, or the
   *     cursor is not one of this list's
   */
  public Page<CalendarEntry> page(Actor actor, TasketQuery query, Days days) {
    query.board().ifPresent(slug -> boards.of(actor, slug));
    Conditions between =
        TasketConditions.of(Conditions.on(TIMES), rows.sight(actor), onShow(query), clock.instant())
            .and("c.due >= ?", days.start())
            .and("c.due < ?", days.end());
    Conditions rest =
        query
            .cursor()
            .map(text -> Cursor.decode(text, SORT))
            .map(from -> between.after("c.due", ">", from.instant(), "c.id", from.id()))
            .orElse(between);
    List<CalendarEntry> entries = entries(actor, rest, query.limit() + 1);
    return Page.of(entries, query.limit(), between.counted(db), TasketCalendar::cursor);
  }

  private static TasketQuery onShow(TasketQuery query) {
    return query.state().isEmpty() && query.more().stages().isEmpty()
        ? query.at(EnumSet.allOf(Stage.class))
        : query;
  }

  private List<CalendarEntry> entries(Actor actor, Conditions wanted, int most) {
    List<Object[]> found =
        wanted.read(db, "c.id, t.id", " order by c.due, c.id", most).stream()
            .map(Object[].class::cast)
            .toList();
    List<UUID> ids = found.stream().map(row -> (UUID) row[1]).distinct().toList();
    Map<UUID, TasketView> taskets =
        views.of(actor, List.copyOf(rows.taskets(ids).values())).stream()
            .collect(toMap(TasketView::id, Function.identity()));
    return found.stream().map(row -> entry((UUID) row[0], taskets.get((UUID) row[1]))).toList();
  }

  private static CalendarEntry entry(UUID id, TasketView tasket) {
    Instant end = tasket.terms().openUntil();
    return tasket.sessions().stream()
        .filter(session -> session.id().equals(id))
        .findFirst()
        .map(
            session -> new CalendarEntry(session.start().orElse(end), Optional.of(session), tasket))
        .orElseGet(() -> new CalendarEntry(end, Optional.empty(), tasket));
  }

  private static String cursor(CalendarEntry last) {
    UUID id = last.session().map(SessionView::id).orElse(last.tasket().id());
    return new Cursor(SORT, last.at().toString(), id).encoded();
  }
}
