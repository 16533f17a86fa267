package org.tasket.intranet.acceptance.permission;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.tasket.intranet.acceptance.house.House;

/**
 * Time that has passed, as the core's clocks would leave it, written into the house's database:
 * nobody waits a week for a hold to be over.
 */
final class Clocks {

  private final House house;

  Clocks(House house) {
    this.house = house;
  }

  /** The last moment for a tasket has passed, and no clock has come by yet. */
  void runOut(String tasket) {
    change(
        "update tasket_session set claimable_until = now() - interval '1 hour'"
            + " where tasket_id = ? and claimable_until is not null",
        tasket);
    change("update tasket_tasket set open_until = now() - interval '1 hour' where id = ?", tasket);
  }

  /** And then the clock came. */
  void expire(String tasket) {
    runOut(tasket);
    change("update tasket_session set claimable_until = null where tasket_id = ?", tasket);
    change("update tasket_tasket set state = 'EXPIRED', ended_at = now() where id = ?", tasket);
  }

  /** The hold of a claim is over, and the clock came. */
  void lapse(String claim) {
    change(
        "update tasket_session set seats_held = seats_held - 1"
            + " where id = (select c.session_id from tasket_claim c where c.id = ?)",
        claim);
    change(
        "update tasket_claim set state = 'LAPSED', holds_seat = false, live_helper_id = null,"
            + " hold_until = now() - interval '1 hour', late_until = now() + interval '14' day,"
            + " ended_at = now() where id = ?",
        claim);
  }

  /** An application or a delivery waits for longer than an answer may take. */
  void leaveUnanswered(String claim) {
    change(
        "update tasket_claim set answer_until = now() - interval '1 hour'"
            + " where id = ? and answer_until is not null",
        claim);
  }

  /** Meanwhile no clock confirms: another server has taken that job, and takes its time. */
  void confirmingNothingWhile(Runnable walk) {
    run(
        "insert into tasket_job (name, known_since, holder, held_until)"
            + " values ('claim.confirm', now(), gen_random_uuid(), now() + interval '1 hour')"
            + " on conflict (name) do update"
            + " set holder = excluded.holder, held_until = excluded.held_until");
    try {
      walk.run();
    } finally {
      run("update tasket_job set holder = null, held_until = null where name = 'claim.confirm'");
    }
  }

  private void run(String sql) {
    try (Connection connection = house.database().connect();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void change(String sql, String id) {
    try (Connection connection = house.database().connect();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setObject(1, UUID.fromString(id));
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
