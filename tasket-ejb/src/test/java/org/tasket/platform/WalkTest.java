package org.tasket.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WalkTest {

  private static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");

  private final Logs logs = Logs.of(Walk.class);
  private final Notes notes = new Notes();
  private final SomeJob job = new SomeJob();
  private Instant now = NOW;

  @AfterEach
  void stopListening() {
    logs.close();
  }

  /** Setbacks without a database. */
  private final class Notes extends Setbacks {

    private final Map<UUID, Setback> kept = new HashMap<>();

    @Override
    Map<UUID, Setback> of(String job) {
      return Map.copyOf(kept);
    }

    @Override
    Setback strike(String job, UUID object) {
      Setback before = kept.get(object);
      if (before != null) {
        before.again(now);
        return before;
      }
      Setback first = Setback.first(job, object, now);
      kept.put(object, first);
      return first;
    }

    @Override
    void forget(String job, Collection<UUID> objects) {
      kept.keySet().removeAll(objects);
    }
  }

  /** Work on ids, which is done once it succeeded. */
  private static final class SomeJob implements Job {

    private final List<UUID> undone = new ArrayList<>();
    private final Map<UUID, Function<UUID, RuntimeException>> failing = new HashMap<>();
    private final Set<UUID> tried = new HashSet<>();
    private final List<UUID> prepared = new ArrayList<>();
    private boolean unprepared;
    private boolean ahead;
    private int begunWith;

    @Override
    public String name() {
      return "some.work";
    }

    @Override
    public Due due(UUID after, int most) {
      return Due.of(
          undone.stream()
              .filter(id -> id.toString().compareTo(after.toString()) > 0)
              .sorted((one, two) -> one.toString().compareTo(two.toString()))
              .limit(most)
              .toList(),
          most);
    }

    @Override
    public void prepare(List<UUID> ids) {
      assertThat(ids).isNotEmpty();
      prepared.addAll(ids);
      if (unprepared) {
        throw new IllegalStateException("not many at once");
      }
    }

    @Override
    public boolean looksAhead() {
      return ahead;
    }

    @Override
    public boolean doTo(UUID id) {
      if (tried.isEmpty()) {
        begunWith = prepared.size();
      }
      tried.add(id);
      if (failing.containsKey(id)) {
        throw failing.get(id).apply(id);
      }
      return undone.remove(id);
    }

    private UUID due() {
      UUID id = Ids.next();
      undone.add(id);
      return id;
    }

    private UUID failing(Function<UUID, RuntimeException> failure) {
      UUID id = due();
      failing.put(id, failure);
      return id;
    }
  }

  private static RuntimeException fault(UUID id) {
    return new IllegalStateException("Aino's words about " + id);
  }

  private Round walk() {
    tried().clear();
    return new Walk(job, notes, Clock.fixed(now, ZoneOffset.UTC)).whileTrue(() -> true);
  }

  private Set<UUID> tried() {
    return job.tried;
  }

  @Test
  void doesAllThereIsInPieces() {
    Stream.generate(job::due).limit(1_001).forEach(id -> {});

    assertThat(walk()).isEqualTo(new Round(1_001, 0));
    assertThat(job.undone).isEmpty();
  }

  @Test
  void aPieceIsPreparedWhenItIsItsTurnOrWhereWantedBeforeTheOneAheadIsDone() {
    Stream.generate(job::due).limit(250).forEach(id -> {});
    walk();
    assertThat(job.begunWith).isEqualTo(100);
    assertThat(job.prepared).hasSize(250);

    job.prepared.clear();
    job.ahead = true;
    Stream.generate(job::due).limit(250).forEach(id -> {});
    assertThat(walk()).isEqualTo(new Round(250, 0));
    assertThat(job.begunWith).isEqualTo(200);
    assertThat(job.prepared).hasSize(250).doesNotHaveDuplicates();
  }

  @Test
  void whatIsTriedIsPreparedTogetherAndWhatRestsIsNot() {
    UUID poisoned = job.failing(WalkTest::fault);
    UUID fine = job.due();
    walk();
    assertThat(job.prepared).containsExactly(poisoned, fine);

    job.prepared.clear();
    walk();
    assertThat(job.prepared).isEmpty();
  }

  @Test
  void whereManyCannotBePreparedEachIsStillDoneByItself() {
    job.unprepared = true;
    job.due();
    job.due();

    assertThat(walk()).isEqualTo(new Round(2, 0));
  }

  @Test
  void whatCannotBeDoneKeepsNothingElseWaiting() {
    UUID poisoned = job.failing(WalkTest::fault);
    job.due();
    job.due();

    assertThat(walk()).isEqualTo(new Round(2, 1));
    assertThat(job.undone).containsExactly(poisoned);
  }

  @Test
  void whatCannotBeDoneIsTriedAgainAfterPausesThatDouble() {
    UUID poisoned = job.failing(WalkTest::fault);
    walk();
    walk();
    assertThat(tried()).isEmpty();

    now = now.plus(Duration.ofMinutes(1));
    walk();
    assertThat(tried()).containsExactly(poisoned);
    now = now.plus(Duration.ofMinutes(1));
    walk();
    assertThat(tried()).isEmpty();
    now = now.plus(Duration.ofMinutes(1));
    walk();
    assertThat(tried()).containsExactly(poisoned);
    assertThat(notes.kept.get(poisoned).retryAt()).isEqualTo(now.plus(Duration.ofMinutes(4)));
  }

  @Test
  void noPauseIsLongerThanADay() {
    UUID poisoned = job.failing(WalkTest::fault);
    for (int i = 0; i < 100; i++) {
      walk();
      now = now.plus(Duration.ofDays(1));
    }

    assertThat(notes.kept.get(poisoned).times()).isEqualTo(100);
  }

  @Test
  void aSetbackIsForgottenOnceItIsOvercomeOrNotDueAnyMore() {
    UUID overcome = job.failing(WalkTest::fault);
    UUID settledByPeople = job.failing(WalkTest::fault);
    walk();
    assertThat(notes.kept).containsOnlyKeys(overcome, settledByPeople);

    job.failing.remove(overcome);
    job.undone.remove(settledByPeople);
    now = now.plus(Duration.ofMinutes(1));
    walk();

    assertThat(notes.kept).isEmpty();
  }

  @Test
  void whatSomebodyChangesAtThatMomentIsLeftForTheNextTime() {
    UUID busy = job.failing(id -> new RuleBroken("conflict"));

    assertThat(walk()).isEqualTo(new Round(0, 0));
    assertThat(notes.kept).isEmpty();
    walk();
    assertThat(tried()).containsExactly(busy);
  }

  @Test
  void theLogNamesWhatFailedAndNobodysWords() {
    UUID poisoned = job.failing(WalkTest::fault);

    walk();

    assertThat(logs.warnings())
        .singleElement(InstanceOfAssertFactories.STRING)
        .contains("some.work", poisoned.toString(), "IllegalStateException")
        .doesNotContain("Aino");
  }

  @Test
  void whoeverHasLostTheJobStopsAndForgetsNothing() {
    job.failing(WalkTest::fault);
    walk();
    job.undone.clear();
    Stream.generate(job::due).limit(300).forEach(id -> {});
    List<Boolean> leases = new ArrayList<>(List.of(true, true, false));

    Round round =
        new Walk(job, notes, Clock.fixed(now, ZoneOffset.UTC)).whileTrue(() -> leases.remove(0));

    assertThat(round.done()).isEqualTo(200);
    assertThat(notes.kept).hasSize(1);
  }

  @Test
  void aDatabaseThatIsAwayIsNotTheObjectsFault() {
    job.failing(id -> new Unavailable("database.unavailable"));

    assertThatThrownBy(this::walk).isInstanceOf(Unavailable.class);
    assertThat(notes.kept).isEmpty();
  }
}
