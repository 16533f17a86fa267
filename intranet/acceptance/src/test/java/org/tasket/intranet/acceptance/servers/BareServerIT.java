package org.tasket.intranet.acceptance.servers;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import java.net.HttpCookie;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.tasket.intranet.acceptance.house.AdminGuide;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;
import org.tasket.intranet.acceptance.house.LogRecord;
import org.tasket.intranet.acceptance.house.PayaraServer;
import org.tasket.intranet.acceptance.house.PlainBrowser;
import org.tasket.intranet.acceptance.house.PlainBrowser.Sheet;
import org.tasket.intranet.acceptance.house.Postgres;
import org.tasket.intranet.acceptance.house.Schema;
import org.tasket.intranet.acceptance.rest.Caller;
import org.tasket.intranet.acceptance.rest.Ear;
import org.tasket.intranet.acceptance.rest.SampleFiles;

/**
 * The EAR alone on a server that has no portal and no portlet API, in a schema that already belongs
 * to somebody else, installed as the admin guide says word by word, with no setting but those. Of
 * all servers it is the one that looks whether classes are sound.
 */
@InTheHouse
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class BareServerIT {

  private static final String INSTALL = "Install on Payara Server";

  /** A page of each kind that needs nothing to be there. */
  private static final List<String> PAGES =
      List.of(
          "/",
          "/search?q=page",
          "/boards",
          "/boards/everyone",
          "/boards/everyone?view=list",
          "/boards/everyone?view=calendar",
          "/me",
          "/me/profile",
          "/me/calendar",
          "/me/audit",
          "/notices",
          "/approvals",
          "/skills",
          "/accessibility");

  private PayaraServer server;
  private Schema schema;
  private List<LogRecord> withoutUs;

  @BeforeAll
  void aServerOnWhichTheGuideIsFollowed(House house) throws SQLException {
    AdminGuide guide = AdminGuide.with(inCapitals(house));
    server = new PayaraServer("bare").verifying().trusting(house.directory().certificate()).start();
    withoutUs = server.log().complaints();
    var database =
        house.postgres().database("bare", guide.typed(INSTALL, "sql").get(0), "tasket", "tasket");
    schema = new Schema(database);
    schema.moveSomebodyElseIn();
    server
        .administrator()
        .withFile(Postgres.driver())
        .withFile(House.ear())
        .types(
            guide.typed(INSTALL, "sh").stream()
                .filter(block -> !block.contains("sAMAccountName"))
                .collect(Collectors.joining()),
            Map.of(
                "tasket-database",
                database.password(),
                "tasket.ldap.bind-password",
                house.directory().settings().get("tasket.ldap.bind-password")));
  }

  private static Map<String, String> inCapitals(House house) {
    Map<String, String> replaced = new HashMap<>();
    replaced.put("DB-PASSWORD", Postgres.PASSWORD);
    replaced.put("DB-HOST:portNumber=5432", "127.0.0.1:portNumber=" + house.postgres().port());
    replaced.put("databaseName=DATABASE", "databaseName=bare");
    replaced.put("INTRANET-HOST", "intranet.example.org");
    replaced.put("ldaps://LDAP-1", "ldaps://" + house.directory().secureAddress());
    replaced.put("ldaps://LDAP-2", "ldaps://" + house.directory().secureAddress());
    return replaced;
  }

  @AfterAll
  void close() {
    if (server != null) {
      server.close();
    }
  }

  @Test
  @Order(1)
  void itShowsItsSignInPage() {
    String page =
        given()
            .header("Accept-Language", "en")
            .get(server.url() + "/tasket/sign-in")
            .then()
            .statusCode(200)
            .contentType("text/html")
            .extract()
            .asString();

    assertThat(page).containsPattern("<h1[^>]*>\\s*Sign in");
  }

  @Test
  @Order(1)
  void itSaysThatItIsUp() {
    given()
        .get(server.url() + "/tasket/health")
        .then()
        .statusCode(200)
        .body("status", equalTo("UP"));
  }

  @Test
  @Order(1)
  void theServersOwnHealthSaysSoToo() {
    given()
        .get(server.url() + "/health/ready")
        .then()
        .statusCode(200)
        .body("checks.find { it.name == 'tasket' }.status", equalTo("UP"));
  }

  @Test
  @Order(1)
  void itHandsOutTheDocumentOfItsApi() {
    given()
        .get(server.url() + "/tasket/api/v1/openapi.json")
        .then()
        .statusCode(200)
        .body("openapi", startsWith("3."))
        .body("paths", hasKey("/taskets"));
  }

  @Test
  @Order(1)
  void itAsksWhoCallsItsApi() {
    given()
        .get(server.url() + "/tasket/api/v1/boards")
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .body("code", equalTo("signin.needed"));
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
  @Order(1)
  void everyCookieWantsTls() {
    PlainBrowser aino = PlainBrowser.behindTls(server).signIn("aino");

    assertThat(aino.cookies())
        .allMatch(HttpCookie::getSecure)
        .extracting(HttpCookie::getName)
        .contains("TASKET_SESSION", "tasket-language");
    assertThat(aino.open("/tasket/me").path()).isEqualTo("/tasket/me");
    assertThat(new PlainBrowser(server).signIn("aino").open("/tasket/me").path())
        .isEqualTo("/tasket/sign-in");
  }

  /** By the pages alone, from the sign-in to the ledger. */
  @Test
  @Order(1)
  void somebodyGoesAllTheWay() {
    PlainBrowser aino = PlainBrowser.behindTls(server).signIn("aino");
    PlainBrowser bertil = PlainBrowser.behindTls(server).signIn("bertil");
    Caller owner = Caller.at(server, "aino");

    String tasket =
        press(
                aino.open("/tasket/post?board=everyone"),
                "publish",
                Map.of(
                    "title",
                    "Proofread a page",
                    "description",
                    "One page, **plain** words.",
                    "plannedMinutes",
                    "30"))
            .path();
    List<Ear> ears = Stream.generate(() -> Ear.of(owner, "everyone", "")).limit(6).toList();
    owner
        .request()
        .multiPart("file", "page.pdf", SampleFiles.pdf())
        .post("/taskets/{id}/files", id(tasket))
        .then()
        .statusCode(201);
    Sheet taken = press(bertil.open(tasket), "take", Map.of());
    press(
        bertil.open(taken.link("a[href$=/deliver]").orElseThrow()),
        "deliver",
        Map.of("actualMinutes", "25"));
    press(
        aino.open(aino.open(tasket).link("a[href$=/confirm]").orElseThrow()),
        "confirm",
        Map.of("thanks", "Well done"));

    owner.get("/taskets/{id}", id(tasket)).then().body("state", equalTo("COMPLETED"));
    Caller.at(server, "bertil")
        .get("/me/ledger")
        .then()
        .body("items.minutes", equalTo(List.of(25)));
    await()
        .atMost(Duration.ofSeconds(10))
        .until(
            () ->
                ears.get(0).isOver() && ears.get(5).data().anyMatch(it -> it.contains(id(tasket))));
    ears.forEach(Ear::close);
  }

  private static String id(String tasket) {
    return tasket.substring(tasket.lastIndexOf('/') + 1);
  }

  private static Sheet press(Sheet page, String button, Map<String, String> typed) {
    Sheet answer = page.form("button[name=" + button + "]").orElseThrow().send(button, typed);
    assertThat(answer.has("#notices .notice--done")).as(answer.toString()).isTrue();
    return answer;
  }

  @Test
  @Order(1)
  void everyKindOfPageOpens() {
    PlainBrowser aino = PlainBrowser.behindTls(server).signIn("aino");

    assertThat(PAGES)
        .allSatisfy(path -> assertThat(aino.open("/tasket" + path).status()).isEqualTo(200));
  }

  @Test
  @Order(1)
  void anAdministratorHearsThatAllOfItIsWell() {
    healthFor("frank").statusCode(200).body("checks.status", everyItem(equalTo("UP")));
    healthFor("aino").body(equalTo("{\"status\":\"UP\"}"));
  }

  @Test
  @Order(2)
  void itLeavesAndComesBack() throws SQLException {
    server.undeploy("tasket");

    given().get(server.url() + "/tasket/sign-in").then().statusCode(404);

    server.deploy(House.ear());
    itShowsItsSignInPage();
    itSaysThatItIsUp();
  }

  /**
   * When all of the above has had its say: no more than the server says before anything is there.
   */
  @Test
  @Order(3)
  void nothingOfItLeftAWarningInTheLog() {
    assertThat(server.log().complaints()).isEqualTo(withoutUs);
  }

  /** Where only a DBA may make tables, and has not done so yet. */
  @Test
  @Order(4)
  void whereItMayOnlyCompareItSaysWhichMigrationsAreMissingAndMakesNothing(House house)
      throws SQLException {
    var database = house.postgres().database("dba");
    Schema untouched = new Schema(database);
    untouched.moveSomebodyElseIn();
    server.undeploy("tasket");
    server.unbind("jdbc/tasket");
    server.bind("jdbc/tasket", database);
    server.set("tasket.schema", "check");
    server.deploy(House.ear());

    healthFor("frank")
        .statusCode(503)
        .body(
            "checks.find { it.name == 'database' }.detail",
            allOf(containsString("1 platform"), containsString("6 ledger")));
    healthFor("aino").body(equalTo("{\"status\":\"DOWN\"}"));
    assertThat(untouched.objectsNotSomebodyElses()).isEmpty();
    assertThat(server.log().read().split("a DBA has to run", -1)).hasSize(2);
  }

  private ValidatableResponse healthFor(String login) {
    return given()
        .auth()
        .preemptive()
        .basic(login, "tasket")
        .get(server.url() + "/tasket/health")
        .then();
  }
}
