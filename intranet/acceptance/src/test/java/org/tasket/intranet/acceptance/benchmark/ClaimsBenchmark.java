package org.tasket.intranet.acceptance.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tasket.intranet.acceptance.benchmark.Chance.Seat;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;
import org.tasket.intranet.acceptance.rest.Caller;
import org.tasket.intranet.acceptance.rest.Posting;
import org.tasket.intranet.acceptance.rest.Steps;

/**
 * Measures what it costs to take a seat. Fails only where an answer is wrong: a figure depends on
 * the machine, and is for people to judge.
 */
@InTheHouse
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClaimsBenchmark {

  private static final int CLIENTS = 32;
  private static final int ROUNDS = 9;
  private static final int WARM_UPS = 8;
  private static final int CLAIMS = 20 * CLIENTS;
  private static final int CLAIMS_BY_HTTP = 5 * CLIENTS;
  private static final int PEOPLE = 1_000;
  private static final int SEATS = 10;

  private Caller owner;
  private Stock stock;
  private CoreDoor core;
  private List<UUID> people;
  private long deadlocks;

  @BeforeAll
  void open(House house) {
    owner = Caller.of(house, "aino");
    core = CoreDoor.in(house);
    stock = new Stock(house.database());
    people = stock.people(UUID.fromString(owner.get("/me").path("id")), PEOPLE);
  }

  @BeforeEach
  void count() {
    deadlocks = stock.deadlocks();
  }

  private UUID tasket(int seats) {
    return UUID.fromString(Steps.open(owner, Posting.small().with("seats", seats)));
  }

  @Test
  void claimsPerSecondOnDistinctTaskets(House house) {
    int perRound = 2 * CLAIMS + CLAIMS_BY_HTTP;
    Shelf shelf =
        new Shelf(people, stock.taskets(tasket(1), (WARM_UPS + ROUNDS) * perRound + CLAIMS + 2));
    long before = stock.seatHolders();
    assertThat(core.take(CLIENTS, false, shelf.next(CLAIMS)).answers()).containsOnlyKeys("ACTIVE");
    Script script = learnt(house, shelf);
    RestApi http = new RestApi(callers(house));
    Rounds byCore = new Rounds("the core");
    Rounds byPlain = new Rounds("its statements over plain JDBC");
    Rounds ratio = new Rounds("ratio of the two");
    Rounds workOfCore = new Rounds("the core");
    Rounds workOfPlain = new Rounds("its statements over plain JDBC");
    Rounds workRatio = new Rounds("ratio of the two, the plain to the core");
    Rounds byHttp = new Rounds("the REST API");

    ProcessorTime server = ProcessorTime.ofServer(house);
    ProcessorTime ourselves = ProcessorTime.ofOurselves(house);
    try (PlainJdbc plain = new PlainJdbc(house.database(), script, CLIENTS)) {
      for (int round = -WARM_UPS; round < ROUNDS; round++) {
        Outcome ours = server.of(() -> core.take(CLIENTS, false, shelf.next(CLAIMS)));
        Outcome theirs = ourselves.of(() -> plain.take(shelf.next(CLAIMS)));
        Outcome all = http.take(shelf.next(CLAIMS_BY_HTTP));
        assertThat(ours.answers()).isEqualTo(Map.of("ACTIVE", CLAIMS));
        assertThat(all.answers()).isEqualTo(Map.of("201", CLAIMS_BY_HTTP));
        if (round >= 0) {
          byCore.add(ours.perSecond());
          byPlain.add(theirs.perSecond());
          ratio.add(ours.perSecond() / theirs.perSecond());
          workOfCore.add(ours.processorMillis());
          workOfPlain.add(theirs.processorMillis());
          workRatio.add(theirs.processorMillis() / ours.processorMillis());
          byHttp.add(all.perSecond());
        }
      }
    }

    assertThat(stock.seatHolders() - before).isEqualTo(shelf.taken());
    assertThat(stock.deadlocks()).isEqualTo(deadlocks);
    new Report("Claims per second on distinct taskets", stock.version())
        .line("%d clients; a claim is %d statements.", CLIENTS, script.statements())
        .line("")
        .line("| %d rounds of %d claims | least | median | most |", ROUNDS, CLAIMS)
        .line("|---|---:|---:|---:|")
        .line(byCore.row("%.0f"))
        .line(byPlain.row("%.0f"))
        .line(ratio.row("%.2f"))
        .line(byHttp.row("%.0f"))
        .line("")
        .line(
            "| milliseconds of processor time for a claim, database included | least | median | most |")
        .line("|---|---:|---:|---:|")
        .line(workOfCore.row("%.2f"))
        .line(workOfPlain.row("%.2f"))
        .line(workRatio.row("%.2f"))
        .show();
  }

  private Script learnt(House house, Shelf shelf) {
    List<Chance> chances = shelf.next(2);
    List<List<String>> sent =
        chances.stream()
            .map(chance -> house.postgres().sentDuring(() -> core.take(1, false, List.of(chance))))
            .toList();
    return Script.of(chances.get(0), sent.get(0), chances.get(1), sent.get(1));
  }

  private static List<Caller> callers(House house) {
    return house.directory().logins().stream()
        .filter(login -> !login.equals("aino"))
        .limit(CLIENTS)
        .map(login -> Caller.of(house, login))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"false, tasket.full", "true, WAITING"})
  void aThousandPeopleAtOnceOnTenSeats(boolean orWait, String others) {
    UUID tasket = tasket(SEATS);
    Seat seat = new Seat(tasket, stock.session(tasket));
    long before = stock.seatHolders();

    Outcome outcome =
        core.take(PEOPLE, orWait, people.stream().map(who -> new Chance(who, seat)).toList());

    assertThat(outcome.answers()).isEqualTo(Map.of("ACTIVE", SEATS, others, PEOPLE - SEATS));
    assertThat(stock.seatHolders() - before).isEqualTo(SEATS);
    assertThat(stock.deadlocks()).isEqualTo(deadlocks);
    new Report("%d people at once on %d seats".formatted(PEOPLE, SEATS), stock.version())
        .line(
            "%d claims, %d times %s, no error, no deadlock; %.1f s for all of them",
            SEATS, PEOPLE - SEATS, others, outcome.seconds())
        .show();
  }
}
