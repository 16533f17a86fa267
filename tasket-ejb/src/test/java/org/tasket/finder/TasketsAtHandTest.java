package org.tasket.finder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tasket.board.Audience;
import org.tasket.board.BoardKind;
import org.tasket.board.BoardState;
import org.tasket.board.KnownBoard;
import org.tasket.board.KnownBoards;
import org.tasket.board.Rulebook;
import org.tasket.board.Rulebook.Acceptance;
import org.tasket.board.Translated;
import org.tasket.board.WhoseTime;
import org.tasket.change.Change;
import org.tasket.person.DepartmentTree;
import org.tasket.person.DepartmentView;
import org.tasket.person.KnownDepartments;
import org.tasket.person.PersonView;
import org.tasket.skill.ListedSkill;
import org.tasket.skill.Skills;
import org.tasket.tasket.KnownTasket;
import org.tasket.tasket.KnownTaskets;
import org.tasket.tasket.Mode;
import org.tasket.tasket.OpenTasket;
import org.tasket.tasket.OpenTaskets;
import org.tasket.tasket.TasketState;
import org.tasket.tasket.TasketView;
import org.tasket.tasket.Terms;

/** What is at hand is what the table has, as far as the log or the time since tells. */
class TasketsAtHandTest {

  /** More than two pieces. */
  private static final int MANY = 2 * AllOpen.PIECE + 1;

  private final LogInMemory log = new LogInMemory();
  private final Table table = new Table();
  private final Hands clock = new Hands();
  private final Shown shown = new Shown();
  private final Boards boards = new Boards();
  private final Departments departments = new Departments();
  private final Called skills = new Called();
  private final TasketsAtHand atHand =
      new TasketsAtHand(log, table, shown, boards, departments, skills, clock);

  /** Open taskets by id; counts what is read of them. */
  private static final class Table extends OpenTaskets {

    private final TreeMap<UUID, OpenTasket> rows = new TreeMap<>();
    private final List<Integer> read = new ArrayList<>();
    private Optional<RuntimeException> trouble = Optional.empty();
    private Runnable meanwhile = () -> {};

    void put(UUID id, int minutes) {
      rows.put(
          id,
          new OpenTasket(
              id,
              id,
              List.of(),
              minutes,
              Mode.ONLINE,
              Optional.empty(),
              World.NOW,
              World.NOW,
              Audience.everyone(),
              List.of(),
              0,
              Set.of(),
              Set.of(),
              Set.of()));
    }

    @Override
    public List<UUID> after(UUID id, int most) {
      return rows.tailMap(id, false).keySet().stream().limit(most).toList();
    }

    @Override
    public Set<UUID> concerned(Collection<UUID> skills, Collection<UUID> departments) {
      return skills.isEmpty() ? Set.of() : Set.copyOf(rows.keySet());
    }

    @Override
    public List<OpenTasket> among(Collection<UUID> ids) {
      trouble.ifPresent(
          why -> {
            throw why;
          });
      meanwhile.run();
      read.add(ids.size());
      return ids.stream().filter(rows::containsKey).map(rows::get).toList();
    }
  }

  /** What is shown of taskets, and how often it is read. */
  private static final class Shown extends KnownTaskets {

    private final Map<UUID, String> titles = new HashMap<>();
    private final List<UUID> read = new ArrayList<>();

    private Runnable meanwhile = () -> {};

    @Override
    public List<KnownTasket> among(Collection<UUID> ids) {
      read.addAll(ids);
      List<KnownTasket> tasket =
          ids.stream().filter(titles::containsKey).map(this::tasket).toList();
      meanwhile.run();
      return tasket;
    }

    private KnownTasket tasket(UUID id) {
      TasketView plain =
          new TasketView(
              id,
              1,
              "board",
              Translated.same("Board"),
              Acceptance.FIRST_COME,
              TasketState.OPEN,
              terms(titles.get(id)),
              List.of(),
              List.of(),
              Optional.empty(),
              new PersonView(id, "Aino", "", Locale.ENGLISH),
              List.of(),
              Optional.empty(),
              Optional.empty(),
              List.of(),
              Set.of(),
              World.NOW);
      return new KnownTasket(id, plain, Set.of(id), Optional.empty());
    }

