package org.tasket.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tasket.house.Everyone.david;
import static org.tasket.house.Everyone.somebody;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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
import org.tasket.claim.Delivery;
import org.tasket.mail.MailHealth;
import org.tasket.notice.Deed;
import org.tasket.notice.NoticeBook;
import org.tasket.notice.NoticeKind;
import org.tasket.notice.NoticeView;
import org.tasket.notice.NoticeView.Way;
import org.tasket.person.Actor;
import org.tasket.platform.Clockwork;
import org.tasket.platform.NotFound;
import org.tasket.platform.Reason;
import org.tasket.platform.RuleBroken;
import org.tasket.platform.Unavailable;
import org.tasket.talk.RemarkView;
import org.tasket.talk.Talk;
import org.tasket.tasket.TasketView;
import org.tasket.tasket.TasketWishes;
import org.tasket.tasket.Taskets;

/** Who hears what, once it happened. */
@ExtendWith(ArquillianExtension.class)
class NoticesIT {

  private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
  private static final Reason REASON = Reason.required("Changed plans", null);

  @Inject NoticeBook notices;
  @Inject MailHealth mail;
  @Inject Boards boards;
  @Inject BoardKeeping keeping;
  @Inject Taskets taskets;
  @Inject Claims claims;
  @Inject Applications applications;
  @Inject Reports reports;
  @Inject Talk talk;
  @Inject Clockwork clockwork;
  @Inject SettableClock clock;
  @Inject UserTransaction transaction;
  @PersistenceContext EntityManager db;

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

  private TasketView open(String board, int seats) {
    TasketView draft = taskets.post(owner, board, TasketWishes.seats(seats, clock.now()));
    return taskets.publish(owner, draft.id());
  }

  private ClaimView claim(TasketView tasket) {
    return claims.claim(helper, tasket.id(), Optional.empty());
  }

  private String board(String rules) {
    String slug = "board-" + System.nanoTime();
    keeping.open(david(), OpenBoard.of(slug, "A board", "MICRO_WORK"));
    edit(slug, EditBoard.rules(BoardFixtures.json(rules)));
    edit(slug, EditBoard.managers(List.of("carol")));
    return slug;
  }

  private void edit(String board, EditBoard change) {
    Actor keeper = boards.get(david(), board).managers().isEmpty() ? david() : somebody("carol");
    keeping.edit(keeper, board, boards.get(david(), board).version(), change);
  }

  private List<NoticeView> heard(Actor reader) {
    return notices.mine(reader, 100, Optional.empty()).items();
  }

  private Stream<NoticeKind> kinds(Actor reader) {
    return heard(reader).stream().map(NoticeView::kind);
  }

  @Test
  void ownerAndHelperHearOfOneAnotherFromSeatToConfirmation() {
    TasketView tasket = open("everyone", 1);
    ClaimView claim = claim(tasket);
    claims.deliver(helper, claim.id(), Delivery.of(40, null));
    claims.sendBack(owner, claim.id(), REASON);
    claims.deliver(helper, claim.id(), Delivery.of(50, null));
    claims.confirm(owner, claim.id(), Confirmation.of(null, null, null, "Thank you!"));

    assertThat(kinds(owner))
        .containsExactlyInAnyOrder(
            NoticeKind.CLAIMED, NoticeKind.DELIVERED, NoticeKind.DELIVERED, NoticeKind.COMPLETED);
    assertThat(kinds(helper)).containsExactlyInAnyOrder(NoticeKind.RETURNED, NoticeKind.CONFIRMED);
    NoticeView first = heard(owner).get(heard(owner).size() - 1);
    assertThat(first.by().orElseThrow().id()).isEqualTo(helper.person());
    assertThat(first.tasket().orElseThrow().title()).isEqualTo(tasket.terms().title());
    assertThat(first.claim()).contains(claim.id());
  }

