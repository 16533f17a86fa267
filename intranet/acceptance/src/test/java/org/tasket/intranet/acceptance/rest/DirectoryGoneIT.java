package org.tasket.intranet.acceptance.rest;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;

/** The directory is away: who is signed in goes on, who is not hears plainly why not. */
@InTheHouse
class DirectoryGoneIT {

  @Test
  void whoIsSignedInGoesOnWorkingAndNobodyElseIsToldToBeWrong(House house) {
    List<Caller> unused = callersWhomNoOtherTestKnows(house);
    Caller owner = unused.get(0);
    Caller helper = unused.get(1);
    Caller stranger = unused.get(2);
    owner.get("/me").then().statusCode(200);
    helper.get("/me").then().statusCode(200);

    house.directory().stop();
    try {
      String claim = Steps.delivered(helper, Steps.open(owner, Posting.small()), 15);
      Steps.confirm(owner, claim);

      Refused.with(503, stranger.get("/me")).body("code", equalTo("directory.unavailable"));
    } finally {
      house.directory().start();
    }

    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> stranger.get("/me").then().statusCode(200));
  }

  /**
   * A password is remembered for a minute: whoever proved theirs just now has that minute whole.
   */
  private static List<Caller> callersWhomNoOtherTestKnows(House house) {
    return house.directory().logins().stream()
        .filter(login -> login.length() > 6)
        .skip(150)
        .limit(3)
        .map(login -> Caller.of(house, login))
        .toList();
  }
}
