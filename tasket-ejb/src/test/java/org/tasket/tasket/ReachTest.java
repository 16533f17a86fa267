package org.tasket.tasket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tasket.tasket.OpenTasket.Sitting.ANY_TIME;

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

/** What somebody could take by who they are, whatever they ask for. */
class ReachTest {

  private static final UUID BOARD = new UUID(1, 1);
  private static final UUID TASKET = new UUID(2, 2);
  private static final UUID PERSON = new UUID(3, 3);
  private static final Instant END = Instant.EPOCH.plusSeconds(60);
  private static final Audience DRIVERS = new Audience(List.of(), Set.of("drivers"));
  private static final Circle DRIVER = new Circle(List.of(), Set.of("drivers"));

  private static OpenTasket tasket(Audience audience, Set<UUID> parties) {
    return new OpenTasket(
        TASKET,
        BOARD,
        List.of(),
        30,
        Mode.ONLINE,
        Optional.empty(),
        Instant.EPOCH,
        END,
        audience,
        List.of(new OpenTasket.Sitting(ANY_TIME, END.toEpochMilli(), 0, 1, 0)),
        0,
        Set.of(),
        Set.of(),
        parties);
  }

  private static boolean has(
      Circle circle, Set<UUID> managed, Set<UUID> atWork, Set<UUID> parties, Audience audience) {
    ClaimableQuery any =
        new ClaimableQuery(30, END, Optional.empty(), Optional.empty(), Optional.empty(), Set.of());
    SeenBoards seen = new SeenBoards(Map.of(BOARD, "kind"), managed, atWork);
    List<Claimable> found = new ArrayList<>();
    new OpenOnBoard(BOARD, List.of(tasket(audience, parties)))
        .offer(
            new Reach(PERSON, circle, seen, any, Optional.empty(), END.minusMillis(1)), found::add);
    return !found.isEmpty();
  }

  @Test
  void isWhatIsForTheirEyes() {
    Set<UUID> board = Set.of(BOARD);
    assertThat(has(Circle.NONE, Set.of(), board, Set.of(), Audience.everyone())).isTrue();
    assertThat(has(DRIVER, Set.of(), board, Set.of(), DRIVERS)).isTrue();
    assertThat(has(Circle.NONE, Set.of(), board, Set.of(), DRIVERS)).isFalse();
    assertThat(has(Circle.NONE, board, board, Set.of(), DRIVERS)).isTrue();
  }

  @Test
  void isNothingOnABoardThatIsNotAtWorkNorWhatTheyHadToDoWith() {
    Set<UUID> board = Set.of(BOARD);
    assertThat(has(DRIVER, board, Set.of(), Set.of(), DRIVERS)).isFalse();
    assertThat(has(DRIVER, board, board, Set.of(PERSON), DRIVERS)).isFalse();
  }
}
