package org.tasket.house;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tasket.house.ByChance.ALL;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tasket.board.BoardView;
import org.tasket.board.Boards;
import org.tasket.finder.AnswerSearch;
import org.tasket.finder.Begins;
import org.tasket.finder.Facet;
import org.tasket.finder.FindAnswers;
import org.tasket.finder.FindSort;
import org.tasket.finder.FindTaskets;
import org.tasket.finder.FindTaskets.Narrowing;
import org.tasket.finder.Finder;
import org.tasket.finder.Fit;
import org.tasket.finder.FoundAnswers;
import org.tasket.finder.FoundTasket;
import org.tasket.finder.FoundTaskets;
import org.tasket.finder.IndexOnDisk;
import org.tasket.finder.Mood;
import org.tasket.finder.SpendTime;
import org.tasket.finder.Starts;
import org.tasket.finder.Suggestion;
import org.tasket.finder.TasketSearch;
import org.tasket.howto.HowtoTerms;
import org.tasket.howto.HowtoView;
import org.tasket.howto.Howtos;
import org.tasket.person.Actor;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.NotFound;
import org.tasket.platform.Page;
import org.tasket.talk.RemarkView;
import org.tasket.talk.Talk;
import org.tasket.tasket.Mode;
import org.tasket.tasket.SessionView;
import org.tasket.tasket.TasketAction;
import org.tasket.tasket.TasketList;
import org.tasket.tasket.TasketQuery;
import org.tasket.tasket.TasketSort;
import org.tasket.tasket.TasketState;
import org.tasket.tasket.TasketView;

/**
 * Nobody can find, count or infer by any query what they may not see: whatever somebody asks, the
 * search, the suggestions, the list, the finder and the answers tell what somebody with much
 * patience finds out who opens each tasket by itself and counts those that open.
 */
@ExtendWith(ArquillianExtension.class)
class NothingLeaksIT {

  private static final Logger LOG = Logger.getLogger(NothingLeaksIT.class.getName());
  private static final int QUERIES = 30;
  private static final int SUGGESTED = 8;
  private static final List<Integer> MINUTES = List.of(15, 30, 60, 120);

  @Inject ByChance house;
  @Inject TasketSearch search;
  @Inject AnswerSearch answers;
  @Inject TasketList list;
  @Inject Finder finder;
  @Inject Boards boards;
  @Inject Howtos howtos;
  @Inject Talk talk;
  @Inject IndexOnDisk index;
  @Inject SettableClock clock;

  private static final long SEED = 20_261_130;

  private final Map<Actor, List<Seen>> seen = new HashMap<>();
  private Instant before;
  private Random chance;

  @Deployment
  static WebArchive house() {
    return House.still();
  }

  /**
   * The same house each time, and another where the server is told a seed as {@code
   * tasket.test.seed}.
   */
  @BeforeEach
  void everythingByChance() throws Exception {
    before = clock.now();
    if (house.taskets().isEmpty()) {
      long seed = Long.getLong("tasket.test.seed", SEED);
      LOG.log(Level.INFO, "The seed of this house is {0}", Long.toString(seed));
      house.begin(seed);
      index.catchUp();
      house.change();
      index.catchUp();
    }
    clock.set(house.moment());
    chance = new Random(house.seed());
  }

  @AfterEach
  void turnBackTheTime() {
    clock.set(before);
  }

  /**
   * What somebody sees of a tasket, with what only this test knows of it.
   *
   * @param nth how many were posted before it
   * @param kind of its board, where the reader sees that
   */
  private record Seen(TasketView tasket, int nth, Optional<String> kind, boolean managed) {

    UUID id() {
      return tasket.id();
    }

    List<UUID> departments() {
      return ByChance.DEPARTMENTS.getOrDefault(tasket.owner().id(), List.of());
    }

    List<Instant> starts() {
      return tasket.sessions().stream().map(SessionView::start).flatMap(Optional::stream).toList();
    }

    boolean holds(String word) {
      return (tasket.terms().title() + " " + tasket.terms().description().orElse(""))
          .contains(word);
    }

    boolean canBeDone(Mode mode) {
      return tasket.terms().mode() == mode || tasket.terms().mode() == Mode.EITHER;
    }
  }

  private List<Seen> seen(Actor actor) {
    return seen.computeIfAbsent(actor, this::patientlySeen);
  }

