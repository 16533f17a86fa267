package org.tasket.intranet.acceptance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;

import io.restassured.response.Response;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;
import org.tasket.intranet.acceptance.house.PayaraServer;
import org.tasket.intranet.acceptance.house.Schema;

/** Where only a DBA may make tables, and has not done so yet. */
@InTheHouse
@TestInstance(Lifecycle.PER_CLASS)
class SchemaIT {

  private PayaraServer server;
  private Schema schema;

  @BeforeAll
  void aServerThatOnlyCompares(House house) throws SQLException {
    var database = house.postgres().database("dba");
    schema = new Schema(database);
    schema.moveSomebodyElseIn();
    server = house.server("dba").with("tasket.schema", "check").start();
    server.bind("jdbc/tasket", database);
    server.deploy(House.ear());
  }

  @AfterAll
  void close() {
    if (server != null) {
      server.close();
    }
  }

  private Response healthFor(String login) {
    return given().auth().preemptive().basic(login, "tasket").get(server.url() + "/tasket/health");
  }

  @Test
  void namesTheMigrationsThatAreMissingToAdministrators() {
    healthFor("frank")
        .then()
        .statusCode(503)
        .body(
            "checks.find { it.name == 'database' }.detail",
            allOf(containsString("1 platform"), containsString("6 ledger")));
    assertThat(healthFor("aino").asString()).isEqualTo("{\"status\":\"DOWN\"}");
  }

  @Test
  void tellsTheLogOnceAndMakesNothing() throws SQLException {
    assertThat(schema.objectsNotSomebodyElses()).isEmpty();
    assertThat(server.log().read().split("a DBA has to run", -1)).hasSize(2);
  }
}
