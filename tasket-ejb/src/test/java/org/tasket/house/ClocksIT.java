package org.tasket.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tasket.house.Everyone.aino;
import static org.tasket.house.Everyone.bertil;
import static org.tasket.house.Everyone.david;
import static org.tasket.house.Everyone.somebody;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tasket.attachment.AttachedTo;
import org.tasket.attachment.Attachments;
import org.tasket.board.BoardFixtures;
import org.tasket.board.BoardKeeping;
import org.tasket.board.Boards;
import org.tasket.board.EditBoard;
import org.tasket.board.OpenBoard;
import org.tasket.claim.ClaimList;
import org.tasket.claim.ClaimReminder;
import org.tasket.claim.ClaimSeat;
import org.tasket.claim.ClaimState;
import org.tasket.claim.ClaimView;
import org.tasket.claim.Claims;
import org.tasket.claim.Delivery;
import org.tasket.platform.Clockwork;
import org.tasket.platform.Clockwork.JobState;
import org.tasket.platform.Reason;
import org.tasket.platform.Round;
import org.tasket.platform.Setting;
import org.tasket.platform.Settings;
import org.tasket.tasket.SessionPlan;
import org.tasket.tasket.TasketReminder;
import org.tasket.tasket.TasketReturns;
import org.tasket.tasket.TasketState;
import org.tasket.tasket.TasketView;
import org.tasket.tasket.TasketWishes;
import org.tasket.tasket.Taskets;
import org.tasket.tasket.Wishes;

/** Jobs, their leases and their reminders, with a clock that a test moves. */
@ExtendWith(ArquillianExtension.class)
class ClocksIT {

  private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
  private static final Reason REASON = Reason.required("Changed plans", null);

  @Inject Clockwork clockwork;
  @Inject StubbornJob stubborn;
  @Inject Reminded reminded;
  @Inject Boards boards;
  @Inject BoardKeeping keeping;
  @Inject Taskets taskets;
  @Inject TasketReturns returns;
  @Inject Claims claims;
  @Inject ClaimList list;
  @Inject Attachments attachments;
  @Inject Settings settings;
  @Inject SettableClock clock;
  @PersistenceContext EntityManager db;
  @Inject UserTransaction transaction;

  @Deployment
  static WebArchive house() {
    return House.asNew();
  }

  @BeforeEach
  void quiet() {
    List.of(
            "claim.lapse",
            "claim.unapproved",
            "claim.unanswered",
            "claim.line",
            "claim.confirm",
            "claim.remind",
            "tasket.expire",
            "tasket.ending")
        .forEach(this::round);
    reminded.forget();
    stubborn.reset();
  }

  private Round round(String job) {
    return clockwork.round(job).orElseThrow();
  }

  private TasketView open(Wishes wishes) {
    return open("everyone", wishes);
  }

  private TasketView open(String board, Wishes wishes) {
    return taskets.publish(aino(), taskets.post(aino(), board, wishes).id());
  }

  private TasketView lasting(Duration time) {
    return open(TasketWishes.openUntil(clock.now().plus(time)));
  }

  private ClaimView claim(TasketView tasket) {
    return claims.claim(bertil(), tasket.id(), Optional.empty());
  }

  @SuppressWarnings("unchecked") // a native query has no generic type
  private List<String> audited(UUID object) {
    return db.createNativeQuery(
            "select operation from tasket_audit where object_id = ?1 order by at, id")
        .setParameter(1, object)
        .getResultList();
  }

  @Test
  void oneRunsAJobWhileAnotherWouldLikeTo() throws Exception {
    stubborn.haltAt(stubborn.due());
    ExecutorService servers = Executors.newSingleThreadExecutor();
    try {
      Future<Round> first = servers.submit(() -> round(StubbornJob.NAME));
      stubborn.awaitHalt();

      assertThat(clockwork.round(StubbornJob.NAME)).isEmpty();

      stubborn.goOn();
      assertThat(first.get(20, TimeUnit.SECONDS)).isEqualTo(new Round(1, 0));
      assertThat(clockwork.round(StubbornJob.NAME)).contains(new Round(0, 0));
    } finally {
      servers.shutdownNow();
    }
  }

  @Test
  void whatADeadServerWasAtIsTakenOverWhenItsTimeIsOver() throws Exception {
    stubborn.due();
    round(StubbornJob.NAME);
    leaseTo(UUID.randomUUID(), clock.now().plus(Duration.ofMinutes(2)));
    stubborn.due();

    assertThat(clockwork.round(StubbornJob.NAME)).isEmpty();
    clock.forward(Duration.ofMinutes(2));
    assertThat(round(StubbornJob.NAME).done()).isEqualTo(1);
  }

