package org.tasket.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tasket.house.Everyone.david;
import static org.tasket.house.Everyone.somebody;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tasket.board.Audience;
import org.tasket.board.BoardFixtures;
import org.tasket.board.BoardKeeping;
import org.tasket.board.Boards;
import org.tasket.board.EditBoard;
import org.tasket.board.OpenBoard;
import org.tasket.claim.Applications;
import org.tasket.claim.ClaimSeat;
import org.tasket.claim.ClaimView;
import org.tasket.claim.Claims;
import org.tasket.claim.Confirmation;
import org.tasket.claim.Correction;
import org.tasket.claim.Delivery;
import org.tasket.claim.Objections;
import org.tasket.notice.Deed;
import org.tasket.notice.Due;
import org.tasket.notice.NoticeBook;
import org.tasket.notice.NoticeKind;
import org.tasket.notice.NoticeView;
import org.tasket.notice.NoticeView.Said;
import org.tasket.notice.NoticeView.Way;
import org.tasket.person.Actor;
import org.tasket.platform.Clockwork;
import org.tasket.platform.Reason;
import org.tasket.talk.Talk;
import org.tasket.tasket.SessionPlan;
import org.tasket.tasket.TasketOwners;
import org.tasket.tasket.TasketReturns;
import org.tasket.tasket.TasketView;
import org.tasket.tasket.TasketWishes;
import org.tasket.tasket.Taskets;
import org.tasket.tasket.Wishes;

/** What notices say of what was said, and to whom. */
@ExtendWith(ArquillianExtension.class)
class NoticeWordsIT {

  private static final Reason REASON = Reason.required("Too late", "We needed it on Monday.");
  private static final Reason UNKIND = Reason.required("Unkind", null);
  private static final Reason ANOTHER = Reason.required("Page three", null);

  @Inject NoticeBook notices;
  @Inject Boards boards;
  @Inject BoardKeeping keeping;
  @Inject Taskets taskets;
  @Inject TasketReturns returns;
  @Inject TasketOwners owners;
  @Inject Claims claims;
  @Inject Applications applications;
  @Inject Objections objections;
  @Inject Talk talk;
  @Inject Clockwork clockwork;
  @Inject SettableClock clock;

  private final Actor carol = somebody("carol");
  private Actor owner;
  private Actor helper;

  @Deployment
  static WebArchive house() {
    return House.asNew();
  }

  @BeforeEach
  void strangers() {
    owner = somebody("owner" + System.nanoTime());
    helper = somebody("helper" + System.nanoTime());
  }

  private String board(String rules) {
    String slug = "board-" + System.nanoTime();
    keeping.open(david(), OpenBoard.of(slug, "A board", "MICRO_WORK"));
    edit(david(), slug, EditBoard.rules(BoardFixtures.json(rules)));
    edit(david(), slug, EditBoard.managers(List.of("carol")));
    return slug;
  }

  private void edit(Actor keeper, String board, EditBoard change) {
    keeping.edit(keeper, board, boards.get(david(), board).version(), change);
  }

  private TasketView open(String board, Wishes wishes) {
    return taskets.publish(owner, taskets.post(owner, board, wishes).id());
  }

  private TasketView open(String board) {
    return open(board, TasketWishes.seats(1, clock.now()));
  }

  private ClaimView claim(TasketView tasket) {
    return claims.claim(helper, tasket.id(), Optional.empty());
  }

  private List<NoticeView> heard(Actor reader, NoticeKind kind) {
    return notices.mine(reader, 100, Optional.empty()).items().stream()
        .filter(notice -> notice.kind() == kind)
        .toList();
  }

  private Said said(Actor reader, NoticeKind kind) {
    return heard(reader, kind).get(0).said();
  }

  private static Said because(Reason why) {
    return new Said(Optional.of(why), Optional.empty());
  }

  @Test
  void whoeverIsDeclinedReadsWhy() {
    claims.decline(owner, claim(open("everyone")).id(), REASON);

    assertThat(said(helper, NoticeKind.DECLINED)).isEqualTo(because(REASON));
  }

  @Test
  void whoeverIsAskedForMoreReadsWhatIsMissingUntilItIsDelivered() {
    ClaimView claim = claim(open("everyone"));
    claims.deliver(helper, claim.id(), Delivery.of(40, null));
    clock.forward(Duration.ofMinutes(1));
    claims.sendBack(owner, claim.id(), REASON);
    assertThat(said(helper, NoticeKind.RETURNED)).isEqualTo(because(REASON));

    clock.forward(Duration.ofMinutes(1));
    claims.deliver(helper, claim.id(), Delivery.of(50, null));
    assertThat(said(helper, NoticeKind.RETURNED)).isEqualTo(Said.NOTHING);

    clock.forward(Duration.ofMinutes(1));
    claims.sendBack(owner, claim.id(), ANOTHER);
    assertThat(heard(helper, NoticeKind.RETURNED))
        .extracting(NoticeView::said)
        .containsExactly(because(ANOTHER), Said.NOTHING);

    claims.withdraw(helper, claim.id(), Reason.required("No time", null));
    assertThat(said(helper, NoticeKind.RETURNED)).isEqualTo(Said.NOTHING);
  }

