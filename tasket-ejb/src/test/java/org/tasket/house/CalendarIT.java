package org.tasket.house;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tasket.house.Everyone.somebody;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tasket.board.Audience;
import org.tasket.calendar.Appointment;
import org.tasket.calendar.CalendarAddresses;
import org.tasket.calendar.CalendarFeed;
import org.tasket.calendar.Invitation;
import org.tasket.calendar.Invitations;
import org.tasket.calendar.Party;
import org.tasket.claim.ClaimSeat;
import org.tasket.claim.ClaimView;
import org.tasket.claim.Claims;
import org.tasket.claim.Delivery;
import org.tasket.person.Actor;
import org.tasket.person.Addressee;
import org.tasket.platform.Ids;
import org.tasket.platform.NotFound;
import org.tasket.platform.Reason;
import org.tasket.platform.Secret;
import org.tasket.tasket.BoardTerms;
import org.tasket.tasket.SessionPlan;
import org.tasket.tasket.TasketView;
import org.tasket.tasket.TasketWishes;
import org.tasket.tasket.Taskets;
import org.tasket.tasket.Wishes;

/** Calendars of people of their own, who have nothing else on. */
@ExtendWith(ArquillianExtension.class)
class CalendarIT {

  private static final Reason REASON = Reason.required("Changed plans", null);

  @Inject CalendarAddresses addresses;
  @Inject CalendarFeed feed;
  @Inject Taskets taskets;
  @Inject Claims claims;
  @Inject Invitations invitations;
  @Inject UserTransaction transaction;
  @Inject SettableClock clock;
  @PersistenceContext EntityManager db;

  private Actor owner;
  private Actor helper;
  private Instant before;

  @Deployment
  static WebArchive house() {
    return House.shared();
  }

  @BeforeEach
  void newcomers() {
    before = clock.now();
    owner = somebody("owner " + Ids.next());
    helper = somebody("helper " + Ids.next());
  }

  @AfterEach
  void turnBackTheTime() {
    clock.set(before);
  }

  private SessionPlan session(int days, int seats) {
    Instant start = clock.now().plus(Duration.ofDays(days));
    return new SessionPlan(
        Optional.of(start),
        Optional.of(start.plus(Duration.ofHours(2))),
        Optional.of("Europe/Helsinki"),
        seats);
  }

  private TasketView open(SessionPlan... sessions) {
    Wishes wishes = TasketWishes.seats(1, clock.now());
    return open(sessions.length == 0 ? wishes : TasketWishes.sessions(wishes, sessions));
  }

  private TasketView open(Wishes wishes) {
    return taskets.publish(owner, taskets.post(owner, "everyone", wishes).id());
  }

  private ClaimView claim(Actor who, TasketView tasket, boolean orWait) {
    Optional<UUID> session = Optional.of(tasket.sessions().get(0).id());
    return claims.claim(who, tasket.id(), new ClaimSeat(session, orWait, false));
  }

  private Secret secretOf(Actor person) {
    URI address = addresses.make(person).address().orElseThrow();
    return Secret.shown(address.getPath().replaceAll(".*/|\\.ics$", ""));
  }

  private Map<String, VEvent> calendarOf(Actor person) {
    return events(feed.read(secretOf(person)).text());
  }

  private static Map<String, VEvent> events(String text) {
    return Biweekly.parse(text).first().getEvents().stream()
        .collect(toMap(event -> event.getUid().getValue(), Function.identity()));
  }

  @Test
  void aHelperFindsTheSessionAndTheDayOfDelivery() {
    TasketView tasket = open(session(3, 1), session(4, 1));
    ClaimView claim = claim(helper, tasket, false);

    Map<String, VEvent> calendar = calendarOf(helper);

    assertThat(calendar).containsOnlyKeys(claim.id().toString(), claim.id() + "-hold");
    VEvent session = calendar.get(claim.id().toString());
    assertThat(session.getSummary().getValue()).isEqualTo("Proofread a form");
    assertThat(session.getDateStart().getValue().toInstant())
        .isEqualTo(tasket.sessions().get(0).start().orElseThrow());
    assertThat(session.getStatus().isConfirmed()).isTrue();
    assertThat(calendar.get(claim.id() + "-hold").getSummary().getValue())
        .startsWith("Deliver by ")
        .endsWith(": Proofread a form");
  }

