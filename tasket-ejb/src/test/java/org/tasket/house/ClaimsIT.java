package org.tasket.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tasket.house.Everyone.aino;
import static org.tasket.house.Everyone.bertil;
import static org.tasket.house.Everyone.david;
import static org.tasket.house.Everyone.somebody;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tasket.board.Audience;
import org.tasket.board.BoardFixtures;
import org.tasket.board.BoardKeeping;
import org.tasket.board.Boards;
import org.tasket.board.EditBoard;
import org.tasket.board.OpenBoard;
import org.tasket.board.WhoseTime;
import org.tasket.claim.Applications;
import org.tasket.claim.ClaimAction;
import org.tasket.claim.ClaimList;
import org.tasket.claim.ClaimSeat;
import org.tasket.claim.ClaimState;
import org.tasket.claim.ClaimView;
import org.tasket.claim.Claims;
import org.tasket.claim.Confirmation;
import org.tasket.claim.Correction;
import org.tasket.claim.Delivery;
import org.tasket.claim.MyClaims;
import org.tasket.claim.Objections;
import org.tasket.ledger.ConfirmedBy;
import org.tasket.ledger.EntryView;
import org.tasket.ledger.Ledger;
import org.tasket.person.Actor;
import org.tasket.platform.Clockwork;
import org.tasket.platform.Forbidden;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.NotFound;
import org.tasket.platform.Page;
import org.tasket.platform.Reason;
import org.tasket.platform.RuleBroken;
import org.tasket.tasket.HelperTerms;
import org.tasket.tasket.SessionPlan;
import org.tasket.tasket.TasketAction;
import org.tasket.tasket.TasketSign;
import org.tasket.tasket.TasketSigns;
import org.tasket.tasket.TasketState;
import org.tasket.tasket.TasketView;
import org.tasket.tasket.TasketWishes;
import org.tasket.tasket.Taskets;
import org.tasket.tasket.Wishes;

/** The life of a claim in full, with a real server, real transactions and a real database. */
@ExtendWith(ArquillianExtension.class)
class ClaimsIT {

  private static final Reason REASON = Reason.required("Changed plans", null);
  private static final Optional<UUID> ONLY = Optional.empty();

  @Inject Boards boards;
  @Inject BoardKeeping keeping;
  @Inject Taskets taskets;
  @Inject TasketSigns signs;
  @Inject Claims claims;
  @Inject Applications applications;
  @Inject Objections objections;
  @Inject Clockwork clockwork;
  @Inject ClaimList list;
  @Inject MyClaims mine;
  @Inject Ledger ledger;
  @Inject Reports reports;
  @Inject SettableClock clock;
  @PersistenceContext EntityManager db;

  private Instant before;
  private String board;
  private String manager;

  @Deployment
  static WebArchive house() {
    return House.shared();
  }

  @BeforeEach
  void aBoardOfItsOwn() {
    before = clock.now();
    board = "claims-" + System.nanoTime();
    keeping.open(david(), OpenBoard.of(board, "A board", "MICRO_WORK"));
    manager = unique("manager");
    managedBy(manager);
  }

  @AfterEach
  void theTimeItWas() {
    clock.set(before);
  }

  private void managedBy(String... managers) {
    edit(david(), EditBoard.managers(List.of(managers)));
  }

  private void edit(Actor actor, EditBoard change) {
    keeping.edit(actor, board, boards.get(david(), board).version(), change);
  }

  private Actor manager() {
    return somebody(manager);
  }

  private void rules(String patch) {
    edit(manager(), EditBoard.rules(BoardFixtures.json(patch)));
  }

  private TasketView open(int seats) {
    return open(TasketWishes.seats(seats, clock.now()));
  }

  private TasketView open(Wishes wishes) {
    return taskets.publish(aino(), taskets.post(aino(), board, wishes).id());
  }

  private Wishes demanding(String requirements) {
    HelperTerms helper =
        new HelperTerms(List.of(), Optional.empty(), Optional.of(requirements), Optional.empty());
    return TasketWishes.helped(TasketWishes.seats(1, clock.now()), helper);
  }

  private ClaimView claim(String helper, TasketView tasket) {
    return claims.claim(somebody(helper), tasket.id(), ONLY);
  }

  private ClaimView inLine(String helper, TasketView tasket) {
    return claims.claim(somebody(helper), tasket.id(), new ClaimSeat(ONLY, true, false));
  }

  private ClaimView deliver(String helper, ClaimView claim) {
    return claims.deliver(somebody(helper), claim.id(), Delivery.of(40, null));
  }

  private ClaimView confirm(ClaimView claim) {
    return claims.confirm(aino(), claim.id(), Confirmation.of(null, null, null, null));
  }

  private ClaimState state(ClaimView claim) {
    return list.get(aino(), claim.id()).state();
  }

  private int free(TasketView tasket) {
    return taskets.get(aino(), tasket.id()).seatsFree();
  }

  private int lapseAll() {
    return clockwork.round("claim.lapse").orElseThrow().done();
  }

  private int confirmAll() {
    return clockwork.round("claim.confirm").orElseThrow().done();
  }

  private static void refused(String code, ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(RuleBroken.class).extracting("code").isEqualTo(code);
  }

