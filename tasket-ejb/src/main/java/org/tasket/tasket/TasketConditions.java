package org.tasket.tasket;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.tasket.board.BoardsInSight;
import org.tasket.board.BoardsInSight.Condition;
import org.tasket.person.Actor;
import org.tasket.platform.Conditions;

/** Which taskets a query asks for, of those that the caller may see. */
final class TasketConditions {

  private final Actor actor;
  private final BoardsInSight boards;
  private Conditions all = Conditions.on("tasket_tasket t");

  private TasketConditions(Actor actor, BoardsInSight boards) {
    this.actor = actor;
    this.boards = boards;
  }

  static Conditions of(Actor actor, BoardsInSight boards, TasketQuery query, Instant now) {
    TasketConditions conditions = new TasketConditions(actor, boards);
    conditions.visible();
    query
        .board()
        .ifPresent(
            slug ->
                conditions.and(
                    "t.board_id = (select b.id from tasket_board b where b.slug = ?)", slug));
    query.minutes().ifPresent(most -> conditions.and("t.planned_minutes <= ?", most));
    query.mode().ifPresent(mode -> conditions.and("t.mode = ?", mode.name()));
    query.owner().ifPresent(conditions::ownedBy);
    conditions.state(query, now);
    return conditions.all;
  }

  private void visible() {
    Condition managed = onBoard(boards.managed());
    Condition inSight = onBoard(boards.inSight());
    List<Object> values = new ArrayList<>(List.of(actor.person()));
    values.addAll(inSight.values());
    values.addAll(managed.values());
    and(
        "(t.owner_id = ? or (t.state not in ('DRAFT', 'SUBMITTED') and "
            + inSight.sql()
            + ") or (t.state = 'SUBMITTED' and "
            + managed.sql()
            + "))",
        values.toArray());
  }

  private static Condition onBoard(Condition board) {
    return new Condition(
        "exists (select 1 from tasket_board b where b.id = t.board_id and " + board.sql() + ")",
        board.values());
  }

  private void ownedBy(UUID owner) {
    and("t.owner_id = ?", owner);
    if (!actor.is(owner)) {
      Condition managed = onBoard(boards.managed());
      and(managed.sql(), managed.values().toArray());
    }
  }

  private void state(TasketQuery query, Instant now) {
    if (query.state().isPresent()) {
      and("t.state = ?", query.state().get().name());
    } else if (query.owner().isEmpty()) {
      and("t.state = ?", TasketState.OPEN.name());
    }
    if (query.owner().isEmpty()) {
      and("(t.state <> 'OPEN' or t.open_until > ?)", now);
    }
  }

  private void and(String condition, Object... given) {
    all = all.and(condition, given);
  }
}
