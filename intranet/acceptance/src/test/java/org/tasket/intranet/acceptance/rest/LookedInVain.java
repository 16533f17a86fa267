package org.tasket.intranet.acceptance.rest;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.tasket.intranet.acceptance.house.House;

/** Searches without result on a day that is over, as a server writes them. */
public final class LookedInVain {

  private static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");

  private LookedInVain() {}

  static LocalDate yesterday() {
    return LocalDate.now(ZONE).minusDays(1);
  }

  /** As if so many had looked on a board yesterday. */
  public static void yesterday(House house, String board, int people) {
    try (Connection connection = house.database().connect();
        PreparedStatement row =
            connection.prepareStatement(
                "insert into tasket_vain_day (id, on_day, board_id, searches)"
                    + " select gen_random_uuid(), ?, id, ? from tasket_board where slug = ?")) {
      row.setLong(1, yesterday().toEpochDay());
      row.setInt(2, people);
      row.setString(3, board);
      row.executeUpdate();
    } catch (SQLException unforeseen) {
      throw new IllegalStateException(unforeseen);
    }
  }
}