  private static void wrong(String field, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            InvalidInput.class,
            input -> assertThat(input.errors().get(0).field()).isEqualTo(field));
  }

  private static String unique(String name) {
    return name + System.nanoTime();
  }

  @SuppressWarnings("unchecked") // a native query has no generic type
  private List<String> audited(ClaimView claim) {
    return db.createNativeQuery(
            "select operation from tasket_audit where object_id = ?1 order by at, id")
        .setParameter(1, claim.id())
        .getResultList();
  }

  @Test
  void whoeverWantsToWaitsForASeatAndMovesUpOldestFirst() {
    TasketView tasket = open(1);
    ClaimView first = claim("first", tasket);
    refused("tasket.full", () -> claim("second", tasket));
    ClaimView second = inLine("second", tasket);
    ClaimView third = inLine("third", tasket);
    assertThat(second.state()).isEqualTo(ClaimState.WAITING);

    claims.withdraw(somebody("first"), first.id(), REASON);

    assertThat(state(second)).isEqualTo(ClaimState.ACTIVE);
    assertThat(state(third)).isEqualTo(ClaimState.WAITING);
    assertThat(free(tasket)).isZero();
    assertThat(list.get(aino(), second.id()).holdUntil())
        .contains(clock.now().plus(Duration.ofDays(7)));
    assertThat(audited(second)).containsExactly("claim.waiting", "claim.movedUp");

    claims.decline(aino(), second.id(), REASON);

    assertThat(state(third)).isEqualTo(ClaimState.ACTIVE);
    assertThat(free(tasket)).isZero();
  }

  @Test
  void whoLeftTheHouseIsPassedOverAndTheNextMovesUp() {
    TasketView tasket = open(1);
    ClaimView first = claim("first", tasket);
    String gone = unique("gone");
    ClaimView left = inLine(gone, tasket);
    ClaimView next = inLine("next", tasket);
    ClaimView last = inLine("last", tasket);
    reports.leaves(gone);

    claims.withdraw(somebody("first"), first.id(), REASON);

    assertThat(state(next)).isEqualTo(ClaimState.ACTIVE);
    assertThat(state(last)).isEqualTo(ClaimState.WAITING);
    ClaimView passed = list.get(aino(), left.id());
    assertThat(passed.state()).isEqualTo(ClaimState.DECLINED);
    assertThat(passed.wasPassedOver()).isTrue();
    assertThat(passed.endedWithTasket()).isFalse();
    assertThat(free(tasket)).isZero();
    assertThat(audited(left)).containsExactly("claim.waiting", "claim.passedOver");
  }

  @Test
  void aSeatForWhichOnlyOutsidersWaitIsFreeAndWhoComesBackInTimeGetsIt() {
    TasketView tasket = open(1);
    ClaimView first = claim("first", tasket);
    ClaimView outsider = inLine("outsider", tasket);
    edit(manager(), EditBoard.audience(new Audience(List.of(), Set.of("insiders"))));

    claims.decline(aino(), first.id(), REASON);

    assertThat(state(outsider)).isEqualTo(ClaimState.DECLINED);
    assertThat(free(tasket)).isEqualTo(1);

    edit(manager(), EditBoard.audience(Audience.everyone()));
    ClaimView second = claim("second", tasket);
    ClaimView back = inLine("back", tasket);
    edit(manager(), EditBoard.audience(new Audience(List.of(), Set.of("insiders"))));
    edit(manager(), EditBoard.audience(Audience.everyone()));
    claims.decline(aino(), second.id(), REASON);

    assertThat(state(back)).isEqualTo(ClaimState.ACTIVE);
  }

  @Test
  void whoIsPassedOverUsesUpNoPlaceWhereTheOwnerAccepts() {
    rules("{'acceptance': 'OWNER_ACCEPTS'}");
    TasketView tasket = open(1);
    ClaimView first = claim("first", tasket);
    applications.accept(aino(), first.id());
    String gone = unique("gone");
    ClaimView left = inLine(gone, tasket);
    ClaimView next = inLine("next", tasket);
    ClaimView last = inLine("last", tasket);
    reports.leaves(gone);

    claims.withdraw(somebody("first"), first.id(), REASON);

    assertThat(List.of(left, next, last))
        .extracting(this::state)
        .containsExactly(ClaimState.DECLINED, ClaimState.APPLIED, ClaimState.WAITING);
  }

  @Test
  void whatIsOnesOwnIsFoundByHowItStandsHoweverMuchCameAfterIt() {
    String helper = unique("helper");
    ClaimView atWork = claim(helper, open(1));
    ClaimView delivered = claim(helper, open(1));
    deliver(helper, delivered);
    TasketView full = open(1);
    claim(unique("quicker"), full);
    ClaimView hoped = inLine(helper, full);
    ClaimView confirmed = claim(helper, open(1));
    confirm(deliver(helper, confirmed));
    claims.withdraw(somebody(helper), claim(helper, open(1)).id(), REASON);
    Actor me = somebody(helper);

    Page<ClaimView> first = mine.inHand(me, 1, Optional.empty());
    assertThat(first.items()).extracting(ClaimView::id).containsExactly(delivered.id());
    assertThat(mine.inHand(me, 1, first.next()).items())
        .extracting(ClaimView::id)
        .containsExactly(atWork.id());
    assertThat(mine.hopedFor(me, 100, Optional.empty()).items())
        .extracting(ClaimView::id)
        .containsExactly(hoped.id());
    assertThat(mine.on(me, full.id())).extracting(ClaimView::id).containsExactly(hoped.id());
    List<UUID> both = List.of(confirmed.id(), hoped.id());
    assertThat(mine.named(me, both)).containsOnlyKeys(both);
    assertThat(mine.named(somebody("first"), both)).isEmpty();
  }

  @Test
  void whatWaitsForAnAnswerOnATasketIsFoundHoweverMuchCameAfterIt() {
    TasketView tasket = open(3);
    String early = unique("early");
    ClaimView delivered = claim(early, tasket);
    deliver(early, delivered);
    claim(unique("late"), tasket);
    claim(unique("later"), tasket);

    assertThat(list.toAnswer(aino(), tasket.id(), 1, Optional.empty()).items())
        .extracting(ClaimView::id)
        .containsExactly(delivered.id());
    assertThat(list.toAnswer(somebody("first"), tasket.id(), 1, Optional.empty()).items())
        .isEmpty();
  }

  @Test
  void aSeatIsOfferedAtOnceWhereThereIsOneThoughTheHelperWouldWait() {
    assertThat(inLine("eager", open(1)).state()).isEqualTo(ClaimState.ACTIVE);
  }

  @Test
  void moreSeatsLetMoreMoveUp() {
    TasketView tasket = open(1);
    claim("first", tasket);
    List<ClaimView> line =
        List.of(inLine("second", tasket), inLine("third", tasket), inLine("fourth", tasket));

    taskets.edit(
        aino(),
        tasket.id(),
        taskets.get(aino(), tasket.id()).version(),
        TasketWishes.seats(3, clock.now()));

    assertThat(line)
        .extracting(this::state)
        .containsExactly(ClaimState.ACTIVE, ClaimState.ACTIVE, ClaimState.WAITING);
  }

  @Test
  void nobodyMovesUpWhilePausedButWhenItGoesOn() {
    TasketView tasket = open(1);
    ClaimView first = claim("first", tasket);
    ClaimView second = inLine("second", tasket);
    taskets.pause(aino(), tasket.id());
    claims.withdraw(somebody("first"), first.id(), REASON);
    assertThat(state(second)).isEqualTo(ClaimState.WAITING);

    taskets.resume(aino(), tasket.id());

    assertThat(state(second)).isEqualTo(ClaimState.ACTIVE);
  }

  @Test
  void theRulebookOfTheMomentCountsForWhoMovesUp() {
    TasketView tasket = open(1);
    ClaimView first = claim("first", tasket);
    ClaimView second = inLine("second", tasket);
    ClaimView third = inLine("third", tasket);
    rules("{'acceptance': 'OWNER_ACCEPTS'}");

    claims.withdraw(somebody("first"), first.id(), REASON);
    assertThat(state(second)).isEqualTo(ClaimState.APPLIED);
    assertThat(state(third)).isEqualTo(ClaimState.WAITING);
    assertThat(free(tasket)).isEqualTo(1);

    claims.decline(aino(), second.id(), REASON);
    assertThat(state(third)).isEqualTo(ClaimState.APPLIED);
  }

  @Test
  void whoeverWaitsMayLeaveTheLine() {
    TasketView tasket = open(1);
    claim("first", tasket);
    ClaimView second = inLine("second", tasket);
    claims.withdraw(somebody("second"), second.id(), REASON);

    assertThat(state(second)).isEqualTo(ClaimState.WITHDRAWN);
    assertThat(free(tasket)).isZero();
  }

  @Test
  void aFullTasketOffersToWait() {
    TasketView tasket = open(1);
    claim("first", tasket);

    assertThat(taskets.get(somebody("second"), tasket.id()).actions())
        .contains(TasketAction.WAIT)
        .doesNotContain(TasketAction.CLAIM);
    inLine("second", tasket);
    assertThat(taskets.get(somebody("second"), tasket.id()).actions())
        .doesNotContain(TasketAction.WAIT, TasketAction.CLAIM);
  }

  @Test
  void anApplicationTakesASeatOnlyWhenItIsAccepted() {
    rules("{'acceptance': 'OWNER_ACCEPTS', 'answerDays': 3}");
    TasketView tasket = open(1);
    ClaimView one = claim("one", tasket);
    ClaimView other = claim("other", tasket);
    assertThat(one.state()).isEqualTo(ClaimState.APPLIED);
    assertThat(one.times().answer()).contains(clock.now().plus(Duration.ofDays(3)));
    assertThat(free(tasket)).isEqualTo(1);

    assertThat(applications.accept(aino(), one.id()).state()).isEqualTo(ClaimState.ACTIVE);
    assertThat(free(tasket)).isZero();
    refused("tasket.full", () -> applications.accept(aino(), other.id()));
    refused("tasket.full", () -> claim("third", tasket));
    assertThat(inLine("third", tasket).state()).isEqualTo(ClaimState.WAITING);
    assertThat(audited(one)).containsExactly("claim.applied", "claim.accepted");
  }

  @Test
  void anApplicationLeftUnansweredGoesToTheManagers() {
    rules("{'acceptance': 'OWNER_ACCEPTS'}");
    TasketView tasket = open(1);
    ClaimView claim = claim("one", tasket);
    assertThatThrownBy(() -> applications.accept(manager(), claim.id()))
        .isInstanceOf(Forbidden.class);
    assertThat(waitingFor(manager())).isEmpty();

    clock.forward(Duration.ofDays(5));

    assertThat(waitingFor(manager())).containsExactly(claim.id());
    assertThat(waitingFor(bertil())).isEmpty();
    assertThat(applications.accept(manager(), claim.id()).state()).isEqualTo(ClaimState.ACTIVE);
  }

  @Test
  void whileEverySeatIsHeldNobodyIsAskedForOneMore() {
    rules("{'acceptance': 'OWNER_ACCEPTS'}");
    TasketView tasket = open(1);
    ClaimView one = claim("one", tasket);
    ClaimView other = claim("other", tasket);
    assertThat(toAnswer()).contains(one.id(), other.id());
    applications.accept(aino(), one.id());

    ClaimView left = list.get(aino(), other.id());
    assertThat(left.actions()).containsOnly(ClaimAction.DECLINE);
    assertThat(left.awaitsReader()).isTrue();
    assertThat(toAnswer()).doesNotContain(other.id());
    assertThat(list.toAnswer(aino(), tasket.id(), 100, Optional.empty()).items())
        .extracting(ClaimView::id)
        .containsExactly(other.id());
    clock.forward(Duration.ofDays(6));
    assertThat(waitingFor(manager())).isEmpty();
    round("claim.remind");
    assertThat(list.get(aino(), other.id()).times().answer())
        .contains(clock.now().plus(Duration.ofDays(5)));
    clock.forward(Duration.ofDays(30));
    round("claim.unanswered");
    assertThat(audited(other)).containsExactly("claim.applied");

    claims.decline(aino(), one.id(), REASON);

    assertThat(toAnswer()).contains(other.id());
    assertThat(applications.accept(aino(), other.id()).state()).isEqualTo(ClaimState.ACTIVE);
  }

  private List<UUID> toAnswer() {
    return list.toAnswer(aino(), 100, Optional.empty()).items().stream()
        .map(ClaimView::id)
        .toList();
  }

  private void round(String job) {
    assertThat(clockwork.round(job)).isPresent();
  }

  @Test
  void anApplicationForAFullSessionEndsAfterThatHasBegun() {
    rules("{'acceptance': 'OWNER_ACCEPTS'}");
    TasketView tasket = open(TasketWishes.sessions(TasketWishes.seats(1, clock.now()), sitting()));
    ClaimView one = claim("one", tasket);
    ClaimView other = claim("other", tasket);
    applications.accept(aino(), one.id());

    clock.forward(Duration.ofDays(1));
    round("claim.remind");
    assertThat(list.get(aino(), other.id()).times().answer())
        .contains(tasket.sessions().get(0).start().orElseThrow());
    clock.forward(Duration.ofDays(2));
    round("claim.remind");
    round("claim.unanswered");

    assertThat(audited(other)).containsExactly("claim.applied", "claim.applicationLapsed");
  }

  @Test
  void anApplicationForAFullSessionEndsWhereItsTasketDoesNotGoOn() {
    rules("{'acceptance': 'OWNER_ACCEPTS'}");
    TasketView tasket = open(1);
    ClaimView one = claim("one", tasket);
    ClaimView other = claim("other", tasket);
    applications.accept(aino(), one.id());
    rules("{'acceptance': 'OWNER_ACCEPTS', 'moderated': true}");
    TasketView edited =
        taskets.edit(aino(), tasket.id(), tasket.version(), demanding("Bring a pencil"));
    assertThat(edited.state()).isEqualTo(TasketState.SUBMITTED);

    clock.forward(Duration.ofDays(6));
    round("claim.remind");
    clock.forward(Duration.ofDays(30));
    round("claim.unanswered");

    assertThat(audited(other)).containsExactly("claim.applied", "claim.applicationLapsed");
  }

  private List<UUID> waitingFor(Actor actor) {
    var page = list.approvals(actor, 100, Optional.empty());
    assertThat(page.total()).isEqualTo(page.items().size());
    return page.items().stream().map(ClaimView::id).toList();
  }

  @Test
  void theSupervisorApproves() {
    rules("{'supervisor': 'APPROVE'}");
    String helper = unique("report");
    String boss = unique("boss");
    reports.supervises(boss, helper);
    TasketView tasket = open(1);
    ClaimView claim = claim(helper, tasket);

    assertThat(claim.state()).isEqualTo(ClaimState.AWAITING_SUPERVISOR);
    assertThat(free(tasket)).isZero();
    assertThat(waitingFor(somebody(boss))).containsExactly(claim.id());
    assertThat(waitingFor(manager())).doesNotContain(claim.id());
    assertThat(list.get(somebody(boss), claim.id()).title()).isEqualTo("Proofread a form");
    assertThatThrownBy(() -> applications.approve(manager(), claim.id()))
        .isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> applications.approve(somebody(helper), claim.id()))
        .isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> applications.approve(bertil(), claim.id()))
        .isInstanceOf(NotFound.class);

    ClaimView approved = applications.approve(somebody(boss), claim.id());

    assertThat(approved.state()).isEqualTo(ClaimState.ACTIVE);
    assertThat(approved.holdUntil()).contains(clock.now().plus(Duration.ofDays(7)));
    assertThat(waitingFor(somebody(boss))).isEmpty();
    assertThatThrownBy(() -> claims.decline(somebody(boss), claim.id(), REASON))
        .isInstanceOf(Forbidden.class);
  }

  @Test
  void aSupervisorsNoFreesTheSeat() {
    rules("{'supervisor': 'APPROVE'}");
    String helper = unique("report");
    reports.supervises("bertil", helper);
    TasketView tasket = open(1);
    ClaimView claim = claim(helper, tasket);
    ClaimView next = inLine("next", tasket);

    claims.decline(bertil(), claim.id(), REASON);

    assertThat(state(claim)).isEqualTo(ClaimState.DECLINED);
    assertThat(state(next)).isEqualTo(ClaimState.AWAITING_SUPERVISOR);
    assertThat(free(tasket)).isZero();
  }

  @Test
  void aSeatThatNoSupervisorApprovesInTimeIsFreeAgain() {
    rules("{'supervisor': 'APPROVE', 'answerDays': 3}");
    String helper = unique("report");
    String boss = unique("boss");
    reports.supervises(boss, helper);
    TasketView tasket = open(1);
    ClaimView claim = claim(helper, tasket);
    Instant end = clock.now().plus(Duration.ofDays(3));
    assertThat(claim.times().answer()).contains(end);

    clock.set(end.minusMillis(1));
    assertThat(unapprovedNow()).isZero();
    assertThat(free(tasket)).isZero();
    clock.set(end);
    assertThat(unapprovedNow()).isEqualTo(1);
    assertThat(unapprovedNow()).isZero();

    ClaimView lapsed = list.get(somebody(helper), claim.id());
    assertThat(lapsed.state()).isEqualTo(ClaimState.LAPSED);
    assertThat(lapsed.endedUnapproved()).isTrue();
    assertThat(lapsed.actions()).isEmpty();
    assertThat(free(tasket)).isEqualTo(1);
    assertThat(waitingFor(somebody(boss))).isEmpty();
    refused("claim.state", () -> applications.approve(somebody(boss), claim.id()));
    assertThat(audited(claim)).containsExactly("claim.awaiting", "claim.unapproved");
    assertThat(ways(claim)).containsExactly("REST", "JOB");
    assertThat(claim(helper, tasket).state()).isEqualTo(ClaimState.AWAITING_SUPERVISOR);
  }

  @Test
  void aWordInTheLastMomentIsInTimeAndWhoStandsInLineMovesUpOtherwise() {
    rules("{'supervisor': 'APPROVE'}");
    String helper = unique("report");
    String boss = unique("boss");
    reports.supervises(boss, helper);
    TasketView approved = open(1);
    ClaimView timely = claim(helper, approved);
    TasketView forgotten = open(1);
    ClaimView late = claim(helper, forgotten);
    ClaimView next = inLine("next", forgotten);

    clock.forward(Duration.ofDays(5).minusMillis(1));
    applications.approve(somebody(boss), timely.id());
    clock.forward(Duration.ofMillis(1));
    unapprovedNow();

    assertThat(state(timely)).isEqualTo(ClaimState.ACTIVE);
    assertThat(state(late)).isEqualTo(ClaimState.LAPSED);
    assertThat(state(next)).isEqualTo(ClaimState.AWAITING_SUPERVISOR);
    assertThat(free(forgotten)).isZero();
  }

  private int unapprovedNow() {
    return clockwork.round("claim.unapproved").orElseThrow().done();
  }

  @Test
  void managersDecideForWhoeverHasNoSupervisorOrIsTheirOwn() {
    rules("{'supervisor': 'APPROVE', 'acceptance': 'OWNER_ACCEPTS'}");
    String own = unique("own");
    reports.supervises(own, own);
    TasketView tasket = open(3);
    ClaimView ownBoss = claim(own, tasket);
    ClaimView alone = claim("alone", tasket);
    ClaimView managers = claim(manager, tasket);
    for (ClaimView claim : List.of(ownBoss, alone, managers)) {
      assertThat(applications.accept(aino(), claim.id()).state())
          .isEqualTo(ClaimState.AWAITING_SUPERVISOR);
    }

    assertThat(waitingFor(manager())).containsExactlyInAnyOrder(ownBoss.id(), alone.id());
    assertThatThrownBy(() -> applications.approve(somebody(own), ownBoss.id()))
        .isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> applications.approve(manager(), managers.id()))
        .isInstanceOf(Forbidden.class);
    assertThat(applications.approve(manager(), ownBoss.id()).state()).isEqualTo(ClaimState.ACTIVE);
  }

  @Test
  void aHoldThatIsOverLapsesAndTheNextMovesUp() {
    TasketView tasket = open(1);
    ClaimView first = claim("first", tasket);
    ClaimView second = inLine("second", tasket);
    lapseAll();
    assertThat(state(first)).isEqualTo(ClaimState.ACTIVE);

    clock.forward(Duration.ofDays(7));
    assertThat(lapseAll()).isPositive();

    assertThat(state(first)).isEqualTo(ClaimState.LAPSED);
    assertThat(state(second)).isEqualTo(ClaimState.ACTIVE);
    assertThat(audited(first)).containsExactly("claim.claimed", "claim.lapsed");
    assertThat(ways(first)).containsExactly("REST", "JOB");
    assertThat(list.get(somebody("first"), first.id()).times().late())
        .contains(clock.now().plus(Duration.ofDays(14)));
  }

  @SuppressWarnings("unchecked") // a native query has no generic type
  private List<String> ways(ClaimView claim) {
    return db.createNativeQuery(
            "select way_in from tasket_audit where object_id = ?1 order by at, id")
        .setParameter(1, claim.id())
        .getResultList();
  }

  @Test
  void lateWorkTakesItsSeatBackWhereThatIsFree() {
    TasketView tasket = open(1);
    ClaimView claim = lapsed("late", tasket);

    assertThat(deliver("late", claim).state()).isEqualTo(ClaimState.DELIVERED);
    assertThat(free(tasket)).isZero();

    confirm(claim);
    assertThat(taskets.get(aino(), tasket.id()).state()).isEqualTo(TasketState.COMPLETED);
  }

  private ClaimView lapsed(String helper, TasketView tasket) {
    ClaimView claim = claim(helper, tasket);
    clock.forward(Duration.ofDays(7));
    lapseAll();
    assertThat(state(claim)).isEqualTo(ClaimState.LAPSED);
    return claim;
  }

  @Test
  void lateWorkCountsThoughTheSeatIsAnothers() {
    TasketView tasket = open(1);
    ClaimView late = lapsed("late", tasket);
    ClaimView other = claim("other", tasket);

    deliver("late", late);
    assertThat(free(tasket)).isZero();
    confirm(late);
    assertThat(ledger.mine(somebody("late"), 1, Optional.empty()).items().get(0).claim())
        .isEqualTo(late.id());
    assertThat(taskets.get(aino(), tasket.id()).state()).isEqualTo(TasketState.OPEN);

    deliver("other", other);
    confirm(other);
    assertThat(taskets.get(aino(), tasket.id()).state()).isEqualTo(TasketState.COMPLETED);
  }

  @Test
  void aTasketIsDoneWhenItsSeatsAreThoughLateWorkStillWaits() {
    TasketView tasket = open(1);
    ClaimView late = lapsed("late", tasket);
    ClaimView other = claim("other", tasket);
    deliver("late", late);
    deliver("other", other);

    confirm(other);
    assertThat(taskets.get(aino(), tasket.id()).state()).isEqualTo(TasketState.COMPLETED);
    assertThat(state(late)).isEqualTo(ClaimState.DELIVERED);
    assertThat(confirm(late).state()).isEqualTo(ClaimState.CONFIRMED);
  }

  @Test
  void workOnACancelledTasketIsTakenForFourteenDays() {
    TasketView tasket = open(2);
    ClaimView one = claim("one", tasket);
    ClaimView two = claim("two", tasket);
    taskets.cancel(aino(), tasket.id(), Optional.of(REASON));
    assertThat(list.get(somebody("one"), one.id()).actions()).containsOnly(ClaimAction.DELIVER);

    clock.forward(Duration.ofDays(14));
    assertThat(deliver("one", one).state()).isEqualTo(ClaimState.DELIVERED);
    clock.forward(Duration.ofSeconds(1));
    refused("claim.late", () -> deliver("two", two));
    assertThat(list.get(somebody("two"), two.id()).actions()).isEmpty();
  }

  @Test
  void whoClaimedAnewDoesNotDeliverTheOldClaim() {
    TasketView tasket = open(2);
    ClaimView old = lapsed("again", tasket);
    claim("again", tasket);

    refused("claim.already", () -> deliver("again", old));
  }

  @Test
  void aDeliveryLeftUnansweredIsConfirmedByTheClock() {
    String helper = unique("patient");
    TasketView tasket = open(1);
    ClaimView claim = claim(helper, tasket);
    deliver(helper, claim);
    confirmAll();
    assertThat(state(claim)).isEqualTo(ClaimState.DELIVERED);

    clock.forward(Duration.ofDays(5));
    assertThat(confirmAll()).isPositive();

    assertThat(state(claim)).isEqualTo(ClaimState.CONFIRMED);
    EntryView entry = ledger.mine(somebody(helper), 1, Optional.empty()).items().get(0);
    assertThat(entry.by()).isEqualTo(ConfirmedBy.CLOCK);
    assertThat(entry.minutes()).isEqualTo(40);
    assertThat(taskets.get(aino(), tasket.id()).state()).isEqualTo(TasketState.COMPLETED);
  }

  @Test
  void aChangedRulebookDoesNotMoveWhatRunsAlready() {
    TasketView tasket = open(1);
    ClaimView claim = claim("slow", tasket);
    rules("{'holdDays': 1}");

    clock.forward(Duration.ofDays(2));
    lapseAll();

    assertThat(state(claim)).isEqualTo(ClaimState.ACTIVE);
  }

  @Test
  void aTasketWhoseTimeIsOverIsDoneWithItsLastLiveClaim() {
    TasketView tasket = open(3);
    ClaimView done = claim("done", tasket);
    ClaimView open = claim("open", tasket);
    deliver("done", done);
    confirm(done);
    clock.forward(Duration.ofDays(6));
    deliver("open", open);
    claims.sendBack(aino(), open.id(), REASON);
    clock.forward(Duration.ofDays(5));
    assertThat(taskets.get(aino(), tasket.id()).state()).isEqualTo(TasketState.OPEN);

    claims.withdraw(somebody("open"), open.id(), REASON);

    assertThat(taskets.get(aino(), tasket.id()).state()).isEqualTo(TasketState.COMPLETED);
  }

  @Test
  void aTasketWhoseTimeIsOverWithNothingConfirmedIsNotDone() {
    TasketView tasket = open(2);
    ClaimView only = claim("only", tasket);
    clock.forward(Duration.ofDays(11));

    claims.withdraw(somebody("only"), only.id(), REASON);

    assertThat(taskets.get(aino(), tasket.id()).state()).isEqualTo(TasketState.OPEN);
  }

  @Test
  void whoStandsInLineDoesNotKeepATasketWhoseTimeIsOver() {
    TasketView tasket = open(1);
    ClaimView first = claim("first", tasket);
    ClaimView waiting = inLine("waiting", tasket);
    clock.forward(Duration.ofDays(11));
    expireAll();
    assertThat(taskets.get(aino(), tasket.id()).state()).isEqualTo(TasketState.OPEN);

    claims.withdraw(somebody("first"), first.id(), REASON);
    expireAll();

    assertThat(taskets.get(aino(), tasket.id()).state()).isEqualTo(TasketState.EXPIRED);
    assertThat(state(waiting)).isEqualTo(ClaimState.DECLINED);
    assertThat(list.get(somebody("waiting"), waiting.id()).endedWithTasket()).isTrue();
    assertThat(audited(waiting)).containsExactly("claim.waiting", "claim.tasketEnded");
  }

  @Test
  void whoStandsInLineDoesNotKeepATasketThatIsDone() {
    TasketView tasket = open(2);
    ClaimView done = claim("done", tasket);
    ClaimView open = claim("open", tasket);
    ClaimView waiting = inLine("waiting", tasket);
    deliver("done", done);
    confirm(done);
    clock.forward(Duration.ofDays(11));

    claims.withdraw(somebody("open"), open.id(), REASON);

    assertThat(taskets.get(aino(), tasket.id()).state()).isEqualTo(TasketState.COMPLETED);
    assertThat(state(waiting)).isEqualTo(ClaimState.DECLINED);
    assertThat(audited(waiting)).containsExactly("claim.waiting", "claim.tasketEnded");
  }

  @Test
  void aTasketIsDoneWhenItHasOnlyConfirmedSeatsLeft() {
    TasketView tasket = open(2);
    ClaimView claim = claim("first", tasket);
    deliver("first", claim);
    confirm(claim);
    assertThat(taskets.get(aino(), tasket.id()).state()).isEqualTo(TasketState.OPEN);

    TasketView fewer = resized(tasket, 1);

    assertThat(fewer.state()).isEqualTo(TasketState.COMPLETED);
  }

  @Test
  void aPausedTasketIsDoneInTheSameWay() {
    TasketView tasket = open(2);
    ClaimView claim = claim("first", tasket);
    deliver("first", claim);
    confirm(claim);
    taskets.pause(aino(), tasket.id());

    assertThat(resized(tasket, 1).state()).isEqualTo(TasketState.COMPLETED);
  }

  private TasketView resized(TasketView tasket, int seats) {
    return taskets.edit(
        aino(),
        tasket.id(),
        taskets.get(aino(), tasket.id()).version(),
        TasketWishes.seats(seats, clock.now()));
  }

  @Test
  void whatWasConfirmedWhileAManagerLookedIsDoneWhenItIsPublished() {
    rules("{'moderated': true}");
    TasketView tasket = taskets.publish(manager(), open(1).id());
    ClaimView claim = claim("first", tasket);
    ClaimView next = inLine("next", tasket);
    deliver("first", claim);
    TasketView again =
        taskets.edit(aino(), tasket.id(), tasket.version(), demanding("Bring a pencil"));
    assertThat(again.state()).isEqualTo(TasketState.SUBMITTED);
    confirm(claim);

    assertThat(taskets.publish(manager(), tasket.id()).state()).isEqualTo(TasketState.COMPLETED);
    assertThat(state(next)).isEqualTo(ClaimState.DECLINED);
  }

  private void expireAll() {
    clockwork.round("tasket.expire");
  }

  @Test
  void completingDeclinesWhoeverHasNotBegun() {
    TasketView tasket = open(1);
    ClaimView first = claim("first", tasket);
    ClaimView waiting = inLine("waiting", tasket);
    refused("tasket.claims.unsettled", () -> taskets.complete(aino(), tasket.id()));
    assertThat(taskets.get(aino(), tasket.id()).actions()).doesNotContain(TasketAction.COMPLETE);
    rules("{'acceptance': 'OWNER_ACCEPTS', 'supervisor': 'APPROVE'}");
    claims.withdraw(somebody("first"), first.id(), REASON);
    applications.accept(aino(), waiting.id());
    ClaimView last = inLine("last", tasket);
    assertThat(taskets.get(aino(), tasket.id()).actions()).contains(TasketAction.COMPLETE);

    taskets.complete(aino(), tasket.id());

    assertThat(state(waiting)).isEqualTo(ClaimState.DECLINED);
    assertThat(state(last)).isEqualTo(ClaimState.DECLINED);
    assertThat(free(tasket)).isEqualTo(1);
    assertThat(audited(last)).containsExactly("claim.waiting", "claim.tasketEnded");
  }

  @Test
  void cancellingEndsTheLineToo() {
    TasketView tasket = open(1);
    ClaimView first = claim("first", tasket);
    ClaimView second = inLine("second", tasket);

    taskets.cancel(aino(), tasket.id(), Optional.of(REASON));

    assertThat(state(first)).isEqualTo(ClaimState.CANCELLED);
    assertThat(state(second)).isEqualTo(ClaimState.CANCELLED);
    assertThat(free(tasket)).isEqualTo(1);
    refused("claim.state", () -> deliver("second", second));
  }

  @Test
  void requirementsAreAffirmedWithTheClaim() {
    rules("{'requirements': [{'key': 'clearance', 'text': {'en': 'A', 'fi': 'B', 'sv': 'C'}}]}");
    TasketView tasket = open(1);
    wrong("affirmed", () -> claim("careless", tasket));
    assertThat(free(tasket)).isEqualTo(1);

    ClaimView claim =
        claims.claim(somebody("careful"), tasket.id(), new ClaimSeat(ONLY, false, true));

    assertThat(claim.affirmation().orElseThrow().requirements()).containsExactly("clearance");
    assertThat(claim.affirmation().orElseThrow().at()).isEqualTo(clock.now());
    assertThat(deliver("careful", claim).state()).isEqualTo(ClaimState.DELIVERED);
  }

  @Test
  void aTasketsOwnRequirementsAreAffirmedToo() {
    rules("{'requirements': [{'key': 'clearance', 'text': {'en': 'A', 'fi': 'B', 'sv': 'C'}}]}");
    TasketView tasket = open(demanding("No conflict of interest"));
    wrong("affirmed", () -> claim("careless", tasket));

    ClaimView claim =
        claims.claim(somebody("careful"), tasket.id(), new ClaimSeat(ONLY, false, true));

    assertThat(claim.affirmation().orElseThrow().requirements())
        .hasSize(2)
        .contains("clearance")
        .anyMatch(key -> key.startsWith("tasket.own-"));
  }

  @Test
  void aTasketsOwnRequirementsAreAffirmedWhereTheBoardHasNone() {
    TasketView tasket = open(demanding("No conflict of interest"));
    wrong("affirmed", () -> claim("careless", tasket));

    ClaimView added = applications.add(aino(), tasket.id(), "guest", ONLY);

    assertThat(added.mustAffirm()).isTrue();
    wrong("affirmed", () -> deliver("guest", added));
  }

  @Test
  void whoMovesUpAffirmsWhatTheOwnerAsksOnlySince() {
    TasketView tasket = open(demanding("No conflict of interest"));
    ClaimView first =
        claims.claim(somebody("first"), tasket.id(), new ClaimSeat(ONLY, false, true));
    ClaimView waiting =
        claims.claim(somebody("second"), tasket.id(), new ClaimSeat(ONLY, true, true));
    taskets.edit(aino(), tasket.id(), tasket.version(), demanding("A security clearance"));

    claims.withdraw(somebody("first"), first.id(), REASON);

    assertThat(list.get(somebody("second"), waiting.id()).mustAffirm()).isTrue();
  }

  @Test
  void aBoardLimitsLiveClaimsOfOneHelper() {
    rules("{'limits': {'liveClaims': 2}}");
    ClaimView first = claim("busy", open(1));
    claim("busy", open(1));
    TasketView third = open(1);

    refused("claim.limit", () -> claim("busy", third));
    claims.withdraw(somebody("busy"), first.id(), REASON);
    assertThat(claim("busy", third).state()).isEqualTo(ClaimState.ACTIVE);
  }

  @Test
  void anOwnerWhoAddsAHelperHearsNoFigureOfTheirs() {
    TasketView first = open(2);
    rules("{'limits': {'liveClaims': 1}}");
    claim("loaded", first);

    refused("claim.helper.already", () -> applications.add(aino(), first.id(), "loaded", ONLY));
    TasketView second = open(1);
    assertThatThrownBy(() -> applications.add(aino(), second.id(), "loaded", ONLY))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            busy ->
                assertThat(busy.code() + busy.sentence(Locale.ENGLISH))
                    .startsWith("claim.helper.busy")
                    .doesNotContainPattern("[0-9]|You"));
  }

  @Test
  void anArchivedBoardTakesNoClaims() {
    TasketView tasket = open(1);
    keeping.archive(david(), board);

    refused("tasket.closed", () -> claim("late", tasket));
  }

  @Test
  void onARestoredBoardTheLinesMoveUpAtOnce() {
    TasketView one = open(1);
    TasketView other = open(1);
    ClaimView ending = claim("ending", one);
    ClaimView staying = claim("staying", other);
    ClaimView next = inLine("next", one);
    ClaimView behind = inLine("behind", other);
    keeping.archive(david(), board);
    claims.withdraw(somebody("ending"), ending.id(), REASON);
    assertThat(state(next)).isEqualTo(ClaimState.WAITING);

    keeping.restore(david(), board);

    assertThat(state(next)).isEqualTo(ClaimState.ACTIVE);
    assertThat(audited(next)).containsExactly("claim.waiting", "claim.movedUp");
    assertThat(state(staying)).isEqualTo(ClaimState.ACTIVE);
    assertThat(state(behind)).isEqualTo(ClaimState.WAITING);
    assertThat(free(one)).isZero();
  }

  @Test
  void theLedgerSaysWhoseTimeItWas() {
    rules("{'whoseTime': ['OWN', 'VOLUNTEERING_LEAVE']}");
    String helper = unique("kind");
    TasketView tasket = open(2);
    ClaimView claim = claim(helper, tasket);
    Delivery work = Delivery.of(5, null, Optional.of(WhoseTime.WORK), false);
    wrong("whoseTime", () -> claims.deliver(somebody(helper), claim.id(), work));

    Delivery leave = Delivery.of(5, null, Optional.of(WhoseTime.VOLUNTEERING_LEAVE), false);
    claims.deliver(somebody(helper), claim.id(), leave);
    confirm(claim);

    assertThat(ledger.mine(somebody(helper), 1, Optional.empty()).items().get(0).whoseTime())
        .isEqualTo(WhoseTime.VOLUNTEERING_LEAVE);
  }

  @Test
  void anOwnerAddsAHelperWhoMayLeaveAgain() {
    rules("{'acceptance': 'OWNER_ACCEPTS'}");
    TasketView tasket = open(1);
    assertThatThrownBy(() -> applications.add(bertil(), tasket.id(), "guest", ONLY))
        .isInstanceOf(Forbidden.class);

    ClaimView claim = applications.add(aino(), tasket.id(), "guest", ONLY);

    assertThat(claim.state()).isEqualTo(ClaimState.ACTIVE);
    assertThat(claim.addedByOwner()).isTrue();
    assertThat(free(tasket)).isZero();
    assertThat(audited(claim)).containsExactly("claim.added");
    refused("tasket.full", () -> applications.add(aino(), tasket.id(), "second", ONLY));
    claims.withdraw(somebody("guest"), claim.id(), REASON);
    assertThat(free(tasket)).isEqualTo(1);
  }

  @Test
  void anAddedHelperAffirmsWithTheDelivery() {
    rules("{'requirements': [{'key': 'clearance', 'text': {'en': 'A', 'fi': 'B', 'sv': 'C'}}]}");
    ClaimView claim =
        applications.add(aino(), open(1).id(), KnownPeople.idFor("guest").toString(), ONLY);
    assertThat(claim.mustAffirm()).isTrue();
    wrong("affirmed", () -> deliver("guest", claim));

    Delivery affirmed = Delivery.of(5, null, Optional.empty(), true);
    ClaimView delivered = claims.deliver(somebody("guest"), claim.id(), affirmed);

    assertThat(delivered.mustAffirm()).isFalse();
    assertThat(delivered.affirmation().orElseThrow().requirements()).containsExactly("clearance");
  }

  @Test
  void anOwnerAddsNobodyOfTheOwnersSideAndNobodyWhoMayNotSeeIt() {
    TasketView tasket = open(1);
    wrong("person", () -> applications.add(aino(), tasket.id(), "aino", ONLY));
    wrong("person", () -> applications.add(aino(), tasket.id(), "stranger", ONLY));
    edit(manager(), EditBoard.audience(new Audience(List.of(), Set.of("insiders"))));
    wrong("person", () -> applications.add(aino(), tasket.id(), "outsider", ONLY));
  }

  @Test
  void whoHelpsWithWhatIsForOthersNowGetsNoFurtherSeat() {
    TasketView tasket =
        open(TasketWishes.sessions(TasketWishes.seats(1, clock.now()), sitting(), sitting()));
    Optional<UUID> first = Optional.of(tasket.sessions().get(0).id());
    Optional<UUID> second = Optional.of(tasket.sessions().get(1).id());
    ClaimView kept = claims.claim(somebody("guest"), tasket.id(), first);
    edit(manager(), EditBoard.audience(new Audience(List.of(), Set.of("insiders"))));

    assertThat(taskets.get(somebody("guest"), tasket.id()).actions())
        .doesNotContain(TasketAction.CLAIM, TasketAction.WAIT);
    assertThatThrownBy(() -> claims.claim(somebody("guest"), tasket.id(), second))
        .isInstanceOf(Forbidden.class)
        .extracting("code")
        .isEqualTo("claim.outside");
    wrong("person", () -> applications.add(aino(), tasket.id(), "guest", second));
    assertThat(list.get(somebody("guest"), kept.id()).state()).isEqualTo(ClaimState.ACTIVE);
  }

  @Test
  void seatsOfASessionThatHasBegunAreNeitherCountedNorOffered() {
    TasketView tasket =
        open(TasketWishes.sessions(TasketWishes.seats(1, clock.now()), sitting(2), sitting(5)));
    claims.claim(somebody("quick"), tasket.id(), Optional.of(tasket.sessions().get(1).id()));
    assertThat(free(tasket)).isEqualTo(1);

    clock.forward(Duration.ofDays(3));

    TasketView seen = taskets.get(bertil(), tasket.id());
    assertThat(seen.seats()).isEqualTo(1);
    assertThat(seen.seatsFree()).isZero();
    assertThat(seen.sessions().get(0).seatsFree()).isEqualTo(1);
    assertThat(seen.actions()).contains(TasketAction.WAIT).doesNotContain(TasketAction.CLAIM);
    TasketSign sign = signs.of(List.of(tasket.id())).get(0);
    assertThat(sign.seats()).isEqualTo(1);
    assertThat(sign.seatsFree()).isZero();
    assertThat(sign.sessions()).hasSize(2);
  }

  private SessionPlan sitting() {
    return sitting(2);
  }

  private SessionPlan sitting(int days) {
    Instant start = clock.now().plus(Duration.ofDays(days));
    return new SessionPlan(
        Optional.of(start),
        Optional.of(start.plus(Duration.ofHours(1))),
        Optional.of("Europe/Helsinki"),
        1);
  }

  private ClaimView changed(String helper) {
    ClaimView claim = claim(helper, open(1));
    deliver(helper, claim);
    return claims.confirm(aino(), claim.id(), Confirmation.of(25, "Too long", null, null));
  }

  @Test
  void anObjectionIsSettledByACounterEntry() {
    String helper = unique("sure");
    ClaimView claim = changed(helper);
    assertThat(list.get(somebody(helper), claim.id()).actions()).containsOnly(ClaimAction.OBJECT);
    objections.object(somebody(helper), claim.id(), REASON);
    assertThat(waitingFor(manager())).containsExactly(claim.id());
    assertThat(waitingFor(aino())).doesNotContain(claim.id());
    Correction correction = Correction.of(35, "They showed me", null);
    assertThatThrownBy(() -> objections.correct(aino(), claim.id(), correction))
        .isInstanceOf(Forbidden.class);

    ClaimView settled = objections.correct(manager(), claim.id(), correction);

    assertThat(settled.objection().orElseThrow().settlement().orElseThrow().minutes())
        .isEqualTo(35);
    assertThat(waitingFor(manager())).isEmpty();
    List<EntryView> entries = ledger.mine(somebody(helper), 10, Optional.empty()).items();
    assertThat(entries).hasSize(2);
    assertThat(entries).extracting(EntryView::minutes).containsExactlyInAnyOrder(25, 10);
    EntryView counter =
        entries.stream().filter(entry -> entry.corrects().isPresent()).findFirst().orElseThrow();
    assertThat(counter.minutes()).isEqualTo(10);
    assertThat(counter.by()).isEqualTo(ConfirmedBy.MANAGER);
    assertThat(entries).extracting(EntryView::id).contains(counter.corrects().orElseThrow());
    refused("claim.objection.none", () -> objections.correct(manager(), claim.id(), correction));
    assertThat(audited(claim))
        .containsExactly(
            "claim.claimed",
            "claim.delivered",
            "claim.confirmed",
            "claim.objected",
            "claim.corrected");
  }

  @Test
  void minutesThatStayNeedNoEntry() {
    String helper = unique("unsure");
    ClaimView claim = changed(helper);
    objections.object(somebody(helper), claim.id(), REASON);

    objections.correct(manager(), claim.id(), Correction.of(25, "As agreed", null));

    assertThat(ledger.mine(somebody(helper), 10, Optional.empty()).items()).hasSize(1);
  }

  @Test
  void nobodySettlesWhatTheyChangedUnlessThereIsNoOtherManager() {
    ClaimView claim = claim("helper", open(1));
    deliver("helper", claim);
    claims.confirm(manager(), claim.id(), Confirmation.of(25, "Too long", null, null));
    objections.object(somebody("helper"), claim.id(), REASON);
    String dora = unique("dora");
    reports.isThere(dora);
    managedBy(manager, dora);
    Correction correction = Correction.of(40, "Sorry", null);

    assertThat(list.get(manager(), claim.id()).actions()).isEmpty();
    assertThat(waitingFor(manager())).isEmpty();
    assertThat(waitingFor(somebody(dora))).containsExactly(claim.id());
    assertThatThrownBy(() -> objections.correct(manager(), claim.id(), correction))
        .isInstanceOf(Forbidden.class);

    reports.leaves(dora);
    assertThat(waitingFor(manager())).containsExactly(claim.id());
    managedBy(manager);
    assertThat(waitingFor(manager())).containsExactly(claim.id());
    assertThat(list.get(manager(), claim.id()).actions()).containsOnly(ClaimAction.CORRECT);
    assertThat(objections.correct(manager(), claim.id(), correction).state())
        .isEqualTo(ClaimState.CONFIRMED);
  }

  @Test
  void anObjectionIsListedForTheOnlyManagerBesideTheHelperAlsoOfAGroup() {
    String member = unique("member");
    String group = unique("group");
    ClaimView claim = claim(member, open(1));
    deliver(member, claim);
    claims.confirm(manager(), claim.id(), Confirmation.of(25, "Too long", null, null));
    objections.object(somebody(member), claim.id(), REASON);
    edit(david(), managedByGroupToo(group));
    reports.belongsTo(member, group);
    assertThat(waitingFor(manager())).containsExactly(claim.id());

    reports.belongsTo(unique("other"), group);

    assertThat(waitingFor(manager())).isEmpty();
    assertThat(list.get(manager(), claim.id()).actions()).isEmpty();
  }

  private static EditBoard managedByGroupToo(String group) {
    return new EditBoard(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(List.of(group)));
  }

  @Test
  void coordinatorsSettleForOneAnotherOnABoardWithoutManagers() {
    ClaimView claim = claim("helper", open(1));
    deliver("helper", claim);
    managedBy();
    claims.confirm(david(), claim.id(), Confirmation.of(25, "Too long", null, null));
    objections.object(somebody("helper"), claim.id(), REASON);
    String other = unique("coordinator");
    reports.belongsTo(other, "tasket-coordinators");

    assertThat(list.get(david(), claim.id()).actions()).isEmpty();
    assertThat(waitingFor(david())).doesNotContain(claim.id());

    reports.leaves(other);
    assertThat(waitingFor(david())).contains(claim.id());
    assertThat(list.get(david(), claim.id()).allows(ClaimAction.CORRECT)).isTrue();
  }

  @Test
  void anObjectionComesInTime() {
    ClaimView claim = changed("slow");
    clock.forward(Duration.ofDays(14).plusSeconds(1));

    refused("claim.objection.late", () -> objections.object(somebody("slow"), claim.id(), REASON));
  }

  @Test
  void aHelperKeepsSightOfALiveClaimAndItsTasket() {
    TasketView tasket = open(2);
    ClaimView claim = claim("leaver", tasket);
    edit(manager(), EditBoard.audience(new Audience(List.of(), Set.of("insiders"))));
    assertThatThrownBy(() -> taskets.get(somebody("other"), tasket.id()))
        .isInstanceOf(NotFound.class);

    assertThat(taskets.get(somebody("leaver"), tasket.id()).id()).isEqualTo(tasket.id());
    assertThat(deliver("leaver", claim).state()).isEqualTo(ClaimState.DELIVERED);
    confirm(claim);

    assertThatThrownBy(() -> taskets.get(somebody("leaver"), tasket.id()))
        .isInstanceOf(NotFound.class);
    assertThat(list.get(somebody("leaver"), claim.id()).state()).isEqualTo(ClaimState.CONFIRMED);
  }
}
