package org.tasket.intranet.acceptance.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;
import org.tasket.intranet.acceptance.house.PlainBrowser;

/** What the server writes down, at its usual level, of all that was done to it so far. */
@InTheHouse
class LogIT {

  private static final Pattern SOMEBODY =
      Pattern.compile(
          "\\b(aino|bertil|nobody\\.at\\.all|secret-word)\\b|Kallionpuro|@example\\.org",
          Pattern.CASE_INSENSITIVE);

  @Test
  void saysNothingOfAnybody(House house) {
    Caller aino = Caller.of(house, "aino");
    Caller bertil = Caller.of(house, "bertil");
    String tasket = Steps.open(aino, Posting.small().with("title", "secret-word"));
    Steps.confirm(aino, Steps.delivered(bertil, tasket, 20));
    Refused.with(409, bertil.post("/taskets/{id}/claims", tasket));
    Refused.with(422, aino.send(Map.of("title", "secret-word"), "/taskets"));
    Refused.with(404, bertil.get("/boards/secret-word"));
    Refused.with(401, Caller.of(house, "aino", "secret-word").get("/me"));
    Refused.with(401, Caller.of(house, "nobody.at.all", "secret-word").get("/me"));
    aino.get("/people?q=bertil&board=everyone").then().statusCode(200);
    PlainBrowser.of(house, "aino").open("/tasket/taskets/" + tasket);

    assertThat(house.server().log().read()).isNotEmpty().doesNotContainPattern(SOMEBODY);
  }
}
