package org.tasket.finder;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.tasket.skill.ListedSkill;
import org.tasket.skill.SkillLookup;
import org.tasket.skill.Starter;
import org.tasket.tasket.SkillsAsked;
import org.tasket.tasket.TasketSkill;

/** What labels mean in a house that has the skills which Tasket brings along. */
final class StarterSkills {

  private StarterSkills() {}

  static List<String> labels(JsonNode skills) {
    return StreamSupport.stream(skills.spliterator(), false).map(JsonNode::asText).toList();
  }

  static SkillsAsked asked(List<String> labels) {
    Set<String> words = new HashSet<>();
    for (String label : labels) {
      words.add(SkillLookup.key(label));
      Optional<ListedSkill> meant = Starter.called(label);
      meant.ifPresent(skill -> words.add(skill.id().toString()));
      meant.stream().flatMap(ListedSkill::words).map(SkillLookup::key).forEach(words::add);
    }
    return new SkillsAsked(
        labels.stream().map(label -> new TasketSkill(label, Starter.called(label))).toList(),
        words);
  }
}
