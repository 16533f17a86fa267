package org.tasket.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tasket.person.Actor;
import org.tasket.person.Circle;
import org.tasket.person.Role;
import org.tasket.person.WayIn;
import org.tasket.platform.Ids;

/** What is kept of a board decides the same as the board. */
class KnownBoardTest {

  private static final UUID MANAGER = Ids.next();
  private static final Circle INSIDE = new Circle(List.of(), Set.of("inside"));
  private static final Circle KEEPERS = new Circle(List.of(), Set.of("keepers"));

  private static final List<Actor> ACTORS =
      List.of(
          new Actor(MANAGER, Set.of(), WayIn.REST),
          new Actor(Ids.next(), Set.of(), WayIn.REST),
          new Actor(Ids.next(), Set.of(Role.COORDINATOR), WayIn.REST));

  private static List<Board> boards(BoardState state) {
    Board managed = BoardFixtures.board();
    managed.nameManagers(List.of(MANAGER));
    managed.showTo(new Audience(List.of(), Set.of("inside")));
    Board ofGroup = BoardFixtures.board();
    ofGroup.nameManagerGroups(List.of("Keepers"));
    List<Board> boards = List.of(managed, ofGroup, BoardFixtures.board());
    boards.forEach(
        board -> {
          switch (state) {
            case PREPARED -> board.prepare();
            case ARCHIVED -> board.archive();
            case OPEN -> {}
          }
        });
    return boards;
  }

  @ParameterizedTest
  @EnumSource
  void isManagedSeenAndOpenAsTheBoardIs(BoardState state) {
    int seen = 0;
    for (Board board : boards(state)) {
      for (Actor actor : ACTORS) {
        for (Circle circle : List.of(Circle.NONE, INSIDE, KEEPERS)) {
          KnownBoard known = KnownBoard.of(board);
          BoardRules rules = known.rules(actor, circle);
          boolean inSight = BoardPolicy.inSight(actor, circle, board);

          assertThat(rules.managed()).isEqualTo(BoardPolicy.manages(actor, circle, board));
          assertThat(rules.inSight()).isEqualTo(inSight);
          assertThat(rules.actions()).isEqualTo(BoardPolicy.open(actor, circle, board));
          assertThat(rules.state()).isEqualTo(state);
          assertThat(rules.title()).isEqualTo(board.title());
          SeenBoards among = SeenBoards.among(List.of(known), actor, circle);
          assertThat(among.kinds()).hasSize(inSight ? 1 : 0);
          assertThat(among.managed()).hasSize(rules.managed() ? 1 : 0);
          assertThat(among.atWork()).hasSize(inSight && rules.atWork() ? 1 : 0);
          seen += inSight ? 1 : 0;
        }
      }
    }
    assertThat(seen).as("some are seen, and some not").isBetween(1, 26);
  }
}
