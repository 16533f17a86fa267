package org.tasket.tasket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tasket.board.BoardFixtures;
import org.tasket.board.Rulebook.Acceptance;
import org.tasket.board.Translated;
import org.tasket.person.Actor;
import org.tasket.person.Circle;
import org.tasket.person.PersonView;
import org.tasket.person.WayIn;
import org.tasket.platform.Ids;

/** What is kept of an open tasket decides the same as the tasket. */
class KnownTasketTest {

  private static final Instant NOW = TasketFixtures.NOW;

  private static KnownTasket known(Tasket tasket) {
    TasketView plain = view(tasket, tasket.sessions().stream().map(SessionView::of).toList(), NOW);
    return KnownTasket.of(tasket, plain, Set.of(tasket.owner()));
  }

  private static TasketView view(Tasket tasket, List<SessionView> sessions, Instant at) {
    return new TasketView(
        tasket.id(),
        tasket.version(),
        "board",
        Translated.same("Board"),
        Acceptance.FIRST_COME,
        tasket.state(),
        tasket.terms(),
        List.of(),
        sessions,
        tasket.recurrence(),
        new PersonView(tasket.owner(), "Aino", "", Locale.ENGLISH),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Set.of(),
        at);
  }

  private static SessionView sitting(Duration later, int free) {
    Instant start = NOW.plus(later);
    return new SessionView(
        Ids.next(),
        Optional.of(start),
        Optional.of(start.plus(Duration.ofHours(1))),
        Optional.of("Europe/Helsinki"),
        3,
        free);
  }

  @Test
  void seatsOfSessionsThatHaveBegunAreNeitherCountedNorOffered() {
    Tasket tasket = TasketFixtures.open();
    SessionView begun = sitting(Duration.ZERO, 2);
    SessionView full = sitting(Duration.ofDays(7), 0);
    TasketView view = view(tasket, List.of(begun, full), NOW);

    assertThat(view.seats()).isEqualTo(3);
    assertThat(view.seatsFree()).isZero();
    assertThat(view.takesHelpers()).isFalse();
    assertThat(open(view)).contains(TasketAction.WAIT).doesNotContain(TasketAction.CLAIM);

    TasketView free = view(tasket, List.of(begun, full, sitting(Duration.ofDays(14), 1)), NOW);

    assertThat(free.seats()).isEqualTo(6);
    assertThat(free.seatsFree()).isEqualTo(1);
    assertThat(free.takesHelpers()).isTrue();
    assertThat(open(free)).contains(TasketAction.CLAIM).doesNotContain(TasketAction.WAIT);
  }

  private static Set<TasketAction> open(TasketView view) {
    KnownTasket known =
        new KnownTasket(Ids.next(), view, Set.of(), Optional.of(NOW.plus(Duration.ofDays(7))));
    Actor somebody = new Actor(Ids.next(), Set.of(), WayIn.PAGE);
    return TasketPolicy.open(
        new KnownStanding(somebody, Circle.NONE, known, BoardFixtures.rules(false), false), NOW);
  }

  @Test
  void whereNoSessionIsToComeTheSeatsOfAllAreCountedAndNoneIsOffered() {
    List<SessionView> begun = List.of(sitting(Duration.ZERO, 2), sitting(Duration.ofDays(-7), 0));
    TasketView view = view(TasketFixtures.open(), begun, NOW);

    assertThat(view.seats()).isEqualTo(6);
    assertThat(view.seatsFree()).isEqualTo(2);
    assertThat(view.takesHelpers()).isFalse();
  }

  @Test
  void takesClaimsAndIsOverWhenTheTasketDoes() {
    Tasket sittings =
        TasketFixtures.withSessions(
            TasketFixtures.session(NOW.plus(Duration.ofDays(1)), 1),
            TasketFixtures.session(NOW.plus(Duration.ofDays(3)), 2));
    sittings.publish(NOW);
    int taking = 0;
    for (Tasket tasket : List.of(TasketFixtures.open(), sittings)) {
      for (int day = 0; day < 250; day++) {
        Instant then = NOW.plus(Duration.ofDays(day));
        KnownTasket known = known(tasket);
        assertThat(known.takesClaims(then)).isEqualTo(tasket.takesClaims(then));
        assertThat(known.isOver(then)).isEqualTo(tasket.isOver(then));
        assertThat(known.hasFreeSeat(then)).isEqualTo(tasket.hasFreeSeat(then));
        taking += known.takesClaims(then) ? 1 : 0;
      }
    }
    assertThat(taking).isBetween(2, 498);
  }

  @Test
  void isForTheSameEyesInTheSameState() {
    Tasket tasket = TasketFixtures.open();
    KnownTasket known = known(tasket);

    assertThat(known.id()).isEqualTo(tasket.id());
    assertThat(known.state()).isEqualTo(tasket.state());
    assertThat(known.seenAs()).isEqualTo(tasket.seenAs());
    assertThat(known.audience()).isEqualTo(tasket.audience());
  }
}
