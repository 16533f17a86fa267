package org.tasket.web.skill;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tasket.tasket.UnlistedSkill;
import org.tasket.tasket.UnlistedSkills;
import org.tasket.web.page.Say;
import org.tasket.web.signin.SignedIn;

/** Words that taskets use and the list does not know; for coordinators. */
@Named
@RequestScoped
public class SkillLabelsBean {

  @Inject SignedIn signedIn;
  @Inject UnlistedSkills unlisted;
  @Inject Say say;

  private List<UnlistedSkill> labels = List.of();

  public void load() {
    labels = unlisted.mostUsed(signedIn.actor());
  }

  public List<UnlistedSkill> getLabels() {
    return labels;
  }

  public String getHeading() {
    return say.text("skill.labels.found", labels.size());
  }

  /** What leads to a page about one of them. */
  public String about(UnlistedSkill one) {
    return SkillLabels.query(one.label(), one.language());
  }
}