  @Test
  void whoWaitedHearsOfTheSeatAndTheOwnerOfWhoGaveItBack() {
    TasketView tasket = open("everyone", 1);
    ClaimView first = claim(tasket);
    Actor next = somebody("next" + System.nanoTime());
    claims.claim(next, tasket.id(), new ClaimSeat(Optional.empty(), true, false));
    claims.withdraw(helper, first.id(), REASON);

    assertThat(kinds(next)).containsExactly(NoticeKind.MOVED_UP);
    assertThat(kinds(owner))
        .containsExactlyInAnyOrder(NoticeKind.CLAIMED, NoticeKind.WITHDRAWN, NoticeKind.CLAIMED);
    assertThat(kinds(helper)).isEmpty();
  }

  @Test
  void theClockTellsTooAndManagersHearOfASilentOwner() {
    TasketView tasket = open(board("{'acceptance': 'OWNER_ACCEPTS'}"), 1);
    claims.claim(helper, tasket.id(), Optional.empty());
    Actor carol = somebody("carol");
    int before = heard(carol).size();
    clock.forward(Duration.ofDays(5));
    clockwork.round("claim.remind");
    clockwork.round("claim.remind");

    assertThat(kinds(owner)).containsExactly(NoticeKind.APPLIED);
    assertThat(heard(carol)).hasSize(before + 1);
    assertThat(heard(carol).get(0).kind()).isEqualTo(NoticeKind.OWNER_SILENT);
    assertThat(heard(carol).get(0).by()).isEmpty();
  }

  @Test
  void aSupervisorReadsTheNameOfTheirReportWhoeverGaveThemTheSeat() throws Exception {
    String report = "report" + System.nanoTime();
    reports.supervises("boss of " + report, report);
    TasketView tasket = open(board("{'supervisor': 'INFORM'}"), 1);
    applications.add(owner, tasket.id(), report, Optional.empty());

    NoticeView told = heard(somebody("boss of " + report)).get(0);
    assertThat(told.kind()).isEqualTo(NoticeKind.SUPERVISOR_INFORMED);
    assertThat(told.by().orElseThrow().id()).isEqualTo(somebody(report).person());
  }

  @Test
  void whoMovesUpToAnApplicationHearsThatSomebodyHasToAgree() {
    TasketView tasket = open(board("{'acceptance': 'OWNER_ACCEPTS'}"), 1);
    ClaimView first = claim(tasket);
    applications.accept(owner, first.id());
    Actor next = somebody("next" + System.nanoTime());
    claims.claim(next, tasket.id(), new ClaimSeat(Optional.empty(), true, false));
    claims.withdraw(helper, first.id(), REASON);

    assertThat(kinds(next)).containsExactly(NoticeKind.TURN_CAME);
  }

  @Test
  void askersHearOfAnswersAndOwnersOfQuestions() {
    TasketView tasket = open("everyone", 1);
    RemarkView question = talk.ask(helper, tasket.id(), "Which page?");
    talk.answer(owner, question.id(), "The second.");

    assertThat(kinds(owner)).containsExactly(NoticeKind.ASKED);
    assertThat(kinds(helper)).containsExactly(NoticeKind.ANSWERED);
    assertThat(heard(owner).get(0).way())
        .contains(new Way("/remarks/" + question.id() + "/answer", Deed.ANSWER));
    assertThat(heard(helper).get(0).way().orElseThrow().path())
        .startsWith("/taskets/" + tasket.id() + "?remark=")
        .doesNotContain(question.id().toString());

    talk.withdraw(helper, question.id());
    assertThat(heard(owner).get(0).way()).contains(new Way("/taskets/" + tasket.id(), Deed.LOOK));
  }

  @Test
  void whatDidNotHappenIsNotTold() {
    TasketView tasket = open("everyone", 1);
    ClaimView claim = claim(tasket);

    assertThatThrownBy(() -> taskets.complete(owner, tasket.id())).isInstanceOf(RuleBroken.class);
    assertThatThrownBy(
            () -> claims.confirm(owner, claim.id(), Confirmation.of(null, null, null, null)))
        .isInstanceOf(RuleBroken.class);

    assertThat(kinds(helper)).isEmpty();
  }