  @Test
  void anOwnerFindsAllSessionsAndOneDayOfDeliveryHoweverManyHelp() {
    TasketView tasket = open(session(3, 2), session(4, 1));
    claim(helper, tasket, false);
    claim(somebody("another " + Ids.next()), tasket, false);

    Map<String, VEvent> calendar = calendarOf(owner);

    assertThat(calendar)
        .hasSize(3)
        .containsKeys(
            tasket.sessions().get(0).id().toString(), tasket.sessions().get(1).id().toString());
    assertThat(calendar.keySet())
        .filteredOn(uid -> uid.startsWith(tasket.id() + "-due-"))
        .hasSize(1);
  }

  @Test
  void neitherNamesNorDescriptionsLeaveTheHouse() {
    TasketView tasket = open(session(3, 1));
    claim(helper, tasket, false);

    assertThat(feed.read(secretOf(owner)).text()).doesNotContain("Some One", "plain");
    assertThat(feed.read(secretOf(helper)).text()).doesNotContain("Some One", "plain");
  }

  @Test
  void whoWaitsForASeatOnlyHopes() {
    TasketView tasket = open(session(3, 1));
    claim(somebody("quicker " + Ids.next()), tasket, false);
    ClaimView waiting = claim(helper, tasket, true);

    VEvent event = calendarOf(helper).get(waiting.id().toString());

    assertThat(event.getStatus().isTentative()).isTrue();
    assertThat(event.getDescription().getValue()).startsWith("You do not have this seat yet.");
  }

  @Test
  void whatEndsIsGoneFromTheCalendar() {
    TasketView tasket = open(session(3, 2));
    ClaimView claim = claim(helper, tasket, false);
    Secret helpers = secretOf(helper);
    Secret owners = secretOf(owner);

    claims.withdraw(helper, claim.id(), REASON);
    assertThat(events(feed.read(helpers).text())).isEmpty();

    claim(somebody("another " + Ids.next()), tasket, false);
    taskets.cancel(owner, tasket.id(), Optional.of(REASON));
    assertThat(events(feed.read(owners).text())).isEmpty();
  }

  @Test
  void whatIsDeliveredIsNotToBeDeliveredAnyMore() {
    ClaimView claim = claim(helper, open(), false);
    Secret secret = secretOf(helper);
    assertThat(events(feed.read(secret).text())).containsOnlyKeys(claim.id() + "-hold");

    claims.deliver(helper, claim.id(), Delivery.of(20, null));

    assertThat(events(feed.read(secret).text())).isEmpty();
  }

  @Test
  void aChangeKeepsTheNameAndMakesTheSequenceGrow() {
    TasketView tasket = open(session(3, 1));
    String claim = claim(helper, tasket, false).id().toString();
    Secret secret = secretOf(helper);
    var before = feed.read(secret);
    assertThat(feed.read(secret).state()).isEqualTo(before.state());

    TasketView now = taskets.get(owner, tasket.id());
    Wishes wishes =
        TasketWishes.sessions(
            TasketWishes.titled("Proofread two forms", TasketWishes.seats(1, clock.now())),
            new SessionPlan(
                Optional.of(now.sessions().get(0).id()),
                now.sessions().get(0).start(),
                now.sessions().get(0).end(),
                now.sessions().get(0).zone(),
                1));
    taskets.edit(owner, tasket.id(), now.version(), wishes);

    var after = feed.read(secret);
    assertThat(after.state()).isNotEqualTo(before.state());
    VEvent event = events(after.text()).get(claim);
    assertThat(event.getSummary().getValue()).isEqualTo("Proofread two forms");
    assertThat(event.getSequence().getValue())
        .isGreaterThan(events(before.text()).get(claim).getSequence().getValue());
  }

  /** In a transaction, as whoever sends it has one. */
  private <T> T with(Function<Invitations, T> ask) {
    try {
      transaction.begin();
      T answer = ask.apply(invitations);
      transaction.commit();
      return answer;
    } catch (Exception unexpected) {
      throw new IllegalStateException(unexpected);
    }
  }

