package org.tasket.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.tasket.house.Everyone.aino;
import static org.tasket.house.Everyone.somebody;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tasket.change.Change;
import org.tasket.change.Changes;
import org.tasket.change.Place;
import org.tasket.claim.Claims;
import org.tasket.tasket.Stage;
import org.tasket.tasket.TasketSign;
import org.tasket.tasket.TasketSigns;
import org.tasket.tasket.TasketView;
import org.tasket.tasket.TasketWishes;
import org.tasket.tasket.Taskets;

/** Every change is in the log with the change itself, and every reader finds it. */
@ExtendWith(ArquillianExtension.class)
class ChangesIT {

  @Inject Taskets taskets;
  @Inject TasketSigns signs;
  @Inject Claims claims;
  @Inject Changes changes;
  @Inject SettableClock clock;
  @Resource UserTransaction transaction;

  @Deployment
  static WebArchive house() {
    return House.shared();
  }

  private UUID draft() {
    return taskets.post(aino(), "everyone", TasketWishes.seats(2, clock.now())).id();
  }

  private static List<UUID> taskets(Changes.Piece piece) {
    return piece.changes().stream().map(Change::object).toList();
  }

  @Test
  void aChangeAndItsRowComeTogetherOrNotAtAll() throws Exception {
    Place before = changes.end();
    transaction.begin();
    UUID undone = draft();
    transaction.rollback();
    UUID done = draft();

    assertThat(taskets(changes.after(before))).contains(done).doesNotContain(undone);
  }

  @Test
  void whatIsWrittenFirstAndCommittedLaterIsFoundToo() throws Exception {
    Place before = changes.end();
    transaction.begin();
    UUID slow = draft();
    UUID quick = CompletableFuture.supplyAsync(this::draft).get();
    Changes.Piece first = CompletableFuture.supplyAsync(() -> changes.after(before)).get();
    transaction.commit();
    Changes.Piece second = changes.after(first.place());

    assertThat(taskets(first)).contains(quick);
    assertThat(taskets(second)).contains(slow).doesNotContain(quick);
  }

  @Test
  void whatHappensToAClaimChangesItsTasket() {
    UUID id = taskets.publish(aino(), draft()).id();
    Place before = changes.end();
    claims.claim(somebody("helper"), id, Optional.empty());

    assertThat(changes.after(before).changes())
        .filteredOn(change -> change.object().equals(id))
        .extracting(Change::kind)
        .contains(Change.TASKET);
  }

  @Test
  void aSignTellsHowATasketStandsAndWhetherAllMayHearIt() {
    Instant opened = clock.now().truncatedTo(ChronoUnit.MILLIS);
    TasketView open = taskets.publish(aino(), draft());
    claims.claim(somebody("helper"), open.id(), Optional.empty());
    UUID hidden = draft();

    assertThat(signs.of(List.of(open.id(), hidden, UUID.randomUUID())))
        .extracting(
            TasketSign::tasket,
            TasketSign::stage,
            TasketSign::opened,
            TasketSign::seats,
            TasketSign::seatsFree,
            TasketSign::forAll)
        .containsExactlyInAnyOrder(
            tuple(open.id(), Optional.of(Stage.OPEN), Optional.of(opened), 2, 1, true),
            tuple(hidden, Optional.empty(), Optional.empty(), 2, 2, false));
  }

  @Test
  void whatWasMissedOnABoardNamesEachObjectOnce() {
    Instant before = clock.now();
    UUID id = taskets.publish(aino(), draft()).id();
    claims.claim(somebody("helper"), id, Optional.empty());
    UUID board = signs.of(List.of(id)).get(0).board();

    assertThat(changes.since(before, board)).extracting(Change::object).containsOnlyOnce(id);
    assertThat(changes.since(before, UUID.randomUUID())).isEmpty();
  }

  @Test
  void whoWasAwayGoesOnWhereTheLogStillKnowsTheLastChange() {
    Place before = changes.end();
    draft();
    Change last = changes.after(before).changes().get(0);
    UUID next = draft();

    assertThat(taskets(changes.after(changes.since(last).orElseThrow()))).contains(next);
    assertThat(changes.since(new Change(last.seq(), last.kind(), UUID.randomUUID(), last.board())))
        .isEmpty();
    assertThat(changes.since(new Change(Long.MAX_VALUE, "tasket", next, last.board()))).isEmpty();
  }

  @Test
  void whatIsOldIsForgotten() {
    Place before = changes.end();
    UUID old = draft();
    clock.forward(Changes.KEPT.plus(Duration.ofMinutes(1)));
    try {
      changes.forgetOld();
      assertThat(taskets(changes.after(before))).doesNotContain(old);
    } finally {
      clock.forward(Changes.KEPT.plus(Duration.ofMinutes(1)).negated());
    }
  }
}