    private static Terms terms(String title) {
      return new Terms(title, Optional.empty(), "en", 30, Mode.ONLINE, Optional.empty(), World.NOW);
    }
  }

  /** Skills by id, with what they are called. */
  private static final class Called extends Skills {

    private final Map<UUID, String> names = new HashMap<>();

    @Override
    public Map<UUID, ListedSkill> named(Collection<UUID> ids) {
      return ids.stream()
          .filter(names::containsKey)
          .collect(
              Collectors.toMap(
                  id -> id,
                  id ->
                      new ListedSkill(id, Map.of(Locale.ENGLISH, names.get(id)), Map.of(), false)));
    }
  }

  /** Boards by id, with their titles. */
  private static final class Boards extends KnownBoards {

    private final Map<UUID, String> titles = new HashMap<>();
    private final List<UUID> read = new ArrayList<>();

    @Override
    public List<KnownBoard> all() {
      return among(titles.keySet());
    }

    @Override
    public List<KnownBoard> among(Collection<UUID> ids) {
      read.addAll(ids);
      return ids.stream().filter(titles::containsKey).map(this::board).toList();
    }

    private KnownBoard board(UUID id) {
      return new KnownBoard(
          id,
          "slug",
          Translated.same(titles.get(id)),
          new BoardKind("MICRO_WORK", Translated.same("Work"), false, Set.of(WhoseTime.WORK)),
          BoardState.OPEN,
          Rulebook.standard(),
          Audience.everyone(),
          Set.of(),
          Set.of());
    }
  }

  /** Departments by id, with their names. */
  private static final class Departments extends KnownDepartments {

    private final Map<UUID, String> names = new HashMap<>();
    private int read;
    private Optional<RuntimeException> trouble = Optional.empty();

    @Override
    public DepartmentTree all() {
      trouble.ifPresent(
          why -> {
            throw why;
          });
      read++;
      return new DepartmentTree(
          names.entrySet().stream()
              .map(
                  one ->
                      new DepartmentView(
                          one.getKey(),
                          Optional.empty(),
                          "D",
                          Map.of(Locale.ENGLISH, one.getValue()),
                          false))
              .toList());
    }
  }

  @BeforeEach
  void many() {
    IntStream.rangeClosed(1, MANY).forEach(n -> table.put(id(n), 30));
  }

  private static UUID id(int n) {
    return new UUID(0, n);
  }

  private void tell(int n) {
    log.all.add(new Change(log.all.size() + 1L, Change.TASKET, id(n), id(n)));
  }

  private Stream<OpenTasket> open() {
    return atHand.open().stream().flatMap(board -> board.taskets().stream());
  }

  private Map<UUID, Integer> minutes() {
    assertThat(atHand.bringUpToDate()).isTrue();
    return open().collect(Collectors.toMap(OpenTasket::id, OpenTasket::plannedMinutes));
  }

  @Test
  void allAreReadOnceHoweverOftenSomebodyAsks() {
    assertThat(minutes()).hasSize(MANY);
    table.read.clear();

    assertThat(minutes()).hasSize(MANY);

    assertThat(table.read).isEmpty();
  }

  @Test
  void whatTheLogTellsIsReadAgainAndNothingElse() {
    minutes();
    table.put(id(7), 60);
    table.put(id(8), 60);
    table.rows.remove(id(9));
    table.put(id(MANY + 1), 15);
    table.read.clear();
    List.of(7, 9, MANY + 1).forEach(this::tell);

    assertThat(minutes())
        .containsEntry(id(7), 60)
        .containsEntry(id(8), 30)
        .doesNotContainKey(id(9))
        .containsEntry(id(MANY + 1), 15);
    assertThat(table.read).containsExactly(3);
  }