  private Optional<UUID> behind() {
    Optional<UUID> next = nextReading();
    List<UUID> readers = with(all -> all.readers(clock.now(), new UUID(0, 0), 1_000));
    assertThat(readers.contains(helper.person())).isEqualTo(next.isPresent());
    return next;
  }

  private Optional<UUID> nextReading(UUID... taskets) {
    Map<UUID, Set<UUID>> reading = Map.of(helper.person(), Set.of(taskets));
    return Optional.ofNullable(with(all -> all.next(reading, clock.now())).get(helper.person()));
  }

  private Optional<Invitation> told(UUID claim) {
    return Optional.ofNullable(
        with(all -> all.tell(Map.of(claim, addressed(helper)), false, clock.now())).get(claim));
  }

  private static Addressee addressed(Actor somebody) {
    return new Addressee(somebody, "Helper", "helper@example.org", Locale.ENGLISH);
  }

  @Test
  void aCalendarIsInvitedToASessionAtOnceAndToldOfItsEnd() {
    ClaimView claim = claim(helper, open(session(3, 1)), false);
    assertThat(behind()).contains(claim.id());

    Invitation invited = told(claim.id()).orElseThrow();
    assertThat(invited.cancelled()).isFalse();
    assertThat(behind()).isEmpty();
    assertThat(told(claim.id())).isEmpty();

    claims.withdraw(helper, claim.id(), REASON);
    assertThat(behind()).contains(claim.id());
    Invitation end = told(claim.id()).orElseThrow();
    assertThat(end.cancelled()).isTrue();
    assertThat(end.appointment().uid()).isEqualTo(invited.appointment().uid());
    assertThat(end.appointment().sequence()).isGreaterThan(invited.appointment().sequence());
    assertThat(end.appointment().when()).isEqualTo(invited.appointment().when());
    assertThat(behind()).isEmpty();
  }

  @Test
  void whoLostSightOfATasketIsToldOfTheEndWithoutItsTitleAndPlace() {
    Wishes wishes = TasketWishes.at("Harbour Street 7", TasketWishes.seats(1, clock.now()));
    for (SessionPlan[] sessions : new SessionPlan[][] {{session(3, 1)}, {}}) {
      Wishes wanted = sessions.length == 0 ? wishes : TasketWishes.sessions(wishes, sessions);
      TasketView tasket = open(wanted);
      UUID claim = claim(helper, tasket, false).id();
      Invitation invited = told(claim).orElseThrow();
      assertThat(sent(invited)).contains("Proofread a form");
      assertThat(sent(invited).contains("Harbour Street")).isEqualTo(sessions.length == 1);

      claims.withdraw(helper, claim, REASON);
      hide(taskets.get(owner, tasket.id()), wanted);

      Invitation end = told(claim).orElseThrow();
      assertThat(end.cancelled()).isTrue();
      assertThat(end.appointment().uid()).isEqualTo(invited.appointment().uid());
      assertThat(end.appointment().when()).isEqualTo(invited.appointment().when());
      assertThat(sent(end))
          .contains("METHOD:CANCEL")
          .doesNotContain("Proofread", "Harbour", "Two pages");
    }
  }

  @Test
  void theFeedHasASessionThatIsForOthersEyesNowWhileItsReaderHasASeatInItAndNoLonger() {
    Wishes wishes = TasketWishes.sessions(TasketWishes.seats(1, clock.now()), session(3, 1));
    TasketView tasket = open(wishes);
    ClaimView claim = claim(helper, tasket, false);
    Secret secret = secretOf(helper);

    narrow(taskets.get(owner, tasket.id()), wishes);
    assertThat(events(feed.read(secret).text())).containsKey(claim.id().toString());

    claims.withdraw(helper, claim.id(), REASON);
    assertThat(events(feed.read(secret).text())).isEmpty();
    assertThat(feed.read(secret).text()).doesNotContain("Proofread");
    assertThat(feed.read(secretOf(owner)).text()).contains("Proofread a form");
  }

  /** From everybody who has nothing to do with it. */
  private void hide(TasketView tasket, Wishes wishes) {
    narrow(tasket, wishes);
    assertThatThrownBy(() -> taskets.get(helper, tasket.id())).isInstanceOf(NotFound.class);
  }

