package org.tasket.intranet.acceptance.benchmark;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.tasket.intranet.acceptance.house.Browser;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;
import org.tasket.intranet.acceptance.house.PlainBrowser;
import org.tasket.intranet.acceptance.rest.Caller;
import org.tasket.intranet.acceptance.rest.Posting;
import org.tasket.intranet.acceptance.rest.RuledBoard;
import org.tasket.intranet.acceptance.rest.Steps;

/** Measures what a board with many taskets costs, and what it costs to keep many boards open. */
@InTheHouse
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BoardBenchmark {

  private static final int FEW = 10;
  private static final int MANY = 1_000;
  private static final int ROUNDS = 41;
  private static final int WARM_UPS = 60;
  private static final int COUNTS = 15;
  private static final int LISTENERS = 500;
  private static final int OF_A_PERSON = 4;
  private static final int CLAIMS = 40;
  private static final Duration QUIET = Duration.ofSeconds(60);

  private Caller owner;
  private Caller coordinator;
  private Stock stock;

  @BeforeAll
  void open(House house) {
    owner = Caller.of(house, "aino");
    coordinator = Caller.of(house, "david");
    stock = new Stock(house.database());
  }

  @Test
  void aBoardOfAThousandBesideABoardOfTen(House house) {
    StockedBoards boards = new StockedBoards(house);
    String few = boards.of(FEW);
    String many = boards.of(MANY);
    PlainBrowser browser = PlainBrowser.of(house, "bertil");
    Report report =
        new Report("A board of 1,000 taskets beside one of 10", stock.version())
            .line("| %d rounds each | bytes | statements | least | median | most |", ROUNDS)
            .line("|---|---:|---:|---:|---:|---:|");
    for (String view : boards.views()) {
      Rounds fewMillis = new Rounds("10, ms");
      Rounds manyMillis = new Rounds("1,000, ms");
      for (int round = -WARM_UPS; round < ROUNDS; round++) {
        double one = millis(browser, few + view);
        double other = millis(browser, many + view);
        if (round >= 0) {
          fewMillis.add(one);
          manyMillis.add(other);
        }
      }
      int statementsOfFew = boards.statements(browser, few + view, COUNTS);
      int statementsOfMany = boards.statements(browser, many + view, COUNTS);
      assertThat(statementsOfMany).as(view).isEqualTo(statementsOfFew);
      report
          .line(row(view, browser.open(few + view).bytes(), statementsOfFew, fewMillis))
          .line(row(view, browser.open(many + view).bytes(), statementsOfMany, manyMillis))
          .line(
              "| %s, ratio of the medians | | | | %.2f | |",
              view, manyMillis.median() / fewMillis.median());
    }
    report.show();
  }

  private static String row(String view, int bytes, int statements, Rounds millis) {
    return millis
        .row("%.1f")
        .replaceFirst(
            "\\| (.*?) \\|", "| " + view + " of $1 | " + bytes + " | " + statements + " |");
  }

  private static double millis(PlainBrowser browser, String path) {
    long start = System.nanoTime();
    assertThat(browser.open(path).status()).isEqualTo(200);
    return (System.nanoTime() - start) / 1e6;
  }

  @Test
  void untilABrowserShowsSomething(House house, Browser browser) {
    StockedBoards boards = new StockedBoards(house);
    String few = boards.of(FEW);
    String many = boards.of(MANY);
    Reader reader = Reader.of(house, browser, "bertil");
    Report report =
        new Report("Until a browser shows something of a board", stock.version())
            .line("| %d rounds each, ms | least | median | most |", ROUNDS)
            .line("|---|---:|---:|---:|");
    for (String view : boards.views()) {
      Reader.Times ofFew = Reader.Times.of(view + " of 10");
      Reader.Times ofMany = Reader.Times.of(view + " of 1,000");
      for (int round = -WARM_UPS; round < ROUNDS; round++) {
        reader.look(few + view, round < 0 ? Reader.Times.of("warming up") : ofFew);
        reader.look(many + view, round < 0 ? Reader.Times.of("warming up") : ofMany);
      }
      report
          .line("%s", ofFew.firstByte().row("%.0f"))
          .line("%s", ofMany.firstByte().row("%.0f"))
          .line("%s", ofFew.firstContent().row("%.0f"))
          .line("%s", ofMany.firstContent().row("%.0f"))
          .line(
              "| %s, ratio of the medians until content | | %.2f | |",
              view, ofMany.firstContent().median() / ofFew.firstContent().median());
    }
    report.show();
  }

  @Test
  void fiveHundredOpenBoards(House house) {
    String board = RuledBoard.of(coordinator, Map.of());
    List<String> taskets = new ArrayList<>();
    for (int i = 0; i < CLAIMS; i++) {
      taskets.add(Steps.open(owner, Posting.small().with("board", board).with("seats", 2)));
    }
    List<Caller> people = people(house);
    Quiet without = quiet(house);
    try (OpenBoards boards = new OpenBoards()) {
      for (int i = 0; i < LISTENERS; i++) {
        boards.open(people.get(i / OF_A_PERSON), board);
      }
      Quiet with = quiet(house);
      boards.heard().clear();
      List<Double> delays = new ArrayList<>();
      for (String tasket : taskets) {
        delays.addAll(delays(boards, people.get(0), tasket));
      }
      assertThat(boards.allOpen()).isTrue();
      Collections.sort(delays);
      new Report("500 open boards", stock.version())
          .line("| a minute in which nothing happens | nobody listens | 500 listen |")
          .line("|---|---:|---:|")
          .line(
              "| processor time of the server, s | %.2f | %.2f |",
              without.seconds(), with.seconds())
          .line(
              "| lines in the log of statements | %d | %d |",
              without.statements(), with.statements())
          .line("")
          .line("| from the claim sent to the seat shown, s | median | p99 | most |")
          .line("|---|---:|---:|---:|")
          .line(
              "| %d claims heard by %d | %.2f | %.2f | %.2f |",
              CLAIMS,
              LISTENERS,
              delays.get(delays.size() / 2),
              delays.get(delays.size() * 99 / 100),
              delays.get(delays.size() - 1))
          .show();
    }
  }

  private static List<Caller> people(House house) {
    return house.directory().logins().stream()
        .filter(login -> !login.equals("aino"))
        .limit(LISTENERS / OF_A_PERSON)
        .map(login -> Caller.of(house, login))
        .toList();
  }

  /** What a minute costs in which nobody does anything. */
  private record Quiet(double seconds, int statements) {}

  private static Quiet quiet(House house) {
    Duration before = house.server().processorTime();
    int statements = house.postgres().sentDuring(() -> pause(QUIET)).size();
    return new Quiet(house.server().processorTime().minus(before).toMillis() / 1e3, statements);
  }

  private static void pause(Duration time) {
    try {
      Thread.sleep(time.toMillis());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** How long each listener waited for one seat that was taken. */
  private static List<Double> delays(OpenBoards boards, Caller helper, String tasket) {
    boards.heard().clear();
    long start = System.nanoTime();
    Steps.claim(helper, tasket);
    await()
        .atMost(60, SECONDS)
        .until(
            () ->
                boards.heard().stream().filter(one -> one.data().contains(tasket)).count()
                    == LISTENERS);
    return boards.heard().stream().map(one -> (one.nanos() - start) / 1e9).toList();
  }
}
