package org.tasket.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tasket.board.Audience;
import org.tasket.board.BoardKind;
import org.tasket.board.BoardState;
import org.tasket.board.KnownBoard;
import org.tasket.board.KnownBoards;
import org.tasket.board.Rulebook;
import org.tasket.board.Translated;
import org.tasket.board.WhoseTime;
import org.tasket.change.Change;
import org.tasket.person.Actor;
import org.tasket.person.Circle;
import org.tasket.person.Role;
import org.tasket.person.WayIn;

class BoardsAtHandTest {

  private static final UUID OPEN = new UUID(1, 1);
  private static final UUID PREPARED = new UUID(1, 2);
  private static final UUID NARROW = new UUID(1, 3);
  private static final UUID UNIT = new UUID(2, 1);
  private static final Actor MANAGER = employee(new UUID(3, 1));
  private static final Actor SOMEBODY = employee(new UUID(3, 2));

  private final Boards boards = new Boards();
  private final BoardsAtHand atHand = new BoardsAtHand(boards);

  private static final class Boards extends KnownBoards {

    private final List<KnownBoard> all = new ArrayList<>();

    @Override
    public List<KnownBoard> all() {
      return List.copyOf(all);
    }

    @Override
    public List<KnownBoard> among(Collection<UUID> ids) {
      return all.stream().filter(board -> ids.contains(board.id())).toList();
    }
  }

  BoardsAtHandTest() {
    boards.all.add(board(OPEN, BoardState.OPEN, Audience.everyone(), Set.of()));
    boards.all.add(
        board(PREPARED, BoardState.PREPARED, Audience.everyone(), Set.of(MANAGER.person())));
    boards.all.add(board(NARROW, BoardState.OPEN, of(UNIT), Set.of()));
    atHand.readAll();
  }

  private static Actor employee(UUID id) {
    return new Actor(id, Set.of(), WayIn.REST);
  }

  private static Audience of(UUID department) {
    return new Audience(List.of(new Audience.Part(department, true)), Set.of());
  }

  private static KnownBoard board(
      UUID id, BoardState state, Audience audience, Set<UUID> managers, String... groups) {
    return new KnownBoard(
        id,
        "board",
        Translated.same("Board"),
        new BoardKind("MICRO_WORK", Translated.same("Work"), false, Set.of(WhoseTime.WORK)),
        state,
        Rulebook.standard(),
        audience,
        managers,
        Set.of(groups));
  }

  private static Circle circle(UUID... departments) {
    return new Circle(List.of(departments), Set.of());
  }

  @Test
  void whoManagesSeesTheirOwnBesideWhatAllOfTheirCircleSee() {
    assertThat(atHand.seen(SOMEBODY, Circle.NONE).kinds()).containsOnlyKeys(OPEN);
    assertThat(atHand.seen(MANAGER, Circle.NONE).kinds()).containsOnlyKeys(OPEN, PREPARED);
    assertThat(atHand.seen(MANAGER, Circle.NONE).managed()).containsOnly(PREPARED);
    assertThat(atHand.seen(SOMEBODY, Circle.NONE).managed()).isEmpty();
  }

  @Test
  void anotherCircleAndAnotherRoleSeeOthers() {
    Actor coordinator = new Actor(SOMEBODY.person(), Set.of(Role.COORDINATOR), WayIn.REST);

    assertThat(atHand.seen(SOMEBODY, Circle.NONE).kinds()).containsOnlyKeys(OPEN);
    assertThat(atHand.seen(SOMEBODY, circle(UNIT)).kinds()).containsOnlyKeys(OPEN, NARROW);
    assertThat(atHand.seen(coordinator, Circle.NONE).managed()).containsOnly(OPEN, NARROW);
  }

  @Test
  void aGroupManagesAndIsOfAnAudience() {
    Actor coordinator = new Actor(SOMEBODY.person(), Set.of(Role.COORDINATOR), WayIn.REST);
    Circle editors = new Circle(List.of(), Set.of("editors", "whoever"));
    boards.all.set(
        1, board(PREPARED, BoardState.PREPARED, Audience.everyone(), Set.of(), "Editors"));
    boards.all.set(
        2, board(NARROW, BoardState.OPEN, new Audience(List.of(), Set.of("EDITORS")), Set.of()));
    atHand.readAll();

    assertThat(atHand.seen(SOMEBODY, editors).managed()).containsOnly(PREPARED);
    assertThat(atHand.seen(SOMEBODY, editors).kinds()).containsOnlyKeys(OPEN, PREPARED, NARROW);
    assertThat(atHand.seen(SOMEBODY, Circle.NONE).kinds()).containsOnlyKeys(OPEN);
    assertThat(atHand.seen(coordinator, Circle.NONE).managed())
        .as("those that nobody manages")
        .containsOnly(OPEN, NARROW);
  }

  @Test
  void whoIsNamedLaterManagesThen() {
    assertThat(atHand.seen(SOMEBODY, Circle.NONE).managed()).isEmpty();

    boards.all.set(0, board(OPEN, BoardState.OPEN, of(UNIT), Set.of(SOMEBODY.person())));
    atHand.follow(List.of(new Change(1, Change.BOARD, OPEN, OPEN)));

    assertThat(atHand.seen(SOMEBODY, Circle.NONE).managed()).containsOnly(OPEN);
    assertThat(atHand.seen(employee(new UUID(3, 9)), Circle.NONE).kinds()).isEmpty();
  }

  @Test
  void whatIsSeenIsLookedForOnceForAllOfACircle() {
    assertThat(atHand.seen(employee(new UUID(3, 9)), circle(UNIT)))
        .isSameAs(atHand.seen(SOMEBODY, circle(UNIT)))
        .isSameAs(atHand.seen(SOMEBODY, new Circle(List.of(UNIT), Set.of("which no board names"))));
  }

  @Test
  void aChangeOfABoardCountsAtOnce() {
    assertThat(atHand.seen(SOMEBODY, Circle.NONE).kinds()).containsOnlyKeys(OPEN);

    boards.all.set(1, board(PREPARED, BoardState.OPEN, Audience.everyone(), Set.of()));
    atHand.follow(List.of(new Change(1, Change.BOARD, PREPARED, PREPARED)));
    assertThat(atHand.seen(SOMEBODY, Circle.NONE).kinds()).containsOnlyKeys(OPEN, PREPARED);

    boards.all.remove(1);
    atHand.follow(List.of(new Change(2, Change.BOARD, PREPARED, PREPARED)));
    assertThat(atHand.seen(SOMEBODY, Circle.NONE).kinds()).containsOnlyKeys(OPEN);
    assertThat(atHand.with(PREPARED)).isEmpty();
  }
}
