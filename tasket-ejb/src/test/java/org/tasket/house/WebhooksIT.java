package org.tasket.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tasket.house.Everyone.aino;
import static org.tasket.house.Everyone.david;
import static org.tasket.house.Everyone.somebody;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
import org.tasket.board.BoardKeeping;
import org.tasket.board.Boards;
import org.tasket.board.EditBoard;
import org.tasket.board.OpenBoard;
import org.tasket.claim.ClaimView;
import org.tasket.claim.Claims;
import org.tasket.claim.Confirmation;
import org.tasket.claim.Delivery;
import org.tasket.notice.NoticeBook;
import org.tasket.notice.NoticeKind;
import org.tasket.notice.NoticeView;
import org.tasket.person.Actor;
import org.tasket.person.WayIn;
import org.tasket.platform.Clockwork;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.Reason;
import org.tasket.platform.TasketException;
import org.tasket.tasket.TasketView;
import org.tasket.tasket.TasketWishes;
import org.tasket.tasket.Taskets;
import org.tasket.webhook.DeliveryState;
import org.tasket.webhook.DeliveryView;
import org.tasket.webhook.FakeMessenger;
import org.tasket.webhook.Fault;
import org.tasket.webhook.MakeWebhook;
import org.tasket.webhook.WebhookHealth;
import org.tasket.webhook.WebhookLog;
import org.tasket.webhook.WebhookState;
import org.tasket.webhook.WebhookView;
import org.tasket.webhook.Webhooks;

/** Webhooks of a board of its own, over a real database, with a clock that a test moves. */
@ExtendWith(ArquillianExtension.class)
class WebhooksIT {

  private static final List<String> ALL =
      List.of("tasket.published", "claim.claimed", "claim.delivered", "claim.confirmed");
  private static final Optional<Reason> REASON =
      Optional.of(Reason.required("Changed plans", null));

  @Inject Boards boards;
  @Inject BoardKeeping keeping;
  @Inject Taskets taskets;
  @Inject Claims claims;
  @Inject Webhooks webhooks;
  @Inject WebhookLog log;
  @Inject WebhookHealth health;
  @Inject NoticeBook notices;
  @Inject FakeMessenger messenger;
  @Inject Clockwork clockwork;
  @Inject SettableClock clock;
  @PersistenceContext EntityManager db;
  @Inject UserTransaction transaction;

  private Instant before;
  private String board;
  private Actor manager;
  private URI receiver;
  private WebhookView webhook;

  @Deployment
  static WebArchive house() {
    return House.shared();
  }

  @BeforeEach
  void aBoardThatTellsOfItself() {
    before = clock.now();
    board = "hooks-" + System.nanoTime();
    keeping.open(david(), OpenBoard.of(board, "A board", "MICRO_WORK"));
    manager = somebody("manager " + board);
    keeping.edit(
        david(),
        board,
        boards.get(david(), board).version(),
        EditBoard.managers(List.of("manager " + board)));
    webhook = make("/" + board, ALL);
    receiver = webhook.address();
  }

  @AfterEach
  void theTimeItWas() {
    webhooks.on(manager, board).forEach(left -> webhooks.remove(manager, left.id()));
    clock.set(before);
  }

  private WebhookView make(String path, List<String> events) {
    return webhooks.make(
        manager, board, new MakeWebhook("https://hooks.example.org" + path, events));
  }

  private TasketView open() {
    UUID draft = taskets.post(aino(), board, TasketWishes.seats(1, clock.now())).id();
    return taskets.publish(aino(), draft);
  }

  private ClaimView claim(TasketView tasket) {
    return claims.claim(somebody("helper"), tasket.id(), Optional.empty());
  }

  private void round() {
    assertThat(clockwork.round("webhook.send")).isPresent();
  }

  private List<DeliveryView> logged() {
    return log.of(manager, webhook.id(), 100, Optional.empty()).items();
  }

  private DeliveryView last() {
    return logged().get(0);
  }

