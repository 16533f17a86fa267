package org.tasket.rest.skill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.tasket.rest.Answers;
import org.tasket.rest.Shown;
import org.tasket.skill.Skills;
import org.tasket.web.signin.SignedIn;

/** A skill as it is now. */
@ApplicationScoped
class ShownSkill implements Shown {

  @Inject Skills skills;
  @Inject SignedIn signedIn;

  @Override
  public String root() {
    return "skills";
  }

  @Override
  public Answers.Made now(String key) {
    return SkillJson.made(skills.get(signedIn.actor(), UUID.fromString(key)), signedIn.language());
  }
}
