package org.tasket.web.skill;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.tasket.platform.Checks;
import org.tasket.skill.ListedSkill;
import org.tasket.skill.Skills;
import org.tasket.web.page.Language;

/** Finds under which skills and headings one is to lie, by their names. */
@RequestScoped
class Above {

  @Inject Skills skills;
  @Inject Language language;

  /**
   * Their ids.
   *
   * @param before those under which it lies now, whatever else is called like them
   */
  Set<UUID> of(SkillForm form, List<ListedSkill> before) {
    Map<String, UUID> meant = new HashMap<>(skills.calledWithHeadings(form.under()));
    meant.putAll(SkillForm.known(before, language.locale()));
    Checks checks = new Checks();
    Set<UUID> above = new HashSet<>();
    for (String name : form.under()) {
      checks.that(meant.containsKey(name), "broader", "skill.unlisted", name);
      above.add(meant.get(name));
    }
    checks.orThrow();
    return above;
  }
}
