package org.tasket.tasket;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tasket.board.BoardsInSight.Condition;
import org.tasket.platform.Conditions;
import org.tasket.skill.SkillLookup;

/** Which taskets a query asks for, of those that the caller may see. */
final class TasketConditions {

  private Conditions all;

  private TasketConditions(Conditions all) {
    this.all = all;
  }

  static Conditions of(TasketsInSight sight, TasketQuery query, Instant now) {
    return of(Conditions.on("tasket_tasket t"), sight, query, now);
  }

  /** The same over rows to which taskets are joined as {@code t}. */
  static Conditions of(Conditions rows, TasketsInSight sight, TasketQuery query, Instant now) {
    TasketConditions conditions = new TasketConditions(rows);
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
    query.skill().ifPresent(conditions::helpedBy);
    conditions.more(sight, query.more(), now);
    conditions.state(query, now);
    return conditions.all;
  }

  /**
   * By the label itself or any word for the skill that it means, or by that skill's id, also of one
   * that was merged into it.
   */
  private void helpedBy(String skill) {
    Optional<UUID> id = SkillLookup.id(skill);
    String key = HelperTerms.normal(skill);
    if (id.isPresent()) {
      and(
          "t.id in (select k.tasket_id from tasket_tasket_skill k"
              + " join tasket_skill s on k.skill_id = coalesce(s.merged_into, s.id)"
              + " where s.id = ?)",
          id.get());
    } else {
      and(
          "t.id in (select k.tasket_id from tasket_tasket_skill k where k.label_key = ?"
              + " union select k.tasket_id from tasket_tasket_skill k"
              + " join tasket_skill_label l on l.skill_id = k.skill_id where l.label_key = ?)",
          key,
          key);
    }
  }

  private void more(TasketsInSight sight, TasketQuery.More more, Instant now) {
    if (!more.stages().isEmpty()) {
      and(Stage.any(more.stages(), now));
    }
    more.category().ifPresent(category -> and("t.category = ?", category));
    more.doable().ifPresent(mode -> and("t.mode in (?, 'EITHER')", mode.name()));
    if (more.mine()) {
      and(sight.mine());
    }
  }

  private void state(TasketQuery query, Instant now) {
    boolean anyState = query.owner().isPresent() || !query.more().stages().isEmpty();
    if (query.state().isPresent()) {
      and("t.state = ?", query.state().get().name());
    } else if (!anyState) {
      and("t.state = ?", TasketState.OPEN.name());
    }
    if (!anyState) {
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
