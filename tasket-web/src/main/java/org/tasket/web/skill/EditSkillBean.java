package org.tasket.web.skill;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;
import org.tasket.platform.Forbidden;
import org.tasket.platform.Stale;
import org.tasket.skill.SkillAction;
import org.tasket.skill.SkillKeeping;
import org.tasket.skill.SkillView;
import org.tasket.skill.Skills;
import org.tasket.web.page.Goto;
import org.tasket.web.page.Language;
import org.tasket.web.page.Notices;
import org.tasket.web.signin.SignedIn;

/**
 * A coordinator renames a skill, or moves it to another place on the list. Where another was
 * quicker the page says so and keeps what was typed, and only the next press replaces the other's
 * change.
 */
@Named
@ViewScoped
public class EditSkillBean implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject SignedIn signedIn;
  @Inject Skills skills;
  @Inject SkillKeeping keeping;
  @Inject Above above;
  @Inject Language language;

  private UUID id;
  private long version;
  private boolean overtaken;
  private String name;
  private SkillForm form;

  public void load() {
    SkillView skill = skills.get(signedIn.actor(), id);
    if (!skill.allows(SkillAction.EDIT)) {
      throw new Forbidden("skill.edit");
    }
    version = skill.version();
    name = skill.name(language.locale());
    form = SkillForm.of(skill, language.locale());
  }

  public void save() {
    SkillView before = skills.get(signedIn.actor(), id);
    try {
      keeping.edit(signedIn.actor(), id, version, form.terms(above.of(form, before.broader())));
    } catch (Stale somebodyWasQuicker) {
      version = before.version();
      overtaken = true;
      return;
    }
    Notices.done("done.skill.edited");
    Goto.skill(id);
  }

  public boolean isOvertaken() {
    return overtaken;
  }

  public String getName() {
    return name;
  }

  public SkillForm getForm() {
    return form;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public long getVersion() {
    return version;
  }

  public void setVersion(long version) {
    this.version = version;
  }
}
