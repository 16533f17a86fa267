package org.tasket.rest.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tasket.board.BoardRules;
import org.tasket.board.Boards;
import org.tasket.change.Change;
import org.tasket.person.Actor;
import org.tasket.platform.Page;
import org.tasket.tasket.Stage;
import org.tasket.tasket.TasketList;
import org.tasket.tasket.TasketSign;
import org.tasket.tasket.TasketSigns;
import org.tasket.tasket.TasketView;

class HeraldTest {

  private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");
  private static final UUID BOARD = UUID.randomUUID();

  /** Taskets that are for some only. */
  private final Set<UUID> narrow = new HashSet<>();

  /** Of those, the ones that everybody here may see. */
  private final Set<UUID> seen = new HashSet<>();

  private final List<Integer> asked = new ArrayList<>();
  private Actor unlucky;
  private final Line line = new Line();
  private final Listener listener = listeningOn(line);
  private final Herald herald =
      new Herald(
          new AllAreOpen(),
          new SomeAreSeen(),
          new EveryBoardIsSeen(),
          Clock.fixed(NOW, ZoneOffset.UTC));

  private static Listener listeningOn(Line line) {
    Listener listener = line.heldBy(BOARD);
    listener.onWritePossible();
    listener.catchUp(NOW);
    return listener;
  }

  private class EveryBoardIsSeen extends Boards {
    @Override
    public BoardRules rules(Actor actor, String slug) {
      if (actor.equals(unlucky)) {
        throw new IllegalStateException("nobody knows why");
      }
      return new BoardRules(BOARD, slug, null, null, null, null, false, true, Set.of());
    }
  }

  private class AllAreOpen extends TasketSigns {
    @Override
    public List<TasketSign> of(Collection<UUID> taskets) {
      return taskets.stream()
          .map(
              id ->
                  new TasketSign(
                      id,
                      BOARD,
                      Optional.of(Stage.OPEN),
                      Optional.empty(),
                      List.of(new TasketSign.Sitting(UUID.randomUUID(), 1, 1, true)),
                      !narrow.contains(id)))
          .toList();
    }
  }

  private class SomeAreSeen extends TasketList {
    @Override
    public Map<UUID, TasketView> seen(Actor actor, Collection<UUID> ids) {
      asked.add(ids.size());
      Map<UUID, TasketView> views = new HashMap<>();
      ids.stream().filter(seen::contains).forEach(id -> views.put(id, null));
      return views;
    }
  }

  private static List<UUID> some(int count) {
    return Stream.generate(UUID::randomUUID).limit(count).toList();
  }

  private static List<Change> changesOf(List<UUID> taskets) {
    return taskets.stream().map(id -> new Change(1, Change.TASKET, id, BOARD)).toList();
  }

  private static int times(String words, Line line) {
    return line.read().split(words, -1).length - 1;
  }

  @Test
  void ofItsBoardNobodyHearsWhatWasBeforeTheyCame() {
    listener.cameAfter(7);

    herald.tell(List.of(new Change(7, Change.BOARD, BOARD, BOARD)), List.of(listener), NOW);
    assertThat(times("event: board", line)).isZero();
    herald.tell(
        List.of(
            new Change(8, Change.BOARD, BOARD, BOARD), new Change(6, Change.BOARD, BOARD, BOARD)),
        List.of(listener),
        NOW);
    assertThat(times("event: board", line)).isEqualTo(1);
    herald.tell(List.of(Herald.muchOf(BOARD)), List.of(listener), NOW);
    assertThat(times("event: board", line)).isEqualTo(2);
  }

  @Test
  void aHundredTasketsAreToldOneByOne() {
    herald.tell(changesOf(some(Page.MOST)), List.of(listener), NOW);

    assertThat(times("event: tasket\n", line)).isEqualTo(Page.MOST);
    assertThat(line.isGone()).isFalse();
  }

  @Test
  void ofMoreTheBoardIsToldOnce() {
    herald.tell(changesOf(some(Page.MOST + 1)), List.of(listener), NOW);

    assertThat(times("event: tasket\n", line)).isZero();
    assertThat(times("event: board\n", line)).isOne();
    assertThat(line.isGone()).isFalse();
  }

  @Test
  void whatIsNotForTheirEyesIsNotMuchChangedEither() {
    List<UUID> drafts = some(3 * Page.MOST);
    narrow.addAll(drafts);
    seen.add(drafts.get(2 * Page.MOST + 1));
    herald.tell(changesOf(drafts), List.of(listener), NOW);

    assertThat(asked).allMatch(count -> count <= Page.MOST);
    assertThat(times("event: board\n", line)).isZero();
    assertThat(times("event: tasket\n", line)).isOne();
  }

  @Test
  void oneWhoCannotBeToldIsLetGoAndNobodyElseHearsLess() {
    Line other = new Line();
    Line third = new Line();
    Listener unluckyOne = listeningOn(other);
    unlucky = unluckyOne.actor();
    List<UUID> one = some(1);
    List<Change> changes = new ArrayList<>(changesOf(one));
    changes.add(new Change(2, Change.BOARD, BOARD, BOARD));
    herald.tell(changes, List.of(unluckyOne, listener, listeningOn(third)), NOW);

    assertThat(other.isGone()).isTrue();
    assertThat(List.of(line, third))
        .allSatisfy(
            heard -> {
              assertThat(times("event: board\n", heard)).isOne();
              assertThat(times(one.get(0).toString(), heard)).isOne();
              assertThat(heard.isGone()).isFalse();
            });
  }

  @Test
  void everythingBearsTheTimeUntilWhenAllIsTold() {
    herald.tell(changesOf(some(1)), List.of(listener), NOW.plusSeconds(7));

    assertThat(line.read()).endsWith("\nid: 2026-11-28T10:00:07Z\n\n");
  }
}