  @Test
  void readIsReadOneByOneOrAllAndOnlyByTheirReader() {
    TasketView tasket = open("everyone", 3);
    claim(tasket);
    claims.claim(somebody("second" + System.nanoTime()), tasket.id(), Optional.empty());
    claims.claim(somebody("third" + System.nanoTime()), tasket.id(), Optional.empty());
    assertThat(notices.unread(owner)).isEqualTo(3);
    NoticeView one = heard(owner).get(1);

    assertThatThrownBy(() -> notices.read(helper, one.id())).isInstanceOf(NotFound.class);
    assertThat(notices.read(owner, one.id()).read()).isTrue();
    assertThat(notices.unread(owner)).isEqualTo(2);
    assertThat(notices.readAll(owner)).isEqualTo(2);
    assertThat(notices.unread(owner)).isZero();
    assertThat(notices.readAll(owner)).isZero();
    assertThat(heard(owner)).hasSize(3).allMatch(NoticeView::read);
  }

  @Test
  void whoeverMayNoLongerSeeItGetsNothingOfWhatItIsAbout() {
    TasketView tasket = open(board("{}"), 1);
    ClaimView claim = claim(tasket);
    claims.decline(owner, claim.id(), REASON);
    assertThat(heard(helper).get(0).tasket()).isPresent();

    edit(tasket.board(), EditBoard.audience(new Audience(List.of(), Set.of("nobody-is-in-it"))));

    NoticeView blind = heard(helper).get(0);
    assertThat(blind.kind()).isEqualTo(NoticeKind.DECLINED);
    assertThat(blind.tasket()).isEmpty();
    assertThat(blind.by()).isEmpty();
    assertThat(blind.claim()).as("their own").contains(claim.id());
    assertThat(blind.board()).isEmpty();
  }

  private static Audience nobody() {
    return new Audience(List.of(), Set.of("nobody-is-in-it"));
  }

  private String supervised() throws Exception {
    String report = "report" + System.nanoTime();
    reports.supervises("boss of " + report, report);
    return report;
  }

  @Test
  void aSupervisorReadsOfTheirReportThoughTheTasketIsNotForTheirEyes() throws Exception {
    String report = supervised();
    Actor boss = somebody("boss of " + report);
    TasketView informing = open(board("{'supervisor': 'INFORM'}"), 1);
    applications.add(owner, informing.id(), report, Optional.empty());
    edit(informing.board(), EditBoard.audience(nobody()));
    NoticeView told = heard(boss).get(0);
    assertThat(told.by().orElseThrow().id()).isEqualTo(somebody(report).person());
    assertThat(told.tasket().orElseThrow().title()).isEqualTo(informing.terms().title());
    assertThat(told.claim()).isPresent();
    assertThat(told.way()).isEmpty();

    TasketView asking = open(board("{'supervisor': 'APPROVE'}"), 1);
    claims.claim(somebody(report), asking.id(), Optional.empty());
    edit(asking.board(), EditBoard.audience(nobody()));
    NoticeView asked = one(boss, NoticeKind.APPROVAL_WANTED);
    assertThat(asked.by().orElseThrow().id()).isEqualTo(somebody(report).person());
    assertThat(asked.way()).contains(new Way("/approvals", Deed.AGREE));
    assertThat(asked.due().orElseThrow().at()).isAfter(clock.now());
  }

  @Test
  void whoeverSupervisesSomebodyNoLongerReadsNoLongerThatTheyHelp() throws Exception {
    String report = supervised();
    Actor boss = somebody("boss of " + report);
    applications.add(
        owner, open(board("{'supervisor': 'INFORM'}"), 1).id(), report, Optional.empty());
    TasketView asking = open(board("{'supervisor': 'APPROVE'}"), 1);
    claims.claim(somebody(report), asking.id(), Optional.empty());
    assertThat(heard(boss)).hasSize(2).allMatch(notice -> notice.by().isPresent());

    reports.supervises("new boss of " + report, report);

    assertThat(heard(boss))
        .hasSize(2)
        .allSatisfy(
            notice -> {
              assertThat(notice.tasket()).as("for everybody's eyes").isPresent();
              assertThat(notice.by()).isEmpty();
              assertThat(notice.claim()).isEmpty();
              assertThat(notice.due()).isEmpty();
            });
    NoticeView asked = one(boss, NoticeKind.APPROVAL_WANTED);
    assertThat(asked.over()).as("asked no longer").isTrue();
    assertThat(asked.way()).contains(new Way("/taskets/" + asking.id(), Deed.LOOK));
  }

