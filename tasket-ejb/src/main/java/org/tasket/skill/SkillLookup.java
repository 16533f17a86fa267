package org.tasket.skill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Which skill is meant, for the features above, in their transactions. A label means the one skill
 * that is called so, in any language; where none is, the one of which people say so.
 */
@ApplicationScoped
public class SkillLookup {

  private static final int ID_LENGTH = 36;

  @Inject EntityManager db;
  @Inject SkillRows rows;

  /** A label as it is compared, here and in the features above. */
  public static String key(String label) {
    return SkillLabel.key(label);
  }

  /** The id of a skill, where a text is one. */
  public static Optional<UUID> id(String text) {
    try {
      return Optional.of(text.strip()).filter(id -> id.length() == ID_LENGTH).map(UUID::fromString);
    } catch (IllegalArgumentException label) {
      return Optional.empty();
    }
  }

  /** By the label as it was given; one that means several skills, or none, is left out. */
  public Map<String, UUID> called(Collection<String> labels) {
    return called(labels, List.of(false));
  }

  /** The same where a heading may be meant too. */
  Map<String, UUID> calledWithHeadings(Collection<String> labels) {
    return called(labels, List.of(false, true));
  }

  /** The labels, as they were given, that mean several skills, and so none. */
  Set<String> several(Collection<String> labels) {
    Map<String, Meant> meant = meant(labels);
    return labels.stream()
        .filter(label -> meant.getOrDefault(SkillLabel.key(label), new Meant()).isSeveral())
        .collect(Collectors.toSet());
  }

  private Map<String, UUID> called(Collection<String> labels, List<Boolean> headings) {
    Map<String, Meant> meant = meant(labels, headings);
    Map<String, UUID> skills = new HashMap<>();
    for (String label : labels) {
      Optional.ofNullable(meant.get(SkillLabel.key(label)))
          .flatMap(Meant::one)
          .ifPresent(skill -> skills.put(label, skill));
    }
    return skills;
  }

  /** What some labels can mean, by the label as it is compared. */
  Map<String, Meant> meant(Collection<String> labels) {
    return meant(labels, List.of(false));
  }

  private Map<String, Meant> meant(Collection<String> labels, List<Boolean> headings) {
    Set<String> keys = labels.stream().map(SkillLabel::key).collect(Collectors.toSet());
    Map<String, Meant> meant = new HashMap<>();
    if (!keys.isEmpty()) {
      found(keys, headings)
          .forEach(
              row ->
                  meant
                      .computeIfAbsent((String) row[0], key -> new Meant())
                      .add((UUID) row[1], (Boolean) row[2]));
    }
    return meant;
  }

  /**
   * By nothing but the keys: H2 would begin with all skills that were not merged, and compare each
   * of their words with each key.
   */
  private List<Object[]> found(Set<String> keys, List<Boolean> headings) {
    return db
        .createQuery(
            "select l.key, s.id, l.preferred, s.heading, s.mergedInto from Skill s join s.labels l"
                + " where l.key in :keys",
            Object[].class)
        .setParameter("keys", keys)
        .getResultList()
        .stream()
        .filter(row -> headings.contains((Boolean) row[3]) && row[4] == null)
        .toList();
  }

  /** All words for a skill, as they are compared. */
  public Set<String> words(UUID skill) {
    return Set.copyOf(
        db.createQuery(
                "select distinct l.key from Skill s join s.labels l where s.id = :id", String.class)
            .setParameter("id", skill)
            .getResultList());
  }

  /**
   * What stands for some ids on the list today, by the id as it was given: itself, or the heir of
   * one that was merged. Headings, and what there is not, are left out.
   */
  public Map<UUID, ListedSkill> today(Collection<UUID> ids) {
    Map<UUID, ListedSkill> today = new HashMap<>();
    rows.today(ids)
        .forEach(
            (id, skill) -> {
              if (!skill.heading()) {
                today.put(id, skill);
              }
            });
    return today;
  }

  /** Those that were merged into some, by their heirs. */
  public Map<UUID, Set<UUID>> merged(Collection<UUID> heirs) {
    Map<UUID, Set<UUID>> merged = new HashMap<>();
    if (!heirs.isEmpty()) {
      db.createQuery(
              "select s.mergedInto, s.id from Skill s where s.mergedInto in :heirs", Object[].class)
          .setParameter("heirs", Set.copyOf(heirs))
          .getResultStream()
          .forEach(
              row ->
                  merged
                      .computeIfAbsent((UUID) row[0], heir -> new HashSet<>())
                      .add((UUID) row[1]));
    }
    return merged;
  }

  /** Which skills a label can mean: by their names, and by what else people say. */
  static final class Meant {

    private final Set<UUID> names = new HashSet<>();
    private final Set<UUID> others = new HashSet<>();

    void add(UUID skill, boolean preferred) {
      (preferred ? names : others).add(skill);
    }

    Set<UUID> names() {
      return names;
    }

    Set<UUID> others() {
      return others;
    }

    private Set<UUID> nearest() {
      return names.isEmpty() ? others : names;
    }

    boolean isSeveral() {
      return nearest().size() > 1;
    }

    Optional<UUID> one() {
      return isSeveral() ? Optional.empty() : nearest().stream().findFirst();
    }
  }
}
