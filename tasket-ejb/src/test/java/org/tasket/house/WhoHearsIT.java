package org.tasket.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.tasket.house.Everyone.david;
import static org.tasket.house.Everyone.somebody;

import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
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
import org.tasket.follow.FollowedBoards;
import org.tasket.notice.NoticeBook;
import org.tasket.notice.NoticeKind;
import org.tasket.person.Actor;
import org.tasket.platform.Clockwork;
import org.tasket.platform.Fields;
import org.tasket.platform.Reason;
import org.tasket.platform.Setting;
import org.tasket.platform.Settings;
import org.tasket.saved.SaveSearch;
import org.tasket.saved.SavedSearches;
import org.tasket.slot.OfferSlot;
import org.tasket.slot.SlotInvitations;
import org.tasket.slot.SlotTime.Once;
import org.tasket.slot.Slots;
import org.tasket.talk.RemarkView;
import org.tasket.talk.Talk;
import org.tasket.tasket.SessionPlan;
import org.tasket.tasket.TasketOwners;
import org.tasket.tasket.TasketReturns;
import org.tasket.tasket.TasketView;
import org.tasket.tasket.TasketWishes;
import org.tasket.tasket.Taskets;
import org.tasket.tasket.Wishes;
import org.tasket.tip.Tips;
import org.tasket.webhook.FakeMessenger;
import org.tasket.webhook.MakeWebhook;
import org.tasket.webhook.Webhooks;

/** Of each kind of notice what is done, and in exactly whose bells it is afterwards. */
@ExtendWith(ArquillianExtension.class)
class WhoHearsIT {

  private static final Reason REASON = Reason.required("Changed plans", null);
  private static final String ACCEPTING = "{'acceptance': 'OWNER_ACCEPTS'}";
  private static final String APPROVING = "{'supervisor': 'APPROVE'}";
  private static final String MODERATED = "{'moderated': true}";

  /** Everybody who has to do with the board; whoever else hears something is a stranger. */
  private static final List<String> CAST =
      List.of("owner", "coOwner", "helper", "next", "boss", "manager", "colleague", "coordinator");

  @Inject Boards boards;
  @Inject BoardKeeping keeping;
  @Inject Taskets taskets;
  @Inject TasketReturns returns;
  @Inject TasketOwners owners;
  @Inject Claims claims;
  @Inject Applications applications;
  @Inject Objections objections;
  @Inject Talk talk;
  @Inject Slots slots;
  @Inject SlotInvitations invitations;
  @Inject Tips tips;
  @Inject FollowedBoards followed;
  @Inject SavedSearches searches;
  @Inject Webhooks webhooks;
  @Inject FakeMessenger messenger;
  @Inject NoticeBook notices;
  @Inject Reports reports;
  @Inject Bells bells;
  @Inject Settings settings;
  @Inject Clockwork clockwork;
  @Inject SettableClock clock;

  private final List<String> expected = new ArrayList<>();
  private String board;
  private Map<UUID, String> names;

  @Deployment
  static WebArchive house() {
    return House.asNew();
  }

  private void aBoardOfItsOwn() {
    board = "hears-" + System.nanoTime();
    names = CAST.stream().collect(Collectors.toMap(who -> id(who), Function.identity()));
    keeping.open(david(), OpenBoard.of(board, "A board", "MICRO_WORK"));
    edit(david(), EditBoard.managers(List.of(login("manager"))));
  }

  /** In one test: a parameterised one the container would run as often again as it has cases. */
  @Test
  void eachKindIsHeardByThoseWhomItConcernsAndByNobodyElse() {
    assertAll(Stream.of(NoticeKind.values()).map(kind -> () -> isHeardByThoseWhomItConcerns(kind)));
  }