  @Test
  void whatIsToldWhileAllIsReadIsReadAgain() {
    table.put(id(7), 60);
    tell(7);
    assertThat(minutes()).containsEntry(id(7), 60);
  }

  @Test
  void afterAnHourAPieceIsReadWithEachAsking() {
    minutes();
    table.put(id(1), 60);
    table.put(id(MANY), 60);
    table.rows.remove(id(2));
    clock.now = clock.now.plus(Duration.ofMinutes(61));

    assertThat(minutes()).containsEntry(id(1), 60).containsEntry(id(MANY), 30).containsKey(id(2));
    minutes();

    assertThat(minutes()).containsEntry(id(MANY), 60).doesNotContainKey(id(2));
  }

  @Test
  void whatOpensWhileAllIsReadAgainStays() {
    minutes();
    clock.now = clock.now.plus(Duration.ofMinutes(61));
    minutes();
    table.rows.remove(id(1));
    tell(1);
    minutes();
    table.put(id(1), 15);
    tell(1);
    minutes();

    assertThat(minutes()).containsEntry(id(1), 15).hasSize(MANY);
  }

  @Test
  void afterTwoHoursAllAreReadAtOnce() {
    minutes();
    table.put(id(MANY), 60);
    table.rows.remove(id(2));
    clock.now = clock.now.plus(Duration.ofMinutes(121));

    assertThat(minutes()).containsEntry(id(MANY), 60).doesNotContainKey(id(2));
  }

  @Test
  void whereTheLogMayHaveForgottenAllAreReadAnew() {
    minutes();
    table.put(id(MANY), 60);
    clock.now = clock.now.plus(Duration.ofDays(4));
    table.read.clear();

    assertThat(minutes()).containsEntry(id(MANY), 60);
    assertThat(table.read.stream().mapToInt(Integer::intValue).sum()).isEqualTo(MANY);
  }

  @Test
  void whatFailsIsReadByTheNextWhoAsks() {
    minutes();
    table.put(id(7), 60);
    tell(7);
    table.trouble = Optional.of(new IllegalStateException("away"));
    assertThatThrownBy(this::minutes).hasMessage("away");

    table.trouble = Optional.empty();

    assertThat(minutes()).containsEntry(id(7), 60);
  }

  @Test
  void aFirstReadingThatFailsBeginsAnew() {
    table.trouble = Optional.of(new IllegalStateException("away"));
    assertThatThrownBy(this::minutes).hasMessage("away");

    table.trouble = Optional.empty();

    assertThat(minutes()).hasSize(MANY);
  }

  private void tellOfBoard(UUID id) {
    log.all.add(new Change(log.all.size() + 1L, Change.BOARD, id, id));
  }

  private Optional<String> board(UUID id) {
    minutes();
    return atHand.boards().with(id).map(board -> board.title().in(Locale.ENGLISH));
  }

  @Test
  void aBoardIsWhatTheLogToldLast() {
    boards.titles.put(id(1), "Before");
    assertThat(board(id(1))).contains("Before");

    boards.titles.put(id(1), "After");
    assertThat(board(id(1))).contains("Before");
    tellOfBoard(id(1));
    assertThat(board(id(1))).contains("After");

    boards.titles.remove(id(1));
    tellOfBoard(id(1));
    assertThat(board(id(1))).isEmpty();
  }

  /** A department's board opens by itself and is in no log. */
  @Test
  void aBoardThatCameWithoutAWordIsKnownWithItsFirstTasket() {
    minutes();
    boards.titles.put(id(7), "New");
    assertThat(board(id(7))).isEmpty();

    tell(7);

    assertThat(board(id(7))).contains("New");
  }

  @Test
  void boardsAreReadAgainAfterAnHour() {
    boards.titles.put(id(1), "Before");
    minutes();
    boards.titles.put(id(1), "After");
    clock.now = clock.now.plus(Duration.ofMinutes(61));

    assertThat(board(id(1))).contains("After");
  }