  private void leaseTo(UUID holder, Instant until) throws Exception {
    transaction.begin();
    db.createNativeQuery("update tasket_job set holder = ?2, held_until = ?3 where name = ?1")
        .setParameter(1, StubbornJob.NAME)
        .setParameter(2, holder)
        .setParameter(3, until.atOffset(ZoneOffset.UTC))
        .executeUpdate();
    transaction.commit();
  }

  @Test
  void whatCannotBeDoneIsCountedUntilItIs() {
    UUID poisoned = stubborn.due();
    stubborn.poison(poisoned);
    stubborn.due();

    assertThat(round(StubbornJob.NAME)).isEqualTo(new Round(1, 1));
    assertThat(state().setbacks()).isEqualTo(1);
    assertThat(round(StubbornJob.NAME)).isEqualTo(new Round(0, 0));

    stubborn.heal(poisoned);
    clock.forward(Duration.ofMinutes(1));
    assertThat(round(StubbornJob.NAME)).isEqualTo(new Round(1, 0));
    assertThat(state().setbacks()).isZero();
  }

  private JobState state() {
    return state(StubbornJob.NAME);
  }

  private JobState state(String name) {
    return clockwork.states().stream()
        .filter(job -> job.name().equals(name))
        .findAny()
        .orElseThrow();
  }

  @Test
  void aJobThatHasNotRunForLongIsKnown() {
    round(StubbornJob.NAME);
    Instant ran = clock.now();
    assertThat(state()).isEqualTo(new JobState(StubbornJob.NAME, Optional.of(ran), false, 0));

    clock.forward(Duration.ofHours(11));

    assertThat(state()).isEqualTo(new JobState(StubbornJob.NAME, Optional.of(ran), true, 0));
  }

  @Test
  void aJobThatRestsIsLeftAloneAndIsNotLateForThat() {
    clock.forward(Duration.ofHours(1));
    assertThat(clockwork.round("file.sweep")).isPresent();
    clock.forward(Duration.ofMinutes(59));
    assertThat(clockwork.round("file.sweep")).isEmpty();
    assertThat(state("file.sweep").late()).isFalse();
    clock.forward(Duration.ofMinutes(1));
    assertThat(clockwork.round("file.sweep")).isPresent();
    clock.forward(Duration.ofHours(12));
    assertThat(state("file.sweep").late()).isTrue();
  }

  @Test
  void whatIsNobodysIsSweptOutOfTheFolderADayLater() throws IOException {
    Path ours = lying(linked(), Duration.ofDays(2));
    Path fresh = lying(UUID.randomUUID(), Duration.ofHours(23));
    Path nobodys = lying(UUID.randomUUID(), Duration.ofHours(25));
    clock.forward(Duration.ofHours(1));
    round("file.sweep");

    assertThat(ours).exists();
    assertThat(fresh).exists();
    assertThat(nobodys).doesNotExist();
  }

  @Test
  void whereTheDatabaseKnowsFewOfTheFilesNothingIsSwept() throws IOException {
    List<Path> unknown = new ArrayList<>();
    for (int number = 0; number < 10; number++) {
      unknown.add(lying(UUID.randomUUID(), Duration.ofDays(2)));
    }
    try {
      clock.forward(Duration.ofHours(1));
      round("file.sweep");

      assertThat(unknown).allSatisfy(file -> assertThat(file).exists());
    } finally {
      for (Path file : unknown) {
        Files.delete(file);
      }
    }
  }

  private Path lying(UUID file, Duration since) throws IOException {
    String name = file.toString();
    Path place = Path.of(settings.text(Setting.FILES_DIR), name.substring(name.length() - 2), name);
    Files.createDirectories(place.getParent());
    Files.writeString(place, "It");
    // an hour later, so that the job has rested
    Instant then = clock.now().plus(Duration.ofHours(1)).minus(since);
    return Files.setLastModifiedTime(place, FileTime.from(then));
  }

  private UUID linked() {
    AttachedTo tasket = AttachedTo.tasket(lasting(Duration.ofDays(5)).id());
    return attachments.addLink(aino(), tasket, "It", "https://example.org/").id();
  }

