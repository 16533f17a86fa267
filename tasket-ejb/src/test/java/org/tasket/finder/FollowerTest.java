package org.tasket.finder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tasket.change.Change;
import org.tasket.howto.AnswerEntry;
import org.tasket.platform.Unavailable;
import org.tasket.tasket.TasketEntry;

/** An index goes after the log, from the beginning or from where it was left. */
class FollowerTest {

  private static final World WORLD = new World(11);
  private static final Instant START = World.NOW;

  private final LogInMemory log = new LogInMemory();
  private final TableInMemory table = new TableInMemory();
  private final Hands clock = new Hands();
  @TempDir Path disk;
  private Executor ahead = Runnable::run;
  private Index index;
  private Follower follower;

  @BeforeEach
  void tenTasketsAndAnIndexOfThem() throws IOException {
    WORLD.taskets.subList(0, 10).forEach(this::change);
    follow(Index.in(disk, false));
  }

  private void change(TasketEntry tasket) {
    table.rows.put(tasket.id(), tasket);
    log.tell(tasket);
  }

  private void follow(Index opened) throws IOException {
    index = opened;
    follower = Follower.of(index, log, table, ahead, clock);
    follower.catchUp();
  }

  /** As after a standstill. */
  private void comeBack() throws IOException {
    index.close();
    table.read.clear();
    follow(Index.in(disk, false));
  }