  private Optional<String> department() {
    minutes();
    return atHand.departments().tree().with(id(1)).map(one -> one.name(Locale.ENGLISH));
  }

  private void tellOfDepartments() {
    log.all.add(new Change(log.all.size() + 1L, Change.DEPARTMENTS, Change.HOUSE, Change.HOUSE));
  }

  @Test
  void departmentsAreThoseOfTheNightThatTheLogToldLast() {
    departments.names.put(id(1), "Before");
    assertThat(department()).contains("Before");
    departments.names.put(id(1), "After");
    assertThat(department()).contains("Before");
    assertThat(departments.read).isEqualTo(1);
    boards.read.clear();

    tellOfDepartments();

    assertThat(department()).contains("After");
    assertThat(boards.read).as("it is of no board").isEmpty();
    departments.names.clear();
    tellOfDepartments();
    assertThat(department()).isEmpty();
  }

  @Test
  void aDepartmentThatLiesElsewhereIsReasonEnoughToReadThem() {
    departments.names.put(id(1), "Before");
    minutes();
    departments.names.put(id(1), "After");

    log.all.add(new Change(log.all.size() + 1L, Change.DEPARTMENT, id(1), Change.HOUSE));

    assertThat(department()).contains("After");
  }

  @Test
  void departmentsAreReadAgainAfterAnHour() {
    departments.names.put(id(1), "Before");
    minutes();
    departments.names.put(id(1), "After");
    clock.now = clock.now.plus(Duration.ofMinutes(61));

    assertThat(department()).contains("After");
  }

  @Test
  void departmentsAreDoubtedWhereTheLogMayHaveToldOfThemUntilTheyAreReadAgain() {
    departments.names.put(id(1), "Before");
    minutes();
    departments.names.put(id(1), "After");
    log.gapAfter = 0;
    tell(1);
    departments.trouble = Optional.of(new IllegalStateException("away"));
    assertThatThrownBy(this::minutes).hasMessage("away");

    departments.trouble = Optional.empty();

    assertThat(department()).contains("After");
  }

  private Optional<String> title(int n) {
    minutes();
    return Optional.ofNullable(atHand.shown(List.of(id(n))).get(id(n)))
        .map(tasket -> tasket.plain().terms().title());
  }

  @Test
  void whatIsShownIsReadOnceUntilTheLogTellsOfIt() {
    shown.titles.put(id(1), "Before");
    shown.titles.put(id(2), "Other");
    title(1);
    title(2);
    shown.titles.put(id(1), "After");
    shown.read.clear();
    assertThat(title(1)).contains("Before");

    tell(1);

    assertThat(title(1)).contains("After");
    assertThat(title(2)).contains("Other");
    assertThat(shown.read).containsExactly(id(1));
  }

  /** The log is read on by others, who hear of the change before the old view is put away. */
  @Test
  void whatChangesWhileItIsReadIsReadAgain() {
    shown.titles.put(id(1), "Before");
    shown.meanwhile =
        () -> {
          shown.meanwhile = () -> {};
          shown.titles.put(id(1), "After");
          tell(1);
          CompletableFuture.runAsync(this::minutes).join();
        };

    title(1);

    assertThat(title(1)).contains("After");
  }

  @Test
  void whatIsNotOpenAnyMoreIsNotShownFromMemory() {
    shown.titles.put(id(1), "Open");
    title(1);
    shown.titles.remove(id(1));
    tell(1);

    assertThat(title(1)).isEmpty();
  }

  @Test
  void namesAreBelievedForTenMinutes() {
    shown.titles.put(id(1), "Before");
    title(1);
    shown.titles.put(id(1), "After");
    clock.now = clock.now.plus(Duration.ofSeconds(599));
    assertThat(title(1)).contains("Before");

    clock.now = clock.now.plus(Duration.ofSeconds(1));

    assertThat(title(1)).contains("After");
  }

