package org.tasket.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tasket.board.BoardAction.ARCHIVE;
import static org.tasket.board.BoardAction.EDIT;
import static org.tasket.board.BoardAction.EXPORT;
import static org.tasket.board.BoardAction.NAME_MANAGERS;
import static org.tasket.board.BoardAction.POST;
import static org.tasket.board.BoardAction.RESTORE;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tasket.person.Actor;
import org.tasket.person.Circle;
import org.tasket.person.Role;
import org.tasket.person.WayIn;
import org.tasket.platform.Ids;

class BoardPolicyTest {

  private static final Actor EMPLOYEE = new Actor(Ids.next(), Set.of(), WayIn.REST);
  private static final Actor CAROL = new Actor(Ids.next(), Set.of(), WayIn.REST);
  private static final Actor COORDINATOR =
      new Actor(Ids.next(), Set.of(Role.COORDINATOR), WayIn.REST);
  private static final Actor ADMIN = new Actor(Ids.next(), Set.of(Role.ADMIN), WayIn.REST);

  private static final UUID OFFICE = Ids.next();
  private static final UUID AGENCY = Ids.next();
  private static final Circle IN_THE_OFFICE =
      new Circle(List.of(OFFICE, AGENCY), Set.of("Translators"));

  private final Board board = BoardFixtures.board();

  private Set<BoardAction> open(Actor actor) {
    return BoardPolicy.open(actor, Circle.NONE, board);
  }

  @Nested
  class Managing {

    @Test
    void isTheCoordinatorsUntilSomebodyIsNamed() {
      assertThat(BoardPolicy.manages(COORDINATOR, Circle.NONE, board)).isTrue();

      board.nameManagers(List.of(CAROL.person()));

      assertThat(BoardPolicy.manages(CAROL, Circle.NONE, board)).isTrue();
      assertThat(BoardPolicy.manages(COORDINATOR, Circle.NONE, board)).isFalse();
      assertThat(BoardPolicy.manages(EMPLOYEE, Circle.NONE, board)).isFalse();
    }

    @Test
    void isAWholeGroupsWhereTheGroupIsNamed() {
      board.nameManagerGroups(List.of("translators"));

      assertThat(BoardPolicy.manages(EMPLOYEE, IN_THE_OFFICE, board)).isTrue();
      assertThat(BoardPolicy.manages(EMPLOYEE, Circle.NONE, board)).isFalse();
      assertThat(BoardPolicy.manages(COORDINATOR, Circle.NONE, board)).isFalse();
    }
  }

  @Nested
  class ItsAudience {

    private boolean sees(Circle circle) {
      return BoardPolicy.maySee(EMPLOYEE, circle, board);
    }

    @Test
    void isEveryoneAtFirst() {
      assertThat(sees(Circle.NONE)).isTrue();
    }

    @Test
    void isADepartmentWithItsPartsOrWithout() {
      board.showTo(new Audience(List.of(new Audience.Part(AGENCY, true)), Set.of()));
      assertThat(sees(IN_THE_OFFICE)).isTrue();
      assertThat(sees(Circle.NONE)).isFalse();

      board.showTo(new Audience(List.of(new Audience.Part(AGENCY, false)), Set.of()));
      assertThat(sees(IN_THE_OFFICE)).isFalse();

      board.showTo(new Audience(List.of(new Audience.Part(OFFICE, false)), Set.of()));
      assertThat(sees(IN_THE_OFFICE)).isTrue();
    }

    @Test
    void isAGroupWhateverItsCapitals() {
      board.showTo(new Audience(List.of(), Set.of("TRANSLATORS")));

      assertThat(sees(IN_THE_OFFICE)).isTrue();
      assertThat(sees(Circle.NONE)).isFalse();
    }

    @Test
    void isNobodyBeforeTheBoardIsPublished() {
      board.nameManagers(List.of(CAROL.person()));
      board.prepare();
      assertThat(sees(Circle.NONE)).isFalse();
      assertThat(BoardPolicy.maySee(CAROL, Circle.NONE, board)).isTrue();

      board.publish();
      assertThat(sees(Circle.NONE)).isTrue();
    }

    @Test
    void leavesTheBoardButNotItsTasketsToCoordinators() {
      board.nameManagers(List.of(CAROL.person()));
      board.showTo(new Audience(List.of(), Set.of("translators")));

      assertThat(BoardPolicy.maySee(COORDINATOR, Circle.NONE, board)).isTrue();
      assertThat(BoardPolicy.inSight(COORDINATOR, Circle.NONE, board)).isFalse();
      assertThat(open(COORDINATOR)).doesNotContain(BoardAction.POST);
    }
  }

  @Test
  void onlyCoordinatorsOpenBoards() {
    assertThat(List.of(EMPLOYEE, CAROL, COORDINATOR, ADMIN))
        .filteredOn(BoardPolicy::mayCreate)
        .containsExactly(COORDINATOR);
  }

  @Test
  void managersSetTheRulesAndCoordinatorsNameManagersAndArchive() {
    board.nameManagers(List.of(CAROL.person()));

    assertThat(open(EMPLOYEE)).containsExactly(POST);
    assertThat(open(CAROL)).containsOnly(POST, EDIT, NAME_MANAGERS, EXPORT);
    assertThat(open(COORDINATOR)).containsOnly(POST, NAME_MANAGERS, ARCHIVE);
    assertThat(open(ADMIN)).containsExactly(POST);
  }

  @Test
  void onlyManagersPostWhereTheRulebookSaysSo() {
    board.nameManagers(List.of(CAROL.person()));
    board.rule(BoardFixtures.rulebook("{'posting': 'MANAGERS'}"));

    assertThat(open(EMPLOYEE)).isEmpty();
    assertThat(open(CAROL)).contains(POST);
  }

  @Test
  void nobodyPostsOnAnArchivedBoardAndCoordinatorsRestoreIt() {
    board.archive();

    assertThat(open(EMPLOYEE)).isEmpty();
    assertThat(BoardPolicy.maySee(EMPLOYEE, Circle.NONE, board)).isTrue();
    assertThat(open(COORDINATOR)).contains(RESTORE).doesNotContain(POST);
  }

  @Test
  void aBoardSpeaksItsReadersLanguage() {
    assertThat(board.title().in(Locale.forLanguageTag("fi"))).isEqualTo("Digi");
    assertThat(board.title().in(Locale.forLanguageTag("sv-FI"))).isEqualTo("Digitalt");
    assertThat(board.title().in(Locale.FRENCH)).isEqualTo("Digital");
  }
}
