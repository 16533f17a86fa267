package org.tasket.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tasket.house.Everyone.aino;
import static org.tasket.house.Everyone.bertil;
import static org.tasket.house.Everyone.david;
import static org.tasket.house.Everyone.somebody;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tasket.board.BoardKeeping;
import org.tasket.board.BoardState;
import org.tasket.board.Boards;
import org.tasket.board.EditBoard;
import org.tasket.board.OpenBoard;
import org.tasket.claim.ClaimList;
import org.tasket.claim.ClaimState;
import org.tasket.claim.ClaimView;
import org.tasket.claim.Claims;
import org.tasket.claim.Confirmation;
import org.tasket.claim.Delivery;
import org.tasket.ledger.ConfirmedBy;
import org.tasket.ledger.EntryView;
import org.tasket.ledger.Ledger;
import org.tasket.person.Actor;
import org.tasket.platform.Forbidden;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.NotFound;
import org.tasket.platform.Page;
import org.tasket.platform.Reason;
import org.tasket.platform.RuleBroken;
import org.tasket.platform.Stale;
import org.tasket.tasket.TasketAction;
import org.tasket.tasket.TasketList;
import org.tasket.tasket.TasketQuery;
import org.tasket.tasket.TasketSort;
import org.tasket.tasket.TasketState;
import org.tasket.tasket.TasketView;
import org.tasket.tasket.TasketWishes;
import org.tasket.tasket.Taskets;

/** A tasket's life with a real server, real transactions and a real database. */
@ExtendWith(ArquillianExtension.class)
class LifeIT {

  private static final Reason REASON = Reason.required("Changed plans", null);

  @Inject Boards boards;
  @Inject BoardKeeping keeping;
  @Inject Taskets taskets;
  @Inject TasketList list;
  @Inject Claims claims;
  @Inject ClaimList claimList;
  @Inject Ledger ledger;
  @Inject Meddler meddler;
  @Inject LateWriter lateWriter;
  @Inject SettableClock clock;
  @PersistenceContext EntityManager db;
  @Inject UserTransaction transaction;

  @Resource(lookup = "jdbc/tasket")
  DataSource database;

  @Deployment
  static WebArchive house() {
    return House.shared();
  }

  private TasketView open(int seats) {
    TasketView draft = taskets.post(aino(), "everyone", TasketWishes.seats(seats, clock.now()));
    return taskets.publish(aino(), draft.id());
  }

  private ClaimView claim(Actor helper, TasketView tasket) {
    return claims.claim(helper, tasket.id(), Optional.empty());
  }

  private static Delivery minutes(int minutes) {
    return Delivery.of(minutes, null);
  }

  private static Confirmation yes() {
    return Confirmation.of(null, null, null, "Thank you!");
  }

  @Test
  void workGoesFromDraftToLedger() {
    TasketView tasket = open(1);
    ClaimView claim = claim(bertil(), tasket);
    claims.deliver(bertil(), claim.id(), minutes(40));
    claims.sendBack(aino(), claim.id(), Reason.required("Page two is missing", null));
    claims.deliver(bertil(), claim.id(), minutes(50));
    ClaimView confirmed = claims.confirm(aino(), claim.id(), yes());

    assertThat(confirmed.state()).isEqualTo(ClaimState.CONFIRMED);
    assertThat(taskets.get(aino(), tasket.id()).state()).isEqualTo(TasketState.COMPLETED);
    EntryView entry = ledger.mine(bertil(), 100, Optional.empty()).items().get(0);
    assertThat(entry.claim()).isEqualTo(claim.id());
    assertThat(entry.minutes()).isEqualTo(50);
    assertThat(entry.plannedMinutes()).isEqualTo(30);
    assertThat(entry.by()).isEqualTo(ConfirmedBy.OWNER);
  }

