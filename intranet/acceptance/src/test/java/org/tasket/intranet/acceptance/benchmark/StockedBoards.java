package org.tasket.intranet.acceptance.benchmark;

import static java.util.function.Predicate.not;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.PlainBrowser;
import org.tasket.intranet.acceptance.rest.Caller;
import org.tasket.intranet.acceptance.rest.Posting;
import org.tasket.intranet.acceptance.rest.RuledBoard;
import org.tasket.intranet.acceptance.rest.Steps;

/** Boards with few and with many open taskets, each of which has a session in the next month. */
final class StockedBoards {

  private static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");
  private static final Duration ROUND_OF_THE_CLOCKS = Duration.ofSeconds(6);
  private static final Pattern SENT =
      Pattern.compile("^(?:statement|execute [^:]+): (.*)$", Pattern.DOTALL);

  private final House house;
  private final Caller owner;
  private final Caller coordinator;
  private final Stock stock;
  private final Set<String> clocks;
  private final YearMonth month = YearMonth.from(LocalDate.now(ZONE)).plusMonths(1);

  StockedBoards(House house) {
    this.house = house;
    this.owner = Caller.of(house, "aino");
    this.coordinator = Caller.of(house, "david");
    this.stock = new Stock(house.database());
    this.clocks = clocks(house);
  }

  /** The address of a new board's page; what is to be seen on it is still to be added. */
  String of(int taskets) {
    String board = RuledBoard.of(coordinator, Map.of());
    Posting planned =
        Posting.small().with("board", board).without("seats").with("sessions", List.of(session()));
    UUID model = UUID.fromString(Steps.open(owner, planned));
    stock.taskets(model, taskets - 1);
    stock.spread(model, month.lengthOfMonth());
    return "/tasket/boards/" + board + "?view=";
  }

  /** On the first of the month; the copies are spread over it. */
  private Map<String, ?> session() {
    ZonedDateTime start = month.atDay(1).atTime(LocalTime.of(9, 0)).atZone(ZONE);
    return Map.of(
        "start", start.toInstant().toString(),
        "end", start.plusHours(1).toInstant().toString(),
        "zone", ZONE.getId(),
        "seats", 2);
  }

  /** What can be seen of a board, each as an address says it. */
  List<String> views() {
    return List.of("columns", "list", "calendar&month=" + month);
  }

  /**
   * How many statements a page sends, without those that the server's clocks send too, which are in
   * the same log: the most usual of several counts, since the database begins to log a moment after
   * it was asked to.
   */
  int statements(PlainBrowser browser, String path, int counts) {
    Map<Integer, Long> found =
        IntStream.range(0, counts)
            .map(time -> pages(house.postgres().sentDuring(() -> browser.open(path))))
            .boxed()
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return Collections.max(found.entrySet(), Map.Entry.comparingByValue()).getKey();
  }

  private int pages(List<String> log) {
    return (int) log.stream().flatMap(StockedBoards::sql).filter(not(clocks::contains)).count();
  }

  private static Set<String> clocks(House house) {
    return house.postgres().sentDuring(() -> pause(ROUND_OF_THE_CLOCKS)).stream()
        .flatMap(StockedBoards::sql)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<String> sql(String line) {
    return SENT.matcher(LogLine.of(line).message()).results().map(of -> of.group(1));
  }

  private static void pause(Duration time) {
    try {
      Thread.sleep(time.toMillis());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
