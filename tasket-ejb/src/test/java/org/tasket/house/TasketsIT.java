package org.tasket.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tasket.house.Everyone.aino;
import static org.tasket.house.Everyone.bertil;
import static org.tasket.house.Everyone.david;
import static org.tasket.house.Everyone.somebody;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.UserTransaction;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tasket.board.Audience;
import org.tasket.board.BoardKeeping;
import org.tasket.board.Boards;
import org.tasket.board.EditBoard;
import org.tasket.board.OpenBoard;
import org.tasket.claim.ClaimView;
import org.tasket.claim.Claims;
import org.tasket.claim.Confirmation;
import org.tasket.claim.Delivery;
import org.tasket.person.Actor;
import org.tasket.platform.Clockwork;
import org.tasket.platform.Forbidden;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.NotFound;
import org.tasket.platform.Page;
import org.tasket.platform.Reason;
import org.tasket.platform.RuleBroken;
import org.tasket.platform.TasketException;
import org.tasket.tasket.BoardTerms;
import org.tasket.tasket.CalendarEntry;
import org.tasket.tasket.Days;
import org.tasket.tasket.HelperTerms;
import org.tasket.tasket.Hint;
import org.tasket.tasket.Mode;
import org.tasket.tasket.Recurrence;
import org.tasket.tasket.SessionPlan;
import org.tasket.tasket.SessionView;
import org.tasket.tasket.Stage;
import org.tasket.tasket.TasketAction;
import org.tasket.tasket.TasketCalendar;
import org.tasket.tasket.TasketDrafts;
import org.tasket.tasket.TasketList;
import org.tasket.tasket.TasketOwners;
import org.tasket.tasket.TasketQuery;
import org.tasket.tasket.TasketReturns;
import org.tasket.tasket.TasketSort;
import org.tasket.tasket.TasketState;
import org.tasket.tasket.TasketView;
import org.tasket.tasket.TasketWishes;
import org.tasket.tasket.Taskets;
import org.tasket.tasket.Wishes;

/** Moderation, owners, rhythm and the clocks with real transactions and a real database. */
@ExtendWith(ArquillianExtension.class)
class TasketsIT {

  private static final Reason REASON = Reason.required("Changed plans", null);
  private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
  private static final Actor CAROL = somebody("carol");
  private static final Actor EEVA = somebody("eeva");
  private static final Actor CECIL = somebody("cecil");

  @Inject Boards boards;
  @Inject BoardKeeping keeping;
  @Inject Taskets taskets;
  @Inject TasketReturns returns;
  @Inject TasketDrafts drafts;
  @Inject TasketOwners owners;
  @Inject Clockwork clockwork;
  @Inject TasketList list;
  @Inject TasketCalendar calendar;
  @Inject Claims claims;
  @Inject SettableClock clock;
  @PersistenceContext EntityManager db;
  @Resource UserTransaction transaction;

  private Instant before;

  @Deployment
  static WebArchive house() {
    return House.shared();
  }

  @BeforeEach
  void rememberTheTime() {
    before = clock.now();
  }

  @AfterEach
  void turnBackTheTime() {
    clock.set(before);
  }

  private static JsonObject json(String text) {
    try (var reader = Json.createReader(new StringReader(text.replace('\'', '"')))) {
      return reader.readObject();
    }
  }

  /** Opens a board that Carol manages by these rules. */
  private String board(String rules) {
    return board(null, rules);
  }

  private String board(String kind, String rules) {
    String slug = "board-" + System.nanoTime();
    keeping.open(david(), OpenBoard.of(slug, "A board", kind));
    edit(david(), slug, EditBoard.managers(List.of("carol")));
    edit(CAROL, slug, EditBoard.rules(json(rules)));
    return slug;
  }

  private void edit(Actor actor, String slug, EditBoard command) {
    keeping.edit(actor, slug, boards.get(actor, slug).version(), command);
  }

  private Wishes small() {
    return TasketWishes.seats(1, clock.now());
  }

  private TasketView open(Actor owner, String board, Wishes wishes) {
    return taskets.publish(owner, taskets.post(owner, board, wishes).id());
  }

  private TasketView open(Wishes wishes) {
    return open(aino(), "everyone", wishes);
  }

