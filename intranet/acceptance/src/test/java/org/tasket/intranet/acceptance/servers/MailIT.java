package org.tasket.intranet.acceptance.servers;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;
import org.tasket.intranet.acceptance.house.PostOffice;
import org.tasket.intranet.acceptance.house.PostOffice.Received;
import org.tasket.intranet.acceptance.rest.Caller;
import org.tasket.intranet.acceptance.rest.Posting;
import org.tasket.intranet.acceptance.rest.RuledBoard;
import org.tasket.intranet.acceptance.rest.Steps;

/**
 * Mail through the server's own mail session to a real mail server. First two servers send many at
 * once, and the one that sends is killed in the middle; the other goes on with all that follows.
 * What the first had in hand is nobody else's for a while: what need not wait for it comes before.
 */
@InTheHouse
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class MailIT {

  private static final int ONCE_ALL_IS_SENT = Integer.MAX_VALUE - 1;
  private static final int AFTERWARDS = Integer.MAX_VALUE;
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Pattern LINK = Pattern.compile("https?:[^\\s\"<>]+");

  private Pair pair;
  private PostOffice post;
  private Caller aino;
  private Caller bertil;

  @BeforeAll
  void manyGoOutAndTheOneThatSendsIsKilled(House house) {
    pair = Pair.halved(house);
    post = pair.post();
    aino = Caller.at(pair.second(), "aino");
    bertil = Caller.at(pair.second(), "bertil");
  }

  /** What is new to somebody goes in one mail with a subject of its own. */
  @BeforeEach
  void nothingElseIsNewToAnybody() {
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                counted(
                        "select count(*) from tasket_notice n join tasket_person p"
                            + " on p.id = n.reader_id"
                            + " where n.mail_at <= now() and p.source <> 'mail'")
                    == 0);
  }

  @AfterAll
  void close() {
    if (pair != null) {
      pair.close();
    }
  }

  private void change(String sql) {
    pair.database().change(sql);
  }

  private long number(String state) {
    return counted("select count(*) from tasket_mail where state = '%s'".formatted(state));
  }

  private long unsent() {
    return counted("select count(*) from tasket_notice where mail_at <= now()");
  }

  private long counted(String sql) {
    return pair.database().number(sql);
  }

  private ValidatableResponse health() {
    return given()
        .auth()
        .preemptive()
        .basic("frank", "tasket")
        .get(pair.second().url() + "/tasket/health")
        .then()
        .statusCode(200);
  }

  @Test
  @Order(ONCE_ALL_IS_SENT)
  void nobodyMissesAMailAndAtMostOneComesTwice() {
    await().atMost(PATIENCE.multipliedBy(2)).until(() -> number("OPEN") == 0 && unsent() == 0);
    List<Received> mails = post.to("reader");
    List<String> sent = mails.stream().map(Received::id).toList();
    Set<String> readers = mails.stream().map(Received::to).collect(Collectors.toSet());

    assertThat(pair.sentByThen()).isBetween(Pair.FEW, Pair.READERS - 1);
    assertThat(readers).hasSize(Pair.READERS);
    assertThat(Set.copyOf(sent)).hasSize(Pair.READERS);
    assertThat(sent).hasSizeBetween(Pair.READERS, Pair.READERS + 1);
  }

  @Test
  void theOwnerHearsInTheirOwnLanguageWhoTookASeat() {
    String tasket = Steps.open(aino, Posting.small().with("title", "Älä pelkää <b>O'Neill</b>"));
    Steps.claim(bertil, tasket);

    Received mail = post.awaited("aino", "Kollega varasi paikan: Älä pelkää <b>O'Neill</b>");

    String address = pair.second().url() + "/tasket/taskets/" + tasket;
    assertThat(mail.from()).isEqualTo("Tasket <tasket@example.org>");
    assertThat(mail.text()).contains("Bertil Sjöskog", "Älä pelkää <b>O'Neill</b>", address);
    assertThat(mail.html())
        .contains("Bertil Sjöskog", "Älä pelkää &lt;b&gt;O&#39;Neill&lt;/b&gt;", address);
  }

  @Test
  void whatOpensAndFitsASavedSearchIsMailedWithItsLink() {
    Caller carol = Caller.at(pair.second(), "carol");
    choose(carol, Map.of("FOLLOWED", "AT_ONCE"));
    carol
        .send(Map.of("name", "Green", "q", "aspidistra"), "/me/saved-searches")
        .then()
        .statusCode(201);
    String tasket = Steps.open(aino, Posting.small().with("title", "Water the aspidistras"));

    Received mail =
        post.awaited(
            "carol", "A tasket opened that fits your saved search “Green”: Water the aspidistras");

    assertThat(mail.text()).contains(pair.second().url() + "/tasket/taskets/" + tasket);
  }

  @Test
  void linksLeadToTheHouseWhateverACallerCallsIt() {
    String tasket = Steps.open(aino, Posting.small().with("title", "Called otherwise"));
    bertil
        .request()
        .header("Host", "elsewhere.example")
        .contentType(ContentType.JSON)
        .body(Map.of("affirmed", true))
        .post("/taskets/{id}/claims", tasket)
        .then()
        .statusCode(201);

    Received mail = post.awaitedAbout("aino", "Called otherwise");
    List<String> links =
        LINK.matcher(mail.text() + mail.html() + mail.stop())
            .results()
            .map(MatchResult::group)
            .toList();
    assertThat(links)
        .anyMatch(link -> link.endsWith("/taskets/" + tasket))
        .allMatch(link -> link.startsWith(pair.second().url() + "/tasket/"));
  }

  @Test
  void aHelpersCalendarIsInvitedToTheSessionAndToldOfItsEnd() {
    Posting posting = Posting.small().without("seats").with("title", "Räkna stolar");
    String tasket = Steps.open(aino, posting.with("sessions", List.of(RuledBoard.session(3, 1))));
    String claim = Steps.claim(bertil, tasket);

    String invited = post.awaited("bertil", "För din kalender: Räkna stolar").calendar();
    assertThat(invited).startsWith("text/calendar").contains("METHOD:REQUEST", "UID:" + claim);

    bertil.send(Map.of("reason", "Ill"), "/claims/{id}/withdraw", claim).then().statusCode(200);
    String gone = post.awaited("bertil", "Borttaget ur din kalender: Räkna stolar").calendar();
    assertThat(gone).startsWith("text/calendar").contains("METHOD:CANCEL", "UID:" + claim);
  }

  @Test
  void aChangedPlaceComesAsAnotherRequestOfTheSameNameWithAHigherSequence() {
    Posting posting =
        Posting.small()
            .without("seats")
            .with("title", "Bär bord")
            .with("mode", "ON_SITE")
            .with("place", "Harbour Street 7");
    String tasket = Steps.open(aino, posting.with("sessions", List.of(RuledBoard.session(3, 1))));
    String claim = Steps.claim(bertil, tasket);
    String invited = post.awaited("bertil", "För din kalender: Bär bord").calendar();

    String etag = aino.etagOf("/taskets/{id}", tasket);
    aino.patch(Map.of("place", "Mill Lane 2"), etag, "/taskets/{id}", tasket)
        .then()
        .statusCode(200);

    String changed =
        post.awaited("bertil", "En tasket som du hjälper till med ändrades: Bär bord").calendar();
    assertThat(invited).contains("METHOD:REQUEST", "UID:" + claim, "LOCATION:Harbour Street 7");
    assertThat(changed).contains("METHOD:REQUEST", "UID:" + claim, "LOCATION:Mill Lane 2");
    assertThat(sequence(changed)).isGreaterThan(sequence(invited));
  }

  private static int sequence(String calendar) {
    return Integer.parseInt(calendar.replaceFirst("(?s).*\\bSEQUENCE:(\\d+).*", "$1"));
  }

  @Test
  @Order(AFTERWARDS)
  void whoIsPutIntoASeatHearsOfItAndOfTheDayOfDeliveryInOneMail() {
    String title = "Added to this";
    String tasket = Steps.open(aino, Posting.small().with("title", title));
    String claim =
        aino.send(Map.of("person", "carol"), "/taskets/{id}/helpers", tasket)
            .then()
            .statusCode(201)
            .extract()
            .path("id");

    Received mail = post.awaitedAbout("carol", title);
    await().atMost(PATIENCE).until(() -> unsent() == 0 && number("OPEN") == 0);

    assertThat(mail.calendar())
        .startsWith("text/calendar")
        .contains("METHOD:REQUEST", "UID:" + claim + "-hold");
    assertThat(mail.text()).contains("/tasket/taskets/" + tasket);
    assertThat(post.to("carol").stream().filter(one -> one.subject().contains(title))).hasSize(1);
  }

  @Test
  @Order(AFTERWARDS)
  void whileNoMailServerAnswersAllGoesOnAndHealthSaysSo() {
    post.stop();
    String title = "While it is away";
    String tasket = Steps.open(aino, Posting.small().with("title", title));
    Steps.claim(bertil, tasket);
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                counted(
                        "select count(*) from tasket_mail where state = 'OPEN'"
                            + " and reason is not null")
                    > 0);
    aino.get("/me/notices?limit=1").then().body("items[0].tasket", equalTo(tasket));
    twentyMinutesPass();
    health()
        .body("checks.find { it.name == 'mail' }.status", equalTo("DOWN"))
        .body(
            "checks.find { it.name == 'mail' }.detail",
            matchesPattern("[1-9]\\d* wait, the oldest since .+Z \\(.*ConnectException.*\\).*"));
    assertThat(metric("tasket_mail_waiting")).isPositive();
    assertThat(metric("tasket_mail_oldest_seconds")).isGreaterThanOrEqualTo(20 * 60);

    post.start();
    aMinutePasses();
    post.awaited("aino", "Kollega varasi paikan: " + title);
  }

  /** So long ago was made what rests; nobody waits for that here. */
  private void twentyMinutesPass() {
    change("update tasket_mail set made_at = made_at - interval '20 minutes' where state = 'OPEN'");
  }

  private double metric(String name) {
    String metrics = given().get(pair.second().url() + "/metrics").then().extract().asString();
    return Pattern.compile("(?m)^(?:\\w+_)?" + name + "(?:\\{[^}]*\\})?\\s+(\\S+)")
        .matcher(metrics)
        .results()
        .map(found -> Double.valueOf(found.group(1)))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " is not among " + metrics));
  }

  /** For so long rests what could not be sent; nobody waits for that here. */
  private void aMinutePasses() {
    change("update tasket_mail set due_at = due_at - interval '1 minute' where state = 'OPEN'");
  }

  @Test
  @Order(AFTERWARDS)
  void whoSignsInNoMoreGetsNone() {
    change("update tasket_person set vanished_at = now() where login = 'bertil'");
    String tasket = Steps.open(aino, Posting.small());
    change(
        """
        insert into tasket_notice (id, reader_id, kind, board_id, tasket_id, at, mail_at)
          select gen_random_uuid(), p.id, 'CHANGED', t.board_id, t.id, now(), now()
          from tasket_person p, tasket_tasket t where p.login = 'bertil' and t.id = '%s'
        """
            .formatted(tasket));
    await().atMost(PATIENCE).until(() -> unsent() == 0 && number("OPEN") == 0);
    change("update tasket_person set vanished_at = null where login = 'bertil'");

    assertThat(post.to("bertil")).noneMatch(mail -> mail.text().contains(tasket));
  }

  @Test
  void anAddressThatIsRefusedGetsNoneUntilTheDirectoryHasAnother() {
    Caller eeva = Caller.at(pair.second(), "eeva");
    String tasket = Steps.open(eeva, Posting.small().with("seats", 2));
    change(
        """
        insert into tasket_refused_address (person_id, digest, code, at)
          select id, encode(sha256(mail::bytea), 'hex'), '550 5.1.1', now()
          from tasket_person where login = 'eeva'
        """);
    Steps.claim(aino, tasket);
    await().atMost(PATIENCE).until(() -> unsent() == 0);
    assertThat(post.to("eeva")).isEmpty();

    change("update tasket_person set mail = 'eeva.new@example.org' where login = 'eeva'");
    Steps.claim(bertil, tasket);

    assertThat(post.awaited("eeva.new", "Kollega varasi paikan: Proofread a page").to())
        .contains("eeva.new@example.org");
  }

  @Test
  @Order(AFTERWARDS)
  void aReportInTheMailboxMarksTheAddressAndIsDeleted() {
    Caller david = Caller.at(pair.second(), "david");
    String tasket = Steps.open(david, Posting.small().with("seats", 2).with("title", "Comes back"));
    Steps.claim(bertil, tasket);

    post.comesBack(post.awaitedAbout("david", "Comes back"));
    fiveMinutesPass();
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                counted(
                        "select count(*) from tasket_refused_address a join tasket_person p"
                            + " on p.id = a.person_id where p.login = 'david' and a.code = '5.1.1'")
                    == 1);
    Steps.claim(aino, tasket);
    await().atMost(PATIENCE).until(() -> unsent() == 0 && number("OPEN") == 0);

    await().atMost(PATIENCE).until(() -> post.reports() == 0);
    assertThat(post.to("david").stream().filter(mail -> mail.text().contains(tasket))).hasSize(1);
  }

  /** For so long the mailbox is left alone; nobody waits for that here. */
  private void fiveMinutesPass() {
    change("update tasket_job set ran_at = null where name = 'mail.bounces'");
  }

  @Test
  void whatIsWantedDailyWaitsForTheMorningAndWhatIsWantedNeverStaysInTasket() {
    Caller frank = Caller.at(pair.second(), "frank");
    choose(frank, Map.of("HELPERS", "DAILY", "TALK", "NEVER"));
    String tasket = Steps.open(frank, Posting.small());
    Steps.claim(bertil, tasket);
    bertil
        .send(Map.of("text", "Which page?"), "/taskets/{id}/questions", tasket)
        .then()
        .statusCode(201);

    await()
        .atMost(PATIENCE)
        .until(
            () -> unsent(tasket, "mail_at > now()") == 1 && unsent(tasket, "mail_at is null") == 1);

    assertThat(post.to("frank")).isEmpty();
  }

  private static void choose(Caller who, Map<String, String> choices) {
    who.request()
        .contentType(ContentType.JSON)
        .header("If-Match", "*")
        .body(Map.of("choices", choices))
        .put("/me/notice-choices")
        .then()
        .statusCode(200);
  }

  private long unsent(String tasket, String when) {
    return counted(
        "select count(*) from tasket_notice where mail_id is null and tasket_id = '%s' and %s"
            .formatted(tasket, when));
  }

  @Test
  void oneClickStopsWhatAMailIsAboutWithoutSigningIn() {
    Caller carol = Caller.at(pair.second(), "carol");
    String title = "Stop this";
    Steps.claim(bertil, Steps.open(carol, Posting.small().with("title", title)));
    String address = post.awaitedAbout("carol", title).stop();

    given().get(address).then().statusCode(200);
    carol.get("/me/notice-choices").then().body("choices.HELPERS", equalTo("AT_ONCE"));
    given().formParam("List-Unsubscribe", "One-Click").post(address).then().statusCode(200);

    carol
        .get("/me/notice-choices")
        .then()
        .body("choices.HELPERS", equalTo("NEVER"))
        .body("choices.SEAT", equalTo("AT_ONCE"));
  }

  @Test
  void metricsAndHealthTellOfTheBacklog() {
    health().body("checks.find { it.name == 'mail' }.detail", startsWith("goes out, "));
    assertThat(metric("tasket_mail_waiting")).isNotNegative();
    assertThat(metric("tasket_mail_oldest_seconds")).isBetween(0.0, 15 * 60.0);
    assertThat(metric("tasket_mail_given_up")).isZero();
  }
}
