package org.tasket.web.skill;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;
import org.tasket.platform.Checks;
import org.tasket.platform.Forbidden;
import org.tasket.skill.SkillAction;
import org.tasket.skill.SkillKeeping;
import org.tasket.skill.SkillTerms;
import org.tasket.skill.SkillView;
import org.tasket.skill.Skills;
import org.tasket.web.page.Goto;
import org.tasket.web.page.Language;
import org.tasket.web.page.Notices;
import org.tasket.web.signin.SignedIn;

/** A coordinator makes one skill of two. */
@Named
@ViewScoped
public class MergeSkillBean implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject SignedIn signedIn;
  @Inject Skills skills;
  @Inject SkillKeeping keeping;
  @Inject TypedSkills typed;
  @Inject Language language;

  private UUID id;
  private String name;
  private String into;
  private String chosen;

  public void load() {
    SkillView skill = skills.get(signedIn.actor(), id);
    if (!skill.allows(SkillAction.MERGE)) {
      throw new Forbidden("skill.merge");
    }
    name = skill.name(language.locale());
  }

  public void merge() {
    new Checks().text("into", into, SkillTerms.NAME_LEAST, SkillTerms.NAME_MOST).orThrow();
    Checks checks = new Checks();
    List<UUID> known = typed.meant(checks, "into", List.of(into), chosen);
    checks.orThrow();
    UUID heir = known.get(0);
    keeping.merge(signedIn.actor(), id, heir);
    Notices.done("done.skill.merged");
    Goto.skill(heir);
  }

  public String getName() {
    return name;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public String getInto() {
    return into;
  }

  public void setInto(String into) {
    this.into = into;
  }

  public String getChosen() {
    return chosen;
  }

  public void setChosen(String chosen) {
    this.chosen = chosen;
  }
}
