package org.tasket.intranet.acceptance.servers;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import org.junit.jupiter.api.Test;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;
import org.tasket.intranet.acceptance.house.MicroServer;

/** The edition for a small office, without a portal, started by the admin guide's own command. */
@InTheHouse
class MicroEditionIT {

  @Test
  void runsAsTheGuideSaysAndTellsThatItsDatabaseIsForTryingOut(House house) {
    try (MicroServer micro = house.micro().start()) {
      given()
          .get(micro.url() + "/tasket/sign-in")
          .then()
          .statusCode(200)
          .body(containsString("name=\"password\""));
      given()
          .auth()
          .preemptive()
          .basic("frank", "tasket")
          .get(micro.url() + "/tasket/health")
          .then()
          .body(
              "checks.find { it.name == 'database' }.detail",
              equalTo("embedded H2, for trying out only"));
      assertThat(micro.log())
          .containsOnlyOnce("Tasket runs on the embedded H2 database")
          .doesNotContain("ClassNotFoundException", "NoClassDefFoundError", "SEVERE");
    }
  }
}
