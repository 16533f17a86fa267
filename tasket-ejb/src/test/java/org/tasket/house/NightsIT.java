package org.tasket.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tasket.house.Everyone.david;
import static org.tasket.house.Everyone.somebody;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tasket.board.BoardFixtures;
import org.tasket.board.BoardKeeping;
import org.tasket.board.Boards;
import org.tasket.board.EditBoard;
import org.tasket.board.OpenBoard;
import org.tasket.claim.ClaimReminder;
import org.tasket.claim.ClaimSeat;
import org.tasket.claim.Claims;
import org.tasket.claim.Delivery;
import org.tasket.person.Actor;
import org.tasket.platform.Clockwork;
import org.tasket.tasket.Recurrence;
import org.tasket.tasket.SessionPlan;
import org.tasket.tasket.SessionView;
import org.tasket.tasket.TasketReminder;
import org.tasket.tasket.TasketView;
import org.tasket.tasket.TasketWishes;
import org.tasket.tasket.Taskets;
import org.tasket.tasket.Wishes;

/**
 * The two nights of a winter in which Finland changes its clocks: at three on 28 March 2027 it is
 * four, and at four on 25 October 2026 it is three again. Of every kind of clock there are some
 * that end in each half hour of such a night; all jobs run a second before and at each moment at
 * which one is to strike.
 */
@ExtendWith(ArquillianExtension.class)
class NightsIT {

  private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

  private static final List<String> JOBS =
      List.of(
          "claim.remind",
          "claim.lapse",
          "claim.unapproved",
          "claim.unanswered",
          "claim.line",
          "claim.confirm",
          "tasket.ending",
          "tasket.expire",
          "tasket.session",
          "tasket.extend");

  @Inject Clockwork clockwork;
  @Inject Reminded reminded;
  @Inject Boards boards;
  @Inject BoardKeeping keeping;
  @Inject Taskets taskets;
  @Inject Claims claims;
  @Inject SettableClock clock;
  @PersistenceContext EntityManager db;

  private final Map<UUID, String> known = new HashMap<>();
  private final List<Struck> expected = new ArrayList<>();
  private final Actor owner = somebody("owner" + System.nanoTime());
  private Instant before;

  @Deployment
  static WebArchive house() {
    return House.asNew();
  }

  /** What a clock did, and what the clocks on the walls showed. */
  private record Struck(String clock, String what, OffsetDateTime at) {}

  @BeforeEach
  void now() {
    before = clock.now();
    reminded.forget();
  }

  @AfterEach
  void theTimeItWas() {
    clock.set(before);
  }

  @Test
  void theseAreTheClocksOfTasketsAndClaims() {
    assertThat(clockwork.names())
        .filteredOn(job -> job.startsWith("claim.") || job.startsWith("tasket."))
        .containsExactlyInAnyOrderElementsOf(JOBS);
  }

  @Test
  void everyClockStrikesOnceInTheNightInWhichAnHourComesTwice() {
    List<Instant> ends = halfHoursFrom("2026-10-25T00:30", 13);
    assertThat(ends).contains(at("2026-10-25T03:30+03:00"), at("2026-10-25T03:30+02:00"));

    endAt(ends);
    endingAt(at("2026-10-26T03:30+02:00"), at("2026-10-25T03:30+02:00"));

    strike();
  }

  @Test
  void everyClockStrikesOnceInTheNightInWhichAnHourIsLeftOut() {
    List<Instant> ends = halfHoursFrom("2027-03-28T00:30", 11);
    assertThat(ends).contains(at("2027-03-28T02:30+02:00"), at("2027-03-28T04:30+03:00"));

    endAt(ends);
    endingAt(at("2027-03-29T03:30+03:00"), at("2027-03-28T04:30+03:00"));

    strike();
  }

  private static Instant at(String moment) {
    return OffsetDateTime.parse(moment).toInstant();
  }

  private static List<Instant> halfHoursFrom(String local, int many) {
    Instant first = LocalDateTime.parse(local).atZone(HELSINKI).toInstant();
    return Stream.iterate(first, moment -> moment.plus(Duration.ofMinutes(30)))
        .limit(many)
        .toList();
  }

  private static OffsetDateTime onTheWall(Instant moment) {
    return moment.atZone(HELSINKI).toOffsetDateTime();
  }

