package org.tasket.intranet.acceptance.rest;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.tasket.intranet.acceptance.house.House;

/** Time passes and people leave: what only the database can bring about. */
public final class Neglect {

  private Neglect() {}

  /** Lets somebody leave as the nightly refresh does. */
  public static void leaves(House house, String login) {
    change(house, "update tasket_person set vanished_at = now() where login = ?", login);
  }

  /** Lets somebody come back. */
  public static void returns(House house, String login) {
    change(house, "update tasket_person set vanished_at = null where login = ?", login);
  }

  /** Lets a claim's answer be late by a day. */
  public static void late(House house, String claim) {
    change(
        house,
        "update tasket_claim set answer_until = now() - interval '1 day' where id = ?::uuid",
        claim);
  }

  /** Lets no supervisor answer in time, and the clock come by. */
  public static void unapproved(House house, String claim) {
    change(
        house,
        "update tasket_session set seats_held = seats_held - 1"
            + " where id = (select c.session_id from tasket_claim c where c.id = ?::uuid)",
        claim);
    change(
        house,
        "update tasket_claim set state = 'LAPSED', holds_seat = false, live_helper_id = null,"
            + " answer_until = now() - interval '1 minute', remind_at = null, ended_at = now()"
            + " where id = ?::uuid",
        claim);
  }

  /** Lets a question or an answer be a month old. */
  public static void old(House house, String remark) {
    change(
        house,
        "update tasket_remark set written_at = now() - interval '30 days' where id = ?::uuid",
        remark);
  }

  /** Lets what a webhook has to tell wait for half an hour already. */
  static void untold(House house, String webhook) {
    change(
        house,
        "update tasket_webhook_delivery set due_at = now() - interval '30 minutes'"
            + " where webhook_id = ?::uuid",
        webhook);
  }

  /** Meanwhile a job is not done: another server has it in hand, and takes its time. */
  static void leaving(House house, String job, Runnable deed) {
    change(
        house,
        "insert into tasket_job (name, known_since, holder, held_until)"
            + " values (?, now(), gen_random_uuid(), now() + interval '1 hour')"
            + " on conflict (name) do update"
            + " set holder = excluded.holder, held_until = excluded.held_until",
        job);
    try {
      deed.run();
    } finally {
      change(house, "update tasket_job set holder = null, held_until = null where name = ?", job);
    }
  }

  /** Lets the time be over in which a tasket took helpers. */
  public static void expired(House house, String tasket) {
    change(
        house,
        "update tasket_tasket set state = 'EXPIRED', open_until = now() - interval '1 day' where id = ?::uuid",
        tasket);
  }

  private static void change(House house, String sql, String value) {
    try (Connection connection = house.database().connect();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, value);
      if (statement.executeUpdate() != 1) {
        throw new AssertionError("Nothing to change: " + value);
      }
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }
}
