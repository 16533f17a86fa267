package org.tasket.web.tasket;

import java.io.Serializable;
import java.util.Optional;
import org.tasket.tasket.HelperTerms;
import org.tasket.web.skill.SkillWords;

/** What a tasket asks of its helper and gives in return, as an owner types it. */
public class HelperForm implements Serializable {

  private static final long serialVersionUID = 1;

  private String skills;
  private String learn;
  private String requirements;
  private String authority;

  static HelperForm of(HelperTerms terms) {
    HelperForm form = new HelperForm();
    form.skills = SkillWords.typed(terms.skills());
    form.learn = terms.learn().orElse("");
    form.requirements = terms.requirements().orElse("");
    form.authority = terms.authority().orElse("");
    return form;
  }

  HelperTerms terms() {
    return new HelperTerms(
        SkillWords.named(skills),
        Optional.ofNullable(learn),
        Optional.ofNullable(requirements),
        Optional.ofNullable(authority));
  }

  public String getSkills() {
    return skills;
  }

  public void setSkills(String skills) {
    this.skills = skills;
  }

  public String getLearn() {
    return learn;
  }

  public void setLearn(String learn) {
    this.learn = learn;
  }

  public String getRequirements() {
    return requirements;
  }

  public void setRequirements(String requirements) {
    this.requirements = requirements;
  }

  public String getAuthority() {
    return authority;
  }

  public void setAuthority(String authority) {
    this.authority = authority;
  }
}
