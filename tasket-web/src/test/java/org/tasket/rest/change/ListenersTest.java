package org.tasket.rest.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tasket.change.Change;
import org.tasket.change.Changes;
import org.tasket.change.Place;
import org.tasket.platform.Unavailable;

class ListenersTest {

  private static final UUID BOARD = UUID.randomUUID();

  private final List<Change> log = new ArrayList<>();
  private final List<Change> told = new ArrayList<>();
  private final Queue<Runnable> rounds = new ArrayDeque<>();
  private final Line line = new Line();
  private final Listener listener = line.ofSomebody(BOARD);
  private final Listeners listeners =
      new Listeners(new Log(), new Remembering(), new Ringing(), new MovedClock());
  private Instant now = Instant.parse("2026-11-28T10:00:00Z");
  private int rung;
  private RuntimeException trouble;
  private Unavailable away;
  private Runnable asking = () -> {};

  ListenersTest() {
    listeners.scheduler = scheduler();
  }

  private ManagedScheduledExecutorService scheduler() {
    return (ManagedScheduledExecutorService)
        Proxy.newProxyInstance(
            ListenersTest.class.getClassLoader(),
            new Class<?>[] {ManagedScheduledExecutorService.class},
            (self, method, arguments) -> {
              rounds.add((Runnable) arguments[0]);
              return null;
            });
  }

  /** A bell that counts for whom it rings. */
  private class Ringing extends Bell {
    @Override
    void ring(Collection<Listener> of, Instant since) {
      rung += of.size();
      assertThat(since).isBefore(now);
    }
  }

  private class MovedClock extends Clock {
    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  /** A log whose numbers are the places in a list. */
  private class Log extends Changes {
    @Override
    public Place end() {
      asking.run();
      return new Place(log.size(), new TreeMap<>());
    }

    @Override
    public Piece after(Place place) {
      List<Change> after = log.stream().skip(place.last()).limit(MOST).toList();
      return new Piece(after, new Place(place.last() + after.size(), new TreeMap<>()), false);
    }

    @Override
    public List<Change> since(Instant time, UUID board) {
      if (away != null) {
        throw away;
      }
      return log.stream().limit(MOST).toList();
    }
  }

  private class Remembering extends Herald {
    @Override
    void tell(Collection<Change> changes, Collection<Listener> all, Instant asOf) {
      if (trouble != null) {
        throw trouble;
      }
      told.addAll(changes);
    }
  }

  private void change(int count) {
    Stream.generate(() -> new Change(1, Change.TASKET, UUID.randomUUID(), BOARD))
        .limit(count)
        .forEach(log::add);
  }

  private void joins(Duration ago) {
    listeners.join(listener, now.minus(ago));
    listener.onWritePossible();
  }

  private void passRounds(int count) {
    for (int i = 0; i < count; i++) {
      rounds.remove().run();
    }
  }

  @Test
  void whatCouldNotBeToldIsToldInTheNextRound() {
    joins(Duration.ZERO);
    change(2);
    trouble = new Unavailable("database.unavailable");
    passRounds(1);
    assertThat(told).isEmpty();
    trouble = null;
    passRounds(1);

    assertThat(told).isEqualTo(log);
  }

  @Test
  void whoComesWaitsForNobodyElsesQuestionToTheDatabase() {
    asking =
        () -> {
          asking = () -> {};
          assertThat(CompletableFuture.runAsync(() -> joins(Duration.ZERO)))
              .succeedsWithin(Duration.ofSeconds(10));
        };

    listeners.join(new Line().ofSomebody(BOARD), now);

    assertThat(rung).isEqualTo(2);
  }

  @Test
  void theBellIsLookedAtWhenSomebodyComesAfterSomethingChangedAndNowAndThen() {
    joins(Duration.ZERO);
    assertThat(rung).isOne();
    passRounds(2);
    assertThat(rung).isOne();

    change(1);
    passRounds(1);
    assertThat(rung).isEqualTo(2);
    passRounds(17);
    assertThat(rung).isEqualTo(3);
  }

  @Test
  void whoListensToTheirBellOnlyIsAskedNothingOfBoards() {
    Line own = new Line();
    change(3);
    away = new Unavailable("database.unavailable");
    listeners.join(own.ofSomebodyWithABell(), now.minus(Duration.ofDays(8)));

    assertThat(told).isEmpty();
    assertThat(rung).isOne();
    assertThat(own.isHeld()).isTrue();
  }

  @Test
  void manyPagesWithABellSendNobodyAwayFromTheirBoard() {
    UUID person = UUID.randomUUID();
    listeners.join(line.of(person, Optional.of(BOARD)), now);
    List<Line> bells = Stream.generate(Line::new).limit(6).toList();
    bells.forEach(one -> listeners.join(one.of(person, Optional.empty()), now));

    assertThat(line.completed()).isZero();
    assertThat(bells.stream().map(Line::completed)).containsExactly(1, 1, 0, 0, 0, 0);
  }

  @Test
  void aQuietBoardIsNotSaidToHaveChanged() {
    joins(Duration.ofDays(6));

    assertThat(told).isEmpty();
  }

  @Test
  void whoWasAwayForLongerThanChangesAreKeptIsToldToLookAnew() {
    joins(Duration.ofDays(8));

    assertThat(told).containsExactly(Herald.muchOf(BOARD));
  }

  @Test
  void whoMissedMoreThanOneAskingAnswersIsToldToLookAnew() {
    change(Changes.MOST);
    joins(Duration.ofHours(1));

    assertThat(told).containsExactly(Herald.muchOf(BOARD));
  }

  @Test
  void theSignOfLifeSaysUntilWhenAllWasTold() {
    joins(Duration.ZERO);
    passRounds(18);
    now = now.plusSeconds(30);
    passRounds(1);
    Instant whenAllWasWell = now;
    trouble = new Unavailable("database.unavailable");
    now = now.plusSeconds(30);
    change(1);
    passRounds(1);

    assertThat(line.read()).endsWith(":\nid: " + whenAllWasWell + "\n\n");
  }

  @Test
  void whatFailsOnceAnAnswerHasBegunEndsItAndGoesNoFurther() {
    trouble = new IllegalStateException("nobody knows why");
    joins(Duration.ZERO);

    assertThat(line.completed()).isOne();
    trouble = null;
    passRounds(1);
    assertThat(rounds).as("with nobody left, nobody asks").isEmpty();
  }

  @Test
  void whoCannotBeginIsForgotten() {
    away = new Unavailable("database.unavailable");
    assertThatThrownBy(() -> joins(Duration.ZERO)).isInstanceOf(Unavailable.class);
    away = null;
    passRounds(1);

    assertThat(line.isHeld()).isFalse();
    assertThat(rounds).as("with nobody left, nobody asks").isEmpty();
  }
}