  @Test
  void everyTransitionLeavesItsAuditRow() {
    TasketView tasket = open(2);
    taskets.pause(aino(), tasket.id());
    taskets.resume(aino(), tasket.id());
    ClaimView claim = claim(bertil(), tasket);
    claims.deliver(bertil(), claim.id(), minutes(5));
    claims.sendBack(aino(), claim.id(), REASON);
    claims.deliver(bertil(), claim.id(), minutes(6));
    claims.confirm(aino(), claim.id(), yes());
    ClaimView second = claim(somebody("cecil"), tasket);
    claims.withdraw(somebody("cecil"), second.id(), REASON);
    ClaimView third = claim(somebody("dora"), tasket);
    taskets.cancel(aino(), tasket.id(), Optional.of(REASON));
    TasketView other = open(2);
    ClaimView done = claim(bertil(), other);
    claims.deliver(bertil(), done.id(), minutes(5));
    claims.confirm(aino(), done.id(), yes());
    taskets.complete(aino(), other.id());

    assertThat(audited(tasket.id()))
        .containsExactly(
            "tasket.posted",
            "tasket.published",
            "tasket.paused",
            "tasket.resumed",
            "tasket.cancelled");
    assertThat(audited(claim.id()))
        .containsExactly(
            "claim.claimed",
            "claim.delivered",
            "claim.returned",
            "claim.delivered",
            "claim.confirmed");
    assertThat(audited(second.id())).containsExactly("claim.claimed", "claim.withdrawn");
    assertThat(audited(third.id())).containsExactly("claim.claimed", "claim.cancelled");
    assertThat(audited(other.id())).endsWith("tasket.completed");
  }

  @SuppressWarnings("unchecked") // a native query has no generic type
  private List<String> audited(UUID object) {
    return db.createNativeQuery(
            "select operation from tasket_audit where object_id = ?1 order by id")
        .setParameter(1, object)
        .getResultList();
  }

  /** Whoever hears of it last fails, when the claim, the ledger and the audit are written. */
  @Test
  void aStepThatFailsAtItsEndLeavesNoHalfBehind() {
    TasketView tasket = open(2);
    ClaimView claim = claim(bertil(), tasket);
    claims.deliver(bertil(), claim.id(), minutes(40));
    List<String> told = written(claim.id());
    int booked = ledger.mine(bertil(), 100, Optional.empty()).items().size();

    meddler.lastOfClaim(
        () -> {
          assertThat(written(claim.id())).hasSizeGreaterThan(told.size());
          throw new IllegalStateException("The last to hear of it fails");
        });
    assertThatThrownBy(() -> claims.confirm(aino(), claim.id(), yes()))
        .hasStackTraceContaining("The last to hear of it fails");

    assertThat(claimList.get(bertil(), claim.id()).state()).isEqualTo(ClaimState.DELIVERED);
    assertThat(written(claim.id())).isEqualTo(told);
    assertThat(ledger.mine(bertil(), 100, Optional.empty()).items()).hasSize(booked);
    assertThat(audited(claim.id())).containsExactly("claim.claimed", "claim.delivered");
    claims.confirm(aino(), claim.id(), yes());
    assertThat(audited(claim.id())).endsWith("claim.confirmed");
  }

  /** Of a claim: in the audit, in the ledger, among the notices. */
  @SuppressWarnings("unchecked") // a native query has no generic type
  private List<String> written(UUID claim) {
    return db.createNativeQuery(
            "select cast(id as varchar) from tasket_audit where object_id = ?1"
                + " union select cast(id as varchar) from tasket_ledger_entry where claim_id = ?1"
                + " union select cast(id as varchar) from tasket_notice where claim_id = ?1"
                + " order by 1")
        .setParameter(1, claim)
        .getResultList();
  }

