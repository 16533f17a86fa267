package org.tasket.tasket;

import java.time.Instant;
import org.tasket.board.BoardsInSight.Condition;
import org.tasket.platform.Conditions;

/** Which taskets a query asks for, of those that the caller may see. */
final class TasketConditions {

  private Conditions all = Conditions.on("tasket_tasket t");

  private TasketConditions() {}

  static Conditions of(TasketsInSight sight, TasketQuery query, Instant now) {
    TasketConditions conditions = new TasketConditions();
    conditions.and(sight.visible());
    query
        .board()
        .ifPresent(
            slug ->
                conditions.and(
                    "t.board_id = (select b.id from tasket_board b where b.slug = ?)", slug));
    query.minutes().ifPresent(most -> conditions.and("t.planned_minutes <= ?", most));
    query.mode().ifPresent(mode -> conditions.and("t.mode = ?", mode.name()));
    query.owner().ifPresent(owner -> conditions.and(sight.ownedBy(owner)));
    query
        .skill()
        .ifPresent(
            skill ->
                conditions.and(
                    "exists (select 1 from tasket_tasket_skill k"
                        + " where k.tasket_id = t.id and k.label_key = ?)",
                    HelperTerms.normal(skill)));
    conditions.state(query, now);
    return conditions.all;
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

  private void and(Condition condition) {
    and(condition.sql(), condition.values().toArray());
  }

  private void and(String condition, Object... given) {
    all = all.and(condition, given);
  }
}