  @Test
  void whoeverManagesABoardNoLongerReadsNoLongerWhoseSeatTheyWereToAgreeTo() {
    String name = "manager" + System.nanoTime();
    Actor manager = somebody(name);
    String board = board("{'supervisor': 'APPROVE'}");
    edit(board, EditBoard.managers(List.of("carol", name)));
    claim(open(board, 1));
    assertThat(one(manager, NoticeKind.APPROVAL_WANTED).by().orElseThrow().id())
        .isEqualTo(helper.person());
    assertThat(one(manager, NoticeKind.APPROVAL_WANTED).way())
        .contains(new Way("/approvals", Deed.AGREE));
    assertThat(one(manager, NoticeKind.BOARD_HANDED_OVER).board()).isPresent();

    edit(board, EditBoard.managers(List.of("carol")));

    assertThat(one(manager, NoticeKind.APPROVAL_WANTED).by()).isEmpty();
    assertThat(one(manager, NoticeKind.APPROVAL_WANTED).claim()).isEmpty();
    assertThat(one(manager, NoticeKind.APPROVAL_WANTED).over()).isTrue();
    assertThat(one(manager, NoticeKind.BOARD_HANDED_OVER).board()).isEmpty();
    assertThat(one(manager, NoticeKind.BOARD_HANDED_OVER).by()).isEmpty();
    assertThat(one(manager, NoticeKind.BOARD_HANDED_OVER).isSeen()).isFalse();
  }

  private NoticeView one(Actor reader, NoticeKind kind) {
    return heard(reader).stream().filter(told -> told.kind() == kind).findFirst().orElseThrow();
  }

  private void change(String sql, Object... values) {
    try {
      transaction.begin();
      var query = db.createNativeQuery(sql);
      for (int i = 0; i < values.length; i++) {
        query.setParameter(i + 1, values[i]);
      }
      query.executeUpdate();
      transaction.commit();
    } catch (Exception unexpected) {
      throw new IllegalStateException(unexpected);
    }
  }

  private Object[] mailTo(Actor reader) {
    return (Object[])
        one(
            "select state, tries, due_at, reason from tasket_mail where reader_id = ?1",
            reader.person());
  }

  private long number(String table, String which, UUID id) {
    return ((Number) one("select count(*) from " + table + " where " + which + " = ?1", id))
        .longValue();
  }

  /**
   * In a transaction: outside of one, the server closes what reads here when a thread ends that was
   * started from here, as those are that send mails.
   */
  private Object one(String sql, UUID id) {
    try {
      transaction.begin();
      try {
        return db.createNativeQuery(sql).setParameter(1, id).getSingleResult();
      } finally {
        transaction.rollback();
      }
    } catch (Exception unexpected) {
      throw new IllegalStateException(unexpected);
    }
  }

  private void hasAnAddress(Actor somebody) {
    change(
        "insert into tasket_person (id, version, source, directory_key, name, mail, last_seen_at)"
            + " values (?1, 1, 'x', ?1, 'Some One', 'somebody@example.org', current_timestamp)",
        somebody.person());
  }

  private void failing(String job) {
    assertThatThrownBy(() -> clockwork.round(job)).isInstanceOf(Unavailable.class);
  }

  /** There is no such mail session: as if no mail server answered. */
  @Test
  void aMailThatCannotBeSentIsTriedAfterPausesThatDoubleAndGivenUpForAReason() {
    Instant before = clock.now();
    change("update tasket_notice set mail_at = null where mail_at is not null");
    hasAnAddress(owner);
    claim(open("everyone", 1));

    failing("mail.send");
    for (int tries = 1; tries <= 6; tries++) {
      Duration pause = Duration.ofMinutes(1L << (tries - 1));
      assertThat(mailTo(owner)[0]).isEqualTo("OPEN");
      assertThat(((Number) mailTo(owner)[1]).intValue()).isEqualTo(tries);
      assertThat(((OffsetDateTime) mailTo(owner)[2]).toInstant())
          .isEqualTo(clock.now().plus(pause));
      clock.forward(pause.minusMillis(1));
      clockwork.round("mail.again");
      assertThat(((Number) mailTo(owner)[1]).intValue()).as("not yet").isEqualTo(tries);
      clock.forward(Duration.ofMillis(1));
      failing("mail.again");
    }
    clock.forward(Duration.ofDays(2));
    failing("mail.again"); // its time to be tried came before its end
    assertThat(mailTo(owner)[0]).isEqualTo("OPEN");
    Object said = mailTo(owner)[3];
    assertThat(said).isNotNull();
    clock.forward(Duration.ofDays(1));
    clockwork.round("mail.again");

    assertThat(mailTo(owner)[0]).isEqualTo("GIVEN_UP");
    assertThat(mailTo(owner)[3]).isEqualTo("not sent in time: " + said);
    clock.set(before);
  }

