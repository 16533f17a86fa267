package org.tasket.tasket;

import java.util.List;
import java.util.Set;

/**
 * What helps with a tasket, for whoever finds it.
 *
 * @param all each skill once, and each label that means none
 * @param words by which lists find it, as they are compared: its labels, all words for the skills
 *     that these mean, and their ids, those that were merged into them among these
 */
public record SkillsAsked(List<TasketSkill> all, Set<String> words) {

  public static final SkillsAsked NONE = new SkillsAsked(List.of(), Set.of());

  public SkillsAsked {
    all = List.copyOf(all);
    words = Set.copyOf(words);
  }
}
