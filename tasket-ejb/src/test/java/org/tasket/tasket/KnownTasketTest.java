package org.tasket.tasket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tasket.board.Rulebook.Acceptance;
import org.tasket.board.Translated;
import org.tasket.person.PersonView;

/** What is kept of an open tasket decides the same as the tasket. */
class KnownTasketTest {

  private static final Instant NOW = TasketFixtures.NOW;

  private static KnownTasket known(Tasket tasket) {
    TasketView plain =
        new TasketView(
            tasket.id(),
            tasket.version(),
            "board",
            Translated.same("Board"),
            Acceptance.FIRST_COME,
            tasket.state(),
            tasket.terms(),
            List.of(),
            tasket.sessions().stream().map(SessionView::of).toList(),
            tasket.recurrence(),
            new PersonView(tasket.owner(), "Aino", "", Locale.ENGLISH),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Set.of());
    return KnownTasket.of(tasket, plain, Set.of(tasket.owner()));
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
        assertThat(known.hasFreeSeat()).isEqualTo(tasket.hasFreeSeat());
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