  private List<Seen> patientlySeen(Actor actor) {
    List<Seen> all = new ArrayList<>();
    List<UUID> posted = house.taskets();
    for (int i = 0; i < posted.size(); i++) {
      int nth = i;
      house.seen(actor, posted.get(i)).ifPresent(one -> all.add(seen(actor, one, nth)));
    }
    return all;
  }

  private Seen seen(Actor actor, TasketView tasket, int nth) {
    Optional<BoardView> board = board(actor, tasket.board()).filter(BoardView::inSight);
    return new Seen(tasket, nth, board.map(one -> one.kind().code()), actor.equals(ByChance.CAROL));
  }

  private Optional<BoardView> board(Actor actor, String slug) {
    try {
      return Optional.of(boards.get(actor, slug));
    } catch (NotFound hidden) {
      return Optional.empty();
    }
  }

  private <T> T any(List<T> choices) {
    return choices.get(chance.nextInt(choices.size()));
  }

  private <T> Optional<T> maybe(List<T> choices) {
    return chance.nextInt(8) == 0 ? Optional.of(any(choices)) : Optional.empty();
  }

  private Narrowing narrowing() {
    return new Narrowing(
        maybe(house.boards()).map(BoardView::slug),
        maybe(MINUTES),
        maybe(List.of(TasketState.values())),
        maybe(List.of(Mode.values())),
        maybe(List.of(Mode.ONLINE, Mode.ON_SITE)),
        maybe(ALL).map(Actor::person),
        maybe(ByChance.SKILLS),
        maybe(List.of(ByChance.CATEGORY)),
        maybe(List.of(ByChance.AGENCY, ByChance.OFFICE, ByChance.LIBRARY)),
        maybe(List.of("MICRO_WORK", "VOLUNTEERING")),
        maybe(ByChance.LANGUAGES),
        maybe(List.of(Starts.values())));
  }

  private FindTaskets query() {
    return new FindTaskets(
        text(),
        narrowing(),
        any(List.of(FindSort.values())),
        any(List.of(1, 4, 100)),
        Optional.empty());
  }

  /** Up to three words, now and then with two letters changed over. */
  private String text() {
    Set<String> words = new HashSet<>();
    for (int i = chance.nextInt(4); i > 0; i--) {
      words.add(any(ByChance.WORDS));
    }
    return String.join(" ", words.stream().sorted().map(this::typed).toList());
  }

  private String typed(String word) {
    return chance.nextInt(6) == 0
        ? word.substring(0, 3) + word.charAt(4) + word.charAt(3) + word.substring(5)
        : word;
  }

  @Test
  void whateverSomebodyAsksTellsWhatTheyCouldHaveCounted() {
    int found = 0;
    int hidden = 0;
    for (Actor actor : ALL) {
      hidden += house.taskets().size() - seen(actor).size();
      for (int i = 0; i < QUERIES; i++) {
        FindTaskets query = query();
        if (query.narrowing().board().filter(slug -> board(actor, slug).isEmpty()).isPresent()) {
          cannotBeNamed(actor, query);
        } else {
          found += search(actor, query);
          suggest(actor, query);
          list(actor, query.narrowing());
        }
      }
    }
    assertThat(found).as("there is something to find").isGreaterThan(ALL.size() * QUERIES);
    assertThat(hidden).as("and something to hide").isGreaterThan(house.taskets().size());
  }

