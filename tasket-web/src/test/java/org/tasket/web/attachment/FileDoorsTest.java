package org.tasket.web.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasket.attachment.AttachedTo;
import org.tasket.attachment.FileReception;
import org.tasket.board.BoardKeeping;
import org.tasket.person.Actor;
import org.tasket.person.Role;
import org.tasket.person.WayIn;
import org.tasket.platform.Forbidden;
import org.tasket.platform.NotFound;
import org.tasket.skill.SkillImport;
import org.tasket.tasket.TasketImport;

class FileDoorsTest {

  private static final UUID ID = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");
  private static final Actor EMPLOYEE = new Actor(ID, Set.of(), WayIn.PAGE);
  private static final Actor COORDINATOR = new Actor(ID, Set.of(Role.COORDINATOR), WayIn.PAGE);

  private final List<Object> asked = new ArrayList<>();
  private final FileDoors doors =
      new FileDoors(
          new FileReception() {
            @Override
            public void mustTakeFrom(Actor actor, AttachedTo object) {
              asked.add(object);
            }
          },
          new SkillImport(),
          new BoardKeeping(),
          new TasketImport() {
            @Override
            public void mustBeOpenTo(Actor actor, String board) {
              asked.add(board);
            }
          });

  @ParameterizedTest
  @ValueSource(strings = {"/skills/import", "/boards/import"})
  void whatCoordinatorsBringInIsReadFromNobodyElse(String path) {
    assertThatCode(() -> doors.mustLetIn(COORDINATOR, path)).doesNotThrowAnyException();
    assertThatThrownBy(() -> doors.mustLetIn(EMPLOYEE, path)).isInstanceOf(Forbidden.class);
  }

  @Test
  void whoeverKeepsWhatAFileIsForIsAsked() {
    doors.mustLetIn(EMPLOYEE, "/taskets/" + ID + "/files");
    doors.mustLetIn(EMPLOYEE, "/claims/" + ID + "/files");
    doors.mustLetIn(EMPLOYEE, "/remarks/" + ID + "/files");
    doors.mustLetIn(EMPLOYEE, "/boards/everyone/import");

    assertThat(asked)
        .containsExactly(
            AttachedTo.tasket(ID), AttachedTo.claim(ID), AttachedTo.remark(ID), "everyone");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/skills",
        "/boards/everyone",
        "/boards/everyone/settings",
        "/taskets/new",
        "/taskets/1/files",
        "/taskets//files",
        "/claims/01890a5d-ac96-774b-bcce-b302099a8057/deliver",
        "/taskets/01890a5d-ac96-774b-bcce-b302099a8057/files/"
      })
  void elsewhereNoFileIsRead(String path) {
    assertThatThrownBy(() -> doors.mustLetIn(COORDINATOR, path)).isInstanceOf(NotFound.class);
    assertThat(asked).isEmpty();
  }
}
