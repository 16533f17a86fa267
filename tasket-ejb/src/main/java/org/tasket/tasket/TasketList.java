package org.tasket.tasket;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.tasket.board.BoardsInSight.Condition;
import org.tasket.board.RulesOfBoards;
import org.tasket.person.Actor;
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
  @Inject RulesOfBoards boards;
  @Inject TasketRows rows;
  @Inject TasketViews views;
  @Inject Clock clock;

  /**
   * A piece of a list.
   *
   * @throws org.tasket.platform.InvalidInput where the board is unknown to the caller, or the
   *     cursor is not one of this list's
   */
  public Page<TasketView> page(Actor actor, TasketQuery query) {
    query.board().ifPresent(slug -> boards.of(actor, slug));
    Optional<Cursor> cursor = query.cursor().map(text -> Cursor.decode(text, query.sort().label()));
    TasketsInSight sight = rows.sight(actor);
    Conditions conditions = TasketConditions.of(sight, query, clock.instant());
    Conditions rest = cursor.map(from -> query.sort().after(conditions, from)).orElse(conditions);
    Page<Tasket> page =
        Page.of(
            read(rest, query.sort(), query.limit() + 1),
            query.limit(),
            conditions.counted(db),
            last -> cursor(query.sort(), last).encoded());
    return page.with(views.of(sight, page.items()));
  }

  /**
   * A board's columns: the first piece of each stage that the query names; it goes on as the list
   * of that stage. All of them are loaded at once.
   */
  public Map<Stage, Page<TasketView>> columns(Actor actor, TasketQuery query) {
    query.board().ifPresent(slug -> boards.of(actor, slug));
    TasketsInSight sight = rows.sight(actor);
    Map<Stage, Conditions> wanted = new EnumMap<>(Stage.class);
    for (Stage stage : query.more().stages()) {
      wanted.put(stage, TasketConditions.of(sight, query.at(EnumSet.of(stage)), clock.instant()));
    }
    Map<Stage, List<UUID>> ids = new EnumMap<>(Stage.class);
    wanted.forEach(
        (stage, those) -> ids.put(stage, rows.ids(those, query.sort(), query.limit() + 1)));
    Map<UUID, Tasket> taskets = rows.taskets(ids.values().stream().flatMap(List::stream).toList());
    Map<UUID, TasketView> seen = byId(views.of(sight, List.copyOf(taskets.values())));
    Map<Stage, Page<TasketView>> columns = new EnumMap<>(Stage.class);
    wanted.forEach(
        (stage, those) ->
            columns.put(
                stage,
                column(those, ids.get(stage).stream().map(taskets::get).toList(), query, seen)));
    return columns;
  }

  private Page<TasketView> column(
      Conditions wanted, List<Tasket> taskets, TasketQuery query, Map<UUID, TasketView> seen) {
    Page<Tasket> page =
        Page.of(
            taskets,
            query.limit(),
            wanted.counted(db),
            last -> cursor(query.sort(), last).encoded());
    return page.with(page.items().stream().map(Tasket::id).map(seen::get).toList());
  }

  /** For what names taskets: those of some that the caller may see, by id; at most 100 at once. */
  public Map<UUID, TasketView> seen(Actor actor, Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    TasketsInSight sight = rows.sight(actor);
    Condition visible = sight.visible();
    String marks = String.join(", ", Collections.nCopies(ids.size(), "?"));
    Conditions wanted =
        Conditions.on("tasket_tasket t")
            .and(visible.sql(), visible.values().toArray())
            .and("t.id in (" + marks + ")", ids.toArray());
    return byId(views.of(sight, read(wanted, TasketSort.NEWEST, Page.MOST)));
  }

  private static Map<UUID, TasketView> byId(List<TasketView> taskets) {
    return taskets.stream().collect(toMap(TasketView::id, Function.identity()));
  }

  private List<Tasket> read(Conditions wanted, TasketSort sort, int most) {
    List<UUID> ids = rows.ids(wanted, sort, most);
    Map<UUID, Tasket> taskets = rows.taskets(ids);
    return ids.stream().map(taskets::get).toList();
  }

  private static Cursor cursor(TasketSort sort, Tasket last) {
    return new Cursor(sort.label(), sort.value(last), last.id());
  }
}
