package org.tasket.web.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tasket.web.signin.TokenForge.token;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What other sites can make a browser send changes nothing. */
class ChangesTest {

  private static final String ME = "/api/v1/me";
  private static final String CALL = "/api/v1/taskets";
  private static final String PAGE = "/boards";
  private static final String OWN = "https://tasket.example.org";
  private static final String FOREIGN = "https://evil.example.com";
  private static final String INVITED = "https://intranet.example.org";

  @TempDir Path directory;

  private final Browser browser = new Browser();
  private House house;

  @BeforeEach
  void everyWayOfSigningInIsOpen() {
    Path keys = directory.resolve("keys.json");
    TokenForge.publish(keys, List.of(TokenForge.RSA));
    house =
        House.with(
            "tasket.auth.mechanisms",
            "container, jwt, header, basic, form",
            "tasket.auth.header.from",
            "10.0.0.0/8",
            "tasket.jwt.issuer",
            TokenForge.ISSUER,
            "tasket.jwt.audience",
            TokenForge.AUDIENCE,
            "tasket.jwt.keys",
            keys.toString(),
            "tasket.jwt.cookie",
            "intranet_token",
            "tasket.widgets.from",
            "https://Intranet.Example.org:443");
  }

  private String forAino() {
    return token("aino", house.clock.instant()).signed();
  }

  /** One request by each of what a browser sends by itself. */
  private FakeRequest by(Evidence evidence, FakeRequest request) {
    return switch (evidence) {
      case CONTAINER -> request.principal("aino");
      case COOKIE -> request.cookie("intranet_token", forAino());
      case BEARER -> request.bearer(forAino());
      case HEADER -> request.from("10.1.1.1").header("X-Remote-User", "aino");
      case BASIC -> request.basic("aino", "tasket");
      case FORM -> {
        if (browser.session().isEmpty()) {
          house.signInByForm(browser, "aino", "tasket");
        }
        yield request;
      }
    };
  }

  private static String code(House.Outcome outcome) {
    return outcome.response().problem().getString("code");
  }

  @Nested
  class FromAnInvitedOrigin {