  private ClaimView confirmed(Confirmation confirmation) {
    ClaimView claim = claim(open(board("{}")));
    claims.deliver(helper, claim.id(), Delivery.of(40, null));
    return claims.confirm(owner, claim.id(), confirmation);
  }

  @Test
  void whoeverIsThankedReadsTheLineAndThatItWasThanks() {
    confirmed(Confirmation.of(null, null, null, "Thank you!"));

    NoticeView told = heard(helper, NoticeKind.CONFIRMED).get(0);
    assertThat(told.said()).isEqualTo(new Said(Optional.empty(), Optional.of("Thank you!")));
    assertThat(told.sentence(Locale.ENGLISH))
        .isEqualTo("Your work was confirmed, and you were thanked");
  }

  @Test
  void whoseMinutesWereChangedReadsSoAndWhyAndUntilWhenToObject() {
    ClaimView claim = confirmed(Confirmation.of(10, "It took less", null, "Thank you!"));

    NoticeView told = heard(helper, NoticeKind.CONFIRMED).get(0);
    assertThat(told.said())
        .isEqualTo(
            new Said(
                Optional.of(Reason.required("It took less", null)), Optional.of("Thank you!")));
    assertThat(told.sentence(Locale.ENGLISH))
        .isEqualTo(
            "Your work was confirmed, with other minutes than you wrote, and you were thanked");
    assertThat(told.due())
        .contains(
            new Due(Due.What.OBJECT_BY, clock.now().plus(Duration.ofDays(14)), Optional.empty()));
    assertThat(told.way()).contains(new Way("/claims/" + claim.id() + "/object", Deed.OBJECT));

    Instant before = clock.now();
    clock.forward(Duration.ofDays(15));
    NoticeView later = heard(helper, NoticeKind.CONFIRMED).get(0);
    clock.set(before);
    assertThat(later.due()).isEmpty();
    assertThat(later.said().why()).isPresent();
  }

  @Test
  void whyTheSameMinutesWereConfirmedIsNotTakenForAChange() {
    confirmed(Confirmation.of(null, "As agreed", null, null));

    NoticeView told = heard(helper, NoticeKind.CONFIRMED).get(0);
    assertThat(told.said()).isEqualTo(Said.NOTHING);
    assertThat(told.sentence(Locale.ENGLISH)).isEqualTo("Your work was confirmed");
  }

  @Test
  void whoeverIsNotThankedReadsOfNoThanks() {
    confirmed(Confirmation.of(null, null, null, null));

    NoticeView told = heard(helper, NoticeKind.CONFIRMED).get(0);
    assertThat(told.said()).isEqualTo(Said.NOTHING);
    assertThat(told.sentence(Locale.ENGLISH)).isEqualTo("Your work was confirmed");
  }

  @Test
  void whoeverObjectedReadsWhyItWasSettledSo() {
    ClaimView claim = confirmed(Confirmation.of(20, "It took less", null, null));
    objections.object(helper, claim.id(), Reason.required("It took more", null));
    objections.correct(carol, claim.id(), Correction.of(30, "In between", null));

    assertThat(said(helper, NoticeKind.CORRECTED))
        .isEqualTo(because(Reason.required("In between", null)));
  }

  @Test
  void helpersAndOwnersReadWhyAManagerCancelledAndWhoeverDoesItHearsNothing() {
    TasketView tasket = open(board("{}"));
    claim(tasket);
    taskets.cancel(carol, tasket.id(), Optional.of(REASON));

    assertThat(said(helper, NoticeKind.CANCELLED)).isEqualTo(because(REASON));
    NoticeView told = heard(owner, NoticeKind.TASKET_CANCELLED).get(0);
    assertThat(told.said()).isEqualTo(because(REASON));
    assertThat(told.by().orElseThrow().id()).isEqualTo(carol.person());
    assertThat(heard(carol, NoticeKind.TASKET_CANCELLED)).isEmpty();
    assertThat(heard(helper, NoticeKind.TASKET_CANCELLED)).isEmpty();

    taskets.cancel(owner, open("everyone").id(), Optional.of(REASON));
    assertThat(heard(owner, NoticeKind.TASKET_CANCELLED)).hasSize(1);
  }

  @Test
  void ownersReadWhyATasketWasGivenBackUntilTheySubmitItAgain() {
    TasketView tasket = open(board("{'moderated': true}"));
    clock.forward(Duration.ofMinutes(1));
    returns.giveBack(carol, tasket.id(), Optional.of(REASON));
    assertThat(said(owner, NoticeKind.SENT_BACK)).isEqualTo(because(REASON));

    clock.forward(Duration.ofMinutes(1));
    taskets.publish(owner, tasket.id());
    assertThat(said(owner, NoticeKind.SENT_BACK)).isEqualTo(Said.NOTHING);

    clock.forward(Duration.ofMinutes(1));
    returns.giveBack(carol, tasket.id(), Optional.of(ANOTHER));
    assertThat(heard(owner, NoticeKind.SENT_BACK))
        .extracting(NoticeView::said)
        .containsExactly(because(ANOTHER), Said.NOTHING);
  }