  private TasketView edited(Actor actor, TasketView tasket, Wishes wishes) {
    return taskets.edit(actor, tasket.id(), taskets.get(actor, tasket.id()).version(), wishes);
  }

  private ClaimView claim(Actor helper, TasketView tasket) {
    return claims.claim(helper, tasket.id(), Optional.empty());
  }

  private static void refused(String code, ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(RuleBroken.class).extracting("code").isEqualTo(code);
  }

  private static void wrong(String field, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            InvalidInput.class,
            input ->
                assertThat(input.errors())
                    .extracting(InvalidInput.FieldError::field)
                    .containsExactly(field));
  }

  private boolean isListed(Actor actor, TasketQuery query, TasketView tasket) {
    return list.page(actor, query.atMost(100)).items().stream()
        .anyMatch(one -> one.id().equals(tasket.id()));
  }

  private static TasketQuery submitted(String board) {
    return new TasketQuery(
        Optional.of(board),
        Optional.empty(),
        Optional.of(TasketState.SUBMITTED),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        TasketSort.NEWEST,
        20,
        Optional.empty());
  }

  @SuppressWarnings("unchecked") // a native query has no generic type
  private List<String> audited(UUID object) {
    return db.createNativeQuery(
            "select operation from tasket_audit where object_id = ?1 order by id")
        .setParameter(1, object)
        .getResultList();
  }

  @Test
  void aModeratedBoardsManagerLooksFirst() {
    String board = board("{'moderated': true}");
    TasketView tasket = open(aino(), board, small());

    assertThat(tasket.state()).isEqualTo(TasketState.SUBMITTED);
    assertThatThrownBy(() -> taskets.get(bertil(), tasket.id())).isInstanceOf(NotFound.class);
    assertThat(isListed(bertil(), submitted(board), tasket)).isFalse();
    assertThat(isListed(CAROL, submitted(board), tasket)).isTrue();
    assertThatThrownBy(() -> taskets.publish(aino(), tasket.id())).isInstanceOf(Forbidden.class);
    wrong("reason", () -> returns.giveBack(CAROL, tasket.id(), Optional.empty()));

    returns.giveBack(CAROL, tasket.id(), Optional.of(REASON));
    assertThatThrownBy(() -> taskets.get(CAROL, tasket.id())).isInstanceOf(NotFound.class);
    assertThat(taskets.get(aino(), tasket.id()).returnReason()).contains(REASON);

    taskets.publish(aino(), tasket.id());
    assertThat(taskets.publish(CAROL, tasket.id()).state()).isEqualTo(TasketState.OPEN);
    assertThat(audited(tasket.id()))
        .containsExactly(
            "tasket.posted",
            "tasket.submitted",
            "tasket.returned",
            "tasket.submitted",
            "tasket.published");
  }

  @Test
  void anOwnerTakesASubmissionBackWithoutAReason() {
    TasketView tasket = open(aino(), board("{'moderated': true}"), small());

    assertThat(returns.giveBack(aino(), tasket.id(), Optional.empty()).state())
        .isEqualTo(TasketState.DRAFT);
  }

  @Test
  void aManagersOwnTasketNeedsNobodyElse() {
    TasketView tasket = open(CAROL, board("{'moderated': true}"), small());
    assertThat(tasket.state()).isEqualTo(TasketState.OPEN);

    assertThat(edited(CAROL, tasket, TasketWishes.titled("Another title", small())).state())
        .isEqualTo(TasketState.OPEN);
  }

  @Test
  void whatOthersReadIsLookedAtAgainWhileClaimsGoOn() {
    String board = board("{'moderated': true}");
    Wishes wishes = TasketWishes.seats(2, clock.now());
    TasketView tasket = open(aino(), board, wishes);
    taskets.publish(CAROL, tasket.id());
    ClaimView claim = claim(bertil(), tasket);

    TasketView again = edited(aino(), tasket, TasketWishes.titled("Another title", wishes));

    assertThat(again.state()).isEqualTo(TasketState.SUBMITTED);
    assertThatThrownBy(() -> claim(CECIL, tasket)).isInstanceOf(NotFound.class);
    assertThat(taskets.get(bertil(), tasket.id()).state()).isEqualTo(TasketState.SUBMITTED);
    assertThat(isListed(bertil(), submitted(board), tasket)).isTrue();
    claims.deliver(bertil(), claim.id(), Delivery.of(20, null));
    taskets.publish(CAROL, tasket.id());
    claim(CECIL, tasket);
  }

  @Test
  void theRulebookOfTheMomentDecidesWhatIsPublished() {
    String board = board("{}");
    TasketView draft = taskets.post(aino(), board, small());
    edit(CAROL, board, EditBoard.rules(json("{'limits': {'minutesTo': 20}}")));
    wrong("plannedMinutes", () -> taskets.publish(aino(), draft.id()));

    edit(CAROL, board, EditBoard.rules(json("{'limits': {'minutesTo': 30}}")));
    TasketView tasket = taskets.publish(aino(), draft.id());
    edit(CAROL, board, EditBoard.rules(json("{'limits': {'minutesTo': 20}}")));

    assertThat(claim(bertil(), tasket).id()).isNotNull();
    assertThat(edited(aino(), tasket, TasketWishes.titled("Another title", small())).state())
        .isEqualTo(TasketState.OPEN);
  }

  @Test
  void volunteeringNamesWhomItHelpsAndMicroWorkDoesNot() {
    TasketView draft = taskets.post(aino(), board("VOLUNTEERING", "{}"), small());

    wrong("organisation", () -> taskets.publish(aino(), draft.id()));
  }

  @Test
  void anOwnerHasNoMoreOpenThanTheBoardAllows() throws Exception {
    String board = board("{'limits': {'openTaskets': 2}}");
    List<UUID> made = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      made.add(taskets.post(aino(), board, small()).id());
    }

    List<String> answers = atOnce(made, id -> taskets.publish(aino(), id));

    assertThat(answers).filteredOn("yes"::equals).hasSize(2);
    assertThat(answers).filteredOn("tasket.limit.open"::equals).hasSize(3);
    open(bertil(), board, small());
  }

  private static List<String> atOnce(List<UUID> ids, Consumer<UUID> deed) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(ids.size());
    CountDownLatch start = new CountDownLatch(1);
    try {
      List<Future<String>> answers = new ArrayList<>();
      for (UUID id : ids) {
        answers.add(threads.submit(() -> answer(start, () -> deed.accept(id))));
      }
      start.countDown();
      List<String> told = new ArrayList<>();
      for (Future<String> answer : answers) {
        told.add(answer.get());
      }
      return told;
    } finally {
      threads.shutdownNow();
    }
  }

  private static String answer(CountDownLatch start, Runnable deed) throws InterruptedException {
    start.await();
    try {
      deed.run();
      return "yes";
    } catch (TasketException refused) {
      return refused.code();
    }
  }

  @Test
  void aCoOwnerDoesWhatAnOwnerDoesAndNeverHelps() {
    TasketView draft = taskets.post(aino(), "everyone", TasketWishes.shared(small(), "eeva"));
    assertThat(draft.coOwners()).hasSize(1);
    assertThat(taskets.get(EEVA, draft.id()).actions()).contains(TasketAction.EDIT);
    assertThat(isListed(EEVA, TasketQuery.ownedBy(EEVA.person()), draft)).isTrue();

    TasketView tasket = taskets.publish(EEVA, draft.id());
    assertThatThrownBy(() -> claim(EEVA, tasket)).isInstanceOf(Forbidden.class);
    ClaimView claim = claim(bertil(), tasket);
    claims.deliver(bertil(), claim.id(), Delivery.of(20, null));
    claims.confirm(EEVA, claim.id(), Confirmation.of(null, null, null, null));
    assertThat(taskets.get(aino(), tasket.id()).state()).isEqualTo(TasketState.COMPLETED);
  }

  @Test
  void whoLeavesTheOwnersSideMayHelp() {
    TasketView tasket = open(TasketWishes.shared(small(), "eeva"));
    edited(aino(), tasket, TasketWishes.shared(small()));

    assertThat(claim(EEVA, tasket).id()).isNotNull();
    refused(
        "tasket.person.helping",
        () -> edited(aino(), tasket, TasketWishes.shared(small(), "eeva")));
  }

  @Test
  void aHelperNeverComesToTheOwnersSideNotEvenPastThePolicy() throws Exception {
    TasketView tasket = open(small());
    claim(bertil(), tasket);
    transaction.begin();
    try {
      assertThatThrownBy(
              () ->
                  db.createNativeQuery(
                          "update tasket_party set side = 'OWNER'"
                              + " where tasket_id = ?1 and person_id = ?2")
                      .setParameter(1, tasket.id())
                      .setParameter(2, bertil().person())
                      .executeUpdate())
          .isInstanceOf(PersistenceException.class);
    } finally {
      transaction.rollback();
    }
  }

  @Test
  void theOwnerIsNoCoOwner() {
    wrong(
        "coOwners",
        () -> taskets.post(aino(), "everyone", TasketWishes.shared(small(), "aino", "eeva")));
  }

  @Test
  void aTasketIsHandedOverAndTheOldOwnerMayHelp() {
    TasketView tasket = open(small());
    owners.handOver(aino(), tasket.id(), "eeva");

    assertThat(taskets.get(EEVA, tasket.id()).owner().id()).isEqualTo(EEVA.person());
    assertThatThrownBy(() -> taskets.pause(aino(), tasket.id())).isInstanceOf(Forbidden.class);
    assertThat(claim(aino(), tasket).id()).isNotNull();
    assertThat(audited(tasket.id()))
        .containsExactly("tasket.posted", "tasket.published", "tasket.handed");
  }

  @Test
  void aManagerHandsOverWhatAColleagueLeftBehind() {
    TasketView tasket = open(aino(), board("{}"), small());
    claim(bertil(), tasket);

    refused("tasket.person.helping", () -> owners.handOver(CAROL, tasket.id(), "bertil"));
    wrong("person", () -> owners.handOver(CAROL, tasket.id(), "aino"));
    assertThatThrownBy(() -> owners.handOver(bertil(), tasket.id(), "cecil"))
        .isInstanceOf(Forbidden.class);
    owners.handOver(CAROL, tasket.id(), EEVA.person().toString());
    assertThat(taskets.pause(EEVA, tasket.id()).state()).isEqualTo(TasketState.PAUSED);
  }

  private void expireAll() {
    clockwork.round("tasket.expire");
  }

  @Test
  void timeEndsWhatNobodyCameFor() {
    TasketView alone = open(small());
    TasketView paused = open(small());
    taskets.pause(aino(), paused.id());
    TasketView helped = open(small());
    claim(bertil(), helped);
    TasketView done = open(TasketWishes.seats(2, clock.now()));
    ClaimView claim = claim(bertil(), done);
    claims.deliver(bertil(), claim.id(), Delivery.of(20, null));
    claims.confirm(aino(), claim.id(), Confirmation.of(null, null, null, null));
    TasketView later = open(TasketWishes.openUntil(clock.now().plus(Duration.ofDays(20))));

    clock.forward(Duration.ofDays(10));
    expireAll();
    expireAll();

    assertThat(taskets.get(aino(), alone.id()).state()).isEqualTo(TasketState.EXPIRED);
    assertThat(taskets.get(aino(), paused.id()).state()).isEqualTo(TasketState.EXPIRED);
    assertThat(taskets.get(aino(), helped.id()).state()).isEqualTo(TasketState.OPEN);
    assertThat(taskets.get(aino(), done.id()).state()).isEqualTo(TasketState.COMPLETED);
    assertThat(taskets.get(aino(), later.id()).state()).isEqualTo(TasketState.OPEN);
    assertThat(audited(alone.id()))
        .containsExactly("tasket.posted", "tasket.published", "tasket.expired");
  }

  @Test
  void whatExpiredIsRenewedAsItIsPublished() {
    String board = board("{'moderated': true, 'openDays': 20}");
    TasketView tasket = open(aino(), board, small());
    taskets.publish(CAROL, tasket.id());
    clock.forward(Duration.ofDays(10));
    expireAll();
    Instant now = clock.now();

    wrong("openUntil", () -> returns.renew(aino(), tasket.id(), now));
    wrong(
        "openUntil",
        () -> returns.renew(aino(), tasket.id(), now.plus(Duration.ofDays(20)).plusMillis(1)));
    assertThatThrownBy(() -> returns.renew(CAROL, tasket.id(), now.plus(Duration.ofDays(5))))
        .isInstanceOf(Forbidden.class);
    assertThat(returns.renew(aino(), tasket.id(), now.plus(Duration.ofDays(20))).state())
        .isEqualTo(TasketState.SUBMITTED);
    taskets.publish(CAROL, tasket.id());
    assertThat(claim(bertil(), tasket).id()).isNotNull();
  }

  @Test
  void whatExpiredAfterItsSessionsIsRenewedAndGetsNewOnes() {
    Wishes wishes = TasketWishes.sessions(small(), sitting(Duration.ofDays(1)));
    TasketView tasket = open(wishes);
    clock.forward(Duration.ofDays(10));
    expireAll();
    Instant until = clock.now().plus(Duration.ofDays(10));
    returns.renew(aino(), tasket.id(), until);

    Wishes more = TasketWishes.sessions(TasketWishes.openUntil(until), sitting(Duration.ofDays(1)));
    UUID added = edited(aino(), tasket, more).sessions().get(1).id();
    assertThat(claims.claim(bertil(), tasket.id(), Optional.of(added)).id()).isNotNull();
  }

  private SessionPlan sitting(Duration ahead) {
    Instant start = clock.now().plus(ahead);
    return new SessionPlan(
        Optional.of(start),
        Optional.of(start.plus(Duration.ofHours(1))),
        Optional.of("Europe/Helsinki"),
        3);
  }

  private Wishes weekly() {
    return TasketWishes.repeated(
        TasketWishes.sessions(small(), sitting(Duration.ofDays(1))),
        Optional.of(new Recurrence(Recurrence.Every.WEEKLY, Optional.empty())));
  }

  /** From 2 March 2027 the clocks on the wall are changed once in sixty days. */
  @Test
  void aRhythmMakesSessionsSixtyDaysAheadAndNeverTwice() {
    TasketView tasket = open(weekly());
    assertThat(tasket.sessions()).hasSize(9);
    assertThat(tasket.sessions())
        .extracting(
            session -> session.start().orElseThrow().atZone(ZoneId.of("Europe/Helsinki")).getHour())
        .containsOnly(11);

    extendAll();
    assertThat(taskets.get(aino(), tasket.id()).sessions()).hasSize(9);

    clock.forward(Duration.ofDays(7));
    extendAll();
    extendAll();
    TasketView longer = taskets.get(aino(), tasket.id());
    assertThat(longer.sessions()).hasSize(10);
    UUID last = longer.sessions().get(9).id();
    assertThat(claims.claim(bertil(), tasket.id(), Optional.of(last)).id()).isNotNull();
  }

  private void extendAll() {
    clockwork.round("tasket.extend");
  }

  private static Wishes changed(Wishes wishes, SessionView session, Instant start, int seats) {
    Duration length = Duration.between(session.start().orElseThrow(), session.end().orElseThrow());
    return TasketWishes.sessions(
        wishes,
        new SessionPlan(
            Optional.of(session.id()),
            Optional.of(start),
            Optional.of(start.plus(length)),
            session.zone(),
            seats));
  }

  @Test
  void aSessionWithHelpersNeitherMovesNorShrinksBelowThem() {
    Wishes wishes = TasketWishes.sessions(small(), sitting(Duration.ofDays(1)));
    TasketView tasket = open(wishes);
    SessionView session = tasket.sessions().get(0);
    Instant start = session.start().orElseThrow();
    claim(bertil(), tasket);
    claim(CECIL, tasket);

    refused(
        "tasket.session.held",
        () -> edited(aino(), tasket, changed(wishes, session, start.plusSeconds(60), 3)));
    refused("tasket.seats.held", () -> edited(aino(), tasket, changed(wishes, session, start, 1)));
    assertThat(edited(aino(), tasket, changed(wishes, session, start, 2)).seats()).isEqualTo(2);
    TasketView two =
        edited(aino(), tasket, TasketWishes.sessions(wishes, sitting(Duration.ofDays(2))));
    assertThat(two.sessions()).hasSize(2);
    UUID added = two.sessions().get(1).id();
    assertThat(claims.claim(somebody("dora"), tasket.id(), Optional.of(added)).id()).isNotNull();
  }

  @Test
  void aCopyIsTheReadersOwnDraftWithNobodyInIt() {
    HelperTerms helper =
        new HelperTerms(
            List.of("Finnish"), Optional.of("Plain words"), Optional.empty(), Optional.empty());
    TasketView tasket = open(TasketWishes.helped(TasketWishes.shared(weekly(), "eeva"), helper));

    TasketView copy = drafts.copy(bertil(), tasket.id());

    assertThat(copy.state()).isEqualTo(TasketState.DRAFT);
    assertThat(copy.owner().id()).isEqualTo(bertil().person());
    assertThat(copy.coOwners()).isEmpty();
    assertThat(copy.terms()).isEqualTo(tasket.terms());
    assertThat(copy.sessions()).hasSameSizeAs(tasket.sessions());
    assertThat(copy.recurrence()).isEqualTo(tasket.recurrence());
    assertThat(taskets.publish(bertil(), copy.id()).state()).isEqualTo(TasketState.OPEN);
  }

  @Test
  void aCopyOfAnOldOneBeginsNow() {
    TasketView tasket = open(TasketWishes.sessions(small(), sitting(Duration.ofDays(1))));
    clock.forward(Duration.ofDays(40));

    TasketView copy = drafts.copy(aino(), tasket.id());

    assertThat(copy.terms().openUntil()).isEqualTo(clock.now().plus(Duration.ofDays(30)));
    assertThat(copy.seatsAtAnyTime()).contains(3);
  }

  @Test
  void aTemplateFillsWhatIsNotGiven() {
    String board =
        board(
            "{'openDays': 14, 'categories': [{'key': 'texts', 'name': {'en': 'Texts'}}],"
                + " 'templates': [{'key': 'proof', 'name': 'Proofreading', 'language': 'fi',"
                + " 'title': 'Oikolue sivu', 'plannedMinutes': 45, 'seats': 2,"
                + " 'category': 'texts'}]}");
    Wishes nothing = new Wishes(null, null, null, null, null, null, null, null, List.of());

    TasketView draft = drafts.post(aino(), board, Optional.of("proof"), nothing, Locale.ENGLISH);

    assertThat(draft.terms().title()).isEqualTo("Oikolue sivu");
    assertThat(draft.terms().language()).isEqualTo("fi");
    assertThat(draft.terms().plannedMinutes()).isEqualTo(45);
    assertThat(draft.terms().openUntil()).isEqualTo(clock.now().plus(Duration.ofDays(14)));
    assertThat(draft.terms().board().category()).contains("texts");
    assertThat(draft.seats()).isEqualTo(2);
    wrong(
        "template", () -> drafts.post(aino(), board, Optional.of("none"), nothing, Locale.ENGLISH));
  }

  @Test
  void aSkillIsFoundWhateverItsCapitals() {
    String skill = "Skill" + System.nanoTime();
    HelperTerms helper =
        new HelperTerms(List.of(skill), Optional.empty(), Optional.empty(), Optional.empty());
    TasketView tasket = open(TasketWishes.helped(small(), helper));

    assertThat(isListed(bertil(), skilled(skill.toUpperCase(Locale.ROOT)), tasket)).isTrue();
    assertThat(isListed(bertil(), skilled(skill.substring(1)), tasket)).isFalse();
    edited(aino(), tasket, small());
    assertThat(isListed(bertil(), skilled(skill), tasket)).isFalse();
  }

  private static TasketQuery skilled(String skill) {
    return new TasketQuery(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(skill),
        TasketSort.NEWEST,
        20,
        Optional.empty());
  }

  @Test
  void aTasketStandsInOneColumnAsLongAsItHasAnybodyOrWantsOne() {
    String board = board("{}");
    TasketView tasket = open(aino(), board, TasketWishes.seats(2, clock.now()));
    assertThat(stages(bertil(), board, tasket)).containsExactly(Stage.OPEN);

    ClaimView first = claim(bertil(), tasket);
    assertThat(stages(bertil(), board, tasket)).containsExactly(Stage.OPEN);
    taskets.pause(aino(), tasket.id());
    assertThat(stages(bertil(), board, tasket)).containsExactly(Stage.IN_PROGRESS);
    taskets.resume(aino(), tasket.id());
    ClaimView second = claim(EEVA, tasket);
    assertThat(stages(bertil(), board, tasket)).containsExactly(Stage.IN_PROGRESS);

    confirmed(bertil(), first);
    confirmed(EEVA, second);
    assertThat(stages(bertil(), board, tasket)).containsExactly(Stage.DONE);
    assertThat(stages(aino(), board, taskets.post(aino(), board, small()))).isEmpty();
    TasketView paused = open(aino(), board, small());
    taskets.pause(aino(), paused.id());
    assertThat(stages(aino(), board, paused)).isEmpty();
    TasketView over = open(aino(), board, small());
    clock.forward(Duration.ofDays(11));
    assertThat(stages(aino(), board, over)).isEmpty();
  }

  private void confirmed(Actor helper, ClaimView claim) {
    claims.deliver(helper, claim.id(), Delivery.of(20, null));
    claims.confirm(aino(), claim.id(), Confirmation.of(null, null, null, null));
  }

  /** Where one finds it, by column and by list, which agree. */
  private List<Stage> stages(Actor actor, String board, TasketView tasket) {
    TasketQuery onBoard = TasketQuery.onShow().onBoard(board);
    Map<Stage, Page<TasketView>> columns = list.columns(actor, onBoard);
    List<Stage> stages = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      boolean inColumn =
          columns.get(stage).items().stream().anyMatch(one -> one.id().equals(tasket.id()));
      assertThat(isListed(actor, onBoard.at(Set.of(stage)), tasket)).isEqualTo(inColumn);
      if (inColumn) {
        stages.add(stage);
      }
    }
    assertThat(isListed(actor, onBoard, tasket)).isNotEqualTo(stages.isEmpty());
    return stages;
  }

  @Test
  void aColumnCountsAllAndGoesOnAsAList() {
    String board = board("{}");
    List<UUID> newestFirst = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      newestFirst.add(0, open(aino(), board, small()).id());
      clock.forward(Duration.ofMinutes(1));
    }
    TasketQuery two = TasketQuery.onShow().onBoard(board).atMost(2);
    Page<TasketView> column = list.columns(bertil(), two).get(Stage.OPEN);

    assertThat(column.total()).isEqualTo(5);
    assertThat(column.items()).extracting(TasketView::id).isEqualTo(newestFirst.subList(0, 2));
    Page<TasketView> rest =
        list.page(bertil(), two.at(Set.of(Stage.OPEN)).atMost(3).from(column.next()));
    assertThat(rest.items()).extracting(TasketView::id).isEqualTo(newestFirst.subList(2, 5));
    assertThat(list.columns(bertil(), two.at(Set.of(Stage.DONE)))).containsOnlyKeys(Stage.DONE);
  }

  @Test
  void aBoardIsAskedForACategoryAPlaceAndOnesOwn() {
    String board = board("{'categories': [{'key': 'texts', 'name': {'en': 'Texts'}}]}");
    BoardTerms texts =
        new BoardTerms(
            Optional.of("texts"), Optional.empty(), List.of(), json("{}"), Audience.everyone());
    TasketView text = open(aino(), board, TasketWishes.onBoard(small(), texts));
    TasketView other = open(bertil(), board, TasketWishes.mode("ON_SITE", small()));
    TasketView either = open(bertil(), board, TasketWishes.mode("EITHER", small()));
    claim(aino(), either);

    assertThat(asked(board, more(Optional.of("texts"), Optional.empty(), false)))
        .containsExactly(text.id());
    assertThat(asked(board, more(Optional.empty(), Optional.of(Mode.ONLINE), false)))
        .containsExactlyInAnyOrder(text.id(), either.id());
    assertThat(asked(board, more(Optional.empty(), Optional.of(Mode.ON_SITE), false)))
        .containsExactlyInAnyOrder(other.id(), either.id());
    assertThat(asked(board, more(Optional.empty(), Optional.empty(), true)))
        .containsExactlyInAnyOrder(text.id(), either.id());
  }

  private static TasketQuery.More more(
      Optional<String> category, Optional<Mode> doable, boolean mine) {
    return new TasketQuery.More(EnumSet.allOf(Stage.class), category, doable, mine);
  }

  private List<UUID> asked(String board, TasketQuery.More more) {
    return list.page(aino(), TasketQuery.onShow().onBoard(board).with(more)).items().stream()
        .map(TasketView::id)
        .toList();
  }

  @Test
  void theCalendarHoldsADaysSessionsAlsoWhenSummerTimeBegins() {
    String board = board("{}");
    Instant midnight = Instant.parse("2027-03-27T22:00:00Z");
    TasketView tasket =
        open(
            aino(),
            board,
            TasketWishes.sessions(
                small(),
                session(midnight.minusSeconds(60)),
                session(midnight),
                session(midnight.plus(Duration.ofHours(23)).minusSeconds(60)),
                session(midnight.plus(Duration.ofHours(23)))));
    Days day = Days.from(LocalDate.of(2027, 3, 28), 1, HELSINKI);

    assertThat(times(bertil(), board, day))
        .containsExactly(midnight, midnight.plus(Duration.ofHours(23)).minusSeconds(60));
    assertThat(calendar.page(bertil(), onBoard(board), day).items())
        .allSatisfy(
            entry -> {
              assertThat(entry.tasket().id()).isEqualTo(tasket.id());
              assertThat(entry.session()).isPresent();
            });
    taskets.cancel(aino(), tasket.id(), Optional.of(REASON));
    assertThat(times(bertil(), board, day)).isEmpty();
  }

  @Test
  void theCalendarHoldsTheEndsOfWhatIsOpenAndIsReadPieceByPiece() {
    String board = board("{}");
    Instant end = Instant.parse("2027-03-09T09:00:00Z");
    TasketView first = open(aino(), board, TasketWishes.openUntil(end));
    TasketView second = open(aino(), board, TasketWishes.openUntil(end));
    open(aino(), board, TasketWishes.openUntil(end.plus(Duration.ofDays(1))));
    Days day = Days.from(LocalDate.of(2027, 3, 9), 1, HELSINKI);
    Page<CalendarEntry> piece = calendar.page(bertil(), onBoard(board).atMost(1), day);
    Page<CalendarEntry> rest = calendar.page(bertil(), onBoard(board).from(piece.next()), day);

    assertThat(piece.total()).isEqualTo(2);
    assertThat(rest.next()).isEmpty();
    assertThat(Stream.of(piece, rest).flatMap(page -> page.items().stream()))
        .allSatisfy(entry -> assertThat(entry.session()).isEmpty())
        .extracting(entry -> entry.tasket().id())
        .containsExactlyInAnyOrder(first.id(), second.id());
    edit(CAROL, board, EditBoard.audience(new Audience(List.of(), Set.of("keepers"))));
    wrong("board", () -> calendar.page(bertil(), onBoard(board), day));
    assertThat(calendar.page(bertil(), TasketQuery.onShow(), day).items())
        .noneMatch(entry -> entry.tasket().board().equals(board));
  }

  private static SessionPlan session(Instant start) {
    return new SessionPlan(
        Optional.of(start),
        Optional.of(start.plus(Duration.ofHours(2))),
        Optional.of("Europe/Helsinki"),
        1);
  }

  private static TasketQuery onBoard(String board) {
    return TasketQuery.onShow().onBoard(board);
  }

  private List<Instant> times(Actor actor, String board, Days days) {
    return calendar.page(actor, onBoard(board), days).items().stream()
        .map(CalendarEntry::at)
        .toList();
  }

  @Test
  void hintsAreForTheOwnersSideAndEndWithPublishing() {
    TasketView draft = taskets.post(aino(), "everyone", TasketWishes.shared(small(), "eeva"));

    assertThat(draft.hints()).containsExactly(Hint.DESCRIPTION_SHORT, Hint.SKILL_MISSING);
    assertThat(taskets.get(EEVA, draft.id()).hints()).isEqualTo(draft.hints());
    assertThat(taskets.publish(aino(), draft.id()).hints()).isEmpty();
  }
}