  /** However many of their people take seats; and what comes in the morning comes the next one. */
  @Test
  void aSupervisorGetsOneMailADay() throws Exception {
    Instant before = clock.now();
    change("update tasket_notice set mail_at = null where mail_at is not null");
    String report = "report" + System.nanoTime();
    UUID boss = somebody("boss of " + report).person();
    reports.supervises("boss of " + report, report);
    change("update tasket_person set mail = 'boss@example.org' where id = ?1", boss);
    String board = board("{'supervisor': 'INFORM'}");
    ZonedDateTime noon = clock.now().atZone(HELSINKI).plusDays(1).with(LocalTime.NOON);
    ZonedDateTime morning = noon.plusDays(1).with(LocalTime.of(7, 0));

    informs(board, report, noon.toInstant());
    informs(board, report, noon.plusHours(6).toInstant());
    informs(board, report, morning.minusSeconds(1).toInstant());
    assertThat(number("tasket_mail", "reader_id", boss)).isZero();

    clock.set(morning.toInstant());
    failing("mail.send");
    assertThat(number("tasket_mail", "reader_id", boss)).isOne();
    assertThat(number("tasket_notice", "mail_id is not null and reader_id", boss)).isEqualTo(3);

    informs(board, report, morning.plusSeconds(1).toInstant());
    clock.set(morning.plusDays(1).minusSeconds(1).toInstant());
    clockwork.round("mail.send");
    assertThat(number("tasket_mail", "reader_id", boss)).isOne();
    assertThat(number("tasket_notice", "mail_id is null and reader_id", boss)).isOne();
    clock.set(before);
  }

  /** Somebody gets a seat at some time, of which their supervisor is told. */
  private void informs(String board, String helper, Instant when) {
    clock.set(when);
    applications.add(owner, open(board, 1).id(), helper, Optional.empty());
    clockwork.round("mail.send");
  }

  @Test
  void whatWasMadeForManyAndIsNotSentWaitsAsBefore() {
    change("update tasket_notice set mail_at = null where mail_at is not null");
    Actor other = somebody("other" + System.nanoTime());
    hasAnAddress(owner);
    hasAnAddress(other);
    claim(open("everyone", 1));
    change(
        "update tasket_notice set reader_id = ?1 where reader_id = ?2",
        other.person(),
        owner.person());
    claims.claim(helper, open("everyone", 1).id(), Optional.empty());

    failing("mail.send");

    assertThat(
            number("tasket_mail", "reader_id", owner.person())
                + number("tasket_mail", "reader_id", other.person()))
        .isOne();
    assertThat(
            number("tasket_notice", "mail_at is not null and reader_id", owner.person())
                + number("tasket_notice", "mail_at is not null and reader_id", other.person()))
        .isOne();
  }

  private void nothingWaits() {
    change("update tasket_notice set mail_at = null where mail_at is not null");
    change("delete from tasket_mail");
    change(
        "update tasket_claim set state = 'WITHDRAWN', live_helper_id = null, holds_seat = false"
            + " where state in ('ACTIVE', 'RETURNED')");
  }

