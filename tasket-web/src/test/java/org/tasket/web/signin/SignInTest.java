package org.tasket.web.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tasket.web.signin.TokenForge.token;

import com.nimbusds.jose.JWSAlgorithm;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Filter;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasket.person.WayIn;
import org.tasket.platform.Forbidden;
import org.tasket.platform.SignInRefused;
import org.tasket.platform.TooMany;
import org.tasket.platform.Unavailable;
import org.tasket.token.Scope;

/** The lines of "Sign-in", one after the other. */
class SignInTest {

  private static final String ME = "/api/v1/me";
  private static final String BOARDS = "/boards";

  private final Browser browser = new Browser();

  @Nested
  class TheContainer {

    private final House house = House.with("tasket.auth.mechanisms", "container, form");

    @Test
    void namesWhoActs() {
      House.Outcome outcome = house.ask(browser.get(ME).principal("aino"));

      assertThat(outcome.reached()).isTrue();
      assertThat(outcome.somebody().actor().person()).isEqualTo(house.people.idOfSample("aino"));
      assertThat(outcome.somebody().actor().way()).isEqualTo(WayIn.REST);
    }

    @Test
    void namingSomebodyElseEndsTheSessionAtOnce() {
      house.signInByForm(browser, "bertil", "tasket");
      Browser.Session bertils = browser.sessionBegun();

      House.Outcome outcome = house.ask(browser.get(BOARDS).principal("aino"));

      assertThat(bertils.hasEnded()).isTrue();
      assertThat(outcome.somebody().login()).isEqualTo("aino");
    }

    @Test
    void namesSomebodyWhomTheDirectoryDoesNotKnow() {
      House.Outcome outcome = house.ask(browser.get(ME).principal("nobody"));

      assertThat(outcome.status()).isEqualTo(401);
      assertThat(outcome.response().problem().getString("code")).isEqualTo("signin.unknown");
    }

    @Test
    void isNotHeardWhereItIsNotListed() {
      House deaf = House.with("tasket.auth.mechanisms", "form");

      assertThat(deaf.ask(browser.get(ME).principal("aino")).status()).isEqualTo(401);
    }
  }

  @Nested
  class ATokenOfAPerson {

    private final House house = House.with("tasket.auth.mechanisms", "basic, token, form");

    private String code(House.Outcome outcome) {
      return outcome.response().problem().getString("code");
    }

    @Test
    void namesItsOwnerAndNeedsNoSession() {
      String token = house.holders.of("aino", Scope.READ);

      House.Outcome outcome = house.ask(browser.get(ME).bearer(token));

      assertThat(outcome.somebody().login()).isEqualTo("aino");
      assertThat(outcome.somebody().actor().way()).isEqualTo(WayIn.TOKEN);
      assertThat(outcome.somebody().evidence()).isEqualTo(Evidence.BEARER);
      assertThat(browser.session()).isEmpty();
    }

    @Test
    void thatReadsChangesNothing() {
      String token = house.holders.of("aino", Scope.READ);

      for (String method : List.of("POST", "PUT", "PATCH", "DELETE", "ANYTHING")) {
        House.Outcome outcome =
            house.ask(new FakeRequest(browser, method, "/api/v1/taskets").bearer(token));

        assertThat(outcome.status()).isEqualTo(403);
        assertThat(code(outcome)).isEqualTo("token.scope");
        assertThat(outcome.reached()).isFalse();
      }
    }

    @Test
    void thatWritesChangesThingsFromAnywhereWithoutASecret() {
      String token = house.holders.of("aino", Scope.WRITE);
      FakeRequest request = browser.post("/api/v1/taskets").bearer(token);

      assertThat(house.ask(request.header("Origin", "https://evil.example.org")).reached())
          .isTrue();
    }

    @Test
    void opensNoPage() {
      String token = house.holders.of("aino", Scope.WRITE);

      assertThat(house.ask(browser.get(BOARDS).bearer(token)).status()).isEqualTo(302);
    }