  @Test
  void whatOnlyTheCommitFindsIsToldAsAConflict() {
    String slug = "late-" + UUID.randomUUID();
    keeping.open(david(), OpenBoard.of(slug, "A board", "MICRO_WORK"));
    UUID board = boards.get(david(), slug).id();
    AtomicBoolean wentThrough = new AtomicBoolean();

    assertThatThrownBy(
            () ->
                lateWriter.change(
                    "Board",
                    board,
                    () -> {
                      somebodyIsQuickerWith(board);
                      wentThrough.set(true);
                    }))
        .isInstanceOf(RuleBroken.class)
        .extracting("code")
        .isEqualTo("conflict");
    assertThat(wentThrough).as("nothing was found before the commit").isTrue();
  }

  @Test
  void whoeverIsSlowerIsToldOfAConflictAndLeavesNothingBehind() {
    String slug = "quick-" + UUID.randomUUID();
    keeping.open(david(), OpenBoard.of(slug, "A board", "MICRO_WORK"));
    UUID board = boards.get(david(), slug).id();
    List<String> before = audited(board);
    meddler.firstOfBoard(() -> somebodyIsQuickerWith(board));

    assertThatThrownBy(() -> keeping.archive(david(), slug))
        .isInstanceOf(RuleBroken.class)
        .extracting("code")
        .isEqualTo("conflict");

    assertThat(boards.get(david(), slug).state()).isNotEqualTo(BoardState.ARCHIVED);
    assertThat(audited(board)).isEqualTo(before);
  }

