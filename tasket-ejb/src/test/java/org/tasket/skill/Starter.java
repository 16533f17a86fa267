package org.tasket.skill;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Optional;

/** The skills that Tasket brings along, by their words. */
public final class Starter {

  /** A test holds every word to one skill. */
  private static final Map<String, ListedSkill> BY_WORD =
      StarterFile.skills().stream()
          .filter(skill -> !skill.isHeading())
          .map(Skill::line)
          .flatMap(
              skill ->
                  skill.words().map(SkillLabel::key).distinct().map(word -> Map.entry(word, skill)))
          .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));

  private Starter() {}

  /** The skill that a label means. */
  public static Optional<ListedSkill> called(String label) {
    return Optional.ofNullable(BY_WORD.get(SkillLabel.key(label)));
  }
}
