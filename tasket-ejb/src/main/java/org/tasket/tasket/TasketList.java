package org.tasket.tasket;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.tasket.board.Boards;
import org.tasket.person.Actor;
import org.tasket.platform.Boundary;
import org.tasket.platform.Cursor;
import org.tasket.platform.Page;

/**
 * Lists of taskets that the caller may see, in pieces of at most 100, in a number of queries that
 * does not grow with the rows; totals are counted to 1,000.
 */
@Boundary
public class TasketList {

  @Inject EntityManager db;
  @Inject Boards boards;
  @Inject TasketFinder finder;
  @Inject TasketViews views;
  @Inject Clock clock;

  /**
   * A piece of a list.
   *
   * @throws org.tasket.platform.InvalidInput where the board is unknown to the caller, or the
   *     cursor is not one of this list's
   */
  public Page<TasketView> page(Actor actor, TasketQuery query) {
    query.board().ifPresent(slug -> boards.rules(actor, slug));
    Optional<Cursor> cursor = query.cursor().map(text -> Cursor.decode(text, query.sort().label()));
    TasketConditions conditions = TasketConditions.of(actor, query, clock.instant());
    List<Tasket> rows = read(conditions.ids(db, query.sort(), cursor), query.limit());
    int counted = ((Number) conditions.count(db).getSingleResult()).intValue();
    Page<Tasket> page =
        Page.of(rows, query.limit(), counted, last -> cursor(query.sort(), last).encoded());
    return page.with(views.of(actor, page.items()));
  }

  private List<Tasket> read(Query wanted, int limit) {
    List<UUID> ids = new ArrayList<>();
    for (Object id : wanted.setMaxResults(limit + 1).getResultList()) {
      ids.add((UUID) id);
    }
    Map<UUID, Tasket> taskets =
        finder.withSessions(ids).stream().collect(toMap(Tasket::id, Function.identity()));
    return ids.stream().map(taskets::get).toList();
  }

  private static Cursor cursor(TasketSort sort, Tasket last) {
    return new Cursor(sort.label(), sort.value(last), last.id());
  }
}
