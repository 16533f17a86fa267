package org.tasket.tasket;

import java.time.Instant;
import java.util.UUID;
import org.tasket.person.Actor;
import org.tasket.person.Role;
import org.tasket.platform.Conditions;

/** Which taskets a query asks for, of those that the caller may see. */
final class TasketConditions {

  private static final String MANAGED_BY =
      "exists (select 1 from tasket_board_manager m where m.board_id = t.board_id"
          + " and m.person_id = ?)";
  private static final String MANAGED_BY_NOBODY =
      "not exists (select 1 from tasket_board_manager m where m.board_id = t.board_id)";

  private final Actor actor;
  private Conditions all = Conditions.on("tasket_tasket t");

  private TasketConditions(Actor actor) {
    this.actor = actor;
  }

  static Conditions of(Actor actor, TasketQuery query, Instant now) {
    TasketConditions conditions = new TasketConditions(actor);
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
    and(
        "(t.state not in ('DRAFT', 'SUBMITTED') or t.owner_id = ?"
            + " or (t.state = 'SUBMITTED' and "
            + managed()
            + "))",
        actor.person(),
        actor.person());
  }

  private void ownedBy(UUID owner) {
    and("t.owner_id = ?", owner);
    if (!actor.is(owner)) {
      and(managed(), actor.person());
    }
  }

  private String managed() {
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
      and("(t.state <> 'OPEN' or t.open_until > ?)", now);
    }
  }

  private void and(String condition, Object... given) {
    all = all.and(condition, given);
  }
}
