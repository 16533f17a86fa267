package org.tasket.tasket;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.tasket.board.Boards;
import org.tasket.board.BoardsInSight.Condition;
import org.tasket.person.Actor;
import org.tasket.person.Circles;
import org.tasket.platform.Boundary;
import org.tasket.platform.Conditions;
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
  @Inject Circles circles;
  @Inject Standings standings;
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
    Conditions conditions = TasketConditions.of(sight(actor), query, clock.instant());
    Conditions rest = cursor.map(from -> query.sort().after(conditions, from)).orElse(conditions);
    Page<Tasket> page =
        Page.of(
            read(rest, query.sort(), query.limit() + 1),
            query.limit(),
            conditions.counted(db),
            last -> cursor(query.sort(), last).encoded());
    return page.with(views.of(actor, page.items()));
  }

  /** For what names taskets: those of some that the caller may see, by id; at most 100 at once. */
  public Map<UUID, TasketView> seen(Actor actor, Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    Condition visible = sight(actor).visible();
    String marks = String.join(", ", Collections.nCopies(ids.size(), "?"));
    Conditions wanted =
        Conditions.on("tasket_tasket t")
            .and(visible.sql(), visible.values().toArray())
            .and("t.id in (" + marks + ")", ids.toArray());
    return views.of(actor, read(wanted, TasketSort.NEWEST, Page.MOST)).stream()
        .collect(toMap(TasketView::id, Function.identity()));
  }

  private TasketsInSight sight(Actor actor) {
    return new TasketsInSight(
        actor, circles.of(actor.person()), boards.inSight(actor), standings.helpedBy(actor));
  }

  private List<Tasket> read(Conditions wanted, TasketSort sort, int most) {
    List<UUID> ids =
        wanted.read(db, "t.id", sort.orderBy(), most).stream().map(UUID.class::cast).toList();
    Map<UUID, Tasket> taskets =
        finder.withSessions(ids).stream().collect(toMap(Tasket::id, Function.identity()));
    return ids.stream().map(taskets::get).toList();
  }

  private static Cursor cursor(TasketSort sort, Tasket last) {
    return new Cursor(sort.label(), sort.value(last), last.id());
  }
}