    @Test
    void goesBeforeASessionAndLeavesItAsItIs() {
      house.signInByForm(browser, "bertil", "tasket");

      House.Outcome outcome =
          house.ask(browser.get(ME).bearer(house.holders.of("aino", Scope.READ)));

      assertThat(outcome.somebody().login()).isEqualTo("aino");
      assertThat(house.ask(browser.get(ME)).somebody().login()).isEqualTo("bertil");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasket_", "tasket_x", "tasket_0123_abc"})
    void ofNoFormIsRefused(String token) {
      House.Outcome outcome = house.ask(browser.get(ME).bearer(token));

      assertThat(outcome.status()).isEqualTo(401);
      assertThat(code(outcome)).isEqualTo("signin.token");
    }

    @Test
    void isGuessedTwentyTimesAndThenGuessesWaitAndNoGoodOne() {
      for (int time = 0; time < 21; time++) {
        assertThat(house.ask(browser.get(ME).bearer(FakeHolders.guess())).status()).isEqualTo(401);
      }

      House.Outcome outcome = house.ask(browser.get(ME).bearer(FakeHolders.guess()));

      assertThat(outcome.status()).isEqualTo(429);
      assertThat(outcome.response().header("Retry-After")).isPresent();
      String good = house.holders.of("aino", Scope.READ);
      assertThat(house.ask(browser.get(ME).bearer(good)).reached()).isTrue();
      house.clock.pass(Duration.ofMinutes(15));
      assertThat(house.ask(browser.get(ME).bearer(FakeHolders.guess())).status()).isEqualTo(401);
    }

    @Test
    void thatEndedIsNoGuess() {
      for (int time = 0; time < 50; time++) {
        House.Outcome outcome = house.ask(browser.get(ME).bearer(FakeHolders.ENDED));
        assertThat(code(outcome)).isEqualTo("token.ended");
      }
      assertThat(house.ask(browser.get(ME).bearer(house.holders.of("aino", Scope.READ))).reached())
          .isTrue();
    }

    @Test
    void isNotHeardWhereItIsNotListed() {
      House deaf = House.with("tasket.auth.mechanisms", "basic, form");
      String token = deaf.holders.of("aino", Scope.WRITE);

      assertThat(deaf.ask(browser.get(ME).bearer(token)).status()).isEqualTo(401);
    }
  }

  @Nested
  class AToken {

    @TempDir Path directory;
    private House house;

    @BeforeEach
    void theIntranetPublishesItsKeys() {
      Path keys = directory.resolve("keys.json");
      TokenForge.publish(keys, List.of(TokenForge.RSA));
      house =
          House.with(
              "tasket.auth.mechanisms",
              "jwt, basic, form",
              "tasket.jwt.issuer",
              TokenForge.ISSUER,
              "tasket.jwt.audience",
              TokenForge.AUDIENCE,
              "tasket.jwt.keys",
              keys.toString(),
              "tasket.jwt.cookie",
              "intranet_token");
    }

    private TokenForge forAino() {
      return token("aino", house.clock.instant());
    }

    private FakeRequest withCookie(FakeRequest request, String token) {
      return request.cookie("intranet_token", token);
    }

    @Test
    void asBearerNamesWhoActsAndNeedsNoSession() {
      House.Outcome outcome = house.ask(browser.get(ME).bearer(forAino().signed()));

      assertThat(outcome.somebody().login()).isEqualTo("aino");
      assertThat(outcome.somebody().evidence()).isEqualTo(Evidence.BEARER);
      assertThat(browser.session()).isEmpty();
    }

    @Test
    void inTheCookieNamesWhoActs() {
      House.Outcome outcome = house.ask(withCookie(browser.get(BOARDS), forAino().signed()));

      assertThat(outcome.somebody().login()).isEqualTo("aino");
      assertThat(outcome.somebody().evidence()).isEqualTo(Evidence.COOKIE);
    }

    @Test
    void badAsBearerIsRefused() {
      House.Outcome outcome =
          house.ask(browser.get(ME).bearer(forAino().signedBy(TokenForge.FOREIGN)));

      assertThat(outcome.status()).isEqualTo(401);
      assertThat(outcome.response().problem().getString("code")).isEqualTo("signin.token");
      assertThat(outcome.response().headers("WWW-Authenticate"))
          .anyMatch(challenge -> challenge.startsWith("Bearer "));
      assertThat(outcome.reached()).isFalse();
    }

    @Test
    void badInTheCookieIsNoCookie() {
      String bad = forAino().signedBy(TokenForge.FOREIGN);

      assertThat(house.ask(withCookie(browser.get(ME), bad)).status()).isEqualTo(401);
      assertThat(house.ask(withCookie(browser.get(BOARDS), bad)).response().header("Location"))
          .hasValue("/tasket/sign-in?return=%2Ftasket%2Fboards");
      assertThat(house.ask(withCookie(browser.get("/sign-in"), bad)).reached()).isTrue();
    }

    @Test
    void inTwoCookiesOfTheSameNameIsNoToken() {
      String good = forAino().signed();

      assertThat(house.ask(withCookie(withCookie(browser.get(ME), good), good)).visitor())
          .isEmpty();
    }