  private void isHeardByThoseWhomItConcerns(NoticeKind kind) {
    aBoardOfItsOwn();
    expected.clear();
    switch (kind.name()) {
      case "APPLIED" -> applied();
      case "CLAIMED" -> claimed();
      case "APPROVAL_WANTED" -> approvalWanted();
      case "SUPERVISOR_INFORMED" -> supervisorInformed();
      case "ADDED" -> added();
      case "ACCEPTED" -> accepted();
      case "APPROVED" -> approved();
      case "HELPER_AGREED" -> approved();
      case "MOVED_UP" -> movedUp();
      case "TURN_CAME" -> turnCame();
      case "DECLINED" -> declined();
      case "HELPER_REFUSED" -> declined();
      case "TASKET_ENDED" -> tasketEnded();
      case "SESSION_BEGAN" -> sessionBegan();
      case "PASSED_OVER" -> passedOver();
      case "WITHDRAWN" -> withdrawn();
      case "HOLD_ENDING" -> holdEnding();
      case "LAPSED", "HELPER_LAPSED" -> lapsed();
      case "APPLICATION_WAITS" -> applicationWaits();
      case "OWNER_SILENT", "PASSED_ON", "UNANSWERED", "HELPER_UNANSWERED" -> ownerSilent();
      case "APPROVAL_WAITS" -> approvalWaits();
      case "UNAPPROVED", "HELPER_UNAPPROVED" -> unapproved();
      case "DELIVERED" -> delivers();
      case "DELIVERY_WAITS" -> deliveryWaits();
      case "RETURNED" -> returned();
      case "CONFIRMED", "HELPER_CONFIRMED" -> confirmed();
      case "OBJECTED", "HELPER_OBJECTED" -> objected();
      case "CORRECTED", "HELPER_CORRECTED" -> corrected();
      case "CANCELLED" -> cancelled();
      case "TASKET_CANCELLED" -> tasketCancelled();
      case "SUBMITTED" -> submitted();
      case "PUBLISHED" -> published();
      case "SENT_BACK" -> sentBack();
      case "CHANGED" -> changed();
      case "SESSION_SOON" -> sessionSoon();
      case "ENDING_SOON" -> endingSoon();
      case "EXPIRED" -> expired();
      case "COMPLETED" -> completed();
      case "HANDED_OVER" -> handedOver();
      case "HANDED_AWAY" -> handedAway();
      case "ASKED" -> asked();
      case "ANSWERED" -> answered();
      case "MENTIONED" -> mentioned();
      case "REMARK_HIDDEN" -> remarkHidden();
      case "INVITED" -> invited();
      case "TOLD" -> told();
      case "OPENED" -> opened();
      case "FOUND" -> found();
      case "UNMANAGED" -> unmanaged();
      case "BOARD_HANDED_OVER" -> boardHandedOver();
      case "WEBHOOK_FAILED" -> webhookFailed();
      default -> fail("Nobody has said here who hears " + kind);
    }
    assertThat(expected).as("%s", kind).anyMatch(heard -> heard.endsWith(" " + kind));
  }

  /**
   * What is done rings in these bells and in no other.
   *
   * @param heard who and what; both owners are {@code owners}
   */
  private void rings(Runnable deed, String... heard) {
    List<String> before = bells();
    deed.run();
    List<String> news = bells();
    before.forEach(news::remove);
    List<String> all = Stream.of(heard).flatMap(WhoHearsIT::ofBoth).toList();
    assertThat(news).containsExactlyInAnyOrderElementsOf(all);
    expected.addAll(all);
  }

  private static Stream<String> ofBoth(String heard) {
    return heard.startsWith("owners ")
        ? Stream.of("owner", "coOwner").map(who -> heard.replace("owners", who))
        : Stream.of(heard);
  }

