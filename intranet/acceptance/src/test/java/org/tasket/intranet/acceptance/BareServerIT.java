package org.tasket.intranet.acceptance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
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
import org.tasket.intranet.acceptance.house.PayaraServer;
import org.tasket.intranet.acceptance.house.Schema;

/**
 * The EAR alone on a server that has no portal and no portlet API, in a schema that already belongs
 * to somebody else.
 */
@InTheHouse
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class BareServerIT {

  private PayaraServer server;
  private Schema schema;

  @BeforeAll
  void aServerWithNothingButADatasource(House house) throws SQLException {
    var database = house.postgres().database("bare");
    schema = new Schema(database);
    schema.moveSomebodyElseIn();
    server = house.server("bare").start();
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
  void itDeploysWithoutAWarning() {
    assertThat(server.log().complaints()).isEmpty();
  }

  @Test
  @Order(1)
  void itAnswers() {
    given()
        .redirects()
        .follow(false)
        .get(server.url() + "/tasket/")
        .then()
        .statusCode(org.hamcrest.Matchers.lessThan(400));
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
  void itLeavesAndComesBackWithoutAWarning() throws SQLException {
    server.undeploy("tasket");

    given().get(server.url() + "/tasket/").then().statusCode(404);

    server.deploy(House.ear());
    itAnswers();
    assertThat(server.log().complaints()).isEmpty();
  }
}