  private Set<UUID> indexed() {
    Search everything =
        new Search(
            "", Among.ALL, new MatchAllDocsQuery(), FindSort.NEWEST, 100, Optional.empty(), START);
    try {
      return new HashSet<>(index.read(everything::in).hits().ids());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  @Test
  void anIndexThatIsNewReadsEverything() {
    assertThat(indexed()).hasSize(10).isEqualTo(table.rows.keySet());
    assertThat(follower.isReading()).isFalse();
  }

  @Test
  void aPieceThatIsNotWrittenToItsEndIsReadAgainAndStandsThereOnce() throws IOException {
    index.close();
    List<UUID> ids = table.piece(SearchDocuments.BEGINNING, 10).ids();
    table.monster = Optional.of(ids.get(5));
    index = Index.in(disk.resolve("anew"), false);
    follower = Follower.of(index, log, table, ahead, clock);
    assertThatThrownBy(follower::catchUp).isInstanceOf(IllegalArgumentException.class);
    assertThat(follower.isReading()).isTrue();

    table.monster = Optional.empty();
    follower.catchUp();

    assertThat(follower.isReading()).isFalse();
    assertThat(indexed()).isEqualTo(table.rows.keySet());
    assertThat(index.<Integer>read(searcher -> searcher.getIndexReader().numDocs())).isEqualTo(10);
  }

  @Test
  void whatComesIsTakenOverAndWhatIsGoneGoes() throws IOException {
    TasketEntry gone = WORLD.taskets.get(0);
    change(WORLD.taskets.get(10));
    table.rows.remove(gone.id());
    log.tell(gone);
    follower.catchUp();

    assertThat(indexed()).hasSize(10).isEqualTo(table.rows.keySet());
  }

  @Test
  void anAnswerThatHelpedComesAndGoesWithItsTasket() throws IOException {
    TasketEntry tasket = WORLD.taskets.get(0);
    AnswerEntry answer = WORLD.helped.values().stream().flatMap(List::stream).findFirst().get();
    table.helped.put(tasket.id(), List.of(answer));
    log.tell(tasket);
    follower.catchUp();
    assertThat(indexed()).hasSize(11).contains(answer.id(), tasket.id());

    table.helped.clear();
    log.tell(tasket);
    follower.catchUp();
    assertThat(indexed()).hasSize(10).contains(tasket.id());
  }

  @Test
  void whoComesBackReadsOnlyWhatChangedMeanwhile() throws IOException {
    change(WORLD.taskets.get(10));
    follower.catchUp();
    follower.keepNow();
    change(WORLD.taskets.get(11));
    comeBack();

    assertThat(table.read).containsExactly(WORLD.taskets.get(11).id());
    assertThat(indexed()).hasSize(12);
  }

  @Test
  void whoWasAwayForLongerThanTheLogIsKeptReadsEverything() throws IOException {
    change(WORLD.taskets.get(10));
    follower.catchUp();
    follower.keepNow();
    log.all.replaceAll(
        change -> new Change(change.seq(), "tasket", new UUID(8, 8), new UUID(9, 9)));
    table.rows.remove(WORLD.taskets.get(3).id());
    comeBack();

    assertThat(indexed()).hasSize(10).isEqualTo(table.rows.keySet());
  }

  private void meant(UUID skill, TasketEntry... taskets) {
    table.asking.put(skill, Set.copyOf(ids(taskets)));
    log.tellOfSkill(skill);
  }

  private static List<UUID> ids(TasketEntry... taskets) {
    return Stream.of(taskets).map(TasketEntry::id).toList();
  }

  @Test
  void whatHangsOnASkillIsReadAgainWithIt() throws IOException {
    TasketEntry asking = WORLD.taskets.get(3);
    table.read.clear();
    meant(new UUID(5, 5), asking);
    follower.catchUp();
    assertThat(table.read).containsExactly(asking.id());

    follower.keepNow();
    comeBack();
    assertThat(table.read).isEmpty();
  }

  @Test
  void whatHangsOnASkillIsNotWaitedForByWhatElseChanges() throws IOException {
    List<TasketEntry> many = IntStream.range(0, 1_100).mapToObj(FollowerTest::numbered).toList();
    many.forEach(tasket -> table.rows.put(tasket.id(), tasket));
    meant(new UUID(5, 5), many.toArray(TasketEntry[]::new));
    change(WORLD.taskets.get(10));
    table.slow = true;
    follower.catchUp();

    assertThat(indexed()).contains(WORLD.taskets.get(10).id());
    assertThat(written()).isLessThan(many.size());
    follower.keepNow();
    assertThat(IndexNote.last(index.note())).as("not kept before all is read").isEmpty();

    table.slow = false;
    follower.catchUp();
    assertThat(written()).isEqualTo(table.rows.size());
  }

  private int written() throws IOException {
    return index.read(searcher -> searcher.getIndexReader().numDocs());
  }

  @Test
  void whileANumberIsOutNoLaterOneIsRemembered() throws IOException {
    change(WORLD.taskets.get(10));
    follower.catchUp();
    log.out = new TreeMap<>(Map.of(12L, START));
    change(WORLD.taskets.get(11));
    change(WORLD.taskets.get(12));
    follower.catchUp();
    follower.keepNow();

    assertThat(IndexNote.last(index.note()).orElseThrow().seq()).isEqualTo(11);
  }

  @Test
  void whatIsNotKeptYetIsReadAgain() throws IOException {
    change(WORLD.taskets.get(10));
    follower.catchUp();
    comeBack();

    assertThat(table.read).hasSize(11);
    assertThat(indexed()).hasSize(11);
  }

  @Test
  void onceADayEverythingIsReadAnew() throws IOException {
    table.rows.put(WORLD.taskets.get(20).id(), WORLD.taskets.get(20));
    follower.catchUp();
    assertThat(indexed()).hasSize(10);

    clock.now = START.plus(Duration.ofDays(1)).plusSeconds(1);
    follower.catchUp();

    assertThat(indexed()).hasSize(11);
  }

  @Test
  void standstillsDoNotPutOffTheDailyReading() throws IOException {
    change(WORLD.taskets.get(10));
    follower.catchUp();
    follower.keepNow();
    table.rows.put(WORLD.taskets.get(20).id(), WORLD.taskets.get(20));
    clock.now = START.plus(Duration.ofHours(14));
    comeBack();
    assertThat(table.read).isEmpty();

    clock.now = START.plus(Duration.ofHours(28));
    comeBack();

    assertThat(indexed()).hasSize(12);
  }

  @Test
  void whoDoesNotKnowWhenEverythingWasReadReadsItNow() throws IOException {
    change(WORLD.taskets.get(10));
    follower.catchUp();
    follower.keepNow();
    Map<String, String> note = index.note();
    note.remove("readAll");
    index.keep(note);
    comeBack();

    assertThat(table.read).hasSize(11);
  }

  @Test
  void whatChangesBetweenTwoPiecesOfAnEmptyIndexIsThereOnceAsItIsNow() throws IOException {
    index.close();
    List<TasketEntry> many = IntStream.range(0, 600).mapToObj(FollowerTest::numbered).toList();
    many.forEach(tasket -> table.rows.put(tasket.id(), tasket));
    ahead = FollowerTest::slowly;
    follow(Index.in(new ByteBuffersDirectory(), false));
    assertThat(follower.isReading()).isTrue();
    ahead = Runnable::run;
    table.helped.put(many.get(0).id(), helped());
    table.helped.put(many.get(599).id(), helped());
    log.tell(many.get(0));
    log.tell(many.get(599));

    while (follower.isReading()) {
      follower.catchUp();
    }

    int answers = 2;
    assertThat((int) index.read(searcher -> searcher.getIndexReader().numDocs()))
        .isEqualTo(table.rows.size() + answers);
  }

  private static List<AnswerEntry> helped() {
    return List.of(WORLD.helped.values().stream().flatMap(List::stream).findFirst().get());
  }

  private static TasketEntry numbered(int number) {
    TasketEntry like = WORLD.taskets.get(0);
    return new TasketEntry(
        new UUID(0x7000L, number),
        like.board(),
        like.state(),
        like.seenAs(),
        like.createdAt(),
        like.opened(),
        like.terms(),
        like.skills(),
        like.sessions(),
        like.owner(),
        like.owners());
  }

  /** So that a round has time for one piece. */
  private static void slowly(Runnable reading) {
    LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
    reading.run();
  }

  @Test
  void whatKeepsFromReadingAheadIsTheTroubleOfTheRound() throws IOException {
    index.close();
    table.trouble = Optional.of(new Unavailable("database.unavailable"));

    assertThatThrownBy(() -> follow(Index.in(new ByteBuffersDirectory(), false)))
        .isInstanceOf(Unavailable.class);
  }
}