  private void narrow(TasketView tasket, Wishes wishes) {
    BoardTerms none = BoardTerms.NONE;
    BoardTerms narrow =
        new BoardTerms(
            none.category(),
            none.organisation(),
            none.causes(),
            none.extra(),
            new Audience(List.of(), Set.of("keepers-of-secrets")));
    Wishes same = kept(tasket, wishes);
    taskets.edit(owner, tasket.id(), tasket.version(), TasketWishes.onBoard(same, narrow));
  }

  /** With the sessions that there are. */
  private static Wishes kept(TasketView tasket, Wishes wishes) {
    SessionPlan[] kept =
        tasket.sessions().stream()
            .filter(session -> session.start().isPresent())
            .map(
                session ->
                    new SessionPlan(
                        Optional.of(session.id()),
                        session.start(),
                        session.end(),
                        session.zone(),
                        session.seats()))
            .toArray(SessionPlan[]::new);
    return kept.length == 0 ? wishes : TasketWishes.sessions(wishes, kept);
  }

  private String sent(Invitation invitation) {
    Party house = new Party("Tasket", "tasket@example.org");
    Party guest = new Party("Helper", "helper@example.org");
    return invitation.text(house, guest, clock.now()).replaceAll("\r\n ", "");
  }

  @Test
  void aCalendarHearsOfADayOfDeliveryAfterAnHourAndOfItsEndByDelivering() {
    ClaimView claim = claim(helper, open(), false);
    assertThat(behind()).isEmpty();
    clock.forward(Duration.ofHours(1));
    assertThat(behind()).contains(claim.id());
    assertThat(told(claim.id()).orElseThrow().appointment().uid()).isEqualTo(claim.id() + "-hold");

    claims.deliver(helper, claim.id(), Delivery.of(20, null));

    assertThat(behind()).contains(claim.id());
    assertThat(told(claim.id()).orElseThrow().cancelled()).isTrue();
    assertThat(behind()).isEmpty();
  }

  @Test
  void whoReadsOfATasketAnywayIsToldOfTheDayOfDeliveryInTheSameMail() {
    TasketView tasket = open();
    ClaimView claim = claim(helper, tasket, false);
    assertThat(behind()).isEmpty();

    assertThat(nextReading(tasket.id())).contains(claim.id());
    assertThat(nextReading(Ids.next())).isEmpty();
    assertThat(told(claim.id())).isPresent();
    assertThat(nextReading(tasket.id())).isEmpty();
  }

  @Test
  void ofSeveralSeatsTheOneOfWhichTheMailIsIsToldFirst() {
    ClaimView older = claim(helper, open(session(3, 1)), false);
    TasketView tasket = open(session(4, 1));
    ClaimView newer = claim(helper, tasket, false);

    assertThat(behind()).contains(older.id());
    assertThat(nextReading(tasket.id())).contains(newer.id());
  }

  private static Appointment at(Invitation invitation) {
    return invitation.appointment();
  }

  @Test
  void aChangedPlaceIsToldAsAnotherRequestOfTheSameNameWithAHigherSequence() {
    Wishes seats = TasketWishes.seats(1, clock.now());
    Wishes there = TasketWishes.at("Harbour Street 7", seats);
    UUID tasket = open(TasketWishes.sessions(there, session(3, 1))).id();
    ClaimView claim = claim(helper, taskets.get(owner, tasket), false);
    Invitation first = told(claim.id()).orElseThrow();

    TasketView now = taskets.get(owner, tasket);
    Wishes elsewhere = kept(now, TasketWishes.at("Mill Lane 2", seats));
    taskets.edit(owner, tasket, now.version(), elsewhere);

    assertThat(behind()).contains(claim.id());
    Invitation second = told(claim.id()).orElseThrow();
    assertThat(at(second).uid()).isEqualTo(at(first).uid());
    assertThat(at(second).when()).isEqualTo(at(first).when());
    assertThat(at(second).sequence()).isGreaterThan(at(first).sequence());
    assertThat(sent(second))
        .contains("METHOD:REQUEST", "Mill Lane 2", "SEQUENCE:" + at(second).sequence())
        .doesNotContain("Harbour");
    assertThat(behind()).isEmpty();
  }

