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
    return tasket(held, 30);
  }

  private static OpenTasket tasket(int held, int lasts) {
    return tasket(
        held,
        new Sitting(Optional.of(LATER), LATER, 20, 2, 0),
        new Sitting(Optional.of(TOMORROW), TOMORROW, lasts, 2, held));
  }

  private static OpenTasket tasket(int held, Sitting... sittings) {
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
        OpenTasketFixtures.plain(List.of(sittings)),
        held,
        Set.of(),
        Set.of(),
        Set.of());
  }

  private void ask(int minutes, Sitting only) {
    ask(minutes, tasket(0, only));
  }

  private void offer(OpenTasket tasket, boolean wanted) {
    offer(30, tasket, wanted);
  }

  private void ask(int minutes, OpenTasket tasket) {
    offer(minutes, tasket, true);
  }

  private void offer(int minutes, OpenTasket tasket, boolean wanted) {
    OpenTasketFixtures.offer(
        UUID.randomUUID(),
        Circle.NONE,
        new SeenBoards(Map.of(), Set.of(), Set.of(BOARD)),
        new ClaimableQuery(
            minutes, LATER, Optional.empty(), Optional.empty(), Optional.empty(), Set.of()),
        Set.of(),
        NOW,
        List.of(new OpenOnBoard(BOARD, List.of(tasket))),
        new Taker() {
          @Override
          public void take(Claimable one) {
            offered.add(one);
          }

          @Override
          public boolean mayWant(int longest, long since, long until) {
            heard.add(new Facts(longest, since, until));
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

  @Test
  void takesAsLongAsTheSessionsThatFit() {
    offer(tasket(0, 31), true);
    offer(tasket(0, 20), true);

    assertThat(heard).extracting(Facts::minutes).containsExactly(31, 30);
    assertThat(offered).extracting(Claimable::seats).containsExactly(2, 4);
    assertThat(offered).extracting(Claimable::minutes).containsOnly(30);
  }

  @Test
  void isNothingForWhoHasLessTimeThanItsOnlySessionTakes() {
    ask(29, tasket(0, 10));
    ask(239, new Sitting(Optional.of(TOMORROW), TOMORROW, 240, 2, 0));
    assertThat(offered).isEmpty();

    ask(240, new Sitting(Optional.of(TOMORROW), TOMORROW, 240, 2, 0));
    assertThat(offered).extracting(Claimable::minutes).containsExactly(240);
  }
}
