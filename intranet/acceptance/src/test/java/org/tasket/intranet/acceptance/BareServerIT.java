package org.tasket.intranet.acceptance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;
import org.tasket.intranet.acceptance.house.LogRecord;
import org.tasket.intranet.acceptance.house.PayaraServer;
import org.tasket.intranet.acceptance.house.Schema;

/**
 * The EAR alone on a server that has no portal and no portlet API, in a schema that already belongs
 * to somebody else. Of all servers it is the one that looks whether classes are sound.
 */
@InTheHouse
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class BareServerIT {

  private PayaraServer server;
  private Schema schema;
  private List<LogRecord> withoutUs;

  @BeforeAll
  void aServerWithNothingButADatasource(House house) throws SQLException {
    var database = house.postgres().database("bare");
    schema = new Schema(database);
    schema.moveSomebodyElseIn();
    server = house.server("bare").verifying().start();
    withoutUs = server.log().complaints();
    server.bind("jdbc/tasket", database);
    server.deploy(House.ear());
  }

  @AfterAll
  void close() {
    if (server != null) {
      server.close();
    }
  }

  @Test
  @Order(1)
  void itShowsItsSignInPage() {
    String page =
        given()
            .header("Accept-Language", "en")
            .get(server.url() + "/tasket/sign-in")
            .then()
            .statusCode(200)
            .contentType("text/html")
            .extract()
            .asString();

    assertThat(page).containsPattern("<h1[^>]*>\\s*Sign in");
  }

  @Test
  @Order(1)
  void itSaysThatItIsUp() {
    given()
        .get(server.url() + "/tasket/health")
        .then()
        .statusCode(200)
        .body("status", equalTo("UP"));
  }

  @Test
  @Order(1)
  void itHandsOutTheDocumentOfItsApi() {
    given()
        .get(server.url() + "/tasket/api/v1/openapi.json")
        .then()
        .statusCode(200)
        .body("openapi", startsWith("3."))
        .body("paths", hasKey("/taskets"));
  }

  @Test
  @Order(1)
  void itAsksWhoCallsItsApi() {
    given()
        .get(server.url() + "/tasket/api/v1/boards")
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .body("code", equalTo("signin.needed"));
  }

  @Test
  @Order(1)
  void whatSomebodyElseHasInTheSchemaIsUntouched() throws SQLException {
    assertThat(schema.somebodyElsesRows()).isEqualTo(Schema.SOMEBODY_ELSES_ROWS);
  }

  @Test
  @Order(1)
  void everythingOfOursInTheSchemaCarriesOurPrefix() throws SQLException {
    assertThat(schema.objectsNotSomebodyElses())
        .contains("tasket_schema_history")
        .hasSizeGreaterThan(10)
        .allSatisfy(name -> assertThat(name).startsWith("tasket_"));
  }

  @Test
  @Order(2)
  void itLeavesAndComesBack() throws SQLException {
    server.undeploy("tasket");

    given().get(server.url() + "/tasket/sign-in").then().statusCode(404);

    server.deploy(House.ear());
    itShowsItsSignInPage();
    itSaysThatItIsUp();
  }

  /**
   * When all of the above has had its say: no more than the server says before anything is there.
   */
  @Test
  @Order(3)
  void nothingOfItLeftAWarningInTheLog() {
    assertThat(server.log().complaints()).isEqualTo(withoutUs);
  }

  /** Where only a DBA may make tables, and has not done so yet. */
  @Test
  @Order(4)
  void whereItMayOnlyCompareItSaysWhichMigrationsAreMissingAndMakesNothing(House house)
      throws SQLException {
    var database = house.postgres().database("dba");
    Schema untouched = new Schema(database);
    untouched.moveSomebodyElseIn();
    server.undeploy("tasket");
    server.unbind("jdbc/tasket");
    server.bind("jdbc/tasket", database);
    server.set("tasket.schema", "check");
    server.deploy(House.ear());

    healthFor("frank")
        .statusCode(503)
        .body(
            "checks.find { it.name == 'database' }.detail",
            allOf(containsString("1 platform"), containsString("6 ledger")));
    healthFor("aino").body(equalTo("{\"status\":\"DOWN\"}"));
    assertThat(untouched.objectsNotSomebodyElses()).isEmpty();
    assertThat(server.log().read().split("a DBA has to run", -1)).hasSize(2);
  }

  private ValidatableResponse healthFor(String login) {
    return given()
        .auth()
        .preemptive()
        .basic(login, "tasket")
        .get(server.url() + "/tasket/health")
        .then();
  }
}
