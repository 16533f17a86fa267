package org.tasket.finder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tasket.platform.SettingsFixtures.settings;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tasket.board.SeenBoards;
import org.tasket.person.Actor;
import org.tasket.person.Circle;
import org.tasket.person.DepartmentTree;
import org.tasket.person.WayIn;
import org.tasket.platform.Page;
import org.tasket.platform.Settings;
import org.tasket.platform.Unavailable;
import org.tasket.tasket.Sight;
import org.tasket.tasket.TasketEntry;
import org.tasket.tasket.TasketState;
import org.tasket.tasket.TasketView;

/** What an index that is being made tells: what it has, and that there may be more. */
class PreparedSearchTest {

  private static final int TASKETS = 600;
  private static final int PIECE = 500;
  private static final FindTaskets EVERYTHING = FindTaskets.of("");

  private final TasketEntry like =
      new World(11)
          .taskets.stream()
              .filter(tasket -> tasket.state() == TasketState.OPEN)
              .filter(tasket -> tasket.terms().openUntil().isAfter(World.NOW.plusSeconds(172_800)))
              .findFirst()
              .orElseThrow();
  private final Actor owner = new Actor(like.owner(), Set.of(), WayIn.REST);
  private final LogInMemory log = new LogInMemory();
  private final TableInMemory table = new TableInMemory();
  private final Hands clock = new Hands();
  @TempDir Path disk;
  private IndexKeeper keeper;
  private TasketSearch search;

  /** So that a round has time for one piece. */
  private static void slowly(Runnable reading) {
    LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
    reading.run();
  }

  private static final class House extends FacetNamesTest.House {

    House() {
      super(DepartmentTree.EMPTY);
    }

    @Override
    Look of(Actor actor) {
      Sight sight = new Sight(actor.person(), Circle.NONE, Set.of(), Map.of(), Set.of());
      return new Look(actor, true, new SeenBoards(Map.of(), Set.of(), Set.of()), sight);
    }

    @Override
    Map<UUID, TasketView> seen(Look look, Collection<UUID> ids) {
      return Map.of();
    }
  }

  @BeforeEach
  void twoPieces() {
    for (int i = 0; i < TASKETS; i++) {
      UUID id = new UUID(0x7000L, i);
      table.rows.put(
          id,
          new TasketEntry(
              id,
              like.board(),
              like.state(),
              like.seenAs(),
              like.createdAt(),
              like.opened(),
              like.terms(),
              like.skills(),
              like.sessions(),
              like.owner(),
              like.owners()));
    }
    Settings settings = settings(Map.of("tasket.index.dir", disk.toString()));
    keeper = new IndexKeeper(new IndexFolder(settings, clock), log, table, settings, clock);
    keeper.ahead = PreparedSearchTest::slowly;
    Eyes eyes = new House();
    search =
        new TasketSearch(
            keeper, eyes, null, new FacetNames(eyes, null), new OtherNames(), null, clock);
    keeper.keepUp();
  }

  @AfterEach
  void end() {
    keeper.end();
  }

  @Test
  void whatItHasIsFoundAndThatThereMayBeMoreIsSaid() {
    FoundTaskets found = search.find(owner, EVERYTHING);

    assertThat(found.whole()).isFalse();
    assertThat(found.page().total()).isEqualTo(PIECE);
    assertThat(found.page().totalIsExact()).isFalse();
    assertThat(search.count(owner, EVERYTHING).totalIsExact()).isFalse();
    assertThat(keeper.isWhole()).isFalse();

    keeper.keepUp();

    Page<FoundTasket> whole = search.find(owner, EVERYTHING).page();
    assertThat(whole.total()).isEqualTo(TASKETS);
    assertThat(whole.totalIsExact()).isTrue();
    assertThat(search.find(owner, EVERYTHING).whole()).isTrue();
    assertThat(search.count(owner, EVERYTHING).totalIsExact()).isTrue();
  }

  /** Neither is it nobody's search in vain, of which there is no event here to tell. */
  @Test
  void nothingFoundIsNotNothingThere() {
    FoundTaskets found = search.find(owner, FindTaskets.of("kryptovaluutta"));

    assertThat(found.page().total()).isZero();
    assertThat(found.whole()).isFalse();
  }

  /** A feed that came back empty would have its reader take all of it for gone. */
  @Test
  void aProgramIsToldToComeAgain() {
    assertThatThrownBy(() -> search.fitting(owner, EVERYTHING)).isInstanceOf(Unavailable.class);

    keeper.keepUp();

    assertThat(search.fitting(owner, EVERYTHING)).isEmpty();
  }

  @Test
  void theDailyReadingLeavesItWhole() {
    keeper.keepUp();
    clock.now = World.NOW.plus(Duration.ofHours(25));
    keeper.keepUp();

    assertThat(search.find(owner, EVERYTHING).whole()).isTrue();
    assertThat(search.find(owner, EVERYTHING).page().total()).isEqualTo(TASKETS);
  }
}
