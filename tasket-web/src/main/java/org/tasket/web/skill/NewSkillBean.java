package org.tasket.web.skill;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.tasket.platform.Forbidden;
import org.tasket.skill.SkillKeeping;
import org.tasket.skill.SkillView;
import org.tasket.skill.Skills;
import org.tasket.web.page.Goto;
import org.tasket.web.page.Notices;
import org.tasket.web.signin.SignedIn;

/** A coordinator adds a skill to the list. */
@Named
@ViewScoped
public class NewSkillBean implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject SignedIn signedIn;
  @Inject Skills skills;
  @Inject SkillKeeping keeping;
  @Inject Above above;

  private String label;
  private String tongue;
  private SkillForm form = new SkillForm();

  public void load() {
    if (!skills.mayKeep(signedIn.actor())) {
      throw new Forbidden("skill.add");
    }
    if (label != null) {
      form = SkillForm.called(label, SkillLabels.language(tongue));
    }
  }

  public void save() {
    SkillView added = keeping.add(signedIn.actor(), form.terms(above.of(form, List.of())));
    Notices.done("done.skill.added");
    Goto.skill(added.id());
  }

  public SkillForm getForm() {
    return form;
  }

  public String getLabel() {
    return label;
  }

  /** A word of taskets that the skill is called. */
  public void setLabel(String label) {
    this.label = label;
  }

  public String getTongue() {
    return tongue;
  }

  public void setTongue(String tongue) {
    this.tongue = tongue;
  }
}