    @Test
    void twiceAsBearerIsRefused() {
      String good = forAino().signed();

      assertThat(house.ask(browser.get(ME).bearer(good).bearer(good)).status()).isEqualTo(401);
    }

    @Test
    void ofSomebodyElseEndsTheSessionAtOnce() {
      house.signInByForm(browser, "bertil", "tasket");
      Browser.Session bertils = browser.sessionBegun();
      bertils.attributes().put("draft", "bertil's");

      House.Outcome outcome = house.ask(withCookie(browser.get(BOARDS), forAino().signed()));

      assertThat(bertils.hasEnded()).isTrue();
      assertThat(outcome.somebody().login()).isEqualTo("aino");
      assertThat(browser.sessionBegun().attributes()).doesNotContainKey("draft");
    }

    @Test
    void ofSomebodyElseEndsTheSessionThroughTheApiToo() {
      house.ask(withCookie(browser.get(BOARDS), forAino().signed()));
      Browser.Session ainos = browser.sessionBegun();
      String bertil = token("bertil", house.clock.instant()).signed();

      assertThat(house.ask(withCookie(browser.get(ME), bertil)).somebody().login())
          .isEqualTo("bertil");
      assertThat(ainos.hasEnded()).isTrue();
    }

    @Test
    void ofSomebodyElseEndsTheSessionEvenIfThatOneIsUnknown() {
      house.signInByForm(browser, "bertil", "tasket");
      Browser.Session bertils = browser.sessionBegun();
      String unknown = token("nobody", house.clock.instant()).signed();

      assertThat(house.ask(withCookie(browser.get(ME), unknown)).status()).isEqualTo(401);
      assertThat(bertils.hasEnded()).isTrue();
    }

    @Test
    void ofTheSamePersonKeepsTheSession() {
      house.signInByForm(browser, "aino", "tasket");
      Browser.Session begun = browser.sessionBegun();

      house.ask(withCookie(browser.get(BOARDS), forAino().signed()));
      house.ask(withCookie(browser.get(BOARDS), token("AINO", house.clock.instant()).signed()));

      assertThat(begun.hasEnded()).isFalse();
    }

    @Test
    void thatIsGoneEndsTheSessionItBegan() {
      house.ask(withCookie(browser.get(BOARDS), forAino().signed()));
      Browser.Session begun = browser.sessionBegun();

      House.Outcome outcome = house.ask(browser.get(BOARDS));

      assertThat(outcome.visitor()).isEmpty();
      assertThat(outcome.status()).isEqualTo(302);
      assertThat(begun.hasEnded()).isTrue();
    }

    @Test
    void thatHasExpiredEndsTheSessionItBegan() {
      String token = forAino().signed();
      house.ask(withCookie(browser.get(BOARDS), token));
      Browser.Session begun = browser.sessionBegun();
      house.clock.pass(Duration.ofMinutes(10));

      assertThat(house.ask(withCookie(browser.get(ME), token)).status()).isEqualTo(401);
      assertThat(begun.hasEnded()).isTrue();
    }

    @Test
    void thatIsGoneLeavesASessionOfTheSignInPageAlone() {
      house.signInByForm(browser, "aino", "tasket");
      house.ask(withCookie(browser.get(BOARDS), forAino().signed()));

      assertThat(house.ask(browser.get(BOARDS)).somebody().login()).isEqualTo("aino");
    }

    @Test
    void goesOnWhileTheDirectoryIsAway() {
      house.ask(withCookie(browser.get(BOARDS), forAino().signed()));
      Browser.Session begun = browser.sessionBegun();
      house.people.directoryGoesAway();

      assertThat(house.ask(withCookie(browser.get(BOARDS), forAino().signed())).reached()).isTrue();
      assertThat(begun.hasEnded()).isFalse();
    }

    @Test
    void keepsItsSessionWhileTheDatabaseIsAway() {
      house.ask(withCookie(browser.get(BOARDS), forAino().signed()));
      Browser.Session begun = browser.sessionBegun();
      house.people.databaseGoesAway();

      assertThat(house.ask(withCookie(browser.get(ME), forAino().signed())).status())
          .isEqualTo(503);
      assertThat(begun.hasEnded()).isFalse();
    }