  /** What is asked for again is due on a later day. */
  private Invitation toldAnew(ClaimView claim, Invitation before) {
    claims.deliver(helper, claim.id(), Delivery.of(20, null));
    assertThat(behind()).contains(claim.id());
    Invitation end = told(claim.id()).orElseThrow();
    assertThat(end.cancelled()).isTrue();
    assertThat(at(end).uid()).isEqualTo(at(before).uid());
    assertThat(at(end).when()).isEqualTo(at(before).when());

    clock.forward(Duration.ofDays(1));
    claims.sendBack(owner, claim.id(), REASON);
    assertThat(behind()).contains(claim.id());
    Invitation anew = told(claim.id()).orElseThrow();
    assertThat(sent(anew)).contains("METHOD:REQUEST");
    assertThat(at(anew).uid()).isEqualTo(at(before).uid());
    assertThat(at(anew).when()).isNotEqualTo(at(before).when());
    assertThat(at(anew).sequence()).isGreaterThan(at(end).sequence());
    assertThat(behind()).isEmpty();
    return anew;
  }

  @Test
  void returnedWorkIsToldAsAnotherRequestWithAHigherSequence() {
    ClaimView claim = claim(helper, open(), false);
    Invitation first = told(claim.id()).orElseThrow();
    assertThat(at(first).uid()).isEqualTo(claim.id() + "-hold");

    toldAnew(claim, first);
  }

  @Test
  void onceASessionIsOverTheCalendarIsToldTheDayOfDeliveryUnderItsOwnNameAndOfItsEnd() {
    TasketView tasket = open(elsewhere(3));
    ClaimView claim = claim(helper, tasket, false);
    assertThat(at(told(claim.id()).orElseThrow()).uid()).isEqualTo(claim.id().toString());

    clock.set(tasket.sessions().get(0).end().orElseThrow());
    assertThat(behind()).isEmpty();
    assertThat(nextReading(tasket.id())).contains(claim.id());

    clock.forward(Duration.ofHours(1));
    assertThat(behind()).contains(claim.id());
    Invitation hold = told(claim.id()).orElseThrow();
    assertThat(hold.cancelled()).isFalse();
    assertThat(at(hold).uid()).isEqualTo(claim.id() + "-hold");
    assertThat(calendarOf(helper).get(claim.id() + "-hold").getDateStart().getValue().toString())
        .isEqualTo(events(sent(hold)).get(at(hold).uid()).getDateStart().getValue().toString());
    assertThat(behind()).isEmpty();
    assertThat(told(claim.id())).isEmpty();

    Invitation anew = toldAnew(claim, hold);
    claims.withdraw(helper, claim.id(), REASON);
    Invitation end = told(claim.id()).orElseThrow();
    assertThat(end.cancelled()).isTrue();
    assertThat(at(end).uid()).isEqualTo(at(anew).uid());
    assertThat(at(end).when()).isEqualTo(at(anew).when());
    assertThat(behind()).isEmpty();
  }

  /** By other clocks than the house's. */
  private SessionPlan elsewhere(int days) {
    SessionPlan here = session(days, 1);
    return new SessionPlan(here.start(), here.end(), Optional.of("Pacific/Auckland"), 1);
  }

  @Test
  void whoDeliversWithinTheHourAfterASessionIsToldNothingMore() {
    TasketView tasket = open(session(3, 1));
    ClaimView claim = claim(helper, tasket, false);
    told(claim.id());

    clock.set(tasket.sessions().get(0).end().orElseThrow());
    claims.deliver(helper, claim.id(), Delivery.of(20, null));

    assertThat(told(claim.id())).isEmpty();
    clock.forward(Duration.ofHours(1));
    assertThat(behind()).isEmpty();
  }

