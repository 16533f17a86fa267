package org.tasket.web.board;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tasket.board.Rulebook;
import org.tasket.platform.Page;
import org.tasket.tasket.Mode;
import org.tasket.tasket.Stage;
import org.tasket.tasket.TasketQuery;
import org.tasket.tasket.TasketSort;
import org.tasket.tasket.Terms;

/**
 * What of a board is looked at: in which shape, what narrows it, and where it begins. All of that
 * is the page's address, so that a link shows the same to whoever follows it. What an address says
 * that is no choice here is no wish.
 */
final class BoardPlace {

  static final String VIEW = "view";
  static final String MINUTES = "minutes";
  static final String CATEGORY = "category";
  static final String DOABLE = "doable";
  static final String MINE = "mine";
  static final String STAGE = "stage";
  static final String SORT = "sort";
  static final String MONTH = "month";
  static final String FROM = "from";

  /** All of them, in the order in which an address says them. */
  private static final List<String> NAMES =
      List.of(VIEW, MINUTES, CATEGORY, DOABLE, MINE, STAGE, SORT, MONTH, FROM);

  /** What leaves out some taskets. */
  private static final Set<String> NARROWING = Set.of(MINUTES, CATEGORY, DOABLE, MINE, STAGE);

  /** What a list begins anew without. */
  private static final Set<String> PIECES = Set.of(FROM);

  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,3}");

  /** So many that three columns of them are still a small page. */
  private static final int IN_A_COLUMN = 10;

  private static final YearMonth FIRST = YearMonth.of(2000, 2);
  private static final YearMonth LAST = YearMonth.of(2198, 12);

  private final String path;
  private final String slug;
  private final Map<String, String> said;

  private BoardPlace(String path, String slug, Map<String, String> said) {
    this.path = path;
    this.slug = slug;
    this.said = said;
  }

  /** Before an address was read. */
  static BoardPlace nowhere() {
    return new BoardPlace("", "", Map.of());
  }

  /**
   * Reads an address.
   *
   * @param path of the board's page
   * @param given what the address says for a name, or null
   */
  static BoardPlace read(String path, String slug, Rulebook rules, UnaryOperator<String> given) {
    Map<String, String> said = new HashMap<>();
    NAMES.forEach(
        name ->
            Optional.ofNullable(given.apply(name))
                .filter(value -> isChoice(name, value, rules))
                .ifPresent(value -> said.put(name, value)));
    return new BoardPlace(path, slug, said);
  }

  private static boolean isChoice(String name, String value, Rulebook rules) {
    return switch (name) {
      case VIEW -> Shape.named(value).isPresent();
      case MINUTES ->
          NUMBER.matcher(value).matches()
              && Integer.parseInt(value) >= Terms.MINUTES_LEAST
              && Integer.parseInt(value) <= Terms.MINUTES_MOST;
      case CATEGORY -> rules.category(value).isPresent();
      case DOABLE -> isNamed(value, Mode.values());
      case MINE -> value.equals("true");
      case STAGE -> isNamed(value, Stage.values());
      case SORT -> TasketSort.named(value).isPresent();
      case MONTH -> month(value).isPresent();
      default -> !value.isBlank();
    };
  }

  private static boolean isNamed(String name, Enum<?>... choices) {
    return Stream.of(choices).anyMatch(choice -> choice.name().equals(name));
  }

  private static Optional<YearMonth> month(String text) {
    try {
      return Optional.of(YearMonth.parse(text)).filter(BoardPlace::isShown);
    } catch (DateTimeException noMonth) {
      return Optional.empty();
    }
  }

  static boolean isShown(YearMonth month) {
    return !month.isBefore(FIRST) && !month.isAfter(LAST);
  }

  Shape shape() {
    return of(VIEW).flatMap(Shape::named).orElse(Shape.COLUMNS);
  }

  /** The month that is asked for, or else this one. */
  YearMonth month(YearMonth now) {
    return of(MONTH).flatMap(BoardPlace::month).orElse(now);
  }

  Optional<String> of(String name) {
    return Optional.ofNullable(said.get(name));
  }

  /** How many things narrow what is shown; columns show every stage. */
  long narrowed() {
    return said.keySet().stream()
        .filter(NARROWING::contains)
        .filter(name -> shape() != Shape.COLUMNS || !name.equals(STAGE))
        .count();
  }

  /** What the core is asked for; without a stage, what a board shows of all of them. */
  TasketQuery query() {
    TasketQuery.More all = TasketQuery.onShow().more();
    TasketQuery.More more =
        new TasketQuery.More(
            of(STAGE).map(Stage::valueOf).map(Set::of).orElse(all.stages()),
            of(CATEGORY),
            of(DOABLE).map(Mode::valueOf),
            of(MINE).isPresent());
    TasketQuery query =
        TasketQuery.onShow()
            .onBoard(slug)
            .with(more)
            .sorted(of(SORT).flatMap(TasketSort::named).orElse(TasketSort.NEWEST))
            .atMost(limit())
            .from(of(FROM));
    return of(MINUTES).map(Integer::valueOf).map(query::within).orElse(query);
  }

  private int limit() {
    return switch (shape()) {
      case COLUMNS -> IN_A_COLUMN;
      case LIST -> Page.USUAL;
      case CALENDAR -> Page.MOST;
    };
  }

  /** The same with something else said, from its beginning. */
  BoardPlace with(String name, String value) {
    Map<String, String> more = rest(PIECES);
    more.put(name, value);
    return new BoardPlace(path, slug, more);
  }

  /** The same without something, from its beginning. */
  BoardPlace without(String name) {
    Map<String, String> less = rest(PIECES);
    less.remove(name);
    return new BoardPlace(path, slug, less);
  }

  /** In the same shape, all that there is. */
  BoardPlace whole() {
    Map<String, String> less = rest(PIECES);
    less.keySet().removeAll(NARROWING);
    return new BoardPlace(path, slug, less);
  }

  private Map<String, String> rest(Set<String> gone) {
    Map<String, String> rest = new HashMap<>(said);
    rest.keySet().removeAll(gone);
    return rest;
  }

  String address() {
    return said.isEmpty()
        ? path
        : NAMES.stream()
            .filter(said::containsKey)
            .map(name -> name + "=" + encoded(said.get(name)))
            .collect(Collectors.joining("&", path + "?", ""));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