    @Test
    void ofSomebodyElseEndsTheSessionEvenWhenNobodyCanTellWho() {
      house.ask(withCookie(browser.get(BOARDS), forAino().signed()));
      Browser.Session ainos = browser.sessionBegun();
      house.people.databaseGoesAway();

      String bertil = token("bertil", house.clock.instant()).signed();
      assertThat(house.ask(withCookie(browser.get(ME), bertil)).status()).isEqualTo(503);
      assertThat(ainos.hasEnded()).isTrue();
    }

    @Test
    void ofSomebodyWhoLeftEndsTheSession() {
      house.ask(withCookie(browser.get(BOARDS), forAino().signed()));
      Browser.Session begun = browser.sessionBegun();
      house.people.leaves("aino");

      assertThat(house.ask(withCookie(browser.get(ME), forAino().signed())).status())
          .isEqualTo(401);
      assertThat(begun.hasEnded()).isTrue();
    }

    @Test
    void bindsEveryPageToASessionOfItsPerson() {
      Browser.Session anonymous = browser.sessionBegun();

      house.ask(withCookie(browser.get(BOARDS), forAino().signed()));

      assertThat(anonymous.hasEnded()).isTrue();
      assertThat(browser.sessionBegun().attributes()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"RS256", "PS256"})
    void isAcceptedWithAListedAlgorithm(String algorithm) {
      String token = forAino().signed(JWSAlgorithm.parse(algorithm));

      assertThat(house.ask(browser.get(ME).bearer(token)).status()).isEqualTo(200);
    }

    @Test
    void comesFirstWhereItIsListedFirst() {
      House.Outcome outcome =
          house.ask(withCookie(browser.get(ME).basic("bertil", "tasket"), forAino().signed()));

      assertThat(outcome.somebody().login()).isEqualTo("aino");
    }
  }

  @Nested
  class AHeader {

    private final House house =
        House.with(
            "tasket.auth.mechanisms", "header, form",
            "tasket.auth.header.name", "X-Remote-User",
            "tasket.auth.header.from", "10.0.0.0/8");

    @Test
    void fromATrustedProxyNamesWhoActs() {
      House.Outcome outcome =
          house.ask(browser.get(ME).from("10.1.2.3").header("X-Remote-User", "aino"));

      assertThat(outcome.somebody().login()).isEqualTo("aino");
      assertThat(outcome.somebody().evidence()).isEqualTo(Evidence.HEADER);
    }

    @Test
    void namingSomebodyElseEndsTheSessionAtOnce() {
      house.signInByForm(browser, "bertil", "tasket");
      Browser.Session bertils = browser.sessionBegun();

      House.Outcome outcome =
          house.ask(browser.get(BOARDS).from("10.1.2.3").header("X-Remote-User", "aino"));

      assertThat(bertils.hasEnded()).isTrue();
      assertThat(outcome.somebody().login()).isEqualTo("aino");
    }

    @Test
    void fromAnUntrustedAddressIsIgnored() {
      assertThat(
              house.ask(browser.get(ME).from("192.0.2.9").header("X-Remote-User", "aino")).status())
          .isEqualTo(401);
    }

    @Test
    void fromAnUntrustedAddressIsLoggedOnceAnHour() {
      Logger log = Logger.getLogger(HeaderBadges.class.getName());
      List<String> said = new CopyOnWriteArrayList<>();
      Filter noted =
          record -> {
            said.add(record.getMessage());
            return false;
          };
      log.setFilter(noted);
      try {
        for (int i = 0; i < 10; i++) {
          house.ask(browser.get(ME).from("192.0.2.9").header("X-Remote-User", "aino"));
        }
      } finally {
        log.setFilter(null);
      }

      assertThat(said).singleElement().asString().contains("X-Remote-User", "192.0.2.9");
    }

    @Test
    void countsTheAddressOfTheConnectionAndNotWhatTheRequestSays() {
      House.Outcome outcome =
          house.ask(
              browser
                  .get(ME)
                  .from("192.0.2.9")
                  .header("X-Forwarded-For", "10.1.2.3")
                  .header("Forwarded", "for=10.1.2.3")
                  .header("X-Remote-User", "aino"));

      assertThat(outcome.status()).isEqualTo(401);
    }

    @Test
    void isTrustedFromNowhereByDefault() {
      House house = House.with("tasket.auth.mechanisms", "header");

      assertThat(
              house.ask(browser.get(ME).from("127.0.0.1").header("X-Remote-User", "aino")).status())
          .isEqualTo(401);
    }

    @Test
    void inTwoCopiesIsRefused() {
      House.Outcome outcome =
          house.ask(
              browser
                  .get(ME)
                  .from("10.1.2.3")
                  .header("X-Remote-User", "aino")
                  .header("x-remote-user", "aino"));

      assertThat(outcome.status()).isEqualTo(401);
      assertThat(outcome.response().problem().getString("code")).isEqualTo("signin.header");
    }