  @Test
  void whatQuietHoursKeepBackIsNotLateUntilTheyAreOver() {
    Instant before = clock.now();
    nothingWaits();
    hasAnAddress(owner);
    change(
        "insert into tasket_mail_habit (person_id, version, quiet_from, quiet_until, zone)"
            + " values (?1, 1, 19, 7, 'UTC')",
        owner.person());
    clock.set(before.atZone(ZoneOffset.UTC).plusDays(1).with(LocalTime.of(18, 59)).toInstant());
    waits(owner, open("everyone", 1));
    failing("mail.send");
    clock.forward(Duration.ofMinutes(1));
    clockwork.round("mail.again");

    clock.forward(Duration.ofHours(11));
    assertThat(mail.backlog())
        .isEqualTo(new MailHealth.Backlog(0, 0, Optional.empty(), Duration.ZERO, 0));
    clock.forward(Duration.ofHours(1));
    assertThat(mail.backlog().made()).isEqualTo(1);
    assertThat(mail.backlog().age()).isZero();
    clock.forward(Duration.ofMinutes(16));
    assertThat(mail.backlog().age()).isEqualTo(Duration.ofMinutes(16));
    turnBack(before);
  }

  /** Of work at any time a calendar is told an hour later, where no other mail does. */
  @Test
  void whoseCalendarIsBehindIsInTheBacklogToo() {
    Instant before = clock.now();
    nothingWaits();
    claim(open("everyone", 1));
    change("update tasket_notice set mail_at = null where mail_at is not null");
    assertThat(mail.backlog().waiting()).as("told with another mail yet").isZero();

    clock.forward(Duration.ofHours(1));
    assertThat(mail.backlog().waiting()).isEqualTo(1);
    turnBack(before);
  }

  /** A round that failed has its job in hand until a time that is long ahead then. */
  private void turnBack(Instant before) {
    nothingWaits();
    change("update tasket_job set holder = null, held_until = null");
    clock.set(before);
  }

  /** Something about a tasket is to go to somebody from now on. */
  private void waits(Actor reader, TasketView tasket) {
    change(
        "insert into tasket_notice (id, reader_id, kind, board_id, tasket_id, at, mail_at)"
            + " select random_uuid(), ?1, 'CHANGED', t.board_id, t.id, ?2, ?2"
            + " from tasket_tasket t where t.id = ?3",
        reader.person(),
        clock.now().atOffset(ZoneOffset.UTC),
        tasket.id());
  }

  /** However much of it there is, before the one thing that they may see. */
  @Test
  void whatItsReaderMayNotSeeGoesWithNoMail() {
    Instant before = clock.now();
    nothingWaits();
    TasketView hidden = open(board("{}"), 1);
    edit(hidden.board(), EditBoard.audience(nobody()));
    TasketView shown = open("everyone", 1);
    Actor stranger = somebody("stranger" + System.nanoTime());
    hasAnAddress(stranger);
    waits(stranger, hidden);
    clockwork.round("mail.send");
    assertThat(number("tasket_mail", "reader_id", stranger.person())).isZero();
    assertThat(
            number(
                "tasket_notice",
                "mail_at is null and mail_id is null and reader_id",
                stranger.person()))
        .isOne();

    waits(stranger, shown);
    clock.forward(Duration.ofSeconds(1));
    for (int many = 0; many < 50; many++) {
      waits(stranger, hidden);
    }
    failing("mail.send");
    assertThat(number("tasket_mail", "reader_id", stranger.person())).isOne();
    assertThat(number("tasket_notice", "mail_id is not null and reader_id", stranger.person()))
        .isOne();
    turnBack(before);
  }

  /** There is no such mail session: as if no mail server answered. */
  @Test
  void whoseMailWasNotMadeIsInTheBacklogAsWellAsWhoseMailRests() {
    Instant since = clock.now();
    nothingWaits();
    TasketView tasket = open("everyone", 1);
    for (int i = 0; i < 3; i++) {
      Actor reader = somebody("waiting" + System.nanoTime());
      hasAnAddress(reader);
      waits(reader, tasket);
      waits(reader, tasket);
    }
    assertThat(mail.backlog())
        .isEqualTo(new MailHealth.Backlog(0, 3, Optional.of(since), Duration.ZERO, 0));

    clock.forward(Duration.ofMinutes(2));
    failing("mail.send");
    clock.forward(Duration.ofMinutes(2));
    failing("mail.send");

    MailHealth.Backlog backlog = mail.backlog();
    assertThat(backlog.made()).isEqualTo(2);
    assertThat(backlog.unmade()).isEqualTo(1);
    assertThat(backlog.waiting()).isEqualTo(3);
    assertThat(backlog.oldest()).contains(since);
    assertThat(backlog.age()).isEqualTo(Duration.ofMinutes(4));
    assertThat(mail.complaint()).contains("mail/nowhere is no mail session of this server");
    turnBack(since);
  }

