package org.tasket.intranet.acceptance.authentication;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.oneOf;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasket.intranet.acceptance.house.AdminGuide;
import org.tasket.intranet.acceptance.house.Crowd;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;
import org.tasket.intranet.acceptance.house.IntranetApplication;
import org.tasket.intranet.acceptance.house.PayaraServer;

/**
 * A server where people may sign in by its own single sign-on, token, header, Basic and form, over
 * a directory behind LDAPS. The house's own server asks the same directory over StartTLS.
 */
@InTheHouse
@TestInstance(Lifecycle.PER_CLASS)
class SignInIT {

  private static final String ME = "/tasket/api/v1/me";
  private static final String TASKETS = "/tasket/api/v1/taskets";
  private static final String TOKEN = "intranet_token";
  private static final String SESSION = "TASKET_SESSION";
  private static final String PROXY = "127.0.0.2";
  private static final String SERVERS_SESSION = "JSESSIONIDSSO";
  private static final String ASADMIN = "asadmin ";

  private final Issuer intranet = new Issuer("intranet");
  private final Issuer stranger = new Issuer("stranger");
  private PayaraServer server;
  private House house;

  @BeforeAll
  void aServerWithAllWaysOfSigningIn(House house, @TempDir Path directory) {
    this.house = house;
    Path keys = directory.resolve("keys.json");
    intranet.publishTo(keys);
    server =
        house
            .server("signin")
            .with(house.directory().settingsOverLdaps())
            .with("tasket.auth.mechanisms", "container,jwt,header,token,basic,form")
            .with("tasket.api.calls", "200")
            .with("tasket.auth.header.name", "X-Remote-User")
            .with("tasket.auth.header.from", PROXY)
            .with("tasket.auth.sign-out-url", "/intranet/sign-out")
            .with("tasket.jwt.issuer", Issuer.NAME)
            .with("tasket.jwt.audience", Issuer.AUDIENCE)
            .with("tasket.jwt.keys", keys.toString())
            .with("tasket.jwt.cookie", TOKEN)
            .trusting(house.directory().certificate())
            .start();
    server.makeRealm("intranetRealm", house.directory());
    theServersSingleSignOn().forEach(words -> server.setOfItsOwn(words[0], words[1]));
    server.bind("jdbc/tasket", house.postgres().database("signin"));
    server.deploy(House.ear());
    server.deploy(IntranetApplication.in(directory));
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> basic("aino").get(server.url() + ME).then().statusCode(200));
  }

  /** As the admin guide switches it on: a command and what it sets. */
  private static List<String[]> theServersSingleSignOn() {
    return AdminGuide.with(Map.of()).typed("Signing in", "sh").stream()
        .flatMap(String::lines)
        .filter(line -> line.startsWith(ASADMIN + "set"))
        .map(line -> line.substring(ASADMIN.length()).split(" ", 2))
        .toList();
  }

  @AfterAll
  void close() {
    if (server != null) {
      server.close();
    }
  }

  private static RequestSpecification basic(String login) {
    return basic(login, "tasket");
  }

  private static RequestSpecification basic(String login, String password) {
    return given().auth().preemptive().basic(login, password);
  }

  private ValidatableResponse meWithBearer(String token) {
    return given().header("Authorization", "Bearer " + token).get(server.url() + ME).then();
  }

  private Visit visit() {
    return new Visit(server.url());
  }

  private Visit visitByToken(String login) {
    return visit().carrying(TOKEN, intranet.token(login));
  }

  private static ValidatableResponse refused(int status, String code, Response response) {
    return response
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("code", equalTo(code));
  }

  @Nested
  class TheServersSingleSignOn {

    private String signedInNextDoor(String login) {
      Response greeting = basic(login).get(server.url() + IntranetApplication.PATH);
      greeting.then().statusCode(200).body(containsString("Hello, " + login));
      return greeting.cookie(SERVERS_SESSION);
    }

    private void signOutNextDoor(String session) {
      given()
          .cookie(SERVERS_SESSION, session)
          .get(server.url() + IntranetApplication.SIGN_OUT)
          .then()
          .statusCode(200)
          .body(containsString("Goodbye"));
    }

    @Test
    void namesWhoActs() {
      Visit visit = visit().carrying(SERVERS_SESSION, signedInNextDoor("aino"));

      visit.get(ME).then().statusCode(200).body("login", equalTo("aino"));
      visit.get("/tasket/boards").then().statusCode(200);
    }

    /** The server looks for groups of whoever never signed in to its realm: see the admin guide. */
    @Test
    void isNotAskedAgainOfTheDirectoryInEachRequestAsOthersAre() {
      Visit visit = visit().carrying(SERVERS_SESSION, signedInNextDoor("aino"));
      visit.get(ME).then().statusCode(200);
      basic("tuuli.jokitorma").get(server.url() + ME).then().statusCode(200);

      assertThat(bindsOfFive(() -> basic("tuuli.jokitorma").get(server.url() + ME)))
          .isGreaterThanOrEqualTo(5);
      assertThat(bindsOfFive(() -> visit.get(ME))).isLessThan(5);
      assertThat(server.log().read()).doesNotContain("ldaprealm.groupsearcherror");
    }

    private long bindsOfFive(Supplier<Response> call) {
      long before = house.directory().binds();
      for (int time = 0; time < 5; time++) {
        call.get().then().statusCode(200);
      }
      return house.directory().binds() - before;
    }

    @Test
    void namesNobodyToWhomeverItDoesNotKnow() {
      refused(401, "signin.needed", visit().carrying(SERVERS_SESSION, "guess").get(ME));
    }

    @Test
    void namingSomebodyElseEndsTheSession() {
      Visit visit = visit().carrying(SERVERS_SESSION, signedInNextDoor("aino"));
      String ainos = visit.csrf();
      String session = visit.cookies().get(SESSION);

      visit.carrying(SERVERS_SESSION, signedInNextDoor("bertil"));

      visit.get(ME).then().body("login", equalTo("bertil")).body("csrf", not(equalTo(ainos)));
      assertThat(visit.cookies().get(SESSION)).isNotEqualTo(session);
    }

    @Test
    void signedOutNextDoorIsSignedOutHere() {
      String shared = signedInNextDoor("aino");
      Visit visit = visit().carrying(SERVERS_SESSION, shared);
      visit.csrf();

      signOutNextDoor(shared);

      refused(401, "signin.needed", visit.get(ME));
      refused(401, "signin.needed", visit.without(SERVERS_SESSION).get(ME));
    }

    @Test
    void leadsToTheIntranetWhoeverSignsOutHere() {
      visit()
          .carrying(SERVERS_SESSION, signedInNextDoor("aino"))
          .post("/tasket/sign-out")
          .then()
          .statusCode(303)
          .header("Location", equalTo("/intranet/sign-out"));
    }
  }

  @Nested
  class AToken {

    @Test
    void asBearerNamesWhoActs() {
      meWithBearer(intranet.token("aino")).statusCode(200).body("login", equalTo("aino"));
    }

    @Test
    void withoutSignatureIsRefused() {
      meWithBearer(Issuer.algNone("aino")).statusCode(401).body("code", equalTo("signin.token"));
    }

    @Test
    void signedWithThePublicKeyAsASharedSecretIsRefused() {
      meWithBearer(intranet.hsForRs("aino")).statusCode(401).body("code", equalTo("signin.token"));
    }

    @Test
    void signedByAForeignKeyIsRefused() {
      meWithBearer(stranger.token("aino")).statusCode(401).body("code", equalTo("signin.token"));
    }

    @Test
    void signedByAForeignKeyUnderTheIntranetsKeyIdIsRefused() {
      meWithBearer(new Issuer("intranet").token("aino")).statusCode(401);
    }

    @Test
    void forAnotherAudienceIsRefused() {
      meWithBearer(intranet.tokenWith("aino", "aud", "payroll")).statusCode(401);
    }

    @Test
    void ofAnotherIssuerIsRefused() {
      meWithBearer(intranet.tokenWith("aino", "iss", "https://evil.example.com")).statusCode(401);
    }

    @Test
    void thatHasExpiredIsRefused() {
      long past = Instant.now().minusSeconds(60).getEpochSecond();

      meWithBearer(intranet.tokenWith("aino", "exp", past)).statusCode(401);
    }

    @Test
    void ofSomebodyWhomTheDirectoryDoesNotKnowIsRefused() {
      meWithBearer(intranet.token("nobody"))
          .statusCode(401)
          .body("code", equalTo("signin.unknown"));
    }

    @Test
    void inTheCookieIsEnoughForPagesAndApi() {
      visitByToken("aino").get(ME).then().statusCode(200).body("login", equalTo("aino"));
      visitByToken("aino").get("/tasket/boards").then().statusCode(200);
    }

    @Test
    void thatIsBadInTheCookieIsNoCookie() {
      Visit visit = visit().carrying(TOKEN, stranger.token("aino"));

      refused(401, "signin.needed", visit.get(ME));
      visit
          .get("/tasket/boards")
          .then()
          .statusCode(302)
          .header("Location", equalTo("/tasket/sign-in?return=%2Ftasket%2Fboards"));
    }

    @Test
    void thatIsGoneEndsTheSessionItBegan() {
      Visit visit = visitByToken("aino");
      visit.csrf();
      String session = visit.cookies().get(SESSION);

      refused(401, "signin.needed", visit.without(TOKEN).get(ME));

      visit.carrying(SESSION, session).carrying(TOKEN, intranet.token("aino")).csrf();
      assertThat(visit.cookies().get(SESSION)).as("a session anew").isNotEqualTo(session);
    }

    @Test
    void ofSomebodyElseEndsTheSession() {
      Visit visit = visitByToken("aino");
      String ainos = visit.csrf();
      String session = visit.cookies().get(SESSION);

      visit.carrying(TOKEN, intranet.token("bertil"));

      visit.get(ME).then().body("login", equalTo("bertil")).body("csrf", not(equalTo(ainos)));
      assertThat(visit.cookies().get(SESSION)).isNotEqualTo(session);
    }
  }

  @Nested
  class AHeader {

    private String me(String from, String... headers) {
      return Wire.get(from, URI.create(server.url() + ME), headers);
    }

    @Test
    void fromTheProxyNamesWhoActs() {
      assertThat(me(PROXY, "X-Remote-User: david"))
          .startsWith("HTTP/1.1 200")
          .contains("\"login\":\"david\"", "COORDINATOR");
    }

    @Test
    void namingSomebodyElseEndsTheSession() {
      Visit visit = visit();
      visit.signIn("aino", "tasket", "/tasket/");
      visit.get(ME).then().statusCode(200);
      String cookie = "Cookie: " + SESSION + "=" + visit.cookies().get(SESSION);

      assertThat(me(PROXY, "X-Remote-User: bertil", cookie)).contains("\"login\":\"bertil\"");
      visit.get(ME).then().statusCode(401);
    }

    @Test
    void fromAnywhereElseIsIgnored() {
      assertThat(me("127.0.0.1", "X-Remote-User: david")).startsWith("HTTP/1.1 401");
      assertThat(me("127.0.0.3", "X-Remote-User: david", "X-Forwarded-For: " + PROXY))
          .startsWith("HTTP/1.1 401");
    }

    @Test
    void inTwoCopiesIsRefused() {
      assertThat(me(PROXY, "X-Remote-User: david", "X-Remote-User: david"))
          .startsWith("HTTP/1.1 401")
          .contains("signin.header");
    }

    @Test
    void isLoggedWithoutItsValue() {
      me("127.0.0.4", "X-Remote-User: somebody-secret");

      assertThat(server.log().read())
          .contains("X-Remote-User ignored: 127.0.0.4")
          .doesNotContain("somebody-secret");
    }
  }

  @Nested
  class Basic {

    @Test
    void namesWhoActs() {
      basic("aino").get(server.url() + ME).then().statusCode(200).body("login", equalTo("aino"));
    }

    @Test
    void thatIsWrongIsRefusedWithAChallenge() {
      refused(401, "signin.refused", basic("carol", "wrong").get(server.url() + ME))
          .header("WWW-Authenticate", equalTo("Basic realm=\"Tasket\", charset=\"UTF-8\""));
    }

    @ParameterizedTest
    @CsvSource({"carol, ''", "'', tasket", "'*)(uid=*', tasket", "*, tasket"})
    void neverMatchesMoreThanOneNameAndOnePassword(String login, String password) {
      refused(401, "signin.refused", basic(login, password).get(server.url() + ME));
    }

    @Test
    void isNotHeardByPages() {
      basic("aino")
          .redirects()
          .follow(false)
          .get(server.url() + "/tasket/boards")
          .then()
          .statusCode(302);
    }
  }

  @Nested
  class TheSignInPage {

    @Test
    void leadsOnToThePageAskedFor() {
      Visit visit = visit();

      visit
          .signIn("aino", "tasket", "/tasket/boards?x=1")
          .then()
          .statusCode(303)
          .header("Location", equalTo("/tasket/boards?x=1"));

      visit.get(ME).then().statusCode(200).body("login", equalTo("aino"));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "//evil.example.com/",
          "/\\evil.example.com/",
          "https://evil.example.com/",
          "/intranet/",
          "/tasket/\r\nX: y"
        })
    void leadsToNoOtherSite(String returnTo) {
      visit()
          .signIn("aino", "tasket", returnTo)
          .then()
          .statusCode(303)
          .header("Location", equalTo("/tasket/"));
    }

    @Test
    void givesTheSessionAnIdThatNobodyKnewBefore() {
      Visit visit = visit().carrying(SESSION, "planted");

      visit.signIn("aino", "tasket", "/tasket/");

      assertThat(visit.cookies().get(SESSION)).isNotEqualTo("planted");
      refused(401, "signin.needed", visit().carrying(SESSION, "planted").get(ME));
    }

    @Test
    void givesAnotherIdAtEverySignIn() {
      Visit visit = visit();
      visit.signIn("aino", "tasket", "/tasket/");
      String first = visit.cookies().get(SESSION);

      visit.signIn("bertil", "tasket", "/tasket/");

      assertThat(visit.cookies().get(SESSION)).isNotEqualTo(first);
      refused(401, "signin.needed", visit().carrying(SESSION, first).get(ME));
    }

    @Test
    void staysWhereThePasswordIsWrong() {
      Visit visit = visit();

      visit.signIn("carol", "wrong", "/tasket/").then().statusCode(401);

      refused(401, "signin.needed", visit.get(ME));
    }

    @Test
    void hidesItsCookieFromScriptsAndOtherSites() {
      Response response = visit().signIn("aino", "tasket", "/tasket/");

      assertThat(response.headers().getValues("Set-Cookie"))
          .filteredOn(cookie -> cookie.startsWith(SESSION))
          .isNotEmpty()
          .allSatisfy(
              cookie ->
                  assertThat(cookie)
                      .containsIgnoringCase("HttpOnly")
                      .containsIgnoringCase("SameSite=Lax")
                      .containsIgnoringCase("Path=/tasket"));
    }

    @Test
    void cannotBePostedByAnotherSite() {
      refusedPage(
          visit().request().header("Origin", "https://evil.example.com").formParam("login", "aino"),
          "/tasket/sign-in");
    }
  }

  private void refusedPage(RequestSpecification request, String path) {
    request.post(server.url() + path).then().statusCode(403).contentType(containsString("html"));
  }

  @Nested
  class Changes {

    private RequestSpecification posting(Visit visit) {
      return visit.request().contentType(ContentType.JSON).body("{}");
    }

    @Test
    void onASessionNeedTheSecret() {
      Visit visit = visitByToken("aino");
      String secret = visit.csrf();

      refused(403, "csrf", visit.send(posting(visit), TASKETS));
      refused(403, "csrf", visit.send(posting(visit).header("X-Tasket-CSRF", "guess"), TASKETS));
      refused(422, "input", visit.send(posting(visit).header("X-Tasket-CSRF", secret), TASKETS));
    }

    @ParameterizedTest
    @CsvSource({
      "Origin, https://evil.example.com",
      "Origin, null",
      "Sec-Fetch-Site, cross-site",
      "Sec-Fetch-Site, same-site"
    })
    void fromAnotherSiteAreRefusedEvenWithTheSecret(String header, String value) {
      Visit visit = visitByToken("aino");
      String secret = visit.csrf();

      refused(
          403,
          "origin.foreign",
          visit.send(
              posting(visit).header("X-Tasket-CSRF", secret).header(header, value), TASKETS));
      refused(
          403,
          "origin.foreign",
          basic("aino").header(header, value).body("{}").post(server.url() + TASKETS));
    }

    @Test
    void fromOurOwnOriginPass() {
      Visit visit = visitByToken("aino");
      String secret = visit.csrf();

      refused(
          422,
          "input",
          visit.send(
              posting(visit)
                  .header("X-Tasket-CSRF", secret)
                  .header("Origin", server.url())
                  .header("Sec-Fetch-Site", "same-origin"),
              TASKETS));
    }

    @Test
    void byBearerNeedNeither() {
      refused(
          422,
          "input",
          given()
              .header("Authorization", "Bearer " + intranet.token("aino"))
              .header("Origin", "https://evil.example.com")
              .contentType(ContentType.JSON)
              .body("{}")
              .post(server.url() + TASKETS));
    }
  }

  @Nested
  class SigningOut {

    @Test
    void endsTheSessionForGood() {
      Visit visit = visit();
      visit.signIn("aino", "tasket", "/tasket/");
      Map<String, String> before = Map.copyOf(visit.cookies());

      visit.post("/tasket/sign-out").then().statusCode(303);

      assertThat(visit.cookies()).doesNotContainKey(SESSION);
      Visit again = visit();
      before.forEach(again::carrying);
      refused(401, "signin.needed", again.get(ME));
    }

    @Test
    void leadsToTheIntranetForWhoeverItsTokenSignedIn() {
      visitByToken("aino")
          .post("/tasket/sign-out")
          .then()
          .statusCode(303)
          .header("Location", equalTo("/intranet/sign-out"));
    }

    @Test
    void isDoneByNoLink() {
      Visit visit = visitByToken("aino");

      visit.get("/tasket/sign-out").then().statusCode(405);
    }

    @Test
    void isDoneByNoOtherSite() {
      refusedPage(visit().request().header("Sec-Fetch-Site", "cross-site"), "/tasket/sign-out");
    }
  }

  private static String credentials(String login, String password) {
    return "Basic " + Base64.getEncoder().encodeToString((login + ":" + password).getBytes(UTF_8));
  }

  @Nested
  class Guessing {

    private String me(String from, String login, String password) {
      URI me = URI.create(server.url() + ME);
      return Wire.get(from, me, "Authorization: " + credentials(login, password));
    }

    @Test
    void isSlowedDownPerAccountAndForgotten() {
      List<String> guesses =
          IntStream.range(0, 6)
              .mapToObj(i -> me("127.0.1." + (1 + i), "eeva", "guess" + i))
              .toList();
      String next = me("127.0.1.99", "eeva", "tasket");

      assertThat(guesses).allSatisfy(guess -> assertThat(guess).startsWith("HTTP/1.1 401"));
      assertThat(next).startsWith("HTTP/1.1 429").contains("Retry-After: ", "signin.toomany");
      assertThat(me("127.0.1.99", "bertil", "tasket")).startsWith("HTTP/1.1 200");
      await()
          .atMost(Duration.ofSeconds(10))
          .untilAsserted(
              () -> assertThat(me("127.0.1.99", "eeva", "tasket")).startsWith("HTTP/1.1 200"));
    }

    @Test
    void isSlowedDownPerAddress() {
      for (int i = 0; i < 21; i++) {
        me("127.0.2.1", "guess" + i, "x");
      }

      assertThat(me("127.0.2.1", "frank", "tasket")).startsWith("HTTP/1.1 429");
      assertThat(me("127.0.2.2", "frank", "tasket")).startsWith("HTTP/1.1 200");
    }
  }

  @Nested
  class WithoutTheDirectory {

    @Test
    void whoIsSignedInGoesOnAndNobodyElseIsToldToBeWrong() {
      Visit signedIn = visit();
      signedIn.signIn("aino", "tasket", "/tasket/");

      house.directory().stop();
      try {
        signedIn.get(ME).then().statusCode(200).body("login", equalTo("aino"));
        refused(503, "directory.unavailable", basic("carol", "other").get(server.url() + ME));
        visit().signIn("carol", "other", "/tasket/").then().statusCode(503);
      } finally {
        house.directory().start();
      }
      await()
          .atMost(Duration.ofSeconds(30))
          .untilAsserted(() -> basic("carol").get(server.url() + ME).then().statusCode(200));
    }
  }

  @Nested
  class TheDirectorysCertificate {

    @Test
    void isBelievedWhereItsAuthorityIsTrusted() {
      basic("david").get(server.url() + ME).then().statusCode(200).body("login", equalTo("david"));
      refused(401, "signin.refused", basic("david", "other").get(server.url() + ME));
    }

    @Test
    void isRefusedWhereNobodyKnowsItsAuthority() {
      List<String> both = List.of(server.url(), house.server().url());
      house.directory().stop();
      try {
        house.directory().startAsStranger();
        for (String each : both) {
          refused(503, "directory.unavailable", basic("carol", "other").get(each + ME))
              .body("detail", containsString("directory"));
        }
        visit().signIn("carol", "other", "/tasket/").then().statusCode(503);
      } finally {
        house.directory().stop();
        house.directory().start();
      }
      for (String each : both) {
        await()
            .atMost(Duration.ofSeconds(30))
            .untilAsserted(() -> basic("carol").get(each + ME).then().statusCode(200));
      }
    }
  }

  @Nested
  class Anybody {

    @ParameterizedTest
    @ValueSource(strings = {"/tasket/sign-in", "/tasket/health", "/tasket/api/v1/openapi.json"})
    void reachesWhatIsOpen(String path) {
      visit().get(path).then().statusCode(200);
    }

    @Test
    void reachesNothingElse() {
      refused(401, "signin.needed", visit().get(ME)).header("Cache-Control", "private, no-store");
      refused(401, "signin.needed", visit().get("/tasket/api/v1/nothing"));
      for (String page : new String[] {"/tasket/", "/tasket/boards", "/tasket/WEB-INF/web.xml"}) {
        visit().get(page).then().statusCode(oneOf(302, 404));
      }
    }

    @Test
    void hearsNothingOfTheServersInside() {
      for (String path : new String[] {ME, "/tasket/sign-in", "/tasket/boards"}) {
        visit()
            .get(path)
            .then()
            .header("X-Content-Type-Options", "nosniff")
            .header("Referrer-Policy", "same-origin")
            .header("Cache-Control", "private, no-store")
            .header("Content-Security-Policy", containsString("frame-ancestors 'none'"));
      }
    }

    @Test
    void getsPagesWithOnePolicyThatAllowsNoInlineScript() {
      List<String> policies =
          visit().get("/tasket/sign-in").headers().getValues("Content-Security-Policy");

      assertThat(policies).hasSize(1);
      assertThat(policies.get(0).substring(policies.get(0).indexOf("script-src")))
          .doesNotContain("unsafe-inline", "unsafe-eval");
    }
  }

  @Test
  void whoeverCallsTheApiTooFastHearsWhenToComeAgain() {
    List<Integer> many = IntStream.range(0, 250).boxed().toList();
    assertThat(Crowd.atOnce(many, time -> postedFromElsewhere("elina.eerikkila")))
        .allMatch(answer -> answer.startsWith("HTTP/1.1 403")); // and do not count

    List<Response> answers = new ArrayList<>();
    while (answers.size() < 2_000 && answers.stream().allMatch(SignInIT::isWelcome)) {
      answers.addAll(Crowd.atOnce(many, time -> basic("elina.eerikkila").get(me())));
    }

    assertThat(answers).filteredOn(SignInIT::isWelcome).hasSizeGreaterThanOrEqualTo(200);
    assertThat(answers)
        .filteredOn(answer -> !isWelcome(answer))
        .isNotEmpty()
        .allSatisfy(
            answer -> refused(429, "calls.toomany", answer).header("Retry-After", notNullValue()));
    basic("david").get(me()).then().statusCode(200);
  }

  private static boolean isWelcome(Response answer) {
    return answer.statusCode() == 200;
  }

  private String postedFromElsewhere(String login) {
    return Wire.post(
        "127.0.0.1",
        URI.create(server.url() + TASKETS),
        "Authorization: " + credentials(login, "tasket"),
        "Origin: https://evil.example.com");
  }

  private String me() {
    return server.url() + ME;
  }
}