    @ParameterizedTest
    @ValueSource(strings = {"aino, bertil", "aino,bertil", "aino\tbertil", "aino\u0000"})
    void withSomethingThatIsNoLoginNameIsRefused(String value) {
      assertThat(
              house
                  .ask(browser.get(ME).from("10.1.2.3").header("X-Remote-User", value))
                  .response()
                  .problem()
                  .getString("code"))
          .isEqualTo("signin.header");
    }

    @Test
    void thatIsEmptyNamesNobody() {
      assertThat(
              house
                  .ask(browser.get(ME).from("10.1.2.3").header("X-Remote-User", " "))
                  .response()
                  .problem()
                  .getString("code"))
          .isEqualTo("signin.needed");
    }

    @Test
    void thatIsGoneEndsTheSessionItBegan() {
      house.ask(browser.get(BOARDS).from("10.1.2.3").header("X-Remote-User", "aino"));
      Browser.Session begun = browser.sessionBegun();

      assertThat(house.ask(browser.get(BOARDS).from("10.1.2.3")).visitor()).isEmpty();
      assertThat(begun.hasEnded()).isTrue();
    }
  }

  @Nested
  class Basic {

    private final House house = House.with();

    @Test
    void namesWhoActsThroughTheApi() {
      House.Outcome outcome = house.ask(browser.get(ME).basic("aino", "tasket"));

      assertThat(outcome.somebody().login()).isEqualTo("aino");
      assertThat(browser.session()).isEmpty();
    }

    @Test
    void isNotHeardByPages() {
      assertThat(house.ask(browser.get(BOARDS).basic("aino", "tasket")).status()).isEqualTo(302);
      assertThat(house.people.binds()).isZero();
    }

    @Test
    void thatIsWrongIsRefusedWithAChallenge() {
      House.Outcome outcome = house.ask(browser.get(ME).basic("aino", "wrong"));

      assertThat(outcome.status()).isEqualTo(401);
      assertThat(outcome.response().headers("WWW-Authenticate"))
          .containsExactly("Basic realm=\"Tasket\", charset=\"UTF-8\"");
      assertThat(outcome.response().problem().getString("code")).isEqualTo("signin.refused");
    }