    private FakeRequest invited(FakeRequest request) {
      return request.header("Origin", INVITED).header("Sec-Fetch-Site", "same-site");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONTAINER", "COOKIE", "HEADER", "FORM"})
    void stillNeedTheSecret(Evidence evidence) {
      House.Outcome without = house.ask(invited(by(evidence, browser.post(CALL))));
      assertThat(code(without)).isEqualTo("csrf");
      assertThat(without.response().header("Access-Control-Allow-Origin")).contains(INVITED);

      String secret = house.csrf(by(evidence, browser.get(ME)));
      FakeRequest with = by(evidence, browser.post(CALL)).header("X-Tasket-CSRF", secret);
      assertThat(house.ask(invited(with)).reached()).isTrue();
    }

    @Test
    void goToTheApiOnly() {
      House.Outcome page = house.ask(invited(by(Evidence.FORM, browser.post(PAGE))));

      assertThat(page.status()).isEqualTo(403);
      assertThat(page.response().header("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void doNotBringAnotherOriginAlong() {
      FakeRequest two = invited(by(Evidence.BASIC, browser.post(CALL))).header("Origin", FOREIGN);

      assertThat(code(house.ask(two))).isEqualTo("origin.foreign");
    }
  }

  @Nested
  class FromAnotherSite {

    @ParameterizedTest
    @ValueSource(strings = {"CONTAINER", "COOKIE", "HEADER", "BASIC", "FORM"})
    void areRefusedWhateverTheBrowserSendsByItself(Evidence evidence) {
      House.Outcome byOrigin =
          house.ask(by(evidence, browser.post(CALL)).header("Origin", FOREIGN));
      assertThat(byOrigin.status()).isEqualTo(403);
      assertThat(code(byOrigin)).isEqualTo("origin.foreign");
      assertThat(byOrigin.reached()).isFalse();

      House.Outcome bySite =
          house.ask(by(evidence, browser.post(CALL)).header("Sec-Fetch-Site", "cross-site"));
      assertThat(code(bySite)).isEqualTo("origin.foreign");
    }

    @Test
    void areRefusedEvenWithTheRightSecret() {
      String secret = house.csrf(by(Evidence.FORM, browser.get(ME)));

      House.Outcome outcome =
          house.ask(browser.post(CALL).header("X-Tasket-CSRF", secret).header("Origin", FOREIGN));

      assertThat(code(outcome)).isEqualTo("origin.foreign");
    }

    @Test
    void areRefusedByPagesWithTheErrorPage() {
      House.Outcome outcome =
          house.ask(by(Evidence.FORM, browser.post(PAGE)).header("Origin", FOREIGN));

      assertThat(outcome.status()).isEqualTo(403);
      assertThat(outcome.response().showsErrorPage()).isTrue();
      assertThat(outcome.reached()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/sign-out"})
    void neitherSignInNorOut(String path) {
      assertThat(house.ask(browser.post(path).header("Origin", FOREIGN)).reached()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "TRACE", "PROPFIND"})
    void areRefusedByWhicheverMethod(String method) {
      FakeRequest request = browser.request(method, CALL).basic("aino", "tasket");

      assertThat(house.ask(request.header("Origin", FOREIGN)).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "OPTIONS"})
    void doNotIncludeReading(String method) {
      FakeRequest request = browser.request(method, CALL).basic("aino", "tasket");

      assertThat(house.ask(request.header("Origin", FOREIGN)).reached()).isTrue();
    }

    @Test
    void doNotIncludeWhatABearerAsksFor() {
      House.Outcome outcome =
          house.ask(by(Evidence.BEARER, browser.post(CALL)).header("Origin", FOREIGN));

      assertThat(outcome.reached()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "null",
          "",
          "https://tasket.example.org.evil.example.com",
          "https://evil-tasket.example.org",
          "https://tasket.example.org:8443",
          "https://tasket.example.org@evil.example.com",
          "https://tasket.example.org/",
          "ftp://tasket.example.org"
        })
    void areSeenThroughHoweverTheOriginIsWritten(String origin) {
      assertThat(
              house.ask(by(Evidence.BASIC, browser.post(CALL)).header("Origin", origin)).reached())
          .isFalse();
    }

    @Test
    void areSeenThroughWhenOneOfTwoOriginsIsOurs() {
      assertThat(
              house
                  .ask(
                      by(Evidence.BASIC, browser.post(CALL))
                          .header("Origin", OWN)
                          .header("Origin", FOREIGN))
                  .reached())
          .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"cross-site, false", "same-site, false", "same-origin, true", "none, true"})
    void areToldByFetchMetadata(String site, boolean reached) {
      assertThat(
              house
                  .ask(by(Evidence.BASIC, browser.post(CALL)).header("Sec-Fetch-Site", site))
                  .reached())
          .isEqualTo(reached);
    }
  }

  @Nested
  class FromOurOwnPages {

    @Test
    void passWithTheOriginOfThePublicAddress() {
      assertThat(house.ask(by(Evidence.BASIC, browser.post(CALL)).header("Origin", OWN)).reached())
          .isTrue();
    }

    @Test
    void passUnderTheNameTheBrowserUsedWhereTheProofIsBoundToIt() {
      FakeRequest request = by(Evidence.BASIC, browser.post(CALL)).host("localhost:8080");

      assertThat(house.ask(request.header("Origin", "http://localhost:8080")).reached()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONTAINER", "HEADER"})
    void passUnderThePublicNameOnlyWhereAProxyAddsTheProof(Evidence evidence) {
      FakeRequest rebound = by(evidence, browser.post(PAGE)).host("rebound.example.com");
      assertThat(house.ask(rebound.header("Origin", "http://rebound.example.com")).reached())
          .isFalse();

      FakeRequest own = by(evidence, browser.post(PAGE));
      assertThat(house.ask(own.header("Origin", OWN)).reached()).isTrue();
    }

    @Test
    void doNotComeOverPlainHttpToTls() {
      FakeRequest request =
          by(Evidence.BASIC, browser.post(CALL)).host("tasket.example.org:444").overTls();

      assertThat(house.ask(request.header("Origin", "http://tasket.example.org:444")).reached())
          .isFalse();
    }
  }

  @Nested
  class ThroughTheApiOnASession {

    @ParameterizedTest
    @ValueSource(strings = {"CONTAINER", "COOKIE", "HEADER", "FORM"})
    void needTheSecretThatMeTells(Evidence evidence) {
      House.Outcome without = house.ask(by(evidence, browser.post(CALL)));
      assertThat(without.status()).isEqualTo(403);
      assertThat(code(without)).isEqualTo("csrf");

      String secret = house.csrf(by(evidence, browser.get(ME)));
      FakeRequest with = by(evidence, browser.post(CALL)).header("X-Tasket-CSRF", secret);
      assertThat(house.ask(with).reached()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "guess", "null"})
    void areRefusedWithAnotherSecret(String secret) {
      by(Evidence.FORM, browser.get(ME));

      assertThat(house.ask(browser.post(CALL).header("X-Tasket-CSRF", secret)).reached()).isFalse();
    }

    @Test
    void areRefusedWithTheSecretOfSomebodyElsesSession() {
      Browser bertils = new Browser();
      house.signInByForm(bertils, "bertil", "tasket");
      String secret = house.csrf(bertils.get(ME));
      house.signInByForm(browser, "aino", "tasket");

      assertThat(house.ask(browser.post(CALL).header("X-Tasket-CSRF", secret)).reached()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"BEARER", "BASIC"})
    void needNoneWhereTheCallItselfBringsTheProof(Evidence evidence) {
      assertThat(house.ask(by(evidence, browser.post(CALL))).reached()).isTrue();
      assertThat(house.csrf(by(evidence, browser.get(ME)))).isEqualTo("not-needed");
    }

    @Test
    void doNotLetABearerOfSomebodyUseASession() {
      house.signInByForm(browser, "bertil", "tasket");
      House.Outcome outcome = house.ask(by(Evidence.BEARER, browser.post(CALL)));

      assertThat(outcome.somebody().login()).isEqualTo("aino");
      assertThat(browser.session()).isEmpty();
    }
  }
}
