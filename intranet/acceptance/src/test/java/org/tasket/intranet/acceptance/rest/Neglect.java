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

  /** Lets a question or an answer be a month old. */
  public static void old(House house, String remark) {
    change(
        house,
        "update tasket_remark set written_at = now() - interval '30 days' where id = ?::uuid",
        remark);
  }

  /** Lets the time be over in which a tasket took helpers. */
  static void expired(House house, String tasket) {
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