  private void endAt(List<Instant> ends) {
    clock.set(ends.get(0).minus(Duration.ofDays(8)));
    String accepting = board("{'acceptance': 'OWNER_ACCEPTS'}");
    String approving = board("{'supervisor': 'APPROVE'}");
    for (Instant end : ends) {
      LocalDateTime eve = onTheWall(end).toLocalDateTime().minusDays(1);
      endingAt(end, eve.atZone(HELSINKI).toInstant());
      sessionAt(end, eve.atZone(HELSINKI).toInstant());
      holdTo(end);
      applicationTo(accepting, end);
      approvalTo(approving, end);
      deliveryTo(end);
      sittingMadeAt(end);
      lineTo(end);
    }
    applicationLeftTo(accepting, ends.get(ends.size() / 2));
  }

  private String board(String rules) {
    String slug = "board-" + System.nanoTime();
    keeping.open(david(), OpenBoard.of(slug, "A board", "MICRO_WORK"));
    keeping.edit(
        david(),
        slug,
        boards.get(david(), slug).version(),
        EditBoard.rules(BoardFixtures.json(rules)));
    return slug;
  }

  private void expect(String clock, Instant end, String what, Instant at) {
    expected.add(new Struck(clock + " " + onTheWall(end), what, onTheWall(at)));
  }

  private void expect(String clock, Instant end, String what, Duration early) {
    expect(clock, end, what, end.minus(early));
  }

  private void known(UUID id, String clock, Instant end) {
    known.put(id, clock + " " + onTheWall(end));
  }

  private TasketView open(String board, Wishes wishes) {
    return taskets.publish(owner, taskets.post(owner, board, wishes).id());
  }

  private TasketView lasting(String board) {
    return open(board, TasketWishes.openUntil(clock.now().plus(Duration.ofDays(40))));
  }

  private UUID claim(TasketView tasket) {
    return claims.claim(somebody("helper" + System.nanoTime()), tasket.id(), Optional.empty()).id();
  }

  private void endingAt(Instant end, Instant dayBefore) {
    clock.set(end.minus(Duration.ofDays(5)));
    known(open("everyone", TasketWishes.openUntil(end)).id(), "open until", end);
    expect("open until", end, "EndingSoon", dayBefore);
    expect("open until", end, "tasket.expired", end);
  }

  private void sessionAt(Instant start, Instant dayBefore) {
    clock.set(start.minus(Duration.ofDays(5)));
    TasketView tasket =
        open("everyone", TasketWishes.sessions(TasketWishes.openUntil(start), sitting(start)));
    claim(tasket);
    known(tasket.sessions().get(0).id(), "session", start);
    expect("session", start, "SessionSoon", dayBefore);
  }

  private static SessionPlan sitting(Instant start) {
    return sitting(start, 3);
  }

  private static SessionPlan sitting(Instant start, int seats) {
    return new SessionPlan(
        Optional.of(start),
        Optional.of(start.plus(Duration.ofMinutes(20))),
        Optional.of(HELSINKI.getId()),
        seats);
  }

  private void holdTo(Instant end) {
    clock.set(end.minus(Duration.ofDays(7)));
    known(claim(lasting("everyone")), "hold", end);
    expect("hold", end, "HoldEnding", Duration.ofHours(84));
    expect("hold", end, "HoldEnding", Duration.ofDays(1));
    expect("hold", end, "claim.lapsed", end);
  }

  private void applicationTo(String board, Instant end) {
    clock.set(end.minus(Duration.ofDays(5)));
    known(claim(lasting(board)), "application", end);
    expect("application", end, "ApplicationWaits", Duration.ofHours(60));
    expect("application", end, "ApplicationWaits", Duration.ofDays(1));
    expect("application", end, "claim.unanswered", end);
  }

  /** Where neither owners nor managers answer, in twenty days. */
  private void applicationLeftTo(String board, Instant end) {
    clock.set(end.minus(Duration.ofDays(20)));
    known(claim(lasting(board)), "left application", end);
    expect("left application", end, "ApplicationWaits", Duration.ofHours(420));
    expect("left application", end, "ApplicationWaits", Duration.ofDays(16));
    expect("left application", end, "claim.unanswered", Duration.ofDays(15));
    expect("left application", end, "StillUnanswered", Duration.ofDays(10));
    expect("left application", end, "StillUnanswered", Duration.ofDays(5));
    expect("left application", end, "claim.applicationLapsed", end);
  }

  private void approvalTo(String board, Instant end) {
    clock.set(end.minus(Duration.ofDays(5)));
    known(claim(lasting(board)), "approval", end);
    expect("approval", end, "ApprovalWaits", Duration.ofHours(60));
    expect("approval", end, "ApprovalWaits", Duration.ofDays(1));
    expect("approval", end, "claim.unapproved", end);
  }