  @Test
  void whatASkillIsCalledIsReadAgainWithTheRowThatTellsOfIt() {
    shown.titles.put(id(1), "Before");
    title(1);
    shown.titles.put(id(1), "After");
    table.put(id(1), 45);

    log.tellOfSkill(new UUID(5, 5));

    assertThat(title(1)).contains("After");
    assertThat(open())
        .filteredOn(tasket -> tasket.id().equals(id(1)))
        .extracting(OpenTasket::plannedMinutes)
        .containsExactly(45);
  }

  private String called(UUID skill) {
    atHand.bringUpToDate();
    return atHand.named(List.of(skill)).get(skill).name(Locale.ENGLISH);
  }

  @Test
  void aNameOfASkillIsReadOnceUntilTheLogTellsOfIt() {
    UUID skill = new UUID(5, 5);
    skills.names.put(skill, "Before");
    assertThat(called(skill)).isEqualTo("Before");
    skills.names.put(skill, "After");
    assertThat(called(skill)).isEqualTo("Before");

    log.tellOfSkill(skill);

    assertThat(called(skill)).isEqualTo("After");
    assertThat(atHand.named(List.of(new UUID(5, 6)))).isEmpty();
  }

  @Test
  void noMoreViewsAreKeptThanThereIsRoomForAndTheOldLeaveFirst() {
    int most = 80;
    long bytes = ViewsAtHand.BYTES_AROUND + 2L * "Any".length();
    ViewsAtHand views = new ViewsAtHand(most * bytes);
    IntStream.rangeClosed(1, most + 20).forEach(n -> shown.titles.put(id(n), "Any"));
    see(views, 1, 20, World.NOW.minusSeconds(600));
    see(views, 21, most, World.NOW);

    see(views, most + 1, most + 1, World.NOW);
    assertThat(views.of(shown.titles.keySet(), World.NOW))
        .containsOnlyKeys(IntStream.rangeClosed(21, most + 1).mapToObj(n -> id(n)).toList());

    see(views, most + 2, most + 20, World.NOW);
    assertThat(views.of(shown.titles.keySet(), World.NOW))
        .hasSizeBetween(most * 7 / 8, most)
        .containsKey(id(most + 20));
  }

  private void see(ViewsAtHand views, int first, int last, Instant read) {
    for (int n = first; n <= last; n++) {
      views.expect(List.of(id(n)));
      views.put(shown.among(List.of(id(n))), read);
    }
  }

  @Test
  void whatIsNotOpenIsNotLookedForHere() {
    table.rows.remove(id(1));
    shown.titles.put(id(1), "Not open");

    assertThat(title(1)).isEmpty();
    assertThat(shown.read).isEmpty();
  }

  /** The change that a number was for may come later, or was taken back. */
  @Test
  void whereTheLogMayHaveToldOfSomethingAllIsReadAgain() {
    shown.titles.put(id(1), "Before");
    boards.titles.put(id(1), "Before");
    title(1);
    shown.titles.put(id(1), "After");
    boards.titles.put(id(1), "After");
    table.put(id(2), 60);
    log.gap = true;
    minutes();
    log.gap = false;

    assertThat(title(1)).contains("After");
    assertThat(board(id(1))).contains("After");
    assertThat(minutes()).containsEntry(id(2), 60);
  }

  @Test
  void whereTheLogMayHaveToldOfSomethingMeanwhileReadingAllBeginsAnew() {
    minutes();
    clock.now = clock.now.plus(Duration.ofMinutes(61));
    minutes();
    table.put(id(1), 60);
    log.gap = true;
    minutes();
    log.gap = false;

    assertThat(minutes()).containsEntry(id(1), 60);
  }