  @Test
  void aMissedNightIsCaughtUpInOneRound() {
    List<UUID> held =
        List.of(claim(lasting(Duration.ofDays(40))).id(), claim(lasting(Duration.ofDays(40))).id());
    TasketView ended = lasting(Duration.ofDays(5));
    ClaimView delivered = claim(lasting(Duration.ofDays(40)));
    claims.deliver(bertil(), delivered.id(), Delivery.of(15, null));

    clock.forward(Duration.ofDays(9));
    assertThat(round("claim.remind").done()).isZero();
    assertThat(round("claim.lapse").done()).isEqualTo(2);
    assertThat(round("claim.confirm").done()).isEqualTo(1);
    assertThat(round("tasket.expire").done()).isEqualTo(1);
    assertThat(round("claim.lapse").done()).isZero();

    held.forEach(
        claim -> assertThat(audited(claim)).containsExactly("claim.claimed", "claim.lapsed"));
    assertThat(audited(delivered.id()))
        .containsExactly("claim.claimed", "claim.delivered", "claim.confirmed");
    assertThat(audited(ended.id())).endsWith("tasket.expired");
    assertThat(reminded.all()).isEmpty();
  }

  /** Without a person, by the way in of jobs. */
  private List<?> done(UUID object) {
    return db.createNativeQuery(
            "select operation from tasket_audit where object_id = ?1"
                + " and way_in = 'JOB' and who is null order by at, id")
        .setParameter(1, object)
        .getResultList();
  }

  @Test
  void whatFollowsFromAClockIsAuditedAsItsDeedToo() {
    TasketView confirmed = lasting(Duration.ofDays(40));
    ClaimView delivered = claim(confirmed);
    ClaimView lateInLine = inLine(confirmed);
    claims.deliver(bertil(), delivered.id(), Delivery.of(15, null));
    ClaimView held = claim(lasting(Duration.ofDays(40)));
    ClaimView next = inLine(held.tasket());

    clock.forward(Duration.ofDays(7));
    round("claim.confirm");
    round("claim.lapse");

    assertThat(done(delivered.id())).isEqualTo(List.of("claim.confirmed"));
    assertThat(done(confirmed.id())).isEqualTo(List.of("tasket.completed"));
    assertThat(done(lateInLine.id())).isEqualTo(List.of("claim.tasketEnded"));
    assertThat(done(held.id())).isEqualTo(List.of("claim.lapsed"));
    assertThat(done(next.id())).isEqualTo(List.of("claim.movedUp"));
  }

  private ClaimView inLine(TasketView tasket) {
    return inLine(tasket.id());
  }

  private ClaimView inLine(UUID tasket) {
    return claims.claim(
        somebody("next" + System.nanoTime()), tasket, new ClaimSeat(Optional.empty(), true, false));
  }

  @Test
  void whatExpiredAndWasRenewedExpiresAgain() {
    TasketView tasket = lasting(Duration.ofDays(5));
    clock.forward(Duration.ofDays(5));
    round("tasket.expire");
    returns.renew(aino(), tasket.id(), clock.now().plus(Duration.ofDays(3)));
    clock.forward(Duration.ofDays(3).minusMillis(1));
    assertThat(round("tasket.expire").done()).isZero();
    clock.forward(Duration.ofMillis(1));
    round("tasket.expire");
    round("tasket.expire");

    assertThat(audited(tasket.id()))
        .endsWith("tasket.expired", "tasket.renewed", "tasket.published", "tasket.expired");
    assertThat(done(tasket.id())).isEqualTo(List.of("tasket.expired", "tasket.expired"));
  }

  @Test
  void aHelperIsRemindedAtHalfTheHoldAndADayBeforeAndOnceEach() {
    TasketView tasket = lasting(Duration.ofDays(40));
    ClaimView claim = claim(tasket);
    round("claim.remind");
    assertThat(reminded.all()).isEmpty();

    clock.forward(Duration.ofHours(84));
    round("claim.remind");
    round("claim.remind");
    assertThat(reminded.all())
        .containsExactly(
            new ClaimReminder.HoldEnding(claim.id(), tasket.id(), reminded.board(), clock.now()));

    clock.forward(Duration.ofHours(60));
    round("claim.remind");
    round("claim.remind");
    assertThat(reminded.all()).hasSize(2);
    clock.forward(Duration.ofHours(23));
    round("claim.remind");
    assertThat(reminded.all()).hasSize(2);
    assertThat(claimVersion(claim)).isEqualTo(1);
  }

  private int claimVersion(ClaimView claim) {
    return ((Number)
            db.createNativeQuery("select version from tasket_claim where id = ?1")
                .setParameter(1, claim.id())
                .getSingleResult())
        .intValue();
  }