    @ParameterizedTest
    @CsvSource({"aino, ''", "'', tasket", "'  ', tasket"})
    void withoutLoginOrPasswordNeverReachesTheDirectory(String login, String password) {
      assertThat(house.ask(browser.get(ME).basic(login, password)).status()).isEqualTo(401);
      assertThat(house.people.binds()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic", "Basic ", "Basic ***", "Basic bm9jb2xvbg=="})
    void thatCannotBeReadIsRefused(String value) {
      assertThat(house.ask(browser.get(ME).header("Authorization", value)).status()).isEqualTo(401);
    }

    @Test
    void thatIsRightIsRememberedForAMinute() {
      house.ask(browser.get(ME).basic("aino", "tasket"));
      house.clock.pass(Duration.ofSeconds(59));
      house.ask(browser.get(ME).basic("aino", "tasket"));
      assertThat(house.people.binds()).isEqualTo(1);

      house.clock.pass(Duration.ofSeconds(1));
      house.ask(browser.get(ME).basic("aino", "tasket"));
      assertThat(house.people.binds()).isEqualTo(2);
    }

    @Test
    void thatIsRememberedHelpsNoOtherPassword() {
      house.ask(browser.get(ME).basic("aino", "tasket"));

      assertThat(house.ask(browser.get(ME).basic("aino", "taske")).status()).isEqualTo(401);
      assertThat(house.ask(browser.get(ME).basic("bertil", "tasket2")).status()).isEqualTo(401);
    }

    @Test
    void isNotHeardWhereItIsNotListed() {
      House house = House.with("tasket.auth.mechanisms", "form");
      House.Outcome outcome = house.ask(browser.get(ME).basic("aino", "tasket"));

      assertThat(outcome.status()).isEqualTo(401);
      assertThat(outcome.response().headers("WWW-Authenticate"))
          .containsExactly("Bearer realm=\"Tasket\"");
    }

    @Test
    void isNotAskedForByTheWindowOfABrowserThatRunsAScript() {
      House.Outcome outcome = house.ask(browser.get(ME).header("Sec-Fetch-Mode", "cors"));

      assertThat(outcome.response().headers("WWW-Authenticate"))
          .isNotEmpty()
          .noneMatch(challenge -> challenge.startsWith("Basic"));
    }
  }

  @Nested
  class TheForm {

    private final House house = House.with();

    @Test
    void beginsASessionThatGoesOn() {
      house.signInByForm(browser, "aino", "tasket");

      assertThat(house.ask(browser.get(BOARDS)).somebody().login()).isEqualTo("aino");
      assertThat(house.ask(browser.get(ME)).somebody().evidence()).isEqualTo(Evidence.FORM);
    }

    @Test
    void refusesAWrongPassword() {
      assertThatThrownBy(() -> house.signInByForm(browser, "aino", "wrong"))
          .isInstanceOf(SignInRefused.class);
      assertThat(browser.session()).isEmpty();
    }

    @Test
    void givesTheSessionAnIdThatNobodyKnewBeforeAndNothingOfTheOldOne() {
      Browser.Session planted = browser.sessionBegun();
      planted.attributes().put("planted", "by somebody else");
      String knownId = planted.id();

      house.signInByForm(browser, "aino", "tasket");

      assertThat(planted.hasEnded()).isTrue();
      assertThat(browser.sessionBegun().id()).isNotEqualTo(knownId);
      assertThat(browser.sessionBegun().attributes()).doesNotContainKey("planted");
    }

    @Test
    void makesAnotherSecretEachTime() {
      house.signInByForm(browser, "aino", "tasket");
      String first = house.csrf(browser.get(ME));
      house.signInByForm(browser, "aino", "tasket");

      assertThat(house.csrf(browser.get(ME))).isNotEqualTo(first).hasSizeGreaterThan(40);
    }

    @Test
    void isClosedWhereItIsNotListed() {
      House house = House.with("tasket.auth.mechanisms", "basic");

      assertThatThrownBy(() -> house.signInByForm(browser, "aino", "tasket"))
          .isInstanceOf(Forbidden.class);
      assertThat(house.people.binds()).isZero();
    }

    @Test
    void endsTheSessionOfSomebodyWhoLeft() {
      house.signInByForm(browser, "aino", "tasket");
      Browser.Session begun = browser.sessionBegun();
      house.people.leaves("aino");

      assertThat(house.ask(browser.get(BOARDS)).status()).isEqualTo(302);
      assertThat(begun.hasEnded()).isTrue();
    }

    @Test
    void putsNothingLargeOrSecretFromTheDirectoryIntoTheSession()
        throws IOException, ClassNotFoundException {
      house.signInByForm(browser, "aino", "tasket");
      Object kept = browser.sessionBegun().attributes().values().iterator().next();

      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
        out.writeObject(kept);
      }
      try (ObjectInputStream in =
          new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
        assertThat(in.readObject()).as("moves to another node").isEqualTo(kept);
      }
      assertThat(bytes.size()).isLessThan(1_000);
      assertThat(kept.toString()).doesNotContain(((SignInSession) kept).secret());
    }
  }

  @Nested
  class NameAndLanguage {

    private final Locale finnish = Locale.forLanguageTag("fi");
    private final House house =
        House.with("tasket.auth.mechanisms", "container, basic, token, form");

    private void isCalled(FakeRequest request, String name, Locale language) {
      SignedIn signedIn = house.signedIn(request);
      assertThat(signedIn.getName()).isEqualTo(name);
      assertThat(signedIn.language()).isEqualTo(language);
    }

    @Test
    void areThoseThatTheDirectoryShowsByEachWay() {
      house.people.shows("aino", "Aino Malli", finnish);

      isCalled(browser.get(ME).basic("aino", "tasket"), "Aino Malli", finnish);
      isCalled(browser.get(ME).bearer(house.holders.of("aino", Scope.READ)), "Aino Malli", finnish);
      isCalled(browser.get(BOARDS).principal("aino"), "Aino Malli", finnish);
      house.signInByForm(browser, "aino", "tasket");
      isCalled(browser.get(BOARDS), "Aino Malli", finnish);
    }

    @Test
    void areNewWithTheNextRequestOfTheSameSession() {
      house.people.shows("aino", "Aino Malli", finnish);
      house.signInByForm(browser, "aino", "tasket");
      isCalled(browser.get(BOARDS), "Aino Malli", finnish);

      house.people.shows("aino", "Aino Modell", Locale.forLanguageTag("sv"));

      isCalled(browser.get(BOARDS), "Aino Modell", Locale.forLanguageTag("sv"));
      isCalled(browser.get(ME), "Aino Modell", Locale.forLanguageTag("sv"));
    }

