package org.tasket.intranet.acceptance.servers;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;
import org.tasket.intranet.acceptance.house.PayaraServer;
import org.tasket.intranet.acceptance.house.Postgres;
import org.tasket.intranet.acceptance.house.WebhookReceiver;
import org.tasket.intranet.acceptance.house.WebhookReceiver.Message;
import org.tasket.intranet.acceptance.rest.BoardSteps;
import org.tasket.intranet.acceptance.rest.Caller;
import org.tasket.intranet.acceptance.rest.Posting;
import org.tasket.intranet.acceptance.rest.Steps;

/**
 * Two servers over one database, each with an index of its own that follows it. Then comes a night
 * in which neither ran, and the first is killed while it catches up: the second does the rest, and
 * nothing is done twice.
 */
@InTheHouse
@TestInstance(Lifecycle.PER_CLASS)
class TwoServersIT {

  private static final int OF_EACH = 100;

  private static final List<String> EFFECTS =
      List.of(
          "claim.lapsed",
          "claim.confirmed",
          "claim.unanswered",
          "claim.applicationLapsed",
          "claim.unapproved",
          "claim.sessionBegan",
          "tasket.expired",
          "tasket.extended");

  private static final List<String> REMINDERS =
      List.of(
          "HOLD_ENDING",
          "SESSION_SOON",
          "ENDING_SOON",
          "APPLICATION_WAITS",
          "APPROVAL_WAITS",
          "DELIVERY_WAITS",
          "OWNER_SILENT");

  /**
   * Without applications that come to the managers only now: of these they hear by the same kind.
   */
  private static final String ALREADY =
      " and (claim_id is null or claim_id not in (select id from due where is_at = 'APPLIED'))";

  private static final int ALL_EFFECTS = OF_EACH * EFFECTS.size();
  private static final int ALL_REMINDERS = OF_EACH * REMINDERS.size();

  private final List<PayaraServer> servers = new ArrayList<>();
  private final String early = word();
  private Path folder;
  private Postgres.Database database;
  private WebhookReceiver receiver;
  private String secret;
  private String tasket;
  private long doneByTheFirst;

  @BeforeAll
  void theSecondComesWhenThereIsSomethingToFindAlready(House house, @TempDir Path ofTheSecond) {
    folder = ofTheSecond;
    database = house.postgres().database("clocks");
    receiver = house.receiver();
    PayaraServer quick = started(server(house, "quick", "PT1S"));
    Steps.open(Caller.at(quick, "aino"), Posting.small().with("title", "Count a " + early));
    started(
        server(house, "slow", "PT5S")
            .with("tasket.index.dir", folder.resolve("index").toString())
            .with("tasket.finder.weight.seats", "0")
            .with("tasket.finder.weight.variety", "7"));
    tasket = Steps.open(Caller.at(quick, "aino"), Posting.small().with("seats", 500));
  }

  private static PayaraServer server(House house, String name, String pace) {
    return house.server(name).with("tasket.clocks.pace", pace).with("tasket.clocks.lease", "PT5S");
  }

  private PayaraServer started(PayaraServer server) {
    server.start();
    servers.add(server);
    server.bind("jdbc/tasket", database);
    server.deploy(House.ear());
    return server;
  }

  private Response webhook(String path) {
    return webhookTo(receiver.origin() + path);
  }

  private Response webhookTo(String address) {
    Response made =
        david()
            .send(
                Map.of("address", address, "events", List.of("claim.lapsed", "claim.confirmed")),
                "/boards/everyone/webhooks");
    made.then().statusCode(201);
    return made;
  }

  /** At the server that is left in the end. */
  private Caller david() {
    return Caller.at(servers.get(1), "david");
  }

  @AfterAll
  void close() {
    servers.forEach(PayaraServer::close);
  }

