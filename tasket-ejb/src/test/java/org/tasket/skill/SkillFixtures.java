package org.tasket.skill;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Skills for tests. */
final class SkillFixtures {

  static final Locale EN = Locale.ENGLISH;
  static final Locale FI = Locale.forLanguageTag("fi");
  static final Locale SV = Locale.forLanguageTag("sv");

  private SkillFixtures() {}

  /** Called the same in every language. */
  static SkillTerms called(String name, String... others) {
    return new SkillTerms(
        Map.of(EN, name, FI, name, SV, name), Map.of(EN, List.of(others)), Set.of());
  }

  static Skill skill(String name, String... others) {
    return Skill.added(called(name, others).checked());
  }

  static Skill heading(String name) {
    return Skill.listed(UUID.randomUUID(), null, true, called(name).checked());
  }
}
