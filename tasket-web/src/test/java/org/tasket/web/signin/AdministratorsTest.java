package org.tasket.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may hear what is wrong while the database is away. */
class AdministratorsTest {

  private final Browser browser = new Browser();
  private final House house = House.with();

  @BeforeEach
  void theDatabaseIsAway() {
    house.people.databaseGoesAway();
  }

  private boolean isOne(FakeRequest request) {
    return house.administrators.isOne(request.toServlet());
  }

  private FakeRequest health() {
    return browser.get("/health");
  }

  @Test
  void areKnownByThePasswordAndTheGroupsOfTheDirectory() {
    assertThat(isOne(health().basic("frank", "tasket"))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"frank,wrong", "frank,''", "aino,tasket", "nobody,tasket", "'',tasket"})
  void areNotThoseWhoProveNothingOrAreNone(String login, String password) {
    assertThat(isOne(health().basic(login, password))).isFalse();
  }

  @Test
  void areNotThoseWhoShowNoPasswordAtAll() {
    assertThat(isOne(health())).isFalse();
    assertThat(isOne(health().bearer("frank"))).isFalse();
    assertThat(isOne(health().principal("frank"))).isFalse();
    assertThat(isOne(health().header("X-Remote-User", "frank"))).isFalse();
  }

  @Test
  void areNotThoseWhoShowTwoPasswords() {
    FakeRequest two = health().basic("frank", "tasket").basic("frank", "tasket");

    assertThat(isOne(two)).isFalse();
    assertThat(isOne(health().header("Authorization", "Basic %%%"))).isFalse();
  }

  @Test
  void areUnknownWhereBasicIsClosed() {
    House closed = House.with("tasket.auth.mechanisms", "form");

    assertThat(closed.administrators.isOne(health().basic("frank", "tasket").toServlet()))
        .isFalse();
  }

  @Test
  void areUnknownWhileTheDirectoryIsAwayToo() {
    house.people.directoryGoesAway();

    assertThat(isOne(health().basic("frank", "tasket"))).isFalse();
  }

  @Test
  void areNotFoundByGuessing() {
    for (int guess = 0; guess < 100; guess++) {
      isOne(health().basic("frank", "guess" + guess));
    }

    assertThat(house.people.binds()).isLessThan(10);
    assertThat(isOne(health().basic("frank", "tasket"))).as("has to wait").isFalse();
  }

  @Test
  void areSignedInNowhereByIt() {
    House.Outcome outcome = house.ask(health().basic("frank", "tasket"));

    assertThat(outcome.reached()).isTrue();
    assertThat(outcome.visitor()).isEmpty();
    assertThat(browser.session()).isEmpty();
    assertThat(house.ask(browser.get("/api/v1/me").basic("frank", "tasket")).status())
        .isEqualTo(503);
  }

  @Test
  void keepTheirPasswordOutOfWhatIsWritten() {
    assertThat(new Credentials("frank", "tasket").toString()).doesNotContain("tasket");
  }
}
