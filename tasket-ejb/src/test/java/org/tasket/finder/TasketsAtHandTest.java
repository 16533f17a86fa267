package org.tasket.finder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tasket.board.Audience;
import org.tasket.change.Change;
import org.tasket.tasket.Mode;
import org.tasket.tasket.OpenTasket;
import org.tasket.tasket.OpenTaskets;

/** What is at hand is what the table has, as far as the log or the time since tells. */
class TasketsAtHandTest {

  /** More than two pieces. */
  private static final int MANY = 2 * TasketsAtHand.PIECE + 1;

  private final LogInMemory log = new LogInMemory();
  private final Table table = new Table();
  private final Hands clock = new Hands();
  private final TasketsAtHand atHand = new TasketsAtHand(log, table, clock);

  /** Open taskets by id; counts what is read of them. */
  private static final class Table extends OpenTaskets {

    private final TreeMap<UUID, OpenTasket> rows = new TreeMap<>();
    private final List<Integer> read = new ArrayList<>();
    private Optional<RuntimeException> trouble = Optional.empty();

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
              Set.of()));
    }

    @Override
    public List<UUID> after(UUID id, int most) {
      return rows.tailMap(id, false).keySet().stream().limit(most).toList();
    }

    @Override
    public List<OpenTasket> among(Collection<UUID> ids) {
      trouble.ifPresent(
          why -> {
            throw why;
          });
      read.add(ids.size());
      return ids.stream().filter(rows::containsKey).map(rows::get).toList();
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

  private Map<UUID, Integer> minutes() {
    return atHand.now().stream()
        .collect(Collectors.toMap(OpenTasket::id, OpenTasket::plannedMinutes));
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
}
