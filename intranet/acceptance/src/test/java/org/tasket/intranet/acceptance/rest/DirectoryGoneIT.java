package org.tasket.intranet.acceptance.rest;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;

/** The directory is away: who is signed in goes on, who is not hears plainly why not. */
@InTheHouse
class DirectoryGoneIT {

  @Test
  void whoIsSignedInGoesOnWorkingAndNobodyElseIsToldToBeWrong(House house) {
    Caller aino = Caller.of(house, "aino");
    Caller bertil = Caller.of(house, "bertil");
    Caller stranger =
        house.directory().logins().stream()
            .filter(login -> login.length() > 6)
            .skip(150)
            .findFirst()
            .map(login -> Caller.of(house, login))
            .orElseThrow();
    aino.get("/me").then().statusCode(200);
    bertil.get("/me").then().statusCode(200);

    house.directory().stop();
    try {
      String claim = Steps.delivered(bertil, Steps.open(aino, Posting.small()), 15);
      Steps.confirm(aino, claim);

      Refused.with(503, stranger.get("/me")).body("code", equalTo("directory.unavailable"));
    } finally {
      house.directory().start();
    }

    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> stranger.get("/me").then().statusCode(200));
  }
}
