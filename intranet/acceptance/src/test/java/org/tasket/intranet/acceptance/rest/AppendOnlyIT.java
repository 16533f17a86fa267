package org.tasket.intranet.acceptance.rest;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.greaterThan;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;

/** Where the database lets the audit grow and nothing else, as the admin guide has it. */
@InTheHouse
class AppendOnlyIT {

  private static final String RIGHTS = " update, delete, truncate on tasket_audit ";

  private House house;

  @BeforeEach
  void takeTheRightsAway(House house) throws SQLException {
    this.house = house;
    run("revoke" + RIGHTS + "from current_user");
  }

  @AfterEach
  void giveThemBack() throws SQLException {
    run("grant" + RIGHTS + "to current_user");
  }

  private void run(String sql) throws SQLException {
    try (Connection connection = house.database().connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void workGoesOnAndLeavesItsRows() {
    Caller aino = Caller.of(house, "aino");
    Caller bertil = Caller.of(house, "bertil");
    String tasket = Steps.open(aino, Posting.small());
    String claim = Steps.delivered(bertil, tasket, 40);
    aino.send(Map.of("minutes", 30, "reason", "By phone"), "/claims/{id}/confirm", claim)
        .then()
        .statusCode(200);

    Caller.of(house, "david")
        .get("/audit?object={id}", claim)
        .then()
        .statusCode(200)
        .body("total", greaterThan(2));
  }

  @Test
  void nobodyChangesWhatWasWritten() {
    for (String sql :
        new String[] {
          "update tasket_audit set who = null", "delete from tasket_audit", "truncate tasket_audit"
        }) {
      assertThatThrownBy(() -> run(sql)).hasMessageContaining("permission denied");
    }
  }
}