  private void cannotBeNamed(Actor actor, FindTaskets query) {
    assertThatThrownBy(() -> search.find(actor, query)).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> search.count(actor, query)).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(
            () -> list.page(actor, TasketQuery.open().onBoard(query.narrowing().board().get())))
        .isInstanceOf(InvalidInput.class);
  }

  private int search(Actor actor, FindTaskets query) {
    String what = "%s for %s, seed %d".formatted(query, actor, house.seed());
    Optional<List<Seen>> strictly = strictly(actor, query);
    List<Seen> expected = expected(actor, query);
    Map<String, Map<String, Integer>> facets = facets(actor, query);

    List<FoundTasket> items = new ArrayList<>();
    Optional<String> next = Optional.empty();
    do {
      FoundTaskets piece = search.find(actor, query.from(next));
      assertThat(piece.page().total()).as(what).isEqualTo(expected.size());
      assertThat(counts(piece.facets())).as(what).isEqualTo(facets);
      assertThat(piece.forgiven()).as(what).isEqualTo(strictly.isEmpty() && !expected.isEmpty());
      items.addAll(piece.page().items());
      next = piece.page().next();
    } while (next.isPresent() && items.size() <= expected.size());

    List<TasketView> views = items.stream().map(FoundTasket::tasket).toList();
    assertThat(views)
        .as(what)
        .containsExactlyInAnyOrderElementsOf(expected.stream().map(Seen::tasket).toList());
    inOrder(query.sort())
        .ifPresent(
            order ->
                assertThat(views)
                    .as(what)
                    .isEqualTo(expected.stream().sorted(order).map(Seen::tasket).toList()));
    assertThat(search.count(actor, query).total()).as(what).isEqualTo(expected.size());
    return expected.size();
  }

  private List<Seen> narrowed(Actor actor, Narrowing by) {
    return seen(actor).stream().filter(fits(actor, by)).toList();
  }

  private Optional<List<Seen>> strictly(Actor actor, FindTaskets query) {
    return holding(narrowed(actor, query.narrowing()), query.text(), 3);
  }

  private List<Seen> expected(Actor actor, FindTaskets query) {
    return strictly(actor, query)
        .or(() -> holding(narrowed(actor, query.narrowing()), query.text(), 2))
        .orElse(List.of());
  }

  /** Those that hold enough of the words; empty where there are none. */
  private static Optional<List<Seen>> holding(List<Seen> taskets, String text, int oneMayMiss) {
    List<String> words = text.isEmpty() ? List.of() : List.of(text.split(" "));
    boolean forgiving = oneMayMiss == 2;
    int needed = words.size() - words.size() / oneMayMiss;
    List<Seen> held =
        taskets.stream()
            .filter(
                tasket ->
                    words.stream()
                            .map(word -> forgiving ? meant(word) : word)
                            .filter(tasket::holds)
                            .count()
                        >= needed)
            .toList();
    return held.isEmpty() && !words.isEmpty() ? Optional.empty() : Optional.of(held);
  }

  private static String meant(String typed) {
    return ByChance.WORDS.stream()
        .filter(word -> word.startsWith(typed.substring(0, 3)))
        .findFirst()
        .orElseThrow();
  }

  private Predicate<Seen> fits(Actor actor, Narrowing by) {
    Instant now = clock.now();
    Stream<Predicate<Seen>> all =
        Stream.of(
            one -> by.board().filter(slug -> !slug.equals(one.tasket().board())).isEmpty(),
            one -> by.minutes().filter(most -> minutes(one) > most).isEmpty(),
            one -> by.mode().filter(mode -> mode != one.tasket().terms().mode()).isEmpty(),
            one -> by.doable().filter(mode -> !one.canBeDone(mode)).isEmpty(),
            one -> by.owner().filter(owner -> !isOf(actor, owner, one)).isEmpty(),
            one -> by.skill().filter(label -> !skills(one).contains(label)).isEmpty(),
            one -> by.category().filter(key -> !category(one).equals(Optional.of(key))).isEmpty(),
            one -> by.department().filter(id -> !one.departments().contains(id)).isEmpty(),
            one -> by.kind().filter(kind -> !one.kind().equals(Optional.of(kind))).isEmpty(),
            one -> by.language().filter(two -> !two.equals(language(one))).isEmpty(),
            one -> by.starts().filter(when -> !starts(one, now).contains(when)).isEmpty(),
            one -> by.state().filter(state -> state != one.tasket().state()).isEmpty(),
            one -> by.owner().isPresent() || isCurrent(one, by, now));
    return all.reduce(any -> true, Predicate::and);
  }

  private static boolean isOf(Actor actor, UUID owner, Seen one) {
    return one.tasket().isOwnedBy(owner) && (actor.is(owner) || one.managed());
  }

  /** Neither of another state than open, where none is asked for, nor open and yet over. */
  private static boolean isCurrent(Seen one, Narrowing by, Instant now) {
    boolean open = one.tasket().state() == TasketState.OPEN;
    return (open || by.state().isPresent())
        && !(open && !one.tasket().terms().openUntil().isAfter(now));
  }

  private static int minutes(Seen one) {
    return one.tasket().terms().plannedMinutes();
  }

  private static List<String> skills(Seen one) {
    return one.tasket().terms().helper().skills();
  }

  private static Optional<String> category(Seen one) {
    return one.tasket().terms().board().category();
  }

  private static String language(Seen one) {
    return one.tasket().terms().language();
  }

  private static Set<Starts> starts(Seen one, Instant now) {
    Set<Starts> all = new HashSet<>();
    Instant inAWeek = now.plus(Duration.ofDays(7));
    for (Instant start : one.starts()) {
      if (start.isAfter(inAWeek)) {
        all.add(Starts.LATER);
      } else if (!start.isBefore(now)) {
        all.add(Starts.WEEK);
      }
    }
    return one.starts().isEmpty() ? Set.of(Starts.ANY_TIME) : all;
  }

  /** Of what fits best first only those are in an order that the test knows who have no words. */
  private static Optional<Comparator<Seen>> inOrder(FindSort sort) {
    return switch (sort) {
      case NEWEST -> Optional.of(Comparator.comparing(Seen::nth).reversed());
      case ENDING ->
          Optional.of(
              Comparator.comparing((Seen one) -> one.tasket().terms().openUntil())
                  .thenComparing(one -> one.id().toString()));
      case SHORTEST ->
          Optional.of(
              Comparator.comparing(NothingLeaksIT::minutes)
                  .thenComparing(one -> one.id().toString()));
      case FIT, OPENED -> Optional.empty();
    };
  }

  private static Map<String, Map<String, Integer>> counts(List<Facet> facets) {
    return facets.stream()
        .collect(
            toMap(
                Facet::name,
                facet ->
                    facet.values().stream()
                        .collect(toMap(Facet.Value::value, Facet.Value::count))));
  }

  /** What narrows is counted as if it did not, but for what it is narrowed by. */
  private Map<String, Map<String, Integer>> facets(Actor actor, FindTaskets query) {
    List<Seen> found = expected(actor, query);
    Map<String, Map<String, Integer>> facets = facets(found);
    facets.put("department", departments(actor, query));
    chosen(query.narrowing())
        .forEach(
            (facet, value) -> {
              FindTaskets beside = query.narrowed(without(query.narrowing(), facet));
              Map<String, Integer> counts =
                  facet.equals("department")
                      ? facets.get(facet)
                      : facets(expected(actor, beside)).get(facet);
              counts.put(value, found.size());
              facets.put(facet, counts);
            });
    return facets;
  }

  private static Map<String, String> chosen(Narrowing by) {
    Map<String, String> chosen = new HashMap<>();
    by.board().ifPresent(slug -> chosen.put("board", slug));
    by.minutes().ifPresent(most -> chosen.put("minutes", most.toString()));
    by.doable().ifPresent(mode -> chosen.put("doable", mode.name()));
    by.skill().ifPresent(label -> chosen.put("skill", label));
    by.department().ifPresent(id -> chosen.put("department", id.toString()));
    by.kind().ifPresent(kind -> chosen.put("kind", kind));
    by.language().ifPresent(two -> chosen.put("language", two));
    by.starts().ifPresent(when -> chosen.put("starts", when.name()));
    return chosen;
  }

  private static Narrowing without(Narrowing by, String facet) {
    return new Narrowing(
        by.board().filter(any -> !facet.equals("board")),
        by.minutes().filter(any -> !facet.equals("minutes")),
        by.state(),
        by.mode(),
        by.doable().filter(any -> !facet.equals("doable")),
        by.owner(),
        by.skill().filter(any -> !facet.equals("skill")),
        by.category(),
        by.department().filter(any -> !facet.equals("department")),
        by.kind().filter(any -> !facet.equals("kind")),
        by.language().filter(any -> !facet.equals("language")),
        by.starts().filter(any -> !facet.equals("starts")));
  }

  private Map<String, Map<String, Integer>> facets(List<Seen> found) {
    Instant now = clock.now();
    Map<String, Map<String, Integer>> facets = new HashMap<>();
    facets.put("board", counted(found, one -> Stream.of(one.tasket().board())));
    facets.put("minutes", counted(found, one -> within(minutes(one))));
    facets.put("skill", counted(found, one -> skills(one).stream()));
    facets.put("doable", counted(found, NothingLeaksIT::waysToDo));
    facets.put("kind", counted(found, one -> one.kind().stream()));
    facets.put("language", counted(found, one -> Stream.of(language(one))));
    facets.put("starts", counted(found, one -> starts(one, now).stream().map(Starts::name)));
    return facets;
  }

  private static Map<String, Integer> counted(
      List<Seen> found, Function<Seen, Stream<String>> values) {
    Map<String, Integer> counts = new TreeMap<>();
    found.stream().flatMap(values).forEach(value -> counts.merge(value, 1, Integer::sum));
    return counts;
  }

  /** What is under the chosen department, or the deepest that all share; else beside it. */
  private Map<String, Integer> departments(Actor actor, FindTaskets query) {
    List<Seen> found = expected(actor, query.narrowed(without(query.narrowing(), "department")));
    Optional<UUID> at = query.narrowing().department().or(() -> shared(found));
    Map<String, Integer> under = under(at, found);
    return under.isEmpty() ? under(at.flatMap(NothingLeaksIT::above), found) : under;
  }

  private static Optional<UUID> shared(List<Seen> found) {
    return found.stream()
        .map(Seen::departments)
        .reduce((one, other) -> one.stream().filter(other::contains).toList())
        .flatMap(shared -> shared.stream().findFirst());
  }

  private static Map<String, Integer> under(Optional<UUID> parent, List<Seen> found) {
    return counted(
        found,
        one ->
            one.departments().stream()
                .filter(department -> above(department).equals(parent))
                .map(UUID::toString));
  }

  private static Optional<UUID> above(UUID department) {
    return ByChance.DEPARTMENTS.values().stream()
        .filter(line -> line.contains(department))
        .flatMap(line -> line.stream().skip(line.indexOf(department) + 1L).limit(1))
        .findFirst();
  }

  private static Stream<String> within(int minutes) {
    return MINUTES.stream().filter(most -> minutes <= most).map(String::valueOf);
  }

  private static Stream<String> waysToDo(Seen one) {
    return Stream.of(Mode.ONLINE, Mode.ON_SITE).filter(one::canBeDone).map(Mode::name);
  }

  private void suggest(Actor actor, FindTaskets query) {
    String begun = any(ByChance.TITLE_WORDS).substring(0, 6);
    FindTaskets typed = FindTaskets.of(begun).narrowed(query.narrowing());
    List<UUID> expected =
        seen(actor).stream()
            .filter(fits(actor, query.narrowing()))
            .filter(one -> one.holds(begun))
            .map(Seen::id)
            .toList();

    assertThat(search.suggest(actor, typed))
        .as("%s for %s", typed, actor)
        .extracting(Suggestion::tasket)
        .isSubsetOf(expected)
        .hasSize(Math.min(SUGGESTED, expected.size()));
  }

  /** The list that asks no index, narrowed by what it knows. */
  private void list(Actor actor, Narrowing by) {
    TasketSort sort = any(TasketSort.CHOICES);
    TasketQuery query =
        new TasketQuery(
            by.board(),
            by.minutes(),
            by.state(),
            by.mode(),
            by.owner(),
            by.skill(),
            new TasketQuery.More(Set.of(), by.category(), by.doable(), false),
            sort,
            any(List.of(7, 100)),
            Optional.empty());
    Narrowing known =
        new Narrowing(
            by.board(),
            by.minutes(),
            by.state(),
            by.mode(),
            by.doable(),
            by.owner(),
            by.skill(),
            by.category(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    List<TasketView> expected =
        seen(actor).stream()
            .filter(fits(actor, known))
            .sorted(inOrder(FindSort.valueOf(sort.name())).orElseThrow())
            .map(Seen::tasket)
            .toList();
    List<TasketView> items = new ArrayList<>();
    Optional<String> next = Optional.empty();
    do {
      Page<TasketView> piece = list.page(actor, query.from(next));
      assertThat(piece.total()).as("%s for %s", query, actor).isEqualTo(expected.size());
      items.addAll(piece.items());
      next = piece.next();
    } while (next.isPresent() && items.size() <= expected.size());
    assertThat(items).as("%s for %s", query, actor).isEqualTo(expected);
  }

  @Test
  void theFinderComparesWhatEachCouldClaimAndHadNotToDoWith() {
    int found = 0;
    for (Actor actor : ALL) {
      for (int minutes : List.of(10, 30, 60, 240)) {
        for (Begins begins : Begins.values()) {
          found += suggested(actor, minutes, begins);
        }
      }
    }
    assertThat(found).as("there is something to find").isPositive();
  }

  private int suggested(Actor actor, int minutes, Begins begins) {
    Instant by = clock.now().plus(Duration.ofDays(begins == Begins.WEEK ? 7 : 0));
    List<UUID> expected =
        seen(actor).stream()
            .filter(one -> one.tasket().allows(TasketAction.CLAIM))
            .filter(one -> !house.hadToDoWith(actor, one.id()))
            .filter(one -> hasSeatBy(one, by, minutes))
            .map(Seen::id)
            .toList();
    Page<Fit> page =
        finder.find(
            actor,
            new SpendTime(minutes, begins, Optional.empty(), Optional.empty(), Mood.ANY, 100));

    assertThat(page.total()).as("%s, %d, %s", actor, minutes, begins).isEqualTo(expected.size());
    assertThat(page.items())
        .as("%s, %d, %s", actor, minutes, begins)
        .extracting(fit -> fit.tasket().id())
        .containsExactlyInAnyOrderElementsOf(expected);
    return expected.size();
  }

  private static boolean hasSeatBy(Seen one, Instant by, int minutes) {
    return one.tasket().sessions().stream()
        .filter(session -> session.seatsFree() > 0)
        .filter(session -> Math.max(minutes(one), lasts(session)) <= minutes)
        .anyMatch(session -> session.start().filter(start -> start.isAfter(by)).isEmpty());
  }

  private static long lasts(SessionView session) {
    return session
        .start()
        .flatMap(start -> session.end().map(end -> Duration.between(start, end).toMinutes()))
        .orElse(0L);
  }

  /** What an answer says to somebody who reads it by itself. */
  private record Answer(UUID id, String board, String language, String words) {}

  @Test
  void answersAreFoundAndCountedByWhomTheyAreReadBy() {
    int found = 0;
    for (Actor actor : ALL) {
      List<Answer> all = patientlyRead(actor);
      for (int i = 0; i < QUERIES / 2; i++) {
        Optional<String> slug =
            maybe(house.boards()).map(BoardView::slug).filter(one -> board(actor, one).isPresent());
        FindAnswers query =
            FindAnswers.of(chance.nextBoolean() ? "" : any(ByChance.WORDS))
                .onBoard(slug)
                .in(maybe(ByChance.LANGUAGES))
                .atMost(100);
        List<Answer> expected = fitting(all, query);
        FoundAnswers answered = answers.find(actor, query);

        assertThat(answered.page().total()).as("%s, %s", query, actor).isEqualTo(expected.size());
        assertThat(answered.page().items())
            .as("%s, %s", query, actor)
            .extracting(one -> one.answer().id())
            .containsExactlyInAnyOrderElementsOf(expected.stream().map(Answer::id).toList());
        assertThat(counts(answered.facets()))
            .as("%s, %s", query, actor)
            .isEqualTo(
                Map.of(
                    "board",
                    tally(
                        fitting(all, query.onBoard(Optional.empty())),
                        Answer::board,
                        slug,
                        expected.size()),
                    "language",
                    tally(
                        fitting(all, query.in(Optional.empty())),
                        Answer::language,
                        query.language(),
                        expected.size())));
        found += expected.size();
      }
    }
    assertThat(found).as("there is something to find").isGreaterThan(ALL.size());
  }

  private static List<Answer> fitting(List<Answer> all, FindAnswers query) {
    return all.stream()
        .filter(one -> one.words().contains(query.text()))
        .filter(one -> query.board().filter(slug -> !slug.equals(one.board())).isEmpty())
        .filter(one -> query.language().filter(two -> !two.equals(one.language())).isEmpty())
        .toList();
  }

  private static Map<String, Integer> tally(
      List<Answer> all, Function<Answer, String> by, Optional<String> chosen, int found) {
    Map<String, Integer> counts =
        new HashMap<>(all.stream().collect(toMap(by, one -> 1, Integer::sum)));
    chosen.ifPresent(value -> counts.put(value, found));
    return counts;
  }

  private List<Answer> patientlyRead(Actor actor) {
    List<Answer> all = new ArrayList<>();
    for (UUID id : house.pages()) {
      try {
        HowtoView page = howtos.get(actor, id);
        HowtoTerms terms = page.terms();
        all.add(new Answer(id, page.board(), terms.language(), terms.title() + " " + terms.text()));
      } catch (NotFound hidden) {
        LOG.log(Level.FINE, "Not for {0}", actor);
      }
    }
    for (UUID id : house.answers()) {
      try {
        RemarkView answer = talk.get(actor, id);
        RemarkView question = talk.get(actor, answer.question().orElseThrow());
        TasketView about = house.seen(actor, answer.tasket()).orElseThrow();
        all.add(
            new Answer(
                id,
                about.board(),
                about.terms().language(),
                answer.text().orElse("") + " " + question.text().orElse("")));
      } catch (NotFound hidden) {
        LOG.log(Level.FINE, "Not for {0}", actor);
      }
    }
    return all;
  }
}
