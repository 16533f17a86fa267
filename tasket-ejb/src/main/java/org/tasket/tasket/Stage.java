package org.tasket.tasket;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.tasket.board.BoardsInSight.Condition;

/**
 * Where on its board a tasket stands: in one column, or in none. Drafts, what waits for a manager,
 * what was cancelled or expired, and what is over or paused and has no helper, are in none.
 */
public enum Stage {
  /**
   * Somebody can take it now: it is OPEN, and a session that still takes claims has a free seat.
   * That other seats are held does not matter, since whoever looks for work looks here.
   */
  OPEN("(t.state = 'OPEN' and " + Stage.FREE + ")"),

  /**
   * Work goes on and there is nothing to take: it is OPEN or PAUSED, a seat is held, and none is to
   * be had, because all are held, it is paused, or its time is over.
   */
  IN_PROGRESS("(t.state in ('OPEN', 'PAUSED') and " + Stage.HELD + " and not " + Stage.FREE + ")"),

  /** It is COMPLETED. */
  DONE("t.state = 'COMPLETED'");

  private static final String FREE =
      "exists (select 1 from tasket_session s where s.tasket_id = t.id"
          + " and s.seats_held < s.seats and s.claimable_until > ?)";
  private static final String HELD =
      "exists (select 1 from tasket_session s where s.tasket_id = t.id and s.seats_held > 0)";

  private final String sql;

  Stage(String sql) {
    this.sql = sql;
  }

  /** Holds for taskets that stand at one of these stages now. */
  static Condition any(Collection<Stage> stages, Instant now) {
    List<Object> values = new ArrayList<>();
    List<String> any = new ArrayList<>();
    for (Stage stage : stages) {
      any.add(stage.sql);
      if (stage.sql.contains("?")) {
        values.add(now);
      }
    }
    return new Condition("(" + String.join(" or ", any) + ")", values);
  }

  /** An expression that is the name of the stage at which a tasket stands now, or null. */
  static Condition named(Instant now) {
    List<Object> values = new ArrayList<>();
    StringBuilder sql = new StringBuilder("case");
    for (Stage stage : values()) {
      sql.append(" when ").append(stage.sql).append(" then '").append(stage.name()).append("'");
      if (stage.sql.contains("?")) {
        values.add(now);
      }
    }
    return new Condition(sql.append(" end").toString(), values);
  }
}
