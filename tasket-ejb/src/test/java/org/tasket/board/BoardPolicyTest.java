package org.tasket.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tasket.person.Actor;
import org.tasket.person.Role;
import org.tasket.person.WayIn;
import org.tasket.platform.Ids;

class BoardPolicyTest {

  private static final Actor EMPLOYEE = new Actor(Ids.next(), Set.of(), WayIn.REST);
  private static final Actor CAROL = new Actor(Ids.next(), Set.of(), WayIn.REST);
  private static final Actor COORDINATOR =
      new Actor(Ids.next(), Set.of(Role.COORDINATOR), WayIn.REST);
  private static final Actor ADMIN = new Actor(Ids.next(), Set.of(Role.ADMIN), WayIn.REST);

  private final Board board =
      Board.open(
          "digi",
          new Translated("Digital", "Digi", "Digitalt"),
          BoardKind.MICRO_WORK,
          Instant.parse("2026-12-01T08:00:00Z"));

  @Test
  void coordinatorsManageABoardUntilSomebodyIsNamed() {
    assertThat(BoardPolicy.manages(COORDINATOR, board)).isTrue();

    board.nameManagers(List.of(CAROL.person()));

    assertThat(BoardPolicy.manages(CAROL, board)).isTrue();
    assertThat(BoardPolicy.manages(COORDINATOR, board)).isFalse();
    assertThat(BoardPolicy.manages(EMPLOYEE, board)).isFalse();
  }

  @Test
  void onlyCoordinatorsOpenBoardsAndNameManagers() {
    assertThat(List.of(EMPLOYEE, CAROL, COORDINATOR, ADMIN))
        .filteredOn(BoardPolicy::mayCreate)
        .containsExactly(COORDINATOR);
    assertThat(List.of(EMPLOYEE, CAROL, COORDINATOR, ADMIN))
        .filteredOn(BoardPolicy::mayNameManagers)
        .containsExactly(COORDINATOR);
  }

  @Test
  void managersAndCoordinatorsEditAndEveryonePosts() {
    board.nameManagers(List.of(CAROL.person()));

    assertThat(BoardPolicy.open(EMPLOYEE, board)).containsExactly(BoardAction.POST);
    assertThat(BoardPolicy.open(CAROL, board)).contains(BoardAction.EDIT);
    assertThat(BoardPolicy.open(COORDINATOR, board))
        .contains(BoardAction.EDIT, BoardAction.NAME_MANAGERS);
    assertThat(BoardPolicy.open(ADMIN, board)).containsExactly(BoardAction.POST);
  }

  @Test
  void aBoardSpeaksItsReadersLanguage() {
    assertThat(board.title().in(Locale.forLanguageTag("fi"))).isEqualTo("Digi");
    assertThat(board.title().in(Locale.forLanguageTag("sv-FI"))).isEqualTo("Digitalt");
    assertThat(board.title().in(Locale.FRENCH)).isEqualTo("Digital");
  }
}