  private TasketView sittingAt(Instant start) {
    return sittingAt("everyone", start);
  }

  private TasketView sittingAt(String board, Instant start) {
    return open(
        board,
        TasketWishes.sessions(
            TasketWishes.openUntil(start.plus(Duration.ofDays(60))),
            sitting(Optional.empty(), start)));
  }

  private static SessionPlan sitting(Optional<UUID> which, Instant start) {
    return new SessionPlan(
        which,
        Optional.of(start),
        Optional.of(start.plus(Duration.ofHours(2))),
        Optional.of(HELSINKI.getId()),
        1);
  }

  private Optional<Instant> holdOf(ClaimView claim) {
    return list.get(bertil(), claim.id()).holdUntil();
  }

  @Test
  void aHoldInASessionRunsFromItsEnd() {
    TasketView tasket = sittingAt(clock.now().plus(Duration.ofDays(20)));
    Instant over = tasket.sessions().get(0).end().orElseThrow();
    ClaimView claim = claim(tasket);
    assertThat(claim.holdUntil()).contains(over.plus(Duration.ofDays(7)));

    clock.set(over);
    round("claim.remind");
    round("claim.lapse");
    assertThat(remindedOf(claim)).isEmpty();
    clock.set(over.plus(Duration.ofHours(84)));
    round("claim.remind");
    assertThat(remindedOf(claim))
        .containsExactly(
            new ClaimReminder.HoldEnding(claim.id(), tasket.id(), reminded.board(), clock.now()));

    clock.set(over.plus(Duration.ofDays(7)).minusMillis(1));
    round("claim.lapse");
    assertThat(audited(claim.id())).containsExactly("claim.claimed");
    clock.forward(Duration.ofMillis(1));
    round("claim.lapse");
    assertThat(audited(claim.id())).containsExactly("claim.claimed", "claim.lapsed");
    cancel(tasket);
  }

  private List<Object> remindedOf(ClaimView claim) {
    return reminded.all().stream()
        .filter(one -> one instanceof ClaimReminder of && of.claim().equals(claim.id()))
        .toList();
  }

  /** So that no clock of it strikes in another test. */
  private void cancel(TasketView tasket) {
    taskets.cancel(aino(), tasket.id(), Optional.of(REASON));
  }

  @Test
  void whoStandsInLineWhenASessionBeginsIsDeclinedAndNoSooner() {
    Instant start = clock.now().plus(Duration.ofDays(1));
    TasketView tasket = sittingAt(start);
    claim(tasket);
    String helper = "next" + System.nanoTime();
    ClaimView waiting =
        claims.claim(somebody(helper), tasket.id(), new ClaimSeat(Optional.empty(), true, false));

    clock.set(start.minusMillis(1));
    assertThat(round("claim.line").done()).isZero();
    clock.set(start);
    assertThat(round("claim.line").done()).isEqualTo(1);
    assertThat(round("claim.line").done()).isZero();

    assertThat(audited(waiting.id())).containsExactly("claim.waiting", "claim.sessionBegan");
    assertThat(done(waiting.id())).isEqualTo(List.of("claim.sessionBegan"));
    ClaimView ended = list.get(somebody(helper), waiting.id());
    assertThat(ended.state()).isEqualTo(ClaimState.DECLINED);
    assertThat(ended.endedWithSession()).isTrue();
    assertThat(ended.endedWithTasket()).isFalse();
    cancel(tasket);
  }

  @Test
  void aHoldInASessionThatIsOverRunsFromNow() {
    TasketView tasket = sittingAt(clock.now().plus(Duration.ofDays(2)));
    ClaimView claim = claim(tasket);
    clock.forward(Duration.ofDays(4));
    claims.deliver(bertil(), claim.id(), Delivery.of(15, null));
    claims.sendBack(aino(), claim.id(), REASON);

    assertThat(holdOf(claim)).contains(clock.now().plus(Duration.ofDays(7)));
    cancel(tasket);
  }

