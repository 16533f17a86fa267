package org.tasket.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tasket.person.Actor;
import org.tasket.person.Circle;
import org.tasket.person.Role;
import org.tasket.person.WayIn;
import org.tasket.platform.Ids;
import org.tasket.platform.PermissionsGuide;

class BoardPermissionsTest {

  private static final Circle INSIDE = new Circle(List.of(), Set.of("inside"));
  private static final Actor MANAGER = new Actor(Ids.next(), Set.of(), WayIn.REST);

  private record Reader(Actor actor, Circle circle) {}

  private static Map<String, Reader> readers() {
    Map<String, Reader> readers = new LinkedHashMap<>();
    readers.put("audience", new Reader(somebody(), INSIDE));
    readers.put("others", new Reader(somebody(), Circle.NONE));
    readers.put("manager", new Reader(MANAGER, Circle.NONE));
    readers.put("coordinator", new Reader(somebody(Role.COORDINATOR), Circle.NONE));
    readers.put("IT admin", new Reader(somebody(Role.ADMIN), Circle.NONE));
    return readers;
  }

  private static Actor somebody(Role... roles) {
    return new Actor(Ids.next(), Set.of(roles), WayIn.REST);
  }

  private static Board board(BoardState state) {
    Board board = BoardFixtures.board();
    board.nameManagers(List.of(MANAGER.person()));
    board.showTo(new Audience(List.of(), Set.of("inside")));
    switch (state) {
      case PREPARED -> board.prepare();
      case ARCHIVED -> board.archive();
      case OPEN -> {}
    }
    return board;
  }

  private static Set<BoardState> open(BoardAction action, Reader reader) {
    Set<BoardState> open = EnumSet.noneOf(BoardState.class);
    for (BoardState state : BoardState.values()) {
      Board board = board(state);
      boolean offered = BoardPolicy.open(reader.actor(), reader.circle(), board).contains(action);
      if (offered && BoardPolicy.maySee(reader.actor(), reader.circle(), board)) {
        open.add(state);
      }
    }
    return open;
  }

  @Test
  void theGuideSaysWhatThePolicySays() throws IOException {
    Map<String, Reader> readers = readers();

    PermissionsGuide.has(
        "boards",
        PermissionsGuide.table(
            BoardAction.class,
            BoardState.class,
            List.copyOf(readers.keySet()),
            (action, role) -> open(action, readers.get(role))));
  }

  @Test
  void nothingIsOfferedToWhoeverDoesNotSeeTheBoard() {
    for (Reader reader : readers().values()) {
      for (BoardState state : BoardState.values()) {
        Board board = board(state);
        if (!BoardPolicy.maySee(reader.actor(), reader.circle(), board)) {
          assertThat(BoardPolicy.open(reader.actor(), reader.circle(), board)).isEmpty();
        }
      }
    }
  }
}