    @Test
    void giveWayToTheLanguageOfThePageAround() {
      house.people.shows("aino", "Aino Malli", finnish);

      isCalled(
          browser.get(ME).basic("aino", "tasket").header(SignedIn.LANGUAGE, "en"),
          "Aino Malli",
          Locale.ENGLISH);
    }

    @Test
    void areKeptByNoSession() {
      house.people.shows("aino", "Aino Malli", finnish);
      house.signInByForm(browser, "aino", "tasket");

      assertThat(browser.sessionBegun().attributes().values().toString()).doesNotContain("Malli");
    }
  }

  @Nested
  class WithoutTheDirectory {

    private final House house = House.with("tasket.auth.mechanisms", "container,basic,form");

    @Test
    void aSessionGoesOn() {
      house.signInByForm(browser, "aino", "tasket");
      house.people.directoryGoesAway();

      assertThat(house.ask(browser.get(BOARDS)).somebody().login()).isEqualTo("aino");
    }

    @Test
    void aNewSignInSaysPlainlyWhatIsWrong() {
      house.people.directoryGoesAway();

      House.Outcome basic = house.ask(browser.get(ME).basic("aino", "tasket"));
      assertThat(basic.status()).isEqualTo(503);
      assertThat(basic.response().problem().getString("code")).isEqualTo("directory.unavailable");
      assertThatThrownBy(() -> house.signInByForm(browser, "aino", "tasket"))
          .isInstanceOf(Unavailable.class);
      House.Outcome page = house.ask(browser.get(BOARDS).principal("aino"));
      assertThat(page.status()).isEqualTo(503);
      assertThat(page.response().showsErrorPage()).isTrue();
    }

    @Test
    void aTryDoesNotCountAsAFailedOne() {
      house.people.directoryGoesAway();

      for (int i = 0; i < 50; i++) {
        assertThat(house.ask(browser.get(ME).basic("aino", "tasket")).status()).isEqualTo(503);
      }
    }
  }

  @Nested
  class WithoutTheDatabase {

    private final House house = House.with();

    @Test
    void theApiAnswers503AndThePagesAnErrorPage() {
      house.signInByForm(browser, "aino", "tasket");
      house.people.databaseGoesAway();

      House.Outcome call = house.ask(browser.get(ME));
      assertThat(call.status()).isEqualTo(503);
      assertThat(call.response().problem().getString("code")).isEqualTo("database.unavailable");
      House.Outcome page = house.ask(browser.get(BOARDS));
      assertThat(page.status()).isEqualTo(503);
      assertThat(page.response().showsErrorPage()).isTrue();
      assertThat(browser.session()).as("the session goes on afterwards").isPresent();
    }