  @Test
  void tenThousandWhoWaitAreSeenAsSuchBeforeAnyMailIsMade() {
    Instant since = clock.now();
    nothingWaits();
    change(
        "insert into tasket_notice (id, reader_id, kind, board_id, at, mail_at)"
            + " select random_uuid(), random_uuid(), 'CHANGED', random_uuid(), ?1, ?1"
            + " from system_range(1, 10000)",
        since.atOffset(ZoneOffset.UTC));
    change(
        "update tasket_notice set mail_at = ?1 where id in"
            + " (select max(id) from tasket_notice where mail_at is not null)",
        since.plusMillis(1).atOffset(ZoneOffset.UTC));

    assertThat(mail.backlog().waiting()).as("one is to go later").isEqualTo(9_999);
    clock.forward(Duration.ofHours(1));
    assertThat(mail.backlog())
        .isEqualTo(new MailHealth.Backlog(0, 10_000, Optional.of(since), Duration.ofHours(1), 0));
    assertThat(mail.state()).isEqualTo("goes out, 10000 wait");
    change("delete from tasket_notice where board_id not in (select id from tasket_board)");
    turnBack(since);
  }

  @Test
  void whatBecameTooOldForAMailStaysInTasketAndCountsAsOneThatWasGivenUp() {
    Instant before = clock.now();
    nothingWaits();
    Actor reachedByNoMail = somebody("unreached" + System.nanoTime());
    hasAnAddress(owner);
    hasAnAddress(helper);
    TasketView tasket = open("everyone", 1);
    waits(owner, tasket);
    waits(owner, tasket);
    waits(helper, tasket);
    waits(reachedByNoMail, tasket);
    notices.readAll(helper);

    clock.forward(Duration.ofDays(9).plusMillis(1));
    clockwork.round("mail.send");

    assertThat(mail.backlog())
        .isEqualTo(new MailHealth.Backlog(0, 0, Optional.empty(), Duration.ZERO, 1));
    assertThat(mailTo(owner)[0]).isEqualTo("GIVEN_UP");
    assertThat(mailTo(owner)[3]).isEqualTo("too old to be sent");
    assertThat(heard(owner)).hasSize(2).noneMatch(NoticeView::read);
    turnBack(before);
  }

  @Test
  void aMailIsTriedForItsTimeHoweverOldItsNewsWasWhenItWasMade() {
    Instant before = clock.now();
    nothingWaits();
    hasAnAddress(owner);
    waits(owner, open("everyone", 1));

    clock.forward(Duration.ofDays(9));
    failing("mail.send");
    clock.forward(Duration.ofMinutes(1));
    failing("mail.again");
    assertThat(mailTo(owner)[0]).isEqualTo("OPEN");
    Object said = mailTo(owner)[3];
    clock.forward(Duration.ofDays(2));
    failing("mail.again");
    clock.forward(Duration.ofDays(1));
    clockwork.round("mail.again");

    assertThat(mailTo(owner)[0]).isEqualTo("GIVEN_UP");
    assertThat(mailTo(owner)[3]).isEqualTo("not sent in time: " + said);
    turnBack(before);
  }

  @Test
  void whatWasReadIsForgottenAfterATimeAndWhatNobodyReadsAfterALongerOne() {
    Instant before = clock.now();
    TasketView tasket = open("everyone", 2);
    claim(tasket);
    notices.readAll(owner);
    claims.claim(somebody("second" + System.nanoTime()), tasket.id(), Optional.empty());

    clock.forward(Duration.ofDays(90).plusMillis(1));
    clockwork.round("notice.forget");
    assertThat(heard(owner)).singleElement().matches(notice -> !notice.read());

    clock.forward(Duration.ofDays(275));
    clockwork.round("notice.forget");
    assertThat(heard(owner)).isEmpty();
    clock.set(before);
  }
}
