package org.tasket.skill;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tasket.person.Actor;
import org.tasket.person.Role;
import org.tasket.platform.Boundary;
import org.tasket.platform.Checks;
import org.tasket.platform.Forbidden;
import org.tasket.platform.InvalidInput;

/**
 * Bringing in a list of skills as ESCO publishes its own, for coordinators. It adds and renames,
 * and takes nothing away: words that people use here stay, and so do skills that the files do not
 * have.
 */
@Boundary
public class SkillImport {

  public static final int FILES_MOST = 10;

  /** So many bytes the files may have together; ESCO's have half of it. */
  public static final long BYTES_MOST = 100_000_000;

  @Inject WholeList list;
  @Inject ImportedSkills imported;
  @Inject Event<SkillsImported> events;
  @Inject Event<SkillsBrought> brought;
  @Inject Clock clock;

  /** What would come of it; nothing is changed. */
  public ImportReport look(Actor actor, List<ImportFile> files) {
    mustKeep(actor);
    EscoFiles read = read(files);
    return read.wrong().isEmpty()
        ? imported.look(read)
        : ImportReport.refused(read.unknownColumns(), read.wrong());
  }

  /**
   * Brings all of it in, or nothing.
   *
   * @throws InvalidInput naming what is wrong, each at its file and line, or by its address
   */
  public ImportReport bringIn(Actor actor, List<ImportFile> files) {
    mustKeep(actor);
    EscoFiles read = read(files);
    if (!read.wrong().isEmpty()) {
      throw new InvalidInput(read.wrong());
    }
    list.hold();
    Set<UUID> changed = new HashSet<>();
    ImportReport report = imported.lay(read, changed);
    if (!report.wrong().isEmpty()) {
      throw new InvalidInput(report.wrong());
    }
    events.fire(new SkillsImported(actor, clock.instant()));
    brought.fire(new SkillsBrought(changed));
    return report;
  }

  /** Whether somebody may bring in a list. */
  public boolean may(Actor actor) {
    return SkillPolicy.may(actor.is(Role.COORDINATOR));
  }

  private void mustKeep(Actor actor) {
    if (!may(actor)) {
      throw new Forbidden("skill.import");
    }
  }

  private static EscoFiles read(List<ImportFile> files) {
    new Checks()
        .that(!files.isEmpty(), "file", "missing")
        .that(files.size() <= FILES_MOST, "file", "many", FILES_MOST)
        .orThrow();
    return EscoFiles.read(new ArrayList<>(files));
  }
}
