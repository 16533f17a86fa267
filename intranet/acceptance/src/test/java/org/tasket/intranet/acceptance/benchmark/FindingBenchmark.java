package org.tasket.intranet.acceptance.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.MINUTES;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;
import org.tasket.intranet.acceptance.house.PayaraServer;
import org.tasket.intranet.acceptance.house.Postgres;
import org.tasket.intranet.acceptance.rest.Caller;
import org.tasket.intranet.acceptance.rest.Posting;
import org.tasket.intranet.acceptance.rest.Steps;

/**
 * Measures what finding costs in a large organisation, beside an answer that takes no work. The
 * property {@code benchmark.size} says how large it is: 1 is whole, 0.1 the usual.
 */
@InTheHouse
class FindingBenchmark {

  private static final double SIZE =
      Double.parseDouble(System.getProperty("benchmark.size", "0.1"));

  /** As the admin guide says: for more than some thousand open taskets. */
  private static final String HEAP = SIZE > 0.5 ? "2g" : "512m";

  private static final int CLIENTS = 32;
  private static final int ROUNDS = 7;
  private static final int WARM_UPS = 25;
  private static final int CALLS = 20;
  private static final int POSTED = 100;
  private static final int TIMES_ANEW = 3;
  private static final int LOADING_MOST = 900;
  private static final Duration SOON = Duration.ofMillis(20);

  private static final String IT_ADMIN = "frank";
  private static final List<Question> QUESTIONS =
      List.of(
          new Question("GET /taskets?q=, two words", FindingBenchmark::search),
          new Question("GET /finder?minutes=30", population -> "/finder?minutes=30"));

  private PayaraServer server;
  private Path index;
  private Postgres.Database database;
  private Population population;
  private Clients clients;
  private ProcessorTime work;

  @Test
  void findingInALargeOrganisation(House house) throws IOException {
    database = house.postgres().database("finding");
    population = new Population(database);
    server = house.server("finding").withHeap(HEAP);
    Path folder = Files.createTempDirectory("finding");
    index = folder.resolve("tasket-index");
    try (PayaraServer open = server.with("tasket.index.dir", folder.toString()).start()) {
      open.bind("jdbc/tasket", database);
      open.deploy(MeasuredEar.made());
      List<Caller> callers =
          house.directory().logins().stream()
              .limit(CLIENTS)
              .map(login -> Caller.at(open, login))
              .toList();
      callers.forEach(caller -> caller.get("/me").then().statusCode(200));
      clients = new Clients(callers);
      work = ProcessorTime.of(house, open);
      measure(callers.get(0), callers.get(1));
    }
  }

  private void measure(Caller owner, Caller helper) throws IOException {
    UUID tasket = UUID.fromString(Steps.open(owner, Posting.small().with("seats", 2)));
    String claim = Steps.delivered(helper, tasket.toString(), 30);
    Steps.confirm(owner, claim);
    String held = Steps.claim(helper, Steps.open(owner, Posting.small().with("seats", 2)));
    Stopwatch loading = new Stopwatch();
    loading.during(() -> population.organisation(sized(150_000), sized(200), sized(1_000)));
    loading.during(population::skills);
    loading.during(() -> population.taskets(tasket, sized(10_000)));
    loading.during(() -> population.claims(UUID.fromString(claim), sized(50_000)));
    loading.during(() -> population.liveClaims(UUID.fromString(held), sized(500)));
    double few = indexed();
    List<Turns> ofFew = answers();
    loading.during(() -> population.taskets(tasket, sized(90_000)));
    loading.during(() -> population.claims(UUID.fromString(claim), sized(450_000)));
    loading.during(() -> population.liveClaims(UUID.fromString(held), sized(4_500)));
    double many = indexed();
    List<Turns> ofMany = answers();
    List<Double> delays = delays(owner, helper);
    JsonPath alone = owner.get(MeasuredEar.INDEX_ALONE).then().statusCode(200).extract().jsonPath();

    Report report =
        new Report("Finding in a large organisation", new Stock(database).version())
            .line(
                "Size %s, loaded in %.0f s, %d clients, a heap of %s.",
                SIZE, loading.seconds(), CLIENTS, HEAP)
            .line("")
            .line("| %d rounds of %d calls | least | median | most |", ROUNDS, CLIENTS * CALLS)
            .line("|---|---:|---:|---:|");
    ofMany.stream().flatMap(Turns::rateRows).forEach(row -> report.line("%s", row));
    report
        .line("")
        .line("| ms of processor time for one, database included | least | median | most |")
        .line("|---|---:|---:|---:|");
    ofMany.stream().flatMap(Turns::workRows).forEach(row -> report.line("%s", row));
    report
        .line("")
        .line("| ms for one | p50 | p99 | p99 to the constant's | p50 to that of a tenth |")
        .line("|---|---:|---:|---:|---:|");
    for (int i = 0; i < ofMany.size(); i++) {
      report.line("%s", ofMany.get(i).timeRow(ofFew.get(i)));
    }
    report
        .line("")
        .line(
            "| an index from empty | documents a second | ratio to Lucene alone | MB on the disk |")
        .line("|---|---:|---:|---:|")
        .line("| of a tenth | %.0f | | |", few)
        .line(
            "| of all | %.0f | %.2f | %.1f |",
            many, many / alone.getDouble("perSecond"), megabytes())
        .line(
            "| Lucene alone, %d ready documents | %.0f | | |",
            alone.getInt("documents"), alone.getDouble("perSecond"))
        .line("")
        .line(
            "One reader of that index keeps %.2f MB in the heap.",
            alone.getLong("heapOfReader") / 1e6)
        .line("")
        .line("| from the answer to its post to the first search that finds it, s | p50 | p99 |")
        .line("|---|---:|---:|")
        .line(
            "| %d taskets | %.2f | %.2f |",
            POSTED, Turns.percentile(delays, 50), Turns.percentile(delays, 99))
        .show();
    assertThat(loading.seconds()).as("seconds of loading").isLessThan(LOADING_MOST);
  }

