package org.tasket.tasket;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tasket.board.BoardAction;
import org.tasket.board.BoardRules;
import org.tasket.board.RulesOfBoards;
import org.tasket.person.Actor;
import org.tasket.platform.Boundary;
import org.tasket.platform.Conditions;
import org.tasket.platform.Cursor;
import org.tasket.platform.Forbidden;
import org.tasket.platform.Page;

/**
 * All taskets of a board that one of its managers sees, in every state: drafts of others are not
 * among them. They come in pieces, newest first, in a number of queries that does not grow with the
 * rows of a piece, and one piece is in memory at a time.
 */
@Boundary
public class TasketExport {

  @Inject EntityManager db;
  @Inject RulesOfBoards boards;
  @Inject TasketRows rows;
  @Inject TasketViews views;
  @Inject Event<TransferEvent> events;
  @Inject Clock clock;

  /**
   * A piece. The first one is told in the audit.
   *
   * @throws org.tasket.platform.NotFound where the caller sees no such board
   * @throws Forbidden where the caller does not manage it
   */
  public Page<TasketView> page(Actor actor, String board, Optional<String> cursor) {
    BoardRules rules = boards.at(actor, board);
    if (!rules.actions().contains(BoardAction.EXPORT)) {
      throw new Forbidden("board.export");
    }
    if (cursor.isEmpty()) {
      events.fire(new TransferEvent.Exported(rules.id(), actor, clock.instant()));
    }
    TasketsInSight sight = rows.sight(actor);
    var visible = sight.visible();
    Conditions all =
        Conditions.on("tasket_tasket t")
            .and(visible.sql(), visible.values().toArray())
            .and("t.board_id = ?", rules.id());
    Conditions rest =
        cursor
            .map(
                text ->
                    TasketSort.NEWEST.after(all, Cursor.decode(text, TasketSort.NEWEST.label())))
            .orElse(all);
    List<UUID> ids = rows.ids(rest, TasketSort.NEWEST, Page.MOST + 1);
    Map<UUID, Tasket> taskets = rows.taskets(ids);
    Page<Tasket> page =
        Page.of(
            ids.stream().map(taskets::get).toList(),
            Page.MOST,
            all.counted(db),
            last ->
                new Cursor(TasketSort.NEWEST.label(), TasketSort.NEWEST.value(last), last.id())
                    .encoded());
    return page.with(views.of(sight, page.items()));
  }
}
