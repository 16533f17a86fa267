package org.tasket.web.attachment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.tasket.attachment.AttachedTo;
import org.tasket.attachment.FileReception;
import org.tasket.board.BoardKeeping;
import org.tasket.person.Actor;
import org.tasket.platform.Forbidden;
import org.tasket.platform.NotFound;
import org.tasket.skill.SkillImport;
import org.tasket.tasket.TasketImport;

/** Where pages take in files, and from whom; asked before any of what is sent is read. */
@Dependent
class FileDoors {

  private final FileReception reception;
  private final SkillImport skills;
  private final BoardKeeping boards;
  private final TasketImport taskets;

  @Inject
  FileDoors(
      FileReception reception, SkillImport skills, BoardKeeping boards, TasketImport taskets) {
    this.reception = reception;
    this.skills = skills;
    this.boards = boards;
    this.taskets = taskets;
  }

  /**
   * Refuses what nobody may send there, or not this person.
   *
   * @param path below the application's root
   * @throws NotFound also where no page takes files
   */
  void mustLetIn(Actor actor, String path) {
    String[] parts = path.split("/", -1);
    String about = parts.length == 4 ? parts[2] : "";
    switch (about.isEmpty() ? path : "/" + parts[1] + "/*/" + parts[3]) {
      case "/skills/import" -> must(skills.may(actor), "skill.import");
      case "/boards/import" -> must(boards.mayOpen(actor), "board.create");
      case "/boards/*/import" -> taskets.mustBeOpenTo(actor, about);
      case "/taskets/*/files" -> reception.mustTakeFrom(actor, AttachedTo.tasket(id(about)));
      case "/claims/*/files" -> reception.mustTakeFrom(actor, AttachedTo.claim(id(about)));
      case "/remarks/*/files" -> reception.mustTakeFrom(actor, AttachedTo.remark(id(about)));
      default -> throw new NotFound("path");
    }
  }

  private static void must(boolean may, String code) {
    if (!may) {
      throw new Forbidden(code);
    }
  }

  private static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException noId) {
      throw new NotFound("path");
    }
  }
}