  private void deliveryTo(Instant end) {
    clock.set(end.minus(Duration.ofDays(5)));
    String helper = "helper" + System.nanoTime();
    UUID claim = claims.claim(somebody(helper), lasting("everyone").id(), Optional.empty()).id();
    claims.deliver(somebody(helper), claim, Delivery.of(15, null));
    known(claim, "delivery", end);
    expect("delivery", end, "DeliveryWaits", Duration.ofHours(60));
    expect("delivery", end, "DeliveryWaits", Duration.ofDays(1));
    expect("delivery", end, "claim.confirmed", end);
  }

  private void lineTo(Instant start) {
    clock.set(start.minus(Duration.ofDays(5)));
    TasketView tasket =
        open(
            "everyone",
            TasketWishes.sessions(
                TasketWishes.openUntil(start.plus(Duration.ofDays(40))), sitting(start, 1)));
    claim(tasket);
    ClaimSeat orWait = new ClaimSeat(Optional.empty(), true, false);
    Actor helper = somebody("helper" + System.nanoTime());
    known(claims.claim(helper, tasket.id(), orWait).id(), "line", start);
    expect("line", start, "claim.sessionBegan", start);
  }

  /** Nine weeks after the first sitting of a series there is one that begins in 60 days. */
  private void sittingMadeAt(Instant moment) {
    clock.set(moment.minus(Duration.ofDays(5)));
    Instant last = moment.plus(Duration.ofDays(60));
    Instant first = last.atZone(HELSINKI).minusWeeks(9).toInstant();
    Wishes wishes =
        TasketWishes.repeated(
            TasketWishes.sessions(
                TasketWishes.openUntil(moment.plus(Duration.ofDays(100))), sitting(first)),
            Optional.of(new Recurrence(Recurrence.Every.WEEKLY, Optional.empty())));
    TasketView series = open("everyone", wishes);
    assertThat(series.sessions()).hasSize(9);
    known(series.id(), "series", moment);
    expect("series", moment, "tasket.extended", moment);
  }

  private void strike() {
    Set<Instant> moments = new TreeSet<>();
    for (Struck one : expected) {
      moments.add(one.at().toInstant().minusSeconds(1));
      moments.add(one.at().toInstant());
    }
    for (Instant moment : moments) {
      clock.set(moment);
      JOBS.forEach(this::round);
    }
    assertThat(struck()).containsExactlyInAnyOrderElementsOf(expected);
    known.keySet().stream().filter(this::isASeries).forEach(this::keepsItsTime);
  }

  /** The timer of a job may be at it at this moment. */
  private void round(String job) {
    while (clockwork.round(job).isEmpty()) {
      Thread.onSpinWait();
    }
  }

  private List<Struck> struck() {
    List<Struck> struck = new ArrayList<>();
    reminded.all().forEach(reminder -> struck.addAll(reminded(reminder)));
    known.keySet().forEach(id -> struck.addAll(audited(id)));
    return struck;
  }

  private List<Struck> reminded(Object reminder) {
    UUID of =
        reminder instanceof ClaimReminder claim
            ? claim.claim()
            : reminder instanceof TasketReminder.SessionSoon soon
                ? soon.session()
                : ((TasketReminder) reminder).tasket();
    Instant at =
        reminder instanceof ClaimReminder claim ? claim.at() : ((TasketReminder) reminder).at();
    return Optional.ofNullable(known.get(of))
        .map(clock -> new Struck(clock, reminder.getClass().getSimpleName(), onTheWall(at)))
        .stream()
        .toList();
  }

  @SuppressWarnings("unchecked") // a native query has no generic type
  private List<Struck> audited(UUID object) {
    List<Object[]> rows =
        db.createNativeQuery(
                "select operation, at from tasket_audit where object_id = ?1 and way_in = 'JOB'")
            .setParameter(1, object)
            .getResultList();
    return rows.stream()
        .map(
            row ->
                new Struck(
                    known.get(object),
                    (String) row[0],
                    onTheWall(((OffsetDateTime) row[1]).toInstant())))
        .toList();
  }

  private boolean isASeries(UUID id) {
    return known.get(id).startsWith("series");
  }

  private void keepsItsTime(UUID series) {
    List<SessionView> sittings = taskets.get(owner, series).sessions();
    Set<LocalTime> times =
        sittings.stream()
            .map(sitting -> onTheWall(sitting.start().orElseThrow()).toLocalTime())
            .collect(Collectors.toSet());
    assertThat(sittings).hasSize(10);
    assertThat(times).hasSize(1);
  }
}
