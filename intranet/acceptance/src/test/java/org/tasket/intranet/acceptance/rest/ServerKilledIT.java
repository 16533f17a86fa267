package org.tasket.intranet.acceptance.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;
import org.tasket.intranet.acceptance.house.Postgres;

/**
 * {@code kill -9} of the server: what was answered is kept, and what was not is whole or nothing.
 */
@InTheHouse
@TestInstance(Lifecycle.PER_CLASS)
class ServerKilledIT {

  private static final String HALF_DONE =
      """
      select 'no seats: ' || t.id from tasket_tasket t
        where not exists (select 1 from tasket_session s where s.tasket_id = t.id)
      union all select 'no audit: ' || t.id from tasket_tasket t
        where not exists (select 1 from tasket_audit a where a.object_id = t.id)
      union all select 'no audit: ' || c.id from tasket_claim c
        where not exists (select 1 from tasket_audit a where a.object_id = c.id)
      union all select 'seats miscounted: ' || s.id from tasket_session s
        where s.seats_held <> (select count(*) from tasket_claim c where c.session_id = s.id
          and c.state in ('AWAITING_SUPERVISOR', 'ACTIVE', 'DELIVERED', 'RETURNED', 'CONFIRMED'))
      union all select 'confirmed but not booked: ' || c.id from tasket_claim c
        where c.state = 'CONFIRMED'
          and not exists (select 1 from tasket_ledger_entry e where e.claim_id = c.id)
      union all select 'booked but not confirmed: ' || e.claim_id from tasket_ledger_entry e
        join tasket_claim c on c.id = e.claim_id where c.state <> 'CONFIRMED'
      """;

  private final String key = UUID.randomUUID().toString();
  private final Posting posting = Posting.small();
  private House house;
  private Caller aino;
  private Caller bertil;
  private String postedOnce;
  private String tasket;
  private String claim;
  private List<String> before;

  /** Once for all that is looked at afterwards: a server takes its time to start. */
  @BeforeAll
  void theServerIsKilledWhileManyWork(House house) throws InterruptedException, SQLException {
    this.house = house;
    before = halfDone(house.database());
    aino = Caller.of(house, "aino");
    bertil = Caller.of(house, "bertil");
    postedOnce = postOnce();
    tasket = Steps.open(aino, Posting.small());
    claim = Steps.delivered(bertil, tasket, 40);

    CountDownLatch underWay = new CountDownLatch(40);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<Future<?>> work =
        IntStream.range(0, 4)
            .<Future<?>>mapToObj(i -> threads.submit(() -> workWithoutEnd(underWay)))
            .toList();
    threads.shutdown();
    boolean working = underWay.await(60, TimeUnit.SECONDS);
    house.server().kill();
    house.startServer();

    assertThat(working).as("all were at work when the server was killed").isTrue();
    assertThat(work)
        .allSatisfy(
            each ->
                assertThat(each)
                    .failsWithin(Duration.ofSeconds(30))
                    .withThrowableOfType(ExecutionException.class)
                    .withCauseInstanceOf(UncheckedIOException.class));
  }

  /** Goes on until the server is gone, which ends it with an exception. */
  private void workWithoutEnd(CountDownLatch steps) {
    while (true) {
      String begun = Steps.open(aino, Posting.small());
      steps.countDown();
      String done = Steps.delivered(bertil, begun, 10);
      steps.countDown();
      Steps.confirm(aino, done);
      steps.countDown();
    }
  }

  @Test
  void theNextStepIsTakenAsIfNothingHadHappened() {
    bertil
        .get("/claims/{id}", claim)
        .then()
        .statusCode(200)
        .body("state", equalTo("DELIVERED"))
        .body("actualMinutes", equalTo(40));

    Steps.confirm(aino, claim);

    aino.get("/taskets/{id}", tasket).then().body("state", equalTo("COMPLETED"));
  }

  /** What others stocked the database with, past the front door, was there before. */
  @Test
  void nothingIsHalfDone() throws SQLException {
    assertThat(halfDone(house.database())).isSubsetOf(before);
  }

  @Test
  void anIdempotencyKeyIsAnsweredAsBefore() {
    assertThat(postOnce()).isEqualTo(postedOnce);
  }

  private static List<String> halfDone(Postgres.Database database) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(HALF_DONE)) {
      List<String> found = new ArrayList<>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    }
  }

  /** The same posting under the same key; answers with the tasket's id. */
  private String postOnce() {
    return aino.request()
        .header("Idempotency-Key", key)
        .contentType(ContentType.JSON)
        .body(posting.body())
        .post("/taskets")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }
}