  @Test
  void whoeverOwnsItNoMoreDoesNotReadWhyItWasGivenBack() {
    TasketView tasket = open(board("{'moderated': true}"));
    returns.giveBack(carol, tasket.id(), Optional.of(REASON));
    owners.handOver(owner, tasket.id(), "next" + System.nanoTime());

    assertThat(said(owner, NoticeKind.SENT_BACK)).isEqualTo(Said.NOTHING);
  }

  @Test
  void whoeverWroteWhatIsHiddenReadsWhyWhileItIsHiddenForThat() {
    TasketView tasket = open(board("{}"));
    UUID question = talk.ask(helper, tasket.id(), "Which page?").id();
    talk.hide(carol, question, "Unkind");
    assertThat(said(helper, NoticeKind.REMARK_HIDDEN)).isEqualTo(because(UNKIND));

    talk.show(carol, question);
    assertThat(said(helper, NoticeKind.REMARK_HIDDEN)).isEqualTo(Said.NOTHING);

    clock.forward(Duration.ofMinutes(1));
    talk.hide(carol, question, "Page three");
    assertThat(heard(helper, NoticeKind.REMARK_HIDDEN))
        .extracting(NoticeView::said)
        .containsExactly(because(ANOTHER), Said.NOTHING);

    isForNobodyAnyMore(tasket);
    assertThat(said(helper, NoticeKind.REMARK_HIDDEN)).isEqualTo(Said.NOTHING);
  }

  private void isForNobodyAnyMore(TasketView tasket) {
    edit(
        carol,
        tasket.board(),
        EditBoard.audience(new Audience(List.of(), Set.of("nobody-is-in-it"))));
  }

  @Test
  void whatBecameOfTheirOwnClaimHelpersReadThoughTheyMayNoLongerSeeItsTasket() {
    TasketView tasket = open(board("{}"));
    claims.decline(owner, claim(tasket).id(), REASON);
    isForNobodyAnyMore(tasket);
    NoticeView declined = heard(helper, NoticeKind.DECLINED).get(0);
    assertThat(declined.said()).isEqualTo(because(REASON));
    assertThat(declined.tasket()).isEmpty();
    assertThat(declined.by()).isEmpty();
    assertThat(declined.way()).contains(new Way("/me", Deed.LOOK));

    TasketView done = open(board("{}"));
    ClaimView claim = claim(done);
    claims.deliver(helper, claim.id(), Delivery.of(40, null));
    claims.confirm(owner, claim.id(), Confirmation.of(null, null, null, "Thank you!"));
    isForNobodyAnyMore(done);
    NoticeView confirmed = heard(helper, NoticeKind.CONFIRMED).get(0);
    assertThat(confirmed.said().thanks()).contains("Thank you!");
    assertThat(confirmed.tasket()).isEmpty();
    assertThat(confirmed.isSeen()).isTrue();
  }

  private Wishes tomorrow(int seats) {
    Instant start = clock.now().plus(Duration.ofHours(20));
    return TasketWishes.sessions(
        TasketWishes.openUntil(start),
        new SessionPlan(
            Optional.of(start),
            Optional.of(start.plus(Duration.ofHours(1))),
            Optional.of("Europe/Helsinki"),
            seats));
  }

  private Actor claims(TasketView tasket, boolean waiting) {
    Actor somebody = somebody("somebody" + System.nanoTime());
    claims.claim(somebody, tasket.id(), new ClaimSeat(Optional.empty(), waiting, false));
    return somebody;
  }

  @Test
  void onlyWhoeverHasASeatIsRemindedOfASession() {
    TasketView full = open("everyone", tomorrow(1));
    claim(full);
    Actor waits = claims(full, true);
    TasketView asking = open(board("{'acceptance': 'OWNER_ACCEPTS'}"), tomorrow(2));
    applications.accept(owner, claim(asking).id());
    Actor asks = claims(asking, false);
    TasketView agreed = open(board("{'supervisor': 'APPROVE'}"), tomorrow(2));
    applications.approve(carol, claim(agreed).id());
    Actor awaitsAgreement = claims(agreed, false);

    clockwork.round("tasket.session");

    assertThat(heard(helper, NoticeKind.SESSION_SOON))
        .hasSize(3)
        .allSatisfy(
            notice -> {
              assertThat(notice.due().orElseThrow().at())
                  .isEqualTo(full.sessions().get(0).start().orElseThrow());
              assertThat(notice.over()).isFalse();
            });
    assertThat(List.of(waits, asks, awaitsAgreement))
        .allSatisfy(reader -> assertThat(heard(reader, NoticeKind.SESSION_SOON)).isEmpty());
  }
}
