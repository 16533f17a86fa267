package org.tasket.web.skill;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;
import org.tasket.platform.Checks;
import org.tasket.platform.Forbidden;
import org.tasket.platform.NotFound;
import org.tasket.skill.SkillKeeping;
import org.tasket.skill.SkillTerms;
import org.tasket.skill.Skills;
import org.tasket.web.page.Goto;
import org.tasket.web.page.Notices;
import org.tasket.web.signin.SignedIn;

/** A coordinator says which skill a word of taskets means: it becomes one of that skill's words. */
@Named
@ViewScoped
public class SkillMeaningBean implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject SignedIn signedIn;
  @Inject Skills skills;
  @Inject SkillKeeping keeping;
  @Inject TypedSkills typed;

  private String label;
  private String tongue;
  private String skill;
  private String chosen;

  public void load() {
    if (label == null || label.isBlank()) {
      throw new NotFound("path");
    }
    if (!skills.mayKeep(signedIn.actor())) {
      throw new Forbidden("skill.edit");
    }
  }

  public void save() {
    new Checks().text("skill", skill, SkillTerms.NAME_LEAST, SkillTerms.NAME_MOST).orThrow();
    Checks checks = new Checks();
    List<UUID> known = typed.meant(checks, "skill", List.of(skill), chosen);
    checks.orThrow();
    UUID meant = known.get(0);
    keeping.mean(signedIn.actor(), meant, SkillLabels.language(tongue), label);
    Notices.done("done.skill.meaning", label);
    Goto.skillLabels();
  }

  /** Where to add a skill that is called so. */
  public String getQuery() {
    return SkillLabels.query(label, tongue);
  }

  public String getLabel() {
    return label;
  }

  public void setLabel(String label) {
    this.label = label;
  }

  public String getTongue() {
    return tongue;
  }

  public void setTongue(String tongue) {
    this.tongue = tongue;
  }

  public String getSkill() {
    return skill;
  }

  public void setSkill(String skill) {
    this.skill = skill;
  }

  public String getChosen() {
    return chosen;
  }

  public void setChosen(String chosen) {
    this.chosen = chosen;
  }
}