  private void somebodyIsQuickerWith(UUID board) {
    ExecutorService other = Executors.newSingleThreadExecutor();
    try {
      other.submit(() -> change(board)).get(20, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new IllegalStateException(e);
    } finally {
      other.shutdownNow();
    }
  }

  private int change(UUID board) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "update tasket_board set version = version + 1 where id = ?")) {
      statement.setObject(1, board);
      return statement.executeUpdate();
    }
  }

  @Test
  void aRefusedStepLeavesNothingBehind() {
    TasketView tasket = open(1);
    ClaimView claim = claim(bertil(), tasket);

    assertThatThrownBy(() -> claims.confirm(aino(), claim.id(), yes()))
        .isInstanceOf(RuleBroken.class);
    assertThatThrownBy(() -> taskets.complete(aino(), tasket.id()))
        .isInstanceOf(RuleBroken.class)
        .extracting("code")
        .isEqualTo("tasket.claims.unsettled");

    assertThat(taskets.get(aino(), tasket.id()).state()).isEqualTo(TasketState.OPEN);
    assertThat(audited(tasket.id())).containsExactly("tasket.posted", "tasket.published");
    assertThat(audited(claim.id())).containsExactly("claim.claimed");
  }

  @Test
  void anOwnerNeverClaimsTheOwnTasketNotEvenPastThePolicy() {
    TasketView tasket = open(1);

    assertThatThrownBy(() -> claim(aino(), tasket)).isInstanceOf(Forbidden.class);
    assertThat(taskets.get(aino(), tasket.id()).actions()).doesNotContain(TasketAction.CLAIM);
  }

  @Test
  void aSecondClaimOfTheSameHelperIsRefused() {
    TasketView tasket = open(3);
    claim(bertil(), tasket);

    assertThatThrownBy(() -> claim(bertil(), tasket))
        .isInstanceOf(RuleBroken.class)
        .extracting("code")
        .isEqualTo("claim.already");
    assertThat(taskets.get(bertil(), tasket.id()).seatsFree()).isEqualTo(2);
    assertThat(taskets.get(bertil(), tasket.id()).actions()).doesNotContain(TasketAction.CLAIM);
  }

  @Test
  void aFullTasketRefusesAndAWithdrawnSeatIsFreeAgain() {
    TasketView tasket = open(1);
    ClaimView first = claim(bertil(), tasket);
    assertThatThrownBy(() -> claim(somebody("cecil"), tasket))
        .extracting("code")
        .isEqualTo("tasket.full");

    claims.withdraw(bertil(), first.id(), REASON);

    assertThat(claim(somebody("cecil"), tasket).state()).isEqualTo(ClaimState.ACTIVE);
  }

  @Test
  void aPausedTasketTakesNoClaimsButDeliveriesGoOn() {
    TasketView tasket = open(2);
    ClaimView claim = claim(bertil(), tasket);
    taskets.pause(aino(), tasket.id());

    assertThatThrownBy(() -> claim(somebody("cecil"), tasket))
        .extracting("code")
        .isEqualTo("tasket.closed");
    assertThat(claims.deliver(bertil(), claim.id(), minutes(10)).state())
        .isEqualTo(ClaimState.DELIVERED);
  }

  @Test
  void timeItselfRefusesClaimsAfterTheEnd() {
    TasketView tasket = open(1);
    Instant before = clock.now();
    try {
      clock.forward(Duration.ofDays(10));
      assertThatThrownBy(() -> claim(bertil(), tasket))
          .extracting("code")
          .isEqualTo("tasket.closed");
    } finally {
      clock.set(before);
    }
  }

  @Test
  void cancellingEndsLiveClaimsButNotDeliveries() {
    TasketView tasket = open(2);
    ClaimView delivered = claim(bertil(), tasket);
    ClaimView active = claim(somebody("cecil"), tasket);
    claims.deliver(bertil(), delivered.id(), minutes(20));

    taskets.cancel(aino(), tasket.id(), Optional.of(REASON));

    assertThat(claimList.get(somebody("cecil"), active.id()).state())
        .isEqualTo(ClaimState.CANCELLED);
    assertThat(claims.confirm(aino(), delivered.id(), yes()).state())
        .isEqualTo(ClaimState.CONFIRMED);
    assertThat(taskets.get(aino(), tasket.id()).state()).isEqualTo(TasketState.CANCELLED);
  }

  @Test
  void aDraftIsItsOwnersOnlyAndSoIsItsClaimList() {
    TasketView draft = taskets.post(aino(), "everyone", TasketWishes.proofreading(clock.now()));

    assertThatThrownBy(() -> taskets.get(bertil(), draft.id())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> claim(bertil(), draft)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> claimList.ofTasket(bertil(), draft.id(), 10, Optional.empty()))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void othersSeeNumbersNotNames() {
    TasketView tasket = open(2);
    ClaimView claim = claim(bertil(), tasket);

    assertThat(claimList.ofTasket(somebody("cecil"), tasket.id(), 10, Optional.empty()).items())
        .isEmpty();
    assertThatThrownBy(() -> claimList.get(somebody("cecil"), claim.id()))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> claims.deliver(somebody("cecil"), claim.id(), minutes(5)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> claims.deliver(aino(), claim.id(), minutes(5)))
        .isInstanceOf(Forbidden.class);
  }

  @Test
  void aManagerConfirmsButNobodyTheirOwnWork() {
    String slug = "board-" + System.nanoTime();
    keeping.open(david(), OpenBoard.of(slug, "A board", "MICRO_WORK"));
    long version = boards.get(david(), slug).version();
    keeping.edit(david(), slug, version, EditBoard.managers(List.of("carol")));
    Actor carol = somebody("carol");
    TasketView tasket =
        taskets.publish(
            aino(), taskets.post(aino(), slug, TasketWishes.seats(2, clock.now())).id());
    ClaimView bertils = claim(bertil(), tasket);
    ClaimView carols = claim(carol, tasket);
    claims.deliver(bertil(), bertils.id(), minutes(5));
    claims.deliver(carol, carols.id(), minutes(5));

    assertThat(claims.confirm(carol, bertils.id(), yes()).state()).isEqualTo(ClaimState.CONFIRMED);
    assertThatThrownBy(() -> claims.confirm(carol, carols.id(), yes()))
        .isInstanceOf(Forbidden.class);
    assertThat(ledger.mine(bertil(), 1, Optional.empty()).items().get(0).by())
        .isEqualTo(ConfirmedBy.MANAGER);
  }

  @Test
  void otherMinutesNeedAReason() {
    TasketView tasket = open(1);
    ClaimView claim = claim(bertil(), tasket);
    claims.deliver(bertil(), claim.id(), minutes(40));

    assertThatThrownBy(
            () -> claims.confirm(aino(), claim.id(), Confirmation.of(20, null, null, null)))
        .isInstanceOf(InvalidInput.class);
    assertThat(
            claims
                .confirm(aino(), claim.id(), Confirmation.of(20, "Agreed by phone", null, null))
                .confirmedMinutes())
        .contains(20);
  }

  @Test
  void aStaleEditIsRefusedAndAFreshOneRaisesTheVersion() {
    TasketView tasket = open(1);
    TasketView edited =
        taskets.edit(aino(), tasket.id(), tasket.version(), TasketWishes.seats(4, clock.now()));

    assertThat(edited.version()).isGreaterThan(tasket.version());
    assertThat(edited.seats()).isEqualTo(4);
    assertThatThrownBy(
            () ->
                taskets.edit(
                    aino(), tasket.id(), tasket.version(), TasketWishes.seats(5, clock.now())))
        .isInstanceOf(Stale.class);
  }

  @Test
  void claimingDoesNotTouchTheTasketsVersion() {
    TasketView tasket = open(2);
    claim(bertil(), tasket);

    assertThat(taskets.get(aino(), tasket.id()).version()).isEqualTo(tasket.version());
  }

  @Test
  void seatsNeverShrinkBelowThoseHeld() {
    TasketView tasket = open(3);
    claim(bertil(), tasket);
    claim(somebody("cecil"), tasket);

    assertThatThrownBy(
            () ->
                taskets.edit(
                    aino(), tasket.id(), tasket.version(), TasketWishes.seats(1, clock.now())))
        .extracting("code")
        .isEqualTo("tasket.seats.held");
  }

  @Test
  void timesSurviveTheNightsInWhichClocksChange() {
    Instant before = clock.now();
    try {
      clock.set(Instant.parse("2027-03-20T01:30:00Z"));
      assertKept(Instant.parse("2027-03-28T03:30:00Z"));
      clock.set(Instant.parse("2027-10-20T01:30:00Z"));
      assertKept(Instant.parse("2027-10-31T00:30:00Z"));
      assertKept(Instant.parse("2027-10-31T01:30:00Z"));
    } finally {
      clock.set(before);
    }
  }

  private void assertKept(Instant moment) {
    TasketView tasket = taskets.post(aino(), "everyone", TasketWishes.openUntil(moment));
    assertThat(taskets.get(aino(), tasket.id()).terms().openUntil()).isEqualTo(moment);
  }

  @Test
  void listsComeInPiecesInEverySortAndOnlyWithOpenOnes() {
    Actor owner = somebody("owner" + System.nanoTime());
    for (int i = 0; i < 5; i++) {
      TasketView draft = taskets.post(owner, "everyone", TasketWishes.seats(1, clock.now()));
      if (i > 0) {
        taskets.publish(owner, draft.id());
      }
    }
    for (TasketSort sort : TasketSort.CHOICES) {
      TasketQuery mine = TasketQuery.ownedBy(owner.person()).sorted(sort).atMost(2);
      var first = list.page(owner, mine);
      var second = list.page(owner, mine.from(first.next()));
      var third = list.page(owner, mine.from(second.next()));

      assertThat(first.total()).isEqualTo(5);
      assertThat(first.totalIsExact()).isTrue();
      assertThat(third.next()).isEmpty();
      assertThat(
              Stream.of(first, second, third)
                  .flatMap(page -> page.items().stream())
                  .map(TasketView::id)
                  .distinct())
          .hasSize(5);
    }
    assertThat(list.page(bertil(), TasketQuery.open().within(29).onBoard("everyone")).items())
        .noneMatch(tasket -> tasket.terms().plannedMinutes() > 29);
    assertThat(list.page(bertil(), TasketQuery.ownedBy(owner.person())).items()).isEmpty();
  }

  @Test
  void claimsComeInPiecesNewestFirstAndAreCountedWhole() {
    Actor helper = somebody("helper" + System.nanoTime());
    List<UUID> taken = Stream.generate(() -> claim(helper, open(1)).id()).limit(5).toList();

    Page<ClaimView> first = claimList.mine(helper, 2, Optional.empty());
    Page<ClaimView> second = claimList.mine(helper, 2, first.next());
    Page<ClaimView> third = claimList.mine(helper, 2, second.next());

    assertThat(first.total()).isEqualTo(5);
    assertThat(third.next()).isEmpty();
    assertThat(
            Stream.of(first, second, third)
                .flatMap(page -> page.items().stream())
                .map(ClaimView::id))
        .containsExactlyInAnyOrderElementsOf(taken);
  }

  @Test
  void onlyWhatWasDeliveredToTheOwnerWaitsForAnAnswer() {
    Actor owner = somebody("owner" + System.nanoTime());
    TasketView tasket =
        taskets.publish(
            owner, taskets.post(owner, "everyone", TasketWishes.seats(2, clock.now())).id());
    ClaimView delivered = claim(bertil(), tasket);
    claim(somebody("cecil"), tasket);
    claims.deliver(bertil(), delivered.id(), minutes(10));

    assertThat(claimList.toAnswer(owner, 10, Optional.empty()).items())
        .extracting(ClaimView::id)
        .containsExactly(delivered.id());
    assertThat(claimList.toAnswer(bertil(), 10, Optional.empty()).items()).isEmpty();
  }

  @Test
  void totalsAreExactToAThousandAndNoFurther() throws Exception {
    Actor helper = somebody("helper" + System.nanoTime());
    TasketView tasket = open(1);
    ClaimView claim = claim(helper, tasket);
    claims.deliver(helper, claim.id(), minutes(30));
    claims.confirm(aino(), claim.id(), yes());

    correct(claim.id(), 999);
    Page<EntryView> thousand = ledger.mine(helper, 10, Optional.empty());
    correct(claim.id(), 1);
    Page<EntryView> more = ledger.mine(helper, 10, Optional.empty());

    assertThat(thousand.total()).isEqualTo(1_000);
    assertThat(thousand.totalIsExact()).isTrue();
    assertThat(more.total()).isEqualTo(1_000);
    assertThat(more.totalIsExact()).isFalse();
    assertThat(ledger.mine(helper, 10, more.next()).items())
        .hasSize(10)
        .doesNotContainAnyElementsOf(more.items());
  }

  private void correct(UUID claim, int times) throws Exception {
    transaction.begin();
    db.createNativeQuery(
            "insert into tasket_ledger_entry (id, claim_id, session_id, tasket_id, board_id,"
                + " board_kind, helper_id, minutes, planned_minutes, whose_time, confirmed_by,"
                + " corrects_id, at) select random_uuid(), claim_id, session_id, tasket_id,"
                + " board_id, board_kind, helper_id, minutes, planned_minutes, whose_time,"
                + " confirmed_by, id, at from tasket_ledger_entry, system_range(1, "
                + times
                + ") where first_for_claim = ?1")
        .setParameter(1, claim)
        .executeUpdate();
    transaction.commit();
  }

  @Test
  void aManagerWhomTheDirectoryDoesNotKnowIsNamedAtTheField() {
    String slug = "board-" + System.nanoTime();
    long version = keeping.open(david(), OpenBoard.of(slug, "A board", "MICRO_WORK")).version();
    EditBoard managers = EditBoard.managers(List.of("carol", "stranger", "stranger.two"));

    assertThatThrownBy(() -> keeping.edit(david(), slug, version, managers))
        .asInstanceOf(InstanceOfAssertFactories.type(InvalidInput.class))
        .extracting(InvalidInput::errors)
        .asString()
        .contains("managers: ", "“stranger”", "“stranger.two”")
        .doesNotContain("carol");
    assertThat(boards.get(david(), slug).version()).isEqualTo(version);
  }
}