  /** Who hears what of the board and all that is on it. */
  private List<String> bells() {
    return bells.of(boards.get(david(), board).id()).stream()
        .map(row -> names.getOrDefault(row[0], "a stranger") + " " + row[1])
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private String login(String who) {
    return who + " of " + board;
  }

  private UUID id(String who) {
    return KnownPeople.idFor(login(who));
  }

  private Actor who(String who) {
    return somebody(login(who));
  }

  private void edit(Actor actor, EditBoard change) {
    keeping.edit(actor, board, boards.get(david(), board).version(), change);
  }

  private void rules(String patch) {
    edit(who("manager"), EditBoard.rules(BoardFixtures.json(patch)));
  }

  private void round(String job, Duration later) {
    clock.forward(later);
    assertThat(clockwork.round(job)).isPresent();
  }

  private Wishes wishes(int seats) {
    return TasketWishes.shared(TasketWishes.seats(seats, clock.now()), login("coOwner"));
  }

  private TasketView draft(Wishes wishes) {
    return taskets.post(who("owner"), board, wishes);
  }

  private TasketView open(Wishes wishes) {
    return taskets.publish(who("owner"), draft(wishes).id());
  }

  private TasketView open(int seats) {
    return open(wishes(seats));
  }

  private ClaimView claim(String helper, TasketView tasket) {
    return claims.claim(who(helper), tasket.id(), Optional.empty());
  }

  private ClaimView inLine(String helper, TasketView tasket) {
    return claims.claim(who(helper), tasket.id(), new ClaimSeat(Optional.empty(), true, false));
  }

  private void withdraw(ClaimView claim) {
    claims.withdraw(who("helper"), claim.id(), REASON);
  }

  private ClaimView deliver(ClaimView claim) {
    return claims.deliver(who("helper"), claim.id(), Delivery.of(40, null));
  }

  /** On a tasket on which others can still help. */
  private ClaimView delivered() {
    return deliver(claim("helper", open(2)));
  }

  private ClaimView confirm(ClaimView claim) {
    return claims.confirm(who("owner"), claim.id(), Confirmation.of(null, null, null, null));
  }

  private void applied() {
    rules(ACCEPTING);
    TasketView tasket = open(1);
    rings(() -> claim("helper", tasket), "owners APPLIED");
  }

  private void claimed() {
    TasketView tasket = open(1);
    rings(() -> claim("helper", tasket), "owners CLAIMED");
  }

  private void approvalWanted() {
    rules(APPROVING);
    reports.supervises(login("boss"), login("helper"));
    TasketView tasket = open(3);
    rings(() -> claim("helper", tasket), "boss APPROVAL_WANTED", "owners CLAIMED");
    rings(() -> claim("next", tasket), "manager APPROVAL_WANTED", "owners CLAIMED");
    TasketView other = open(1);
    rings(
        () -> applications.add(who("owner"), other.id(), login("helper"), Optional.empty()),
        "boss APPROVAL_WANTED",
        "helper ADDED");
    rules(ACCEPTING);
    ClaimView applied = claim("helper", open(1));
    rings(
        () -> applications.accept(who("owner"), applied.id()),
        "boss APPROVAL_WANTED",
        "helper ACCEPTED");
  }

  private void supervisorInformed() {
    rules("{'supervisor': 'INFORM'}");
    reports.supervises(login("boss"), login("helper"));
    TasketView tasket = open(2);
    rings(() -> claim("helper", tasket), "boss SUPERVISOR_INFORMED", "owners CLAIMED");
    rings(() -> claim("next", tasket), "owners CLAIMED");
  }

  private void added() {
    TasketView tasket = open(1);
    rings(
        () -> applications.add(who("owner"), tasket.id(), login("helper"), Optional.empty()),
        "helper ADDED");
  }

  private void accepted() {
    rules(ACCEPTING);
    ClaimView applied = claim("helper", open(1));
    rings(() -> applications.accept(who("owner"), applied.id()), "helper ACCEPTED");
  }

  private void approved() {
    rules(APPROVING);
    reports.supervises(login("boss"), login("helper"));
    ClaimView waiting = claim("helper", open(1));
    rings(
        () -> applications.approve(who("boss"), waiting.id()),
        "helper APPROVED",
        "owners HELPER_AGREED");
    rules(ACCEPTING);
    ClaimView left = claim("helper", open(1));
    round("claim.remind", Duration.ofDays(5));
    rings(
        () -> applications.accept(who("manager"), left.id()),
        "helper ACCEPTED",
        "boss APPROVAL_WANTED");
  }

  private void movedUp() {
    TasketView tasket = open(1);
    ClaimView first = claim("helper", tasket);
    inLine("next", tasket);
    rings(() -> withdraw(first), "next MOVED_UP", "owners WITHDRAWN", "owners CLAIMED");
  }

  private void turnCame() {
    TasketView tasket = open(1);
    ClaimView first = claim("helper", tasket);
    inLine("next", tasket);
    rules(ACCEPTING);
    rings(() -> withdraw(first), "next TURN_CAME", "owners WITHDRAWN", "owners APPLIED");
  }

  private void declined() {
    rules(ACCEPTING);
    ClaimView applied = claim("helper", open(1));
    rings(() -> claims.decline(who("owner"), applied.id(), REASON), "helper DECLINED");
    ClaimView left = claim("helper", open(1));
    round("claim.remind", Duration.ofDays(5));
    rings(
        () -> claims.decline(who("manager"), left.id(), REASON),
        "helper DECLINED",
        "owners HELPER_REFUSED");
    rules(APPROVING);
    rules("{'acceptance': 'FIRST_COME'}");
    reports.supervises(login("boss"), login("helper"));
    ClaimView waiting = claim("helper", open(1));
    rings(
        () -> claims.decline(who("boss"), waiting.id(), REASON),
        "helper DECLINED",
        "owners HELPER_REFUSED");
  }

  private void tasketEnded() {
    TasketView tasket = open(1);
    ClaimView only = deliver(claim("helper", tasket));
    inLine("next", tasket);
    rings(() -> confirm(only), "next TASKET_ENDED", "helper CONFIRMED", "owners COMPLETED");
  }

  private void sessionBegan() {
    TasketView tasket = sitting();
    claim("helper", tasket);
    inLine("next", tasket);
    rings(() -> round("claim.line", Duration.ofDays(5)), "next SESSION_BEGAN");
  }

  private void passedOver() {
    TasketView tasket = open(1);
    ClaimView claim = claim("helper", tasket);
    inLine("next", tasket);
    reports.leaves(login("next"));
    rings(() -> withdraw(claim), "owners WITHDRAWN", "next PASSED_OVER");
  }

  private void withdrawn() {
    ClaimView claim = claim("helper", open(1));
    rings(() -> withdraw(claim), "owners WITHDRAWN");
  }

  private void holdEnding() {
    claim("helper", open(1));
    rings(() -> round("claim.remind", Duration.ofHours(84)), "helper HOLD_ENDING");
    rings(() -> round("claim.remind", Duration.ofHours(59)));
    rings(() -> round("claim.remind", Duration.ofHours(1)), "helper HOLD_ENDING");
  }

  private void lapsed() {
    claim("helper", open(1));
    rings(() -> round("claim.lapse", Duration.ofDays(7)), "helper LAPSED", "owners HELPER_LAPSED");
  }

  private void applicationWaits() {
    rules(ACCEPTING);
    claim("helper", open(1));
    rings(() -> round("claim.remind", Duration.ofHours(60)), "owners APPLICATION_WAITS");
  }

  private void ownerSilent() {
    rules(ACCEPTING);
    claim("helper", open(1));
    Duration answer = Duration.ofDays(5);
    rings(() -> round("claim.remind", answer), "manager OWNER_SILENT", "helper PASSED_ON");
    rings(() -> round("claim.remind", answer), "manager OWNER_SILENT");
    rings(() -> round("claim.remind", answer), "manager OWNER_SILENT");
    rings(() -> round("claim.remind", answer));
    rings(
        () -> round("claim.unanswered", Duration.ZERO),
        "helper UNANSWERED",
        "owners HELPER_UNANSWERED");
  }

  private void approvalWaits() {
    rules(APPROVING);
    reports.supervises(login("boss"), login("helper"));
    TasketView tasket = open(2);
    claim("helper", tasket);
    rings(() -> round("claim.remind", Duration.ofHours(60)), "boss APPROVAL_WAITS");
    claim("next", tasket);
    rings(() -> round("claim.remind", Duration.ofHours(36)), "boss APPROVAL_WAITS");
    rings(() -> round("claim.remind", Duration.ofHours(24)), "manager APPROVAL_WAITS");
  }

  private void unapproved() {
    rules(APPROVING);
    reports.supervises(login("boss"), login("helper"));
    TasketView tasket = open(1);
    claim("helper", tasket);
    inLine("next", tasket);
    rings(
        () -> round("claim.unapproved", Duration.ofDays(5)),
        "helper UNAPPROVED",
        "owners HELPER_UNAPPROVED",
        "next TURN_CAME",
        "owners CLAIMED",
        "manager APPROVAL_WANTED");
  }

  private void delivers() {
    ClaimView claim = claim("helper", open(1));
    rings(() -> deliver(claim), "owners DELIVERED");
  }

  private void deliveryWaits() {
    delivered();
    rings(() -> round("claim.remind", Duration.ofHours(60)), "owners DELIVERY_WAITS");
  }

  private void returned() {
    ClaimView claim = delivered();
    rings(() -> claims.sendBack(who("owner"), claim.id(), REASON), "helper RETURNED");
  }

  private void confirmed() {
    ClaimView claim = delivered();
    rings(() -> confirm(claim), "helper CONFIRMED");
    delivered();
    rings(
        () -> round("claim.confirm", Duration.ofDays(5)),
        "helper CONFIRMED",
        "owners HELPER_CONFIRMED");
    ClaimView other = delivered();
    rings(
        () -> claims.confirm(who("manager"), other.id(), Confirmation.of(null, null, null, null)),
        "helper CONFIRMED",
        "owners HELPER_CONFIRMED");
  }

  /** With fewer minutes than the helper named. */
  private ClaimView shortened() {
    Confirmation fewer = Confirmation.of(25, "Too long", null, null);
    return claims.confirm(who("owner"), delivered().id(), fewer);
  }

  private void objected() {
    ClaimView claim = shortened();
    rings(
        () -> objections.object(who("helper"), claim.id(), REASON),
        "manager OBJECTED",
        "owners HELPER_OBJECTED");
  }

  private void corrected() {
    ClaimView claim = shortened();
    objections.object(who("helper"), claim.id(), REASON);
    Correction correction = Correction.of(35, "They showed me", null);
    rings(
        () -> objections.correct(who("manager"), claim.id(), correction),
        "helper CORRECTED",
        "owners HELPER_CORRECTED");
    edit(david(), EditBoard.managers(List.of(login("manager"), login("next"))));
    reports.leaves(login("next"));
    Confirmation fewer = Confirmation.of(25, "Too long", null, null);
    ClaimView theirs = claims.confirm(who("manager"), delivered().id(), fewer);
    objections.object(who("helper"), theirs.id(), REASON);
    rings(
        () -> objections.correct(who("manager"), theirs.id(), correction),
        "helper CORRECTED",
        "owners HELPER_CORRECTED");
  }

  private void cancelled() {
    TasketView tasket = open(TasketWishes.seats(1, clock.now()));
    claim("helper", tasket);
    inLine("next", tasket);
    rings(
        () -> taskets.cancel(who("owner"), tasket.id(), Optional.of(REASON)),
        "helper CANCELLED",
        "next CANCELLED");
  }

  private void tasketCancelled() {
    TasketView tasket = open(1);
    claim("helper", tasket);
    rings(
        () -> taskets.cancel(who("manager"), tasket.id(), Optional.of(REASON)),
        "owners TASKET_CANCELLED",
        "helper CANCELLED");
  }

  private void submitted() {
    rules(MODERATED);
    TasketView draft = draft(wishes(1));
    rings(() -> taskets.publish(who("owner"), draft.id()), "manager SUBMITTED");
  }

  private void published() {
    TasketView own = draft(wishes(1));
    rings(() -> taskets.publish(who("owner"), own.id()), "coOwner PUBLISHED");
    rules(MODERATED);
    TasketView submitted = open(1);
    rings(() -> taskets.publish(who("manager"), submitted.id()), "owners PUBLISHED");
  }

  private void sentBack() {
    rules(MODERATED);
    TasketView submitted = open(1);
    rings(
        () -> returns.giveBack(who("manager"), submitted.id(), Optional.of(REASON)),
        "owners SENT_BACK");
    taskets.publish(who("owner"), submitted.id());
    rings(
        () -> returns.giveBack(who("owner"), submitted.id(), Optional.empty()),
        "coOwner SENT_BACK");
  }

  private void changed() {
    TasketView tasket = open(1);
    claim("helper", tasket);
    inLine("next", tasket);
    Wishes longer =
        TasketWishes.shared(
            TasketWishes.openUntil(clock.now().plus(Duration.ofDays(12))), login("coOwner"));
    rings(() -> edit(tasket, TasketWishes.titled("Proofread two forms", wishes(1))));
    rings(() -> edit(tasket, longer), "helper CHANGED", "next CHANGED");
  }

  private void edit(TasketView tasket, Wishes wishes) {
    long version = taskets.get(who("owner"), tasket.id()).version();
    taskets.edit(who("owner"), tasket.id(), version, wishes);
  }

  private TasketView sitting() {
    Instant start = clock.now().plus(Duration.ofDays(5));
    SessionPlan plan =
        new SessionPlan(
            Optional.of(start),
            Optional.of(start.plus(Duration.ofHours(2))),
            Optional.of(ZoneId.of("Europe/Helsinki").getId()),
            1);
    return open(TasketWishes.sessions(wishes(1), plan));
  }

  private void sessionSoon() {
    TasketView tasket = sitting();
    claims.claim(who("helper"), tasket.id(), Optional.of(tasket.sessions().get(0).id()));
    rings(() -> round("tasket.session", Duration.ofDays(4)), "helper SESSION_SOON");
  }

  private void endingSoon() {
    claim("helper", open(2));
    rings(() -> round("tasket.ending", Duration.ofDays(9)), "owners ENDING_SOON");
  }

  private void expired() {
    open(1);
    rings(() -> round("tasket.expire", Duration.ofDays(10)), "owners EXPIRED");
  }

  private void completed() {
    ClaimView only = deliver(claim("helper", open(1)));
    rings(() -> confirm(only), "helper CONFIRMED", "owners COMPLETED");
    TasketView early = open(1);
    rings(() -> taskets.complete(who("owner"), early.id()), "coOwner COMPLETED");
  }

  private void handedOver() {
    TasketView tasket = open(1);
    claim("helper", tasket);
    rings(() -> owners.handOver(who("owner"), tasket.id(), login("next")), "next HANDED_OVER");
  }

  private void handedAway() {
    UUID tasket = open(1).id();
    rings(
        () -> owners.handOver(who("manager"), tasket, login("next")),
        "next HANDED_OVER",
        "owner HANDED_AWAY");
    rings(() -> owners.handOver(who("manager"), tasket, login("manager")), "next HANDED_AWAY");
  }

  private RemarkView ask(String text) {
    return talk.ask(who("helper"), open(1).id(), text);
  }

  private void asked() {
    TasketView tasket = open(1);
    rings(() -> talk.ask(who("helper"), tasket.id(), "Which page?"), "owners ASKED");
  }

  private void answered() {
    RemarkView question = ask("Which page?");
    rings(() -> talk.answer(who("owner"), question.id(), "The second."), "helper ANSWERED");
  }

  private void mentioned() {
    RemarkView question = ask("Which page?");
    String named = "named-" + board;
    names.put(KnownPeople.idFor(named), "named");
    rings(
        () -> talk.answer(who("owner"), question.id(), "Perhaps @" + named + " knows."),
        "named MENTIONED",
        "helper ANSWERED");
    RemarkView theirs = talk.ask(somebody(named), open(1).id(), "Which page?");
    rings(
        () -> talk.answer(who("owner"), theirs.id(), "The second, @" + named + "."),
        "named ANSWERED");
  }

  private void remarkHidden() {
    RemarkView question = ask("Which page?");
    RemarkView answer = talk.answer(who("owner"), question.id(), "The worst.");
    rings(() -> talk.hide(who("manager"), answer.id(), "Unkind"), "owner REMARK_HIDDEN");
    rings(() -> talk.show(who("manager"), answer.id()));
    rings(() -> talk.hide(who("manager"), question.id(), "Twice"), "helper REMARK_HIDDEN");
    RemarkView own = talk.ask(who("manager"), open(1).id(), "Which page?");
    rings(() -> talk.hide(who("manager"), own.id(), "Twice"));
  }

  private void invited() {
    TasketView tasket = open(1);
    Instant start = clock.now().plus(Duration.ofDays(1));
    Once time = new Once(start, start.plus(Duration.ofHours(1)), "Europe/Helsinki");
    slots.offer(who("helper"), new OfferSlot(Optional.of(time), true, Optional.empty(), true));
    rings(() -> invitations.invite(who("owner"), tasket.id(), id("helper")), "helper INVITED");
  }

  private void told() {
    TasketView tasket = open(1);
    rings(
        () -> tips.give(who("helper"), tasket.id(), id("colleague"), Optional.empty()),
        "colleague TOLD");
  }

  private void opened() {
    followed.follow(who("colleague"), board);
    followed.follow(who("owner"), board);
    open(1);
    rings(() -> round("follow.tell", Duration.ZERO), "colleague OPENED");
  }

  private void found() {
    String word = "palm" + System.nanoTime();
    save("colleague", word);
    save("owner", word);
    save("next", "fern" + System.nanoTime());
    open(TasketWishes.titled("Water the " + word, wishes(1)));
    rings(() -> round("follow.tell", Duration.ZERO), "colleague FOUND");
  }

  private void save(String seeker, String word) {
    searches.save(
        who(seeker),
        SaveSearch.read(
            Fields.of(Json.createObjectBuilder().add("name", "Mine").add("q", word).build())));
  }

  /** The one who manages is the helper, or has left the house. */
  private void unmanaged() {
    reports.belongsTo(login("coordinator"), settings.text(Setting.LDAP_COORDINATORS));
    rules(ACCEPTING);
    claim("manager", open(1));
    rings(
        () -> round("claim.remind", Duration.ofDays(5)),
        "manager PASSED_ON",
        "coordinator UNMANAGED");
    rules(MODERATED);
    reports.leaves(login("manager"));
    rings(() -> round("claim.remind", Duration.ofDays(5))); // whoever has not read it knows it
    clock.forward(Duration.ofDays(2));
    rings(this::submit); // the mail that tells it is still to come
    bells.mailed(id("coordinator"));
    rings(this::submit, "coordinator UNMANAGED"); // after a week
    bells.mailed(id("coordinator"));
    clock.forward(Duration.ofDays(7).minusSeconds(1));
    rings(this::submit);
    notices.readAll(who("coordinator"));
    rings(this::submit, "coordinator UNMANAGED");
  }

  private void submit() {
    taskets.publish(who("owner"), draft(wishes(1)).id());
  }

  private void boardHandedOver() {
    List<String> managers = List.of(login("manager"), login("next"));
    rings(
        () -> edit(david(), EditBoard.managers(managers)),
        "manager BOARD_HANDED_OVER",
        "next BOARD_HANDED_OVER");
    rings(() -> rules(ACCEPTING));
  }

  private void webhookFailed() {
    MakeWebhook wish =
        new MakeWebhook("https://hooks.example.org/" + board, List.of("tasket.published"));
    messenger.answer(webhooks.make(who("manager"), board, wish).address(), 410);
    open(1);
    rings(() -> round("webhook.send", Duration.ZERO), "manager WEBHOOK_FAILED");
  }
}