  private static int sized(int whole) {
    return (int) (whole * SIZE);
  }

  /**
   * Takes the index away from a running server; how many taskets a second are read anew once it is
   * missed, in the best of as many times as Lucene alone has.
   */
  private double indexed() throws IOException {
    double best = 0;
    for (int i = 0; i < TIMES_ANEW; i++) {
      int before = madeAnew();
      delete(index);
      await().pollInterval(SOON).atMost(1, MINUTES).until(() -> madeAnew() > before && !isWhole());
      Stopwatch reading = new Stopwatch();
      reading.during(() -> await().pollInterval(SOON).atMost(15, MINUTES).until(this::isWhole));
      best = Math.max(best, new Stock(database).count("tasket_tasket") / reading.seconds());
    }
    return best;
  }

  private int madeAnew() {
    return server.log().read().split("and is made anew", -1).length - 1;
  }

  private boolean isWhole() {
    return Caller.at(server, IT_ADMIN)
        .request()
        .get(server.url() + "/tasket/health")
        .asString()
        .contains("follows the database");
  }

  /** The server may be writing there: what came in between is deleted, too. */
  private static void delete(Path folder) {
    await()
        .pollInterval(SOON)
        .ignoreExceptionsInstanceOf(IOException.class)
        .ignoreExceptionsInstanceOf(UncheckedIOException.class)
        .until(() -> isDeleted(folder));
  }

  private static boolean isDeleted(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
    return true;
  }

  private double megabytes() throws IOException {
    try (Stream<Path> files = Files.walk(index)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum()
          / 1e6;
    }
  }

  /** Every question in turn with the constant answers. */
  private List<Turns> answers() {
    return QUESTIONS.stream().map(this::answers).toList();
  }

  private Turns answers(Question question) {
    Turns turns = new Turns(question.name());
    int letters = clients.read(() -> question.addresses(population)).letters();
    List<String> constant = Collections.nCopies(CALLS, MeasuredEar.CONSTANT);
    List<String> asLong = Collections.nCopies(CALLS, MeasuredEar.CONSTANT + "?letters=" + letters);
    for (int round = -WARM_UPS; round < ROUNDS; round++) {
      Turns.Round asked = round(() -> question.addresses(population));
      Turns.Round same = round(() -> constant);
      Turns.Round asLongAs = round(() -> asLong);
      if (round >= 0) {
        turns.add(asked, same, asLongAs);
      }
    }
    return turns;
  }

  private Turns.Round round(Supplier<List<String>> addresses) {
    Duration before = work.used();
    Clients.Calls calls = clients.read(addresses);
    return new Turns.Round(calls, work.used().minus(before));
  }

  /** One kind of address that many ask for. */
  private record Question(String name, Function<Population, String> address) {

    List<String> addresses(Population population) {
      return Stream.generate(() -> address.apply(population)).limit(CALLS).toList();
    }
  }

  private static String search(Population population) {
    return "/taskets?q=" + URLEncoder.encode(population.words(0, 2), UTF_8);
  }

  private List<Double> delays(Caller owner, Caller reader) {
    List<Double> delays = new ArrayList<>();
    for (int i = 0; i < POSTED; i++) {
      String word = "Zebra" + i;
      Steps.open(owner, Posting.small().with("title", word));
      Stopwatch waiting = new Stopwatch();
      waiting.during(
          () -> await().pollInterval(SOON).atMost(30, SECONDS).until(() -> finds(reader, word)));
      delays.add(waiting.seconds());
    }
    return delays;
  }

  private static boolean finds(Caller reader, String title) {
    return reader.get("/taskets?q={word}", title).path("items.title").equals(List.of(title));
  }
}