    @Test
    void aDefectIsNotShown() {
      house.signInByForm(browser, "aino", "tasket");
      house.people.haveADefect();

      House.Outcome call = house.ask(browser.get(ME));
      assertThat(call.status()).isEqualTo(500);
      assertThat(call.response().problem().getString("code")).isEqualTo("internal");
      assertThat(call.response().text()).doesNotContain("defect", "Exception");
      assertThat(house.ask(browser.get(BOARDS)).response().showsErrorPage()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/accessibility", "/health", "/resources/theme.css"})
    void whatIsOpenStaysOpen(String path) {
      house.signInByForm(browser, "aino", "tasket");
      house.people.databaseGoesAway();

      assertThat(house.ask(browser.get(path)).reached()).isTrue();
    }
  }

  @Nested
  class Guessing {

    private final House house = House.with();

    private int wrong(String login, String address) {
      return house.ask(browser.get(ME).from(address).basic(login, "guess")).status();
    }

    @Test
    void isSlowedDownPerAccountFromWhicheverAddress() {
      for (int i = 1; i <= 6; i++) {
        assertThat(wrong("aino", "192.0.2." + i)).isEqualTo(401);
      }
      House.Outcome next = house.ask(browser.get(ME).from("192.0.2.99").basic("aino", "tasket"));

      assertThat(next.status()).isEqualTo(429);
      assertThat(next.response().header("Retry-After")).hasValue("1");
      assertThat(next.response().problem().getString("code")).isEqualTo("signin.toomany");
      assertThat(wrong("bertil", "192.0.2.99")).as("others are not held up").isEqualTo(401);
    }

    @Test
    void isSlowedDownPerAddressForWhicheverAccount() {
      for (int i = 1; i <= 21; i++) {
        assertThat(wrong("somebody" + i, "192.0.2.1")).isEqualTo(401);
      }

      assertThat(wrong("aino", "192.0.2.1")).isEqualTo(429);
      assertThat(house.ask(browser.get(ME).from("192.0.2.2").basic("aino", "tasket")).status())
          .isEqualTo(200);
    }

    @Test
    void reachesTheDirectoryNoMoreWhileSlowedDown() {
      for (int i = 0; i < 50; i++) {
        wrong("aino", "192.0.2.1");
      }

      assertThat(house.people.binds()).isEqualTo(6);
    }

    @Test
    void countsFormAndBasicTogether() {
      for (int i = 0; i < 6; i++) {
        wrong("aino", "192.0.2.1");
      }

      assertThatThrownBy(() -> house.signInByForm(browser, "aino", "tasket"))
          .isInstanceOf(TooMany.class);
    }

    @Test
    void isForgottenWithTime() {
      for (int i = 0; i < 6; i++) {
        wrong("aino", "192.0.2.1");
      }
      house.clock.pass(Duration.ofSeconds(1));

      assertThat(house.ask(browser.get(ME).from("192.0.2.1").basic("aino", "tasket")).status())
          .isEqualTo(200);
    }

    @Test
    void behindAProxyCountsAgainstTheClient() {
      House behind = House.with("tasket.auth.proxies", "10.0.0.1");
      for (int i = 0; i < 40; i++) {
        behind.ask(
            browser
                .get(ME)
                .from("10.0.0.1")
                .header("X-Forwarded-For", "203.0.113.7")
                .basic("guess" + i, "x"));
      }

      assertThat(
              behind
                  .ask(
                      browser
                          .get(ME)
                          .from("10.0.0.1")
                          .header("X-Forwarded-For", "203.0.113.7")
                          .basic("aino", "tasket"))
                  .status())
          .isEqualTo(429);
      assertThat(
              behind
                  .ask(
                      browser
                          .get(ME)
                          .from("10.0.0.1")
                          .header("X-Forwarded-For", "203.0.113.7, 203.0.113.8")
                          .basic("aino", "tasket"))
                  .status())
          .isEqualTo(200);
    }
  }

  @Nested
  class Nobody {

    private final House house = House.with();

    @Test
    void hearsFromTheApiThatSignInIsNeededInTheirLanguage() {
      House.Outcome outcome = house.ask(browser.get(ME).language("de").language("fi-FI"));

      assertThat(outcome.status()).isEqualTo(401);
      assertThat(outcome.response().header("Content-Type")).hasValue("application/problem+json");
      assertThat(outcome.response().problem().getString("code")).isEqualTo("signin.needed");
      assertThat(outcome.response().problem().getString("detail"))
          .isEqualTo("Kirjaudu ensin sisään.");
      assertThat(outcome.response().header("Cache-Control")).hasValue("private, no-store");
    }

    @Test
    void isLedByAPageToTheSignInPageAndBack() {
      House.Outcome outcome = house.ask(browser.get("/boards/everyone?sort=new&x=%26"));

      assertThat(outcome.status()).isEqualTo(302);
      assertThat(outcome.response().header("Location"))
          .hasValue(
              "/tasket/sign-in?return=%2Ftasket%2Fboards%2Feveryone%3Fsort%3Dnew%26x%3D%2526");
    }

    @Test
    void isLedThereByAPartialAnswerToo() {
      House.Outcome outcome =
          house.ask(browser.post(BOARDS).header("Faces-Request", "partial/ajax"));

      assertThat(outcome.status()).isEqualTo(200);
      assertThat(outcome.response().text())
          .contains("<redirect url=\"/tasket/sign-in?return=%2Ftasket%2Fboards\"/>");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "/sign-in",
          "/sign-out",
          "/accessibility",
          "/health",
          "/api/v1/openapi.json",
          "/resources/theme.css",
          "/widgets/tasket.js"
        })
    void reachesWhatIsOpen(String path) {
      assertThat(house.ask(browser.get(path)).reached()).isTrue();
    }

    @Test
    void isNotKeptOutOfWhatIsOpenByAFailedProof() {
      assertThat(house.ask(browser.get("/api/v1/openapi.json").basic("aino", "wrong")).reached())
          .isTrue();
    }

    @Test
    void actsAsNobody() {
      SignedIn signedIn = house.signedIn(browser.get("/sign-in"));

      assertThat(signedIn.isSomebody()).isFalse();
      assertThatThrownBy(signedIn::actor).isInstanceOf(SignInRefused.class);
      assertThat(signedIn.getName()).isEmpty();
    }
  }
}
