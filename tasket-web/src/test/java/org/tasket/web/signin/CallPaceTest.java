package org.tasket.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tasket.token.Scope;

/** Sixty calls a minute, for each person. */
class CallPaceTest {

  private static final String ME = "/api/v1/me";

  private final House house =
      House.with("tasket.auth.mechanisms", "token, basic, form", "tasket.api.calls", "60");
  private final Browser browser = new Browser();
  private final Map<String, String> tokens =
      Map.of(
          "aino", house.holders.of("aino", Scope.READ),
          "bertil", house.holders.of("bertil", Scope.READ));

  private House.Outcome call(String login) {
    return house.ask(browser.get(ME).bearer(tokens.get(login)));
  }

  private void allAtOnce() {
    for (int time = 0; time < 60; time++) {
      assertThat(call("aino").reached()).isTrue();
    }
  }

  @Test
  void whoeverCallsTooFastHearsWhenToComeAgain() {
    allAtOnce();

    House.Outcome outcome = call("aino");

    assertThat(outcome.status()).isEqualTo(429);
    assertThat(outcome.reached()).isFalse();
    assertThat(outcome.response().header("Retry-After")).hasValue("1");
    assertThat(outcome.response().problem().getString("code")).isEqualTo("calls.toomany");
  }

  @Test
  void oneMoreIsFreeEachSecond() {
    allAtOnce();
    assertThat(call("aino").reached()).isFalse();

    house.clock.pass(Duration.ofSeconds(2));

    assertThat(call("aino").reached()).isTrue();
    assertThat(call("aino").reached()).isTrue();
    assertThat(call("aino").reached()).isFalse();
  }

  @Test
  void nobodyElseWaits() {
    allAtOnce();

    assertThat(call("bertil").reached()).isTrue();
  }

  @Test
  void anotherWayInIsTheSamePerson() {
    allAtOnce();

    assertThat(house.ask(browser.get(ME).basic("aino", "tasket")).status()).isEqualTo(429);
  }

  @Test
  void whatAForeignSiteSendsIsRefusedAndNotCounted() {
    house.signInByForm(browser, "aino", "tasket");
    for (int time = 0; time < 60; time++) {
      FakeRequest foreign = browser.post("/api/v1/taskets");
      assertThat(house.ask(foreign.header("Origin", "https://evil.example.org")).status())
          .isEqualTo(403);
    }

    assertThat(house.ask(browser.get(ME)).reached()).isTrue();
  }

  @Test
  void pagesAreNotCounted() {
    allAtOnce();
    house.signInByForm(browser, "aino", "tasket");

    assertThat(house.ask(browser.get("/boards")).reached()).isTrue();
  }
}
