package org.tasket.tasket;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tasket.platform.Checks;
import org.tasket.platform.Texts;
import org.tasket.skill.SkillLookup;

/**
 * What a tasket asks of its helper and gives in return.
 *
 * @param skills words for what helps, at most 10 of 1 to 200 characters, each once however it is
 *     written; those that the list knows are its skills
 * @param learn what the helper will learn, to 1,000 characters
 * @param requirements what a helper must bring or affirm, in this tasket's own words, to 2,000
 * @param authority what the helper may decide and say on the owner's behalf, to 2,000
 */
public record HelperTerms(
    List<String> skills,
    Optional<String> learn,
    Optional<String> requirements,
    Optional<String> authority) {

  public static final int SKILLS_MOST = 10;
  public static final int SKILL_LEAST = 1;
  public static final int SKILL_MOST = 200;
  public static final int LEARN_MOST = 1_000;
  public static final int REQUIREMENTS_MOST = 2_000;
  public static final int AUTHORITY_MOST = 2_000;

  public static final HelperTerms NONE =
      new HelperTerms(List.of(), Optional.empty(), Optional.empty(), Optional.empty());

  public HelperTerms {
    skills =
        skills.stream()
            .map(String::strip)
            .sorted(Comparator.comparing(HelperTerms::normal))
            .toList();
    learn = Texts.given(learn);
    requirements = Texts.given(requirements);
    authority = Texts.given(authority);
  }

  /** The same with other words for some of the skills. */
  HelperTerms calling(Map<String, String> words) {
    return new HelperTerms(
        skills.stream().map(skill -> words.getOrDefault(skill, skill)).toList(),
        learn,
        requirements,
        authority);
  }

  /** A label of a skill as it is compared. */
  static String normal(String skill) {
    return SkillLookup.key(skill);
  }

  void check(Checks checks) {
    checks
        .that(skills.size() <= SKILLS_MOST, "skills", "many", SKILLS_MOST)
        .optionalText("learn", learn.orElse(null), LEARN_MOST)
        .optionalText("requirements", requirements.orElse(null), REQUIREMENTS_MOST)
        .optionalText("authority", authority.orElse(null), AUTHORITY_MOST);
    if (skills.size() <= SKILLS_MOST) {
      checkEach(checks);
    }
  }

  private void checkEach(Checks checks) {
    Set<String> seen = new HashSet<>();
    for (String skill : skills) {
      checks
          .text("skills", skill, SKILL_LEAST, SKILL_MOST)
          .that(Terms.isLine(skill), "skills", "line")
          .that(seen.add(normal(skill)), "skills", "twice", skill);
    }
  }
}
