package org.tasket.tasket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tasket.board.Audience;
import org.tasket.board.SeenBoards;
import org.tasket.person.Circle;
import org.tasket.tasket.OpenTasketFixtures.Sitting;

/** What is said of a tasket before anybody looks at it. */
class OpenOnBoardTest {

  private static final UUID BOARD = UUID.randomUUID();
  private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
  private static final Instant TOMORROW = NOW.plusSeconds(86_400);
  private static final Instant LATER = NOW.plusSeconds(8_640_000);

  private final List<Facts> heard = new ArrayList<>();
  private final List<Claimable> offered = new ArrayList<>();

  private record Facts(int minutes, long since, long until) {}

  private static OpenTasket tasket(int held) {
    return new OpenTasket(
        UUID.randomUUID(),
        BOARD,
        List.of(),
        30,
        Mode.ONLINE,
        Optional.empty(),
        NOW.minusSeconds(60),
        LATER,
        Audience.everyone(),
        OpenTasketFixtures.plain(
            List.of(
                new Sitting(Optional.of(LATER), LATER, 2, 0),
                new Sitting(Optional.of(TOMORROW), TOMORROW, 2, held))),
        held,
        Set.of(),
        Set.of(),
        Set.of());
  }

  private void offer(OpenTasket tasket, boolean wanted) {
    OpenTasketFixtures.offer(
        UUID.randomUUID(),
        Circle.NONE,
        new SeenBoards(Map.of(), Set.of(), Set.of(BOARD)),
        new ClaimableQuery(
            30, LATER, Optional.empty(), Optional.empty(), Optional.empty(), Set.of()),
        Set.of(),
        NOW,
        List.of(new OpenOnBoard(BOARD, List.of(tasket))),
        new Taker() {
          @Override
          public void take(Claimable one) {
            offered.add(one);
          }

          @Override
          public boolean mayWant(int plannedMinutes, long since, long until) {
            heard.add(new Facts(plannedMinutes, since, until));
            return wanted;
          }
        });
  }

  @Test
  void isSinceWhenItWaitsAndWhenTheFirstOfItsSessionsEnds() {
    offer(tasket(0), true);
    offer(tasket(1), true);

    long since = NOW.minusSeconds(60).toEpochMilli();
    assertThat(heard)
        .containsExactly(
            new Facts(30, since, TOMORROW.toEpochMilli()),
            new Facts(30, Taker.NEVER, TOMORROW.toEpochMilli()));
    assertThat(offered).hasSize(2);
  }

  @Test
  void decidesWhetherItIsOffered() {
    offer(tasket(0), false);

    assertThat(heard).hasSize(1);
    assertThat(offered).isEmpty();
  }
}