  /** Where a seat is held no session moves; who delivered late may be at work without one. */
  @Test
  void aHoldMovesWithItsSession() {
    TasketView tasket = sittingAt(clock.now().plus(Duration.ofDays(2)));
    ClaimView claim = claim(tasket);
    clock.forward(Duration.ofDays(12));
    round("claim.lapse");
    move(tasket, clock.now().plus(Duration.ofDays(20)));
    ClaimView others = claims.claim(somebody("cecil"), tasket.id(), Optional.empty());
    claims.deliver(bertil(), claim.id(), Delivery.of(15, null));
    claims.withdraw(somebody("cecil"), others.id(), REASON);
    claims.sendBack(aino(), claim.id(), REASON);

    Instant later = clock.now().plus(Duration.ofDays(30));
    move(tasket, later);

    assertThat(holdOf(claim)).contains(later.plus(Duration.ofHours(2)).plus(Duration.ofDays(7)));
    cancel(tasket);
  }

  private void move(TasketView tasket, Instant start) {
    TasketView now = taskets.get(aino(), tasket.id());
    taskets.edit(
        aino(),
        now.id(),
        now.version(),
        TasketWishes.sessions(
            TasketWishes.openUntil(start.plus(Duration.ofDays(60))),
            sitting(Optional.of(now.sessions().get(0).id()), start)));
  }

  private String board(String rules) {
    String slug = "ruled-" + System.nanoTime();
    keeping.open(david(), OpenBoard.of(slug, "A board", "MICRO_WORK"));
    keeping.edit(
        david(),
        slug,
        boards.get(david(), slug).version(),
        EditBoard.rules(BoardFixtures.json(rules)));
    return slug;
  }

  @Test
  void anApplicationForASessionTomorrowIsAnsweredBeforeItOrEndsWithIt() {
    Instant start = clock.now().plus(Duration.ofDays(1));
    TasketView tasket = sittingAt(board("{'acceptance': 'OWNER_ACCEPTS'}"), start);
    ClaimView applied = claim(tasket);
    assertThat(applied.times().answer()).contains(start);

    clock.forward(Duration.ofHours(12));
    round("claim.remind");
    assertThat(remindedOf(applied))
        .singleElement()
        .isInstanceOf(ClaimReminder.ApplicationWaits.class);
    clock.set(start.minusMillis(1));
    round("claim.remind");
    assertThat(audited(applied.id())).containsExactly("claim.applied");
    clock.set(start);
    round("claim.remind");
    assertThat(audited(applied.id())).containsExactly("claim.applied", "claim.unanswered");

    clock.set(start.plus(Duration.ofHours(2)).minusMillis(1));
    round("claim.remind");
    assertThat(round("claim.unanswered").done()).isZero();
    clock.forward(Duration.ofMillis(1));
    assertThat(round("claim.unanswered").done()).isEqualTo(1);
    assertThat(remindedOf(applied)).hasSize(1);
    assertThat(audited(applied.id())).endsWith("claim.applicationLapsed");
    cancel(tasket);
  }

  @Test
  void aSupervisorAgreesBeforeASessionOrNotAtAll() {
    Instant start = clock.now().plus(Duration.ofDays(1));
    TasketView tasket = sittingAt(board("{'supervisor': 'APPROVE'}"), start);
    ClaimView awaiting = claim(tasket);

    clock.set(start.minusMillis(1));
    round("claim.remind");
    assertThat(remindedOf(awaiting))
        .singleElement()
        .isInstanceOf(ClaimReminder.ApprovalWaits.class);
    assertThat(round("claim.unapproved").done()).isZero();
    clock.set(start);
    assertThat(round("claim.unapproved").done()).isEqualTo(1);
    assertThat(list.get(bertil(), awaiting.id()).endedUnapproved()).isTrue();
    cancel(tasket);
  }

  @Test
  void aSupervisorHasTwoDaysAlsoWhereAnAnswerIsDueInOne() {
    String slug = board("{'supervisor': 'APPROVE', 'answerDays': 1}");
    TasketView tasket = open(slug, TasketWishes.openUntil(clock.now().plus(Duration.ofDays(40))));
    ClaimView awaiting = claim(tasket);

    clock.forward(Duration.ofDays(2).minusMillis(1));
    assertThat(round("claim.unapproved").done()).isZero();
    clock.forward(Duration.ofMillis(1));
    assertThat(round("claim.unapproved").done()).isEqualTo(1);
    assertThat(audited(awaiting.id())).containsExactly("claim.awaiting", "claim.unapproved");
    cancel(tasket);
  }