  /**
   * As many holds that are over, deliveries, applications and supervisors' words that nobody gave,
   * applications that managers left too, holds that are half over, deliveries, applications and
   * supervisors' words that wait, also for managers, taskets of each kind for which it is time, and
   * lines for sessions that have begun.
   */
  private void makeDue(String tasket) throws SQLException {
    change(
        """
        create table due as select gen_random_uuid() id, gen_random_uuid() helper, s.id session,
          s.tasket_id tasket,
          (array['ACTIVE', 'DELIVERED', 'APPLIED', 'LEFT', 'AWAITING_SUPERVISOR', 'HALF',
            'ASKING', 'STILL ASKING', 'AGREEING', 'DONE'])[1 + n %% 10] is_at
          from tasket_session s, generate_series(1, 10 * %2$d) n where s.tasket_id = '%1$s';
        insert into tasket_party (tasket_id, person_id, side)
          select tasket, helper, 'HELPER' from due;
        insert into tasket_claim (id, version, tasket_id, session_id, helper_id, live_helper_id,
            state, holds_seat, claimed_at, hold_until, answer_until, managers_until, remind_at,
            delivered_at, actual_minutes, whose_time)
          select id, 1, tasket, session, helper, helper,
            case when is_at = 'HALF' then 'ACTIVE'
              when is_at in ('LEFT', 'ASKING', 'STILL ASKING') then 'APPLIED'
              when is_at = 'AGREEING' then 'AWAITING_SUPERVISOR' when is_at = 'DONE' then 'DELIVERED'
              else is_at end,
            is_at not in ('APPLIED', 'LEFT', 'ASKING', 'STILL ASKING', 'DONE'),
            now() - interval '9 days',
            case is_at when 'ACTIVE' then now() - interval '1 day'
              when 'HALF' then now() + interval '3 days' end,
            case when is_at in ('ASKING', 'AGREEING', 'DONE') then now() + interval '20 hours'
              when is_at = 'STILL ASKING' then now() - interval '5 days'
              when is_at not in ('ACTIVE', 'HALF') then now() - interval '1 day' end,
            case is_at when 'APPLIED' then now() + interval '14 days'
              when 'ASKING' then now() + interval '15 days'
              when 'STILL ASKING' then now() + interval '10 days'
              when 'LEFT' then now() - interval '1 hour' end,
            now() - case is_at when 'STILL ASKING' then interval '1 minute' else interval '3 days' end,
            case when is_at in ('DELIVERED', 'DONE') then now() - interval '7 days' end,
            case when is_at in ('DELIVERED', 'DONE') then 20 end,
            case when is_at in ('DELIVERED', 'DONE') then 'WORK' end
          from due;
        update tasket_session set seats_held = 5 * %2$d where tasket_id = '%1$s';

        create table due_tasket as select gen_random_uuid() id, gen_random_uuid() session,
          gen_random_uuid() helper, (array['ENDING', 'OVER', 'SERIES', 'SITTING'])[1 + n %% 4] is_at
          from generate_series(1, 4 * %2$d) n;
        insert into tasket_party (tasket_id, person_id, side)
          select d.id, t.owner_id, 'OWNER' from due_tasket d, tasket_tasket t where t.id = '%1$s';
        insert into tasket_tasket select (jsonb_populate_record(t, jsonb_build_object('id', d.id,
            'published_at', now() - interval '5 days',
            'open_until', now() + case d.is_at when 'ENDING' then interval '20 hours'
              when 'OVER' then interval '-1 hour' else interval '100 days' end)
            || case when d.is_at = 'SERIES' then jsonb_build_object('series_every', 'WEEKLY',
              'series_start', now() - interval '1 day', 'series_end', now() - interval '23 hours',
              'series_zone', 'Europe/Helsinki', 'series_seats', 3, 'series_made', 1)
              else '{}' end)).*
          from tasket_tasket t, due_tasket d where t.id = '%1$s';
        insert into tasket_session (id, tasket_id, starts_at, ends_at, zone, seats, seats_held)
          select session, id, now() + starts, now() + starts + interval '1 hour',
            case when starts is not null then 'Europe/Helsinki' end, 3,
            case when is_at = 'SITTING' then 1 else 0 end
          from (select *, case is_at when 'SERIES' then interval '-1 day'
            when 'SITTING' then interval '20 hours' end starts from due_tasket) d;
        insert into tasket_party (tasket_id, person_id, side)
          select id, helper, 'HELPER' from due_tasket where is_at = 'SITTING';
        insert into tasket_claim (id, version, tasket_id, session_id, helper_id, live_helper_id,
            state, holds_seat, claimed_at, hold_until)
          select gen_random_uuid(), 1, id, session, helper, helper, 'ACTIVE', true,
            now() - interval '1 day', now() + interval '6 days'
          from due_tasket where is_at = 'SITTING';

        insert into tasket_party (tasket_id, person_id, side)
          select id, helper, 'HELPER' from due_tasket where is_at = 'SERIES';
        insert into tasket_claim (id, version, tasket_id, session_id, helper_id, live_helper_id,
            state, holds_seat, claimed_at)
          select gen_random_uuid(), 1, id, session, helper, helper, 'WAITING', false,
            now() - interval '2 days'
          from due_tasket where is_at = 'SERIES'
        """
            .formatted(tasket, OF_EACH));
  }

