package org.tasket.tasket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tasket.platform.Conditions;
import org.tasket.skill.ListedSkill;
import org.tasket.skill.SkillLookup;

/** What helps with taskets, for whoever finds them: many at once, by rows. */
@ApplicationScoped
class EntrySkills {

  private static final String LABELS =
      "select k.tasket_id, k.label, k.skill_id from tasket_tasket_skill k where k.tasket_id ";

  @Inject EntityManager db;
  @Inject SkillLookup lookup;

  /**
   * The labels of a tasket.
   *
   * @param meant the skill that each means, where it does
   */
  record Labels(Map<String, Optional<UUID>> meant) {

    static final Labels NONE = new Labels(Map.of());

    List<String> all() {
      return meant.keySet().stream().sorted(Comparator.comparing(HelperTerms::normal)).toList();
    }

    private Map<String, UUID> skills() {
      Map<String, UUID> skills = new HashMap<>();
      meant.forEach(
          (label, skill) -> skill.ifPresent(id -> skills.put(HelperTerms.normal(label), id)));
      return skills;
    }
  }

  /** Those of some taskets that have any. */
  Map<UUID, Labels> labels(Collection<UUID> taskets) {
    String marks = String.join(", ", Collections.nCopies(taskets.size(), "?"));
    return taskets.isEmpty()
        ? Map.of()
        : labels(Conditions.rows(db, LABELS + "in (" + marks + ")", List.copyOf(taskets)));
  }

  /** The same of all taskets after one id and up to another. */
  Map<UUID, Labels> labels(UUID after, UUID last) {
    return labels(Conditions.rows(db, LABELS + "> ? and k.tasket_id <= ?", List.of(after, last)));
  }

  private static Map<UUID, Labels> labels(List<Object[]> rows) {
    Map<UUID, Labels> labels = new HashMap<>();
    for (Object[] row : rows) {
      labels
          .computeIfAbsent((UUID) row[0], tasket -> new Labels(new HashMap<>()))
          .meant()
          .put((String) row[1], Optional.ofNullable((UUID) row[2]));
    }
    return labels;
  }

  /** What some labels mean, by the tasket; two queries. */
  Map<UUID, SkillsAsked> asked(Map<UUID, Labels> labels) {
    Set<UUID> ids = new HashSet<>();
    labels.values().forEach(theirs -> ids.addAll(theirs.skills().values()));
    Map<UUID, ListedSkill> listed = lookup.today(ids);
    Map<UUID, Set<UUID>> merged = lookup.merged(ids);
    Map<UUID, SkillsAsked> asked = new HashMap<>();
    labels.forEach((tasket, theirs) -> asked.put(tasket, asked(theirs, listed, merged)));
    return asked;
  }

  private static SkillsAsked asked(
      Labels labels, Map<UUID, ListedSkill> listed, Map<UUID, Set<UUID>> merged) {
    Map<String, UUID> skills = labels.skills();
    Set<String> words = new HashSet<>();
    labels.all().forEach(label -> words.add(HelperTerms.normal(label)));
    for (UUID skill : skills.values()) {
      words.add(skill.toString());
      merged.getOrDefault(skill, Set.of()).forEach(id -> words.add(id.toString()));
      Optional.ofNullable(listed.get(skill)).stream()
          .flatMap(ListedSkill::words)
          .forEach(word -> words.add(HelperTerms.normal(word)));
    }
    return new SkillsAsked(TasketSkills.skills(labels.all(), skills, listed), words);
  }
}
