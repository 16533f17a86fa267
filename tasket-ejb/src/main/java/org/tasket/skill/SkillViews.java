package org.tasket.skill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.tasket.person.Actor;
import org.tasket.person.Role;
import org.tasket.platform.Words;

/** Makes views of skills. */
@ApplicationScoped
class SkillViews {

  private static final Comparator<ListedSkill> BY_NAME =
      Comparator.comparing((ListedSkill skill) -> skill.name(Words.LANGUAGES.get(0)))
          .thenComparing(ListedSkill::id);

  @Inject SkillRows rows;

  SkillView of(Actor actor, Skill skill) {
    return new SkillView(
        skill.id(),
        skill.version(),
        skill.uri(),
        skill.terms(),
        skill.isHeading(),
        lines(rows.lines(skill.broader()).values()),
        lines(rows.lines(rows.below(skill.id())).values()),
        skill.mergedInto().map(rows::get).map(Skill::line),
        SkillPolicy.open(skill.state(), actor.is(Role.COORDINATOR)));
  }

  private static List<ListedSkill> lines(Collection<ListedSkill> skills) {
    return skills.stream().sorted(BY_NAME).toList();
  }
}