  private static void isRefused(String code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            TasketException.class, refused -> assertThat(refused.code()).isEqualTo(code));
  }

  @Test
  void whatHappensOnTheBoardIsToldInItsOrderAndWithoutAWordOfAnybodys() {
    TasketView tasket = open();
    ClaimView claim = claim(tasket);
    claims.deliver(somebody("helper"), claim.id(), Delivery.of(40, "Learnt a lot"));
    claims.confirm(aino(), claim.id(), Confirmation.of(null, null, null, null));
    taskets.post(aino(), board, TasketWishes.seats(1, clock.now()));
    round();

    List<String> bodies = messenger.bodies(receiver);
    assertThat(bodies).hasSize(4);
    assertThat(bodies.get(0)).contains("tasket.published", tasket.id().toString(), board);
    assertThat(bodies.get(1)).contains("claim.claimed", claim.id().toString());
    assertThat(bodies.get(2)).contains("claim.delivered");
    assertThat(bodies.get(3)).contains("claim.confirmed");
    assertThat(String.join("", bodies))
        .doesNotContain(tasket.terms().title(), "Learnt", "Some One", manager.person().toString())
        .doesNotContain(somebody("helper").person().toString());
    assertThat(logged())
        .hasSize(4)
        .allMatch(one -> one.state() == DeliveryState.DELIVERED && one.attempts() == 1);
    assertThat(messenger.isSignedWith(receiver, webhook.secret().orElseThrow())).isTrue();

    round();
    assertThat(messenger.bodies(receiver)).hasSize(4);
  }

  @Test
  void onlyWhatWasAskedForIsToldAndOnlyOfThisBoard() {
    WebhookView claimsOnly = make("/claims/" + board, List.of("claim.claimed"));
    TasketView elsewhere =
        taskets.publish(
            aino(), taskets.post(aino(), "everyone", TasketWishes.seats(1, clock.now())).id());
    claim(elsewhere);
    claim(open());
    round();

    assertThat(messenger.bodies(claimsOnly.address())).hasSize(1);
    assertThat(messenger.bodies(receiver)).hasSize(2);
  }

  @Test
  void whatOnlyOwnersSeeIsNotToldNotEvenThatItIsCancelled() {
    WebhookView ends = make("/ends/" + board, List.of("tasket.cancelled", "claim.cancelled"));
    UUID draft = taskets.post(aino(), board, TasketWishes.seats(1, clock.now())).id();
    taskets.cancel(aino(), draft, Optional.empty());
    TasketView seen = open();
    ClaimView claim = claim(seen);
    taskets.cancel(aino(), seen.id(), REASON);
    round();

    List<String> bodies = messenger.bodies(ends.address());
    assertThat(bodies).hasSize(2).noneMatch(body -> body.contains(draft.toString()));
    assertThat(String.join("", bodies))
        .contains("tasket.cancelled", "claim.cancelled", claim.id().toString());
  }

  /** Somebody read that it was active, and wrote when it was no longer. */
  private void writtenTooLate() throws Exception {
    write(
        "update tasket_webhook_delivery set state = 'OPEN', ended_at = null where webhook_id = ?1",
        webhook.id());
  }

  /** Another test may have let this job run at a later time, after which it rests. */
  private void forget() throws Exception {
    write("update tasket_job set ran_at = null where name = ?1", "webhook.forget");
    assertThat(clockwork.round("webhook.forget")).isPresent();
  }

  private void write(String statement, Object of) throws Exception {
    transaction.begin();
    db.createNativeQuery(statement).setParameter(1, of).executeUpdate();
    transaction.commit();
  }

  @Test
  void whatWasWrittenToOneThatIsPausedCountsNowhereAndIsGivenUp() throws Exception {
    open();
    webhooks.pause(manager, webhook.id());
    long waiting = health.backlog().waiting();
    writtenTooLate();
    clock.forward(Duration.ofHours(2));
    assertThat(health.backlog().waiting()).isEqualTo(waiting);
    assertThat(health.complaint()).isEmpty();

    forget();
    assertThat(last().fault()).contains(Fault.STOPPED);

    writtenTooLate();
    webhooks.resume(manager, webhook.id());
    round();
    assertThat(messenger.ids(receiver)).isEmpty();
  }

  @Test
  void whatWasWrittenToOneThatIsRemovedGoesWithIt() throws Exception {
    open();
    webhooks.remove(manager, webhook.id());
    writtenTooLate();
    clock.forward(Duration.ofDays(31));
    forget();

    assertThat(rows("tasket_webhook_delivery", "webhook_id")).isZero();
    assertThat(rows("tasket_webhook", "id")).isZero();
  }

  @Test
  void whatNobodySendsIsGivenUpInTheEnd() throws Exception {
    open();
    clock.forward(Duration.ofDays(2).plusMinutes(1));
    forget();

    assertThat(last().state()).isEqualTo(DeliveryState.GIVEN_UP);
    assertThat(messenger.ids(receiver)).isEmpty();
  }

  @Test
  void oneFailureAfterAQuietWeekPausesNothing() {
    messenger.isAway(receiver);
    open();
    round();
    clock.forward(Duration.ofDays(2).plusMinutes(1));
    round();
    assertThat(webhooks.get(manager, webhook.id()).failingSince()).isEmpty();
    clock.forward(Duration.ofDays(7));
    open();
    round();

    assertThat(webhooks.get(manager, webhook.id()).state()).isEqualTo(WebhookState.ACTIVE);
  }

  @Test
  void whatDidNotHappenIsNotTold() throws Exception {
    TasketView tasket = open();
    transaction.begin();
    claim(tasket);
    transaction.rollback();
    round();

    assertThat(messenger.bodies(receiver)).hasSize(1);
  }

  @Test
  void whatWasNotTakenIsTriedAgainUnderTheSameIdAfterPausesThatDouble() {
    messenger.answer(receiver, 500);
    open();
    round();
    round();
    assertThat(messenger.ids(receiver)).hasSize(1);
    assertThat(last().fault()).contains(Fault.ANSWER);
    assertThat(last().status()).contains(500);

    clock.forward(Duration.ofMinutes(1));
    round();
    clock.forward(Duration.ofMinutes(1));
    round();
    assertThat(messenger.ids(receiver)).hasSize(2);
    messenger.answer(receiver, 200);
    clock.forward(Duration.ofMinutes(1));
    round();

    assertThat(messenger.ids(receiver)).hasSize(3);
    assertThat(Set.copyOf(messenger.ids(receiver))).hasSize(1);
    assertThat(last().state()).isEqualTo(DeliveryState.DELIVERED);
    assertThat(last().attempts()).isEqualTo(3);
    assertThat(webhooks.get(manager, webhook.id()).failingSince()).isEmpty();
  }

  @Test
  void aReceiverThatIsAwayIsNotTriedWithEveryMessageAndKeepsNoOther() {
    WebhookView other = make("/other/" + board, ALL);
    messenger.isAway(receiver);
    open();
    open();
    open();
    round();

    assertThat(messenger.bodies(receiver)).hasSize(1);
    assertThat(messenger.bodies(other.address())).hasSize(3);

    messenger.answer(receiver, 200);
    clock.forward(Duration.ofMinutes(1));
    round();
    assertThat(messenger.bodies(receiver)).hasSize(4);
  }

  @Test
  void whatDoesNotGetThroughForTwoDaysIsGivenUpAndCanBeSentByHand() {
    messenger.answer(receiver, 404);
    open();
    round();
    clock.forward(Duration.ofDays(2).plusMinutes(1));
    round();
    assertThat(last().state()).isEqualTo(DeliveryState.GIVEN_UP);
    assertThat(last().fault()).contains(Fault.ANSWER);
    assertThat(messenger.ids(receiver)).hasSize(1);

    messenger.answer(receiver, 200);
    log.again(manager, webhook.id(), last().id());
    isRefused("webhook.open", () -> log.again(manager, webhook.id(), last().id()));
    round();

    assertThat(last().state()).isEqualTo(DeliveryState.DELIVERED);
    assertThat(Set.copyOf(messenger.ids(receiver))).hasSize(1);
  }

  @Test
  void managersHearThatItPausedItselfAndNotThatOneOfThemPausedIt() {
    webhooks.pause(manager, webhook.id());
    webhooks.resume(manager, webhook.id());
    messenger.answer(receiver, 410);
    open();
    round();

    List<NoticeView> heard = notices.mine(manager, 10, Optional.empty()).items();
    assertThat(heard)
        .extracting(NoticeView::kind)
        .containsExactly(NoticeKind.WEBHOOK_FAILED, NoticeKind.BOARD_HANDED_OVER);
    assertThat(heard.get(0).by()).isEmpty();
    assertThat(heard.get(0).way().orElseThrow().path()).isEqualTo("/boards/" + board + "/webhooks");
    assertThat(notices.mine(aino(), 100, Optional.empty()).items())
        .noneMatch(notice -> notice.kind() == NoticeKind.WEBHOOK_FAILED);
  }

  @Test
  void afterAWeekWithoutSuccessItPausesItselfAndAManagerLetsItGoOn() {
    messenger.isAway(receiver);
    for (int day = 0; day <= 7; day++) {
      open();
      round();
      clock.forward(Duration.ofDays(1));
    }
    open();
    round();

    assertThat(webhooks.get(manager, webhook.id()).state()).isEqualTo(WebhookState.FAILED);
    assertThat(logged()).noneMatch(one -> one.state() == DeliveryState.OPEN);
    int tried = messenger.ids(receiver).size();
    open();
    clock.forward(Duration.ofDays(1));
    round();
    assertThat(messenger.ids(receiver)).hasSize(tried);
    isRefused("webhook.paused", () -> log.ping(manager, webhook.id()));

    messenger.answer(receiver, 200);
    webhooks.resume(manager, webhook.id());
    log.ping(manager, webhook.id());
    isRefused("webhook.open", () -> log.ping(manager, webhook.id()));
    round();
    assertThat(last().event()).isEqualTo("ping");
    assertThat(last().state()).isEqualTo(DeliveryState.DELIVERED);
  }

  @Test
  void oneThatIsPausedTellsNothingOfMeanwhile() {
    open();
    webhooks.pause(manager, webhook.id());
    open();
    round();
    webhooks.resume(manager, webhook.id());
    round();
    assertThat(messenger.ids(receiver)).isEmpty();
    assertThat(logged())
        .singleElement()
        .satisfies(one -> assertThat(one.fault()).contains(Fault.STOPPED));

    open();
    round();
    assertThat(messenger.ids(receiver)).hasSize(1);
  }

  @Test
  void aNewSecretCountsFromThenOnAndIsToldOnce() {
    WebhookView renewed = webhooks.renewSecret(manager, webhook.id());
    open();
    round();

    assertThat(messenger.isSignedWith(receiver, renewed.secret().orElseThrow())).isTrue();
    assertThat(renewed.secret().orElseThrow().text())
        .isNotEqualTo(webhook.secret().orElseThrow().text());
    assertThat(webhooks.get(manager, webhook.id()).secret()).isEmpty();
  }

  @Test
  void onlyManagersKnowThatItIsThere() {
    Actor program = new Actor(manager.person(), Set.of(), WayIn.TOKEN);

    for (Actor other : List.of(aino(), david())) {
      isRefused("webhook.keep", () -> webhooks.on(other, board));
      isRefused("webhook.unknown", () -> webhooks.get(other, webhook.id()));
      isRefused("webhook.unknown", () -> webhooks.remove(other, webhook.id()));
      isRefused("webhook.unknown", () -> log.ping(other, webhook.id()));
      isRefused("webhook.unknown", () -> log.of(other, webhook.id(), 10, Optional.empty()));
    }
    assertThat(webhooks.on(program, board)).hasSize(1);
    isRefused("token.person", () -> webhooks.renewSecret(program, webhook.id()));
    isRefused(
        "token.person",
        () -> webhooks.make(program, board, new MakeWebhook("https://hooks.example.org/a", ALL)));
  }

  @Test
  void whatIsWrongIsSaidAndABoardHasTenAtMost() {
    assertThatThrownBy(
            () ->
                webhooks.make(
                    manager, board, new MakeWebhook("https://evil.example/", List.of("a.b"))))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            input ->
                assertThat(input.errors())
                    .extracting("field")
                    .containsExactly("address", "events"));
    for (int more = 1; more < Webhooks.MOST; more++) {
      make("/more", ALL);
    }

    assertThatThrownBy(() -> make("/more", ALL)).isInstanceOf(InvalidInput.class);
  }

  @Test
  void theLogIsForgottenAndSoIsWhatWasRemoved() throws Exception {
    open();
    round();
    webhooks.remove(manager, webhook.id());
    isRefused("webhook.unknown", () -> webhooks.get(manager, webhook.id()));
    clock.forward(Duration.ofDays(29));
    forget();
    assertThat(rows("tasket_webhook_delivery", "webhook_id")).isEqualTo(1);
    assertThat(secretsLeft()).isZero();

    clock.forward(Duration.ofDays(2));
    forget();

    assertThat(rows("tasket_webhook_delivery", "webhook_id")).isZero();
    assertThat(rows("tasket_webhook", "id")).isZero();
  }

  private long rows(String table, String column) {
    return ((Number)
            db.createNativeQuery("select count(*) from " + table + " where " + column + " = ?1")
                .setParameter(1, webhook.id())
                .getSingleResult())
        .longValue();
  }

  private long secretsLeft() {
    return ((Number)
            db.createNativeQuery(
                    "select count(*) from tasket_webhook where id = ?1 and secret <> ''")
                .setParameter(1, webhook.id())
                .getSingleResult())
        .longValue();
  }

  @Test
  void everyStepIsAudited() {
    webhooks.pause(manager, webhook.id());
    webhooks.resume(manager, webhook.id());
    webhooks.renewSecret(manager, webhook.id());
    log.ping(manager, webhook.id());
    webhooks.remove(manager, webhook.id());

    List<?> deeds =
        db.createNativeQuery("select operation from tasket_audit where object_id = ?1 order by id")
            .setParameter(1, webhook.id())
            .getResultList();

    assertThat(deeds)
        .hasToString(
            "[webhook.made, webhook.paused, webhook.resumed, webhook.renewed, webhook.tried,"
                + " webhook.removed]");
  }
}
