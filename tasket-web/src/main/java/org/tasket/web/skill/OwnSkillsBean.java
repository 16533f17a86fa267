package org.tasket.web.skill;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;
import org.tasket.platform.Checks;
import org.tasket.skill.OwnSkills;
import org.tasket.skill.OwnSkillsView;
import org.tasket.skill.SetOwnSkills;
import org.tasket.skill.SkillLevel;
import org.tasket.web.page.Goto;
import org.tasket.web.page.Language;
import org.tasket.web.page.Notices;
import org.tasket.web.signin.SignedIn;

/** What the reader has and wants to learn. */
@Named
@ViewScoped
public class OwnSkillsBean implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject SignedIn signedIn;
  @Inject OwnSkills own;
  @Inject TypedSkills typed;
  @Inject Language language;

  private long version;
  private OwnSkillsForm has;
  private OwnSkillsForm wants;

  public void load() {
    OwnSkillsView mine = own.of(signedIn.actor(), language.locale());
    version = mine.version();
    has = OwnSkillsForm.of(mine.has(), language.locale());
    wants = OwnSkillsForm.of(mine.wants(), language.locale());
  }

  public void save() {
    Checks checks = new Checks();
    List<UUID> had = typed.meant(checks, "has.new", has.typed(), has.getChosen());
    List<UUID> wanted = typed.meant(checks, "wants.new", wants.typed(), wants.getChosen());
    checks.orThrow();
    SetOwnSkills command = new SetOwnSkills(has.entries(had), wants.entries(wanted));
    own.choose(signedIn.actor(), version, command, language.locale());
    Notices.done("done.own.skills");
    Goto.ownSkills();
  }

  /** The steps to choose from. */
  public SkillLevel[] getLevels() {
    return SkillLevel.values();
  }

  public OwnSkillsForm getHas() {
    return has;
  }

  public OwnSkillsForm getWants() {
    return wants;
  }
}