  @Test
  void anApplicationIsAnsweredEarlierWhereItsSessionIs() {
    TasketView tasket =
        sittingAt(board("{'acceptance': 'OWNER_ACCEPTS'}"), clock.now().plus(Duration.ofDays(20)));
    ClaimView applied = claim(tasket);
    assertThat(applied.times().answer()).contains(clock.now().plus(Duration.ofDays(5)));

    Instant sooner = clock.now().plus(Duration.ofDays(2));
    move(tasket, sooner);

    ClaimView.Times times = list.get(bertil(), applied.id()).times();
    assertThat(times.answer()).contains(sooner);
    assertThat(times.managers()).contains(sooner.plus(Duration.ofHours(2)));
    cancel(tasket);
  }

  @Test
  void anApplicationThatNobodyAnswersGoesToTheManagersOnceAndEnds() {
    String slug = board("{'acceptance': 'OWNER_ACCEPTS'}");
    TasketView tasket =
        taskets.publish(
            aino(), taskets.post(aino(), slug, TasketWishes.seats(1, clock.now())).id());
    ClaimView applied = claims.claim(somebody("cecil"), tasket.id(), Optional.empty());

    clock.forward(Duration.ofHours(60));
    round("claim.remind");
    assertThat(reminded.all()).singleElement().isInstanceOf(ClaimReminder.ApplicationWaits.class);
    clock.forward(Duration.ofHours(60));
    round("claim.remind");
    round("claim.remind");

    assertThat(audited(applied.id())).containsExactly("claim.applied", "claim.unanswered");
    reminded.forget();
    for (int days = 0; days < 14; days++) {
      clock.forward(Duration.ofDays(1));
      round("claim.remind");
    }
    assertThat(remindedOf(applied))
        .hasSize(2)
        .allSatisfy(one -> assertThat(one).isInstanceOf(ClaimReminder.StillUnanswered.class));
    assertThat(round("claim.unanswered").done()).isZero();
    clock.forward(Duration.ofDays(1));
    round("claim.remind");
    assertThat(round("claim.unanswered").done()).isEqualTo(1);
    round("tasket.expire");
    assertThat(taskets.get(aino(), tasket.id()).state()).isEqualTo(TasketState.EXPIRED);

    assertThat(audited(applied.id()))
        .containsExactly("claim.applied", "claim.unanswered", "claim.applicationLapsed");
    ClaimView ended = list.get(somebody("cecil"), applied.id());
    assertThat(ended.state()).isEqualTo(ClaimState.LAPSED);
    assertThat(ended.endedUnanswered()).isTrue();
    assertThat(ended.endedUnapproved()).isFalse();
  }

  @Test
  void ownersAreRemindedOfAnEndOnceAndAgainOfAnother() {
    TasketView tasket = lasting(Duration.ofDays(5));
    lasting(Duration.ofHours(20));
    clock.forward(Duration.ofDays(4).minusSeconds(1));
    round("tasket.ending");
    assertThat(reminded.all()).isEmpty();

    clock.forward(Duration.ofSeconds(1));
    round("tasket.ending");
    round("tasket.ending");
    assertThat(reminded.all())
        .containsExactly(new TasketReminder.EndingSoon(tasket.id(), reminded.board(), clock.now()));

    TasketView now = taskets.get(aino(), tasket.id());
    taskets.edit(
        aino(),
        now.id(),
        now.version(),
        TasketWishes.openUntil(clock.now().plus(Duration.ofDays(3))));
    round("tasket.ending");
    assertThat(reminded.all()).hasSize(1);
    clock.forward(Duration.ofDays(2));
    round("tasket.ending");
    assertThat(reminded.all()).hasSize(2);
  }

  /** In the night to 31 October 2027 an hour comes twice. */
  @Test
  void helpersAreRemindedOfASessionAtTheSameTimeADayBefore() {
    clock.set(helsinki("2027-10-25T12:00"));
    Instant start = helsinki("2027-10-31T09:00");
    TasketView tasket =
        open(
            TasketWishes.sessions(
                TasketWishes.openUntil(start),
                new SessionPlan(
                    Optional.of(start),
                    Optional.of(start.plus(Duration.ofHours(2))),
                    Optional.of(HELSINKI.getId()),
                    3)));
    claim(tasket);

    clock.set(helsinki("2027-10-30T08:59"));
    round("tasket.session");
    assertThat(reminded.all()).isEmpty();
    clock.set(helsinki("2027-10-30T09:00"));
    round("tasket.session");
    round("tasket.session");

    assertThat(reminded.all())
        .containsExactly(
            new TasketReminder.SessionSoon(
                tasket.sessions().get(0).id(), tasket.id(), reminded.board(), clock.now()));
  }

  private static Instant helsinki(String local) {
    return LocalDateTime.parse(local).atZone(HELSINKI).toInstant();
  }
}