  @Test
  void anEditWithinTheHourAfterASessionIsNoReasonToTellTheDayOfDeliveryAtOnce() {
    Wishes seats = TasketWishes.seats(1, clock.now());
    Wishes there = TasketWishes.at("Harbour Street 7", seats);
    UUID tasket = open(TasketWishes.sessions(there, session(3, 1))).id();
    ClaimView claim = claim(helper, taskets.get(owner, tasket), false);
    told(claim.id());

    TasketView now = taskets.get(owner, tasket);
    Instant end = now.sessions().get(0).end().orElseThrow();
    clock.set(end.plus(Duration.ofMinutes(5)));
    Wishes elsewhere = kept(now, TasketWishes.at("Mill Lane 2", seats));
    taskets.edit(owner, tasket, now.version(), elsewhere);
    assertThat(behind()).isEmpty();

    clock.set(end.plus(Duration.ofHours(1)));
    assertThat(behind()).contains(claim.id());
  }

  @Test
  void whoWantsNoInvitationsIsPassedOverAlsoOnceTheSessionIsOver() {
    TasketView tasket = open(session(3, 1));
    ClaimView claim = claim(helper, tasket, false);
    with(
        all -> {
          all.passOver(List.of(claim.id()));
          return all;
        });

    clock.set(tasket.sessions().get(0).end().orElseThrow().plus(Duration.ofHours(1)));
    assertThat(behind()).isEmpty();
  }

  private void tellsLater(UUID claim, Instant time) {
    with(
        all -> {
          all.waitUntil(Map.of(claim, time));
          return all;
        });
  }

  @Test
  void whoWantsToBeLeftAloneIsToldWhenTheNightIsOver() {
    ClaimView claim = claim(helper, open(session(3, 1)), false);
    tellsLater(claim.id(), clock.now().plus(Duration.ofHours(8)));
    assertThat(behind()).isEmpty();

    clock.forward(Duration.ofHours(8));
    assertThat(behind()).contains(claim.id());
    assertThat(told(claim.id())).isPresent();

    claims.withdraw(helper, claim.id(), REASON);
    tellsLater(claim.id(), clock.now().plus(Duration.ofHours(8)));
    assertThat(behind()).isEmpty();

    clock.forward(Duration.ofHours(8));
    assertThat(told(claim.id()).orElseThrow().cancelled()).isTrue();
    assertThat(behind()).isEmpty();
  }

  @Test
  void whoWaitsForASeatIsNotInvitedAndWhoDoesNotWantToIsPassedOver() {
    TasketView tasket = open(session(3, 1));
    claim(somebody("quicker " + Ids.next()), tasket, false);
    claim(helper, tasket, true);
    assertThat(behind()).isEmpty();

    ClaimView seat = claim(helper, open(session(4, 1)), false);
    assertThat(behind()).contains(seat.id());
    with(
        all -> {
          all.passOver(List.of(seat.id()));
          return all;
        });
    assertThat(behind()).isEmpty();
  }

  @Test
  void aNewAddressEndsTheOneBeforeAndRevokingEndsAll() {
    Secret first = secretOf(helper);
    Secret second = secretOf(helper);

    assertThatThrownBy(() -> feed.read(first)).isInstanceOf(NotFound.class);
    assertThat(events(feed.read(second).text())).isEmpty();
    assertThat(addresses.mine(helper).orElseThrow().address()).isEmpty();

    addresses.revoke(helper);
    addresses.revoke(helper);
    assertThat(addresses.mine(helper)).isEmpty();
    assertThatThrownBy(() -> feed.read(second)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> feed.read(Secret.shown("no secret of anybody's")))
        .isInstanceOf(NotFound.class);
  }

  @SuppressWarnings("unchecked") // a native query has no generic type
  private List<String> ofHelper(String sql) {
    return db.createNativeQuery(sql).setParameter(1, helper.person()).getResultList();
  }

  @Test
  void everyStepIsAudited() {
    secretOf(helper);
    secretOf(helper);
    addresses.revoke(helper);

    assertThat(ofHelper("select operation from tasket_audit where who = ?1 order by id"))
        .containsExactly("calendar.made", "calendar.made", "calendar.revoked");
  }

  @Test
  void theDatabaseKnowsTheHashAlone() {
    Secret secret = secretOf(helper);

    assertThat(ofHelper("select secret_hash from tasket_private_address where person_id = ?1"))
        .containsExactly(secret.hash());
  }
}
