package org.tasket.finder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tasket.platform.SettingsFixtures.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tasket.platform.Settings;
import org.tasket.platform.Unavailable;
import org.tasket.tasket.TasketEntry;

/** What the keeper of an index does about troubles, the index's own and the database's. */
class IndexKeeperTest {

  private static final World WORLD = new World(11);

  private final LogInMemory log = new LogInMemory();
  private final TableInMemory table = new TableInMemory();
  private final Hands clock = new Hands();
  @TempDir Path disk;
  private IndexKeeper keeper;

  @BeforeEach
  void tenTasketsAndAnIndexOfThem() {
    WORLD.taskets.subList(0, 10).forEach(this::change);
    keeper = keeper();
    keeper.keepUp();
    table.read.clear();
  }

  @AfterEach
  void end() {
    keeper.end();
  }

  private void change(TasketEntry tasket) {
    table.rows.put(tasket.id(), tasket);
    log.tell(tasket);
  }

  private IndexKeeper keeper() {
    return keeper(disk);
  }

  private IndexKeeper keeper(Path dir) {
    Settings settings = settings(Map.of("tasket.index.dir", dir.toString()));
    IndexKeeper made =
        new IndexKeeper(new IndexFolder(settings, new Hands()), log, table, settings, clock);
    made.ahead = Runnable::run;
    return made;
  }

  private int indexed() {
    return keeper.read(searcher -> searcher.getIndexReader().numDocs()).found();
  }

  private Path folder() {
    return disk.resolve("tasket-index");
  }

  @Test
  void whatNobodyForesawOfTheDatabaseLeavesTheIndexAndItsPlace() {
    log.trouble = Optional.of(new IllegalStateException("No connection"));
    long pause = keeper.keepUp();

    assertThat(pause).isEqualTo(5_000);
    assertThat(keeper.trouble())
        .hasValueSatisfying(why -> assertThat(why).contains("No connection"));
    assertThat(indexed()).isEqualTo(10);

    log.trouble = Optional.empty();
    change(WORLD.taskets.get(10));
    keeper.keepUp();

    assertThat(keeper.trouble()).isEmpty();
    assertThat(table.read).containsExactly(WORLD.taskets.get(10).id());
    assertThat(indexed()).isEqualTo(11);
  }

  @Test
  void neitherDoesItHarmAnIndexThatIsYetToBeOpened() {
    change(WORLD.taskets.get(10));
    keeper.keepUp();
    keeper.end();
    table.read.clear();
    keeper = keeper();
    log.trouble = Optional.of(new IllegalStateException("No connection"));
    keeper.keepUp();
    log.trouble = Optional.empty();
    keeper.keepUp();

    assertThat(table.read).isEmpty();
    assertThat(indexed()).isEqualTo(11);
  }

  @Test
  void whatIsBrokenIsMadeAnew() throws IOException {
    keeper.end();
    try (Stream<Path> files = Files.list(folder())) {
      for (Path file : files.filter(one -> one.toString().contains("segments_")).toList()) {
        Files.writeString(file, "nonsense");
      }
    }
    keeper = keeper();
    keeper.keepUp();
    assertThat(keeper.trouble()).isPresent();
    keeper.keepUp();

    assertThat(keeper.trouble()).isEmpty();
    assertThat(indexed()).isEqualTo(10);
  }

  @Test
  void whereTheFolderCannotBeMadeNobodySearchesUntilItCan() throws IOException {
    keeper.end();
    Path file = Files.writeString(disk.resolve("file"), "no folder");
    keeper = keeper(file);
    keeper.keepUp();
    keeper.keepUp();

    assertThat(keeper.trouble()).isPresent();
    assertThat(keeper.isWhole()).isFalse();
    assertThatThrownBy(this::indexed)
        .isInstanceOfSatisfying(
            Unavailable.class, none -> assertThat(none.code()).isEqualTo("search.unavailable"));

    Files.delete(file);
    keeper.keepUp();
    assertThat(keeper.trouble()).isEmpty();
    assertThat(indexed()).isEqualTo(10);
  }

  @Test
  void aRoundAfterTheEndOpensNothing() throws IOException {
    keeper.end();
    keeper.keepUp();

    assertThat(keeper.isWhole()).isFalse();
    try (Index free = Index.in(folder(), false)) {
      assertThat(free.isThere()).isTrue();
    }
  }

  @Test
  void aRoundAfterAnEndBeforeTheBeginningIsAllRightToo() {
    IndexKeeper never = keeper();
    never.end();
    never.keepUp();

    assertThat(never.isWhole()).isFalse();
    assertThat(never.trouble()).isEmpty();
  }

  private void assertNobodySearches() {
    assertThatThrownBy(this::indexed)
        .isInstanceOfSatisfying(
            Unavailable.class, none -> assertThat(none.code()).isEqualTo("search.unavailable"));
  }

  /** A tasket that is for fewer eyes now is counted for those it was for until this is known. */
  @Test
  void whatCannotFollowTheDatabaseIsToldForTenSecondsAndNotLonger() {
    change(WORLD.taskets.get(0));
    log.trouble = Optional.of(new IllegalStateException("No connection"));
    keeper.keepUp();
    clock.now = World.NOW.plus(IndexKeeper.TOO_OLD);
    keeper.keepUp();
    assertThat(indexed()).isEqualTo(10);

    clock.now = clock.now.plusMillis(1);
    assertNobodySearches();
    assertThat(keeper.trouble().orElseThrow())
        .contains("has not followed the database since " + World.NOW, "No connection");
    keeper.keepUp();
    assertNobodySearches();

    log.trouble = Optional.empty();
    keeper.keepUp();
    assertThat(indexed()).isEqualTo(10);
    assertThat(keeper.trouble()).isEmpty();
  }

  @Test
  void neitherIsItWhereTheDatabaseSaysNotNow() {
    log.trouble = Optional.of(new Unavailable("database.unavailable"));
    keeper.keepUp();
    assertThat(keeper.trouble()).isEmpty();
    clock.now = World.NOW.plus(IndexKeeper.TOO_OLD).plusMillis(1);

    assertNobodySearches();
    assertThat(keeper.trouble()).isPresent();
  }

  @Test
  void aPauseBetweenRoundsIsNoTrouble() {
    clock.now = World.NOW.plus(IndexKeeper.TOO_OLD).plusSeconds(60);

    assertThat(indexed()).isEqualTo(10);
    assertThat(keeper.trouble()).isEmpty();
  }

  @Test
  void oneRoundThatFailsAfterALongPauseIsTriedAgainFirst() {
    clock.now = World.NOW.plusSeconds(3_600);
    log.trouble = Optional.of(new Unavailable("database.unavailable"));

    assertThat(keeper.keepUp()).isLessThanOrEqualTo(5_000);
    assertThat(indexed()).isEqualTo(10);
  }

  @Test
  void whatWasLeftIsToldWhenItHasReadWhatCameSince() {
    change(WORLD.taskets.get(10));
    keeper.keepUp();
    keeper.end();
    keeper = keeper();
    log.trouble = Optional.of(new IllegalStateException("No connection"));
    keeper.keepUp();

    assertNobodySearches();
  }
}