  private void change(String sql) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(sql);
      connection.commit();
    }
  }

  private long number(String sql) {
    return Long.parseLong(text(sql));
  }

  private String text(String sql) {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private long done() {
    return number(
        "select count(*) from tasket_audit where way_in = 'JOB' and operation in ("
            + quoted(EFFECTS)
            + ")");
  }

  private long reminded() {
    return number(
        "select count(*) from tasket_notice where kind in (" + quoted(REMINDERS) + ")" + ALREADY);
  }

  private static String quoted(List<String> words) {
    return words.stream().collect(Collectors.joining("', '", "'", "'"));
  }

  private long done(String operation) {
    return number(
        "select count(distinct object_id) from tasket_audit where operation = '%s'"
            .formatted(operation));
  }

  /** Of a reminder that it gave, the only trace is who heard of it. */
  private long reminded(String kind) {
    return number(
        "select count(distinct (reader_id, tasket_id, claim_id)) from tasket_notice where kind = '%s'"
                .formatted(kind)
            + ALREADY);
  }

  @Test
  void whatIsWrittenOnOneServerIsFoundOnTheOtherToo() {
    Caller here = Caller.at(servers.get(0), "aino");
    Caller there = Caller.at(servers.get(1), "bertil");
    await().atMost(Duration.ofSeconds(60)).until(() -> finds(there, early));

    for (int time = 0; time < 3; time++) {
      foundSoon(here, there);
      foundSoon(there, here);
    }
  }

  private static void foundSoon(Caller writer, Caller reader) {
    String word = word();
    assertThat(finds(reader, word)).isFalse();
    String id = Steps.open(writer, Posting.small().with("title", "Count a " + word));
    becomesTrueSoon(() -> finds(reader, word));

    String other = word();
    writer
        .patch(
            Map.of("title", "Count a " + other),
            writer.etagOf("/taskets/{id}", id),
            "/taskets/{id}",
            id)
        .then()
        .statusCode(200);
    becomesTrueSoon(() -> finds(reader, other));
    assertThat(finds(reader, word)).isFalse();

    writer.send(Map.of("reason", "Not needed"), "/taskets/{id}/cancel", id).then().statusCode(200);
    becomesTrueSoon(() -> !finds(reader, other));
  }

  /**
   * From the answer to the one who wrote to the question that gets the right answer: how long this
   * machine takes to answer that question is not the index's time. Two seconds are for a machine
   * that has some to spare, and measured by the benchmark of finding; here others keep it busy.
   */
  private static void becomesTrueSoon(BooleanSupplier answer) {
    long written = System.nanoTime();
    AtomicLong asked = new AtomicLong();
    await()
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(50))
        .atMost(Duration.ofSeconds(20))
        .until(
            () -> {
              asked.set(System.nanoTime());
              return answer.getAsBoolean();
            });
    assertThat(Duration.ofNanos(asked.get() - written)).isLessThan(Duration.ofSeconds(5));
  }

  @Test
  void whatOpensOnOneServerAndFitsWhatIsSoughtOnTheOtherIsToldInEveryInflection() {
    Caller here = Caller.at(servers.get(0), "aino");
    Caller there = Caller.at(servers.get(1), "bertil");
    there
        .send(Map.of("name", "Palms", "q", "kasvien kastelu"), "/me/saved-searches")
        .then()
        .statusCode(201);
    String opened =
        Steps.open(
            here,
            Posting.small().with("language", "fi").with("title", "Kasvin kastelua viikon ajan"));

    await()
        .atMost(Duration.ofMinutes(1))
        .untilAsserted(
            () ->
                there
                    .get("/me/notices?limit=100")
                    .then()
                    .body(
                        "items.findAll { it.kind == 'FOUND' && it.tasket == '" + opened + "' }",
                        hasSize(1)));
  }

  @Test
  void whatIsLookedForInVainIsCountedOnceForEachPersonAndNamesNobody() {
    Caller here = Caller.at(servers.get(0), "aino");
    Caller there = Caller.at(servers.get(1), "bertil");
    await().atMost(Duration.ofSeconds(60)).until(() -> finds(there, early));
    String board = BoardSteps.open(david(), "Nothing here", "aino");

    for (Caller who : List.of(here, there, here, Caller.at(servers.get(1), "carol"))) {
      who.get("/taskets?q={word}&board={board}", word(), board)
          .then()
          .statusCode(200)
          .body("total", equalTo(0));
    }

    await()
        .atMost(Duration.ofMinutes(1))
        .until(
            () ->
                number(
                        "select coalesce(sum(d.searches), 0) from tasket_vain_day d"
                            + " join tasket_board b on b.id = d.board_id where b.slug = '"
                            + board
                            + "'")
                    == 3);
    assertThat(
            text(
                "select string_agg(column_name, ' ' order by column_name)"
                    + " from information_schema.columns where table_name = 'tasket_vain_day'"))
        .isEqualTo("board_id id on_day searches");
  }

  @Test
  void whatASkillIsCalledOnOneServerFindsItsTasketsOnTheOther() {
    Caller there = Caller.at(servers.get(0), "bertil");
    await().atMost(Duration.ofSeconds(60)).until(() -> finds(there, early));
    String label = word();
    String name = word();
    Steps.open(Caller.at(servers.get(0), "aino"), Posting.small().with("skills", List.of(label)));
    await().atMost(Duration.ofSeconds(10)).until(() -> finds(there, label));
    String skill = david().send(Map.of("names", names(word())), "/skills").path("id");

    david()
        .patch(Map.of("others", Map.of("en", List.of(label))), "*", "/skills/{id}", skill)
        .then()
        .statusCode(200);
    await().atMost(Duration.ofSeconds(10)).until(() -> narrows(there, label, skill));

    david().patch(Map.of("names", names(name)), "*", "/skills/{id}", skill).then().statusCode(200);
    await().atMost(Duration.ofSeconds(10)).until(() -> finds(there, name));
  }

  private static Map<String, String> names(String name) {
    return Map.of("en", name, "fi", name, "sv", name);
  }

  private static boolean narrows(Caller reader, String word, String skill) {
    return Integer.valueOf(1)
        .equals(reader.get("/taskets?q={word}&skill={skill}", word, skill).path("total"));
  }

  private static boolean finds(Caller reader, String word) {
    return Integer.valueOf(1).equals(search(reader, word).path("total"));
  }

  private static Response search(Caller reader, String word) {
    return reader.get("/taskets?q=" + word);
  }

  /** Everything but searching goes on as ever, and searching does once there can be an index. */
  @Test
  void whereNoIndexCanBeMadeNothingElseFails() throws IOException {
    Path place = folder.resolve("index");
    Caller aino = Caller.at(servers.get(1), "aino");
    Caller bertil = Caller.at(servers.get(1), "bertil");
    await().atMost(Duration.ofSeconds(60)).until(() -> finds(bertil, early));
    await().atMost(Duration.ofSeconds(20)).until(() -> isReplacedByAFile(place));
    await().atMost(Duration.ofSeconds(20)).until(() -> search(bertil, early).statusCode() == 503);
    search(bertil, early).then().body("code", equalTo("search.unavailable"));
    bertil.get("/howtos?q=" + early).then().statusCode(503);
    searching().body("status", equalTo("DOWN"));

    String word = word();
    String draft =
        Steps.draft(aino, Posting.small().with("title", "Count a " + early).with("seats", 2));
    aino.patch(
            Map.of("title", "Count a " + word),
            aino.etagOf("/taskets/{id}", draft),
            "/taskets/{id}",
            draft)
        .then()
        .statusCode(200);
    aino.post("/taskets/{id}/publish", draft).then().statusCode(200);
    String claim = Steps.claim(bertil, draft);
    bertil.get("/taskets").then().statusCode(200).body("items.id", hasItem(draft));
    Caller.at(servers.get(1), "eeva")
        .get("/finder?minutes=30&limit=100")
        .then()
        .statusCode(200)
        .body("items.tasket.id", hasItem(draft));
    bertil.send(Map.of("reason", "Ill"), "/claims/{id}/withdraw", claim).then().statusCode(200);

    Files.delete(place);
    await().atMost(Duration.ofSeconds(30)).until(() -> finds(bertil, word));
    searching().body("status", equalTo("UP"));
  }

  /** Unless an index is just being made in the folder that goes. */
  private static boolean isReplacedByAFile(Path place) throws IOException {
    try {
      if (Files.isDirectory(place)) {
        try (Stream<Path> all = Files.walk(place)) {
          for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
            Files.deleteIfExists(one);
          }
        }
      }
      Files.writeString(place, "Not a folder", StandardOpenOption.CREATE_NEW);
      return true;
    } catch (DirectoryNotEmptyException | FileAlreadyExistsException | UncheckedIOException made) {
      return false;
    }
  }

  private ValidatableResponse searching() {
    return given()
        .auth()
        .preemptive()
        .basic("frank", "tasket")
        .get(servers.get(1).url() + "/tasket/health")
        .then()
        .rootPath("checks.find { it.name == 'search' }");
  }

  /** The second server has other weights. */
  @Test
  void whatCountsHowMuchIsASetting() {
    String line = word();
    Caller aino = Caller.at(servers.get(0), "aino");
    for (int minutes : List.of(30, 15)) {
      Steps.open(
          aino,
          Posting.small()
              .with("mode", "ON_SITE")
              .with("place", line)
              .with("plannedMinutes", minutes));
    }
    String score = "/finder/score?minutes=30&where=NEAR&place=" + line;

    Caller.at(servers.get(0), "frank")
        .get(score)
        .then()
        .statusCode(200)
        .body("items.points.SEATS", contains(30, 30))
        .body("items.lost", contains(0, 25));
    Caller.at(servers.get(1), "frank")
        .get(score)
        .then()
        .statusCode(200)
        .body("items.points.SEATS", contains(0, 0))
        .body("items.lost", contains(0, 7));
  }

  /** The first server writes each second what it counted. */
  @Test
  void aSearchWithoutResultIsCountedByDayAndBoardAndByNothingElse() {
    Caller bertil = Caller.at(servers.get(0), "bertil");
    await().atMost(Duration.ofSeconds(60)).until(() -> finds(bertil, early));
    String board = "select id from tasket_board where slug = 'everyone'";
    String counted =
        "select coalesce(sum(searches), 0) from tasket_vain_day where board_id = (" + board + ")";
    long before = number(counted);

    bertil.get("/taskets?board=everyone&q=" + word()).then().body("total", equalTo(0));

    await().atMost(Duration.ofSeconds(20)).until(() -> number(counted) == before + 1);
    assertThat(
            text(
                "select string_agg(column_name, ' ' order by column_name)"
                    + " from information_schema.columns where table_name = 'tasket_vain_day'"))
        .isEqualTo("board_id id on_day searches");
  }

  private static String word() {
    return "z" + UUID.randomUUID().toString().replace("-", "").substring(0, 14);
  }

  @Nested
  @TestInstance(Lifecycle.PER_CLASS)
  class AfterTheFirstWasKilled {

    @BeforeAll
    void whileItCatchesUp() throws SQLException {
      secret = webhook("/clocks").path("secret");
      onlyDavidManagesTheBoard();
      makeDue(tasket);
      await().atMost(Duration.ofMinutes(2)).until(() -> done() > 50);
      servers.get(0).kill();
      doneByTheFirst = done();
      await()
          .atMost(Duration.ofMinutes(3))
          .until(() -> done() >= ALL_EFFECTS && reminded() >= ALL_REMINDERS);
    }

    private void onlyDavidManagesTheBoard() {
      String board = "/boards/everyone";
      david()
          .patch(Map.of("managers", List.of("david")), david().etagOf(board), board)
          .then()
          .statusCode(200);
    }

    @Test
    void itWasKilledInTheMiddle() {
      assertThat(doneByTheFirst).isBetween(50L, ALL_EFFECTS - 1L);
    }

    @Test
    void everyClockStruckOnce() {
      assertThat(EFFECTS).allMatch(effect -> done(effect) == OF_EACH);
      assertThat(done()).isEqualTo(ALL_EFFECTS);
    }

    @Test
    void everyReminderWasGivenOnce() {
      assertThat(REMINDERS).allMatch(kind -> reminded(kind) == OF_EACH);
      assertThat(reminded()).isEqualTo(ALL_REMINDERS);
    }

    @Test
    void nobodyHeardOfAnythingTwice() {
      assertThat(
              number(
                  "select count(*) from (select 1 from tasket_notice group by reader_id, kind,"
                      + " tasket_id, claim_id having count(*) > 1) twice"))
          .isZero();
      assertThat(
              number(
                  "select count(*) from tasket_notice where kind in ('LAPSED', 'HELPER_LAPSED',"
                      + " 'UNAPPROVED', 'HELPER_UNAPPROVED', 'UNANSWERED', 'HELPER_UNANSWERED')"))
          .as("helper and owner")
          .isEqualTo(6L * OF_EACH);
    }

    @Test
    void noSittingWasMadeTwice() {
      assertThat(
              number(
                  "select count(*) from (select 1 from tasket_session where starts_at is not null"
                      + " group by tasket_id, starts_at having count(*) > 1) twice"))
          .isZero();
      assertThat(
              number(
                  "select count(*) from tasket_session s join due_tasket d on d.id = s.tasket_id"
                      + " where d.is_at = 'SERIES'"))
          .isEqualTo(9L * OF_EACH);
    }

    @Test
    void whatFollowsFromItIsThereOnceToo() {
      assertThat(number("select count(*) from tasket_ledger_entry")).isEqualTo(OF_EACH);
      assertThat(number("select sum(seats_held) from tasket_session")).isEqualTo(4L * OF_EACH);
      assertThat(number("select sum(seats_confirmed) from tasket_session")).isEqualTo(OF_EACH);
      assertThat(number("select count(*) from tasket_setback")).isZero();
    }

    @Test
    void whatAwaitedASupervisorSaysWhyItLapsed() {
      String claim = text("select id from due where is_at = 'AWAITING_SUPERVISOR' limit 1");

      Caller.at(servers.get(1), "aino")
          .get("/claims/{id}", claim)
          .then()
          .statusCode(200)
          .body("state", equalTo("LAPSED"))
          .body("reasonCode", equalTo("supervisor.silent"))
          .body("lateUntil", nullValue());
    }

    @Test
    void healthFindsTheClocksOnTime() {
      given()
          .auth()
          .preemptive()
          .basic("frank", "tasket")
          .get(servers.get(1).url() + "/tasket/health")
          .then()
          .statusCode(200)
          .body("checks.find { it.name == 'clocks' }.status", equalTo("UP"));
    }

    @Test
    void everythingIsToldAtLeastOnceAlsoByTheServerThatIsLeft() {
      await()
          .atMost(Duration.ofMinutes(2))
          .until(
              () ->
                  number("select count(*) from tasket_webhook_delivery where state = 'DELIVERED'")
                      >= 2 * OF_EACH);

      List<Message> told = receiver.messages("/clocks");
      assertThat(told).allMatch(message -> message.isSignedWith(secret));
      assertThat(told.stream().map(Message::id).distinct()).hasSize(2 * OF_EACH);
      assertThat(told.stream().map(AfterTheFirstWasKilled::claim).distinct()).hasSize(2 * OF_EACH);
      assertThat(told.get(0).body())
          .startsWith("{\"type\":\"claim.")
          .contains("\"board\":\"everyone\"");
    }

    private static String claim(Message message) {
      return message.body().replaceFirst(".*\"claim\":\"([^\"]*)\".*", "$1");
    }

    @Test
    void whatDoesNotGetThroughSaysWhyAndGoesNowhereElse() {
      Map<String, String> faults =
          Map.of(
              told("/failed"), "ANSWER",
              told("/moved"), "REDIRECT",
              told("/silent"), "TIME",
              toldTo(receiver.named() + "/taken"), "REFUSED_ADDRESS");

      faults.forEach(this::isTold);
      assertThat(receiver.messages("/elsewhere")).isEmpty();
      assertThat(receiver.messages("/taken")).isEmpty();
      assertThat(receiver.messages("/failed"))
          .allMatch(message -> message.body().startsWith("{\"type\":\"ping\""));
    }

    /** Asks for a message to a path, and answers whose it is. */
    private String told(String path) {
      return toldTo(receiver.origin() + path);
    }

    private String toldTo(String address) {
      String id = webhookTo(address).path("id");
      david().post("/webhooks/{id}/deliveries", id).then().statusCode(201);
      return id;
    }

    private void isTold(String id, String fault) {
      await()
          .atMost(Duration.ofMinutes(1))
          .untilAsserted(
              () ->
                  david()
                      .get("/webhooks/{id}/deliveries", id)
                      .then()
                      .statusCode(200)
                      .body("items[0].event", equalTo("ping"))
                      .body("items[0].fault", equalTo(fault))
                      .body("items[0].state", equalTo("OPEN")));
    }
  }
}