  /** Whoever waits too long for another's reading is told so, and asks the database. */
  @Test
  void whoWaitsForAnothersReadingIsNotUpToDate() throws Exception {
    minutes();
    CountDownLatch reading = new CountDownLatch(1);
    CountDownLatch done = new CountDownLatch(1);
    table.put(id(1), 60);
    tell(1);
    table.meanwhile =
        () -> {
          reading.countDown();
          await(done);
        };
    Thread other = new Thread(atHand::bringUpToDate);
    other.start();
    await(reading);
    shown.titles.put(id(1), "Now");

    assertThat(atHand.bringUpToDate()).isFalse();

    done.countDown();
    other.join();
    assertThat(title(1)).contains("Now");
  }

  @Test
  void whatAnotherHasReadMeanwhileIsNotReadAgain() throws Exception {
    shown.titles.put(id(1), "Any");
    minutes();
    CountDownLatch done = new CountDownLatch(1);
    CountDownLatch reading = readingWaitsFor(done);
    atHand.soonMillis = Duration.ofMinutes(1).toMillis();
    Thread first = new Thread(() -> atHand.shown(List.of(id(1))));
    first.start();
    await(reading);
    FutureTask<Map<UUID, KnownTasket>> second =
        new FutureTask<>(() -> atHand.shown(List.of(id(1))));
    Thread waiting = new Thread(second);
    waiting.start();
    allWait(List.of(waiting));

    done.countDown();

    assertThat(second.get()).containsOnlyKeys(id(1));
    assertThat(shown.read).containsExactly(id(1));
  }

  /** Whoever reads what is shown says so, and stays there. */
  private CountDownLatch readingWaitsFor(CountDownLatch done) {
    CountDownLatch reading = new CountDownLatch(1);
    shown.meanwhile =
        () -> {
          reading.countDown();
          await(done);
        };
    return reading;
  }

  private static void allWait(List<Thread> threads) {
    Awaitility.await()
        .pollInterval(Duration.ofMillis(5))
        .until(
            () -> threads.stream().allMatch(one -> one.getState() == Thread.State.TIMED_WAITING));
  }

  /** Each that reads needs a second connection, while all the others may hold one. */
  @Test
  void whatIsShownIsReadByOneAtATime() throws Exception {
    IntStream.rangeClosed(1, 2).forEach(n -> shown.titles.put(id(n), "Any"));
    minutes();
    CountDownLatch done = new CountDownLatch(1);
    CountDownLatch reading = readingWaitsFor(done);
    Thread other = new Thread(() -> atHand.shown(List.of(id(1))));
    other.start();
    await(reading);

    assertThat(atHand.bringUpToDate()).as("nobody waits for that").isTrue();
    assertThat(atHand.shown(List.of(id(2)))).isEmpty();
    assertThat(shown.read).containsExactly(id(1));

    done.countDown();
    other.join();
    assertThat(atHand.shown(List.of(id(2)))).containsOnlyKeys(id(2));
  }

  /** What they read had begun before they asked; what one of them reads serves the others. */
  @Test
  void whoWaitsTogetherNeedsOneReadingThatBeganAfterwards() throws Exception {
    atHand.soonMillis = Duration.ofMinutes(1).toMillis();
    minutes();
    CountDownLatch reading = new CountDownLatch(1);
    CountDownLatch done = new CountDownLatch(1);
    log.meanwhile =
        () -> {
          log.meanwhile = () -> {};
          reading.countDown();
          await(done);
        };
    Thread first = new Thread(atHand::bringUpToDate);
    first.start();
    await(reading);
    table.put(id(7), 60);
    tell(7);
    log.read = 0;
    List<FutureTask<Integer>> others =
        Stream.generate(() -> new FutureTask<>(() -> minutes().get(id(7)))).limit(5).toList();
    List<Thread> threads = others.stream().map(Thread::new).toList();
    threads.forEach(Thread::start);
    allWait(threads);

    done.countDown();

    for (FutureTask<Integer> other : others) {
      assertThat(other.get()).isEqualTo(60);
    }
    assertThat(log.read).isEqualTo(1);
    first.join();
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException stopping) {
      throw new IllegalStateException(stopping);
    }
  }
}
