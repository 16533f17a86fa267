package org.tasket.intranet.acceptance.rest;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.tasket.intranet.acceptance.house.House;

/** What fits a saved search, as a server tells it some time after it opened. */
public final class Found {

  private Found() {}

  /** As if somebody heard of a tasket by a search of theirs. */
  public static void byASearch(House house, Caller reader, String tasket, String search) {
    try (Connection connection = house.database().connect();
        PreparedStatement row =
            connection.prepareStatement(
                "insert into tasket_notice"
                    + " (id, reader_id, kind, board_id, tasket_id, search_id, at)"
                    + " select gen_random_uuid(), ?, 'FOUND', board_id, id, ?, now()"
                    + " from tasket_tasket where id = ?")) {
      row.setObject(1, UUID.fromString(reader.get("/me").path("id")));
      row.setObject(2, UUID.fromString(search));
      row.setObject(3, UUID.fromString(tasket));
      row.executeUpdate();
    } catch (SQLException unforeseen) {
      throw new IllegalStateException(unforeseen);
    }
  }
}
