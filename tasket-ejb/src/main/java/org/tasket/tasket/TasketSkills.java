package org.tasket.tasket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tasket.platform.Checks;
import org.tasket.platform.Conditions;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.Page;
import org.tasket.skill.ListedSkill;
import org.tasket.skill.SkillEvent;
import org.tasket.skill.SkillLookup;
import org.tasket.skill.SkillsBrought;
import org.tasket.skill.WordMeant;

/**
 * Which skills of the list the labels of taskets mean. A label stays as its owner wrote it, and
 * beside it stands the skill, where it means one. When the list gains words, labels that mean
 * nothing yet are looked at again; what was merged is its heir. That changes no tasket: its version
 * stays.
 */
@ApplicationScoped
class TasketSkills {

  private static final int LABELS_MOST = Page.MOST * HelperTerms.SKILLS_MOST;
  private static final int PIECE = 500;
  private static final Conditions UNMEANT =
      Conditions.on("tasket_tasket_skill k").and("k.skill_id is null");

  @Inject EntityManager db;
  @Inject SkillLookup lookup;
  @Inject Event<SkillsMeant> told;

  /** What stands on the list for the ids of skills in some wishes, all looked up together. */
  Map<UUID, ListedSkill> listed(Collection<Wishes> wishes) {
    return lookup.today(wishes.stream().flatMap(one -> ids(one).values().stream()).toList());
  }

  /**
   * The same wishes with names, in the tasket's language, where they have ids of skills.
   *
   * @throws InvalidInput where there is no such skill
   */
  Wishes named(Wishes wishes, Map<UUID, ListedSkill> listed) {
    Map<String, UUID> ids = ids(wishes);
    if (ids.isEmpty()) {
      return wishes;
    }
    Locale language = language(wishes);
    Map<String, String> names = new HashMap<>();
    Checks checks = new Checks();
    ids.forEach(
        (label, id) -> {
          checks.that(listed.containsKey(id), "skills", "skill.unknown", label);
          names.put(label, listed.containsKey(id) ? listed.get(id).name(language) : label);
        });
    checks.orThrow();
    return wishes.with(wishes.more().helper().calling(names));
  }

  /** The skills that wishes name by their ids, by the keys of the words that stand for them. */
  Map<String, UUID> meant(Wishes given, Map<UUID, ListedSkill> listed) {
    Map<String, UUID> meant = new HashMap<>();
    ids(given).values().stream()
        .map(listed::get)
        .filter(Objects::nonNull)
        .forEach(skill -> meant.put(HelperTerms.normal(skill.name(language(given))), skill.id()));
    return meant;
  }

  /** What the labels of a tasket mean, by their keys. */
  Map<String, UUID> meant(Tasket tasket) {
    return meant(Map.of(tasket.id(), tasket.skills())).getOrDefault(tasket.id(), Map.of());
  }

  private static Locale language(Wishes wishes) {
    return Locale.forLanguageTag(Objects.requireNonNullElse(wishes.language(), ""));
  }

  /** By the label; none where there are too many, which is refused for that. */
  private static Map<String, UUID> ids(Wishes wishes) {
    Map<String, UUID> ids = new HashMap<>();
    List<String> labels = wishes.more().helper().skills();
    if (labels.size() <= HelperTerms.SKILLS_MOST) {
      labels.forEach(label -> SkillLookup.id(label).ifPresent(id -> ids.put(label, id)));
    }
    return ids;
  }

  /**
   * Finds what labels mean that were just written; they are in the database by now.
   *
   * @param named what is known of that already, by the keys of labels: two skills may have one name
   */
  void link(Tasket tasket, Map<String, UUID> named) {
    lookup
        .called(tasket.skills())
        .forEach(
            (label, skill) ->
                link(tasket, HelperTerms.normal(label), skill, " and skill_id is null"));
    mean(tasket, named);
  }

  /** Takes what is known of its labels, by their keys; they are in the database by now. */
  void mean(Tasket tasket, Map<String, UUID> named) {
    named.forEach((key, skill) -> link(tasket, key, skill, ""));
  }

  /** Finds what labels mean that were just written, of many taskets. */
  void take(Collection<String> labels) {
    List<String> keys = labels.stream().map(HelperTerms::normal).distinct().toList();
    for (int from = 0; from < keys.size(); from += PIECE) {
      takePiece(keys.subList(from, Math.min(from + PIECE, keys.size())));
    }
  }

  private void link(Tasket tasket, String key, UUID skill, String condition) {
    db.createNativeQuery(
            "update tasket_tasket_skill set skill_id = ?1 where tasket_id = ?2 and label_key = ?3"
                + condition)
        .setParameter(1, skill)
        .setParameter(2, tasket.id())
        .setParameter(3, key)
        .executeUpdate();
  }

  /** A skill has other words, or another took its place. */
  void hear(@Observes SkillEvent event) {
    event.heir().ifPresent(heir -> follow(event.skill(), heir));
    UUID today = event.heir().orElse(event.skill());
    Set<UUID> changed = new HashSet<>(takePiece(unmeant(lookup.words(today))));
    changed.add(today);
    told.fire(new SkillsMeant(changed));
  }

  private void follow(UUID merged, UUID heir) {
    db.createNativeQuery("update tasket_tasket_skill set skill_id = ?2 where skill_id = ?1")
        .setParameter(1, merged)
        .setParameter(2, heir)
        .executeUpdate();
  }

  /** Somebody said so. */
  void hear(@Observes WordMeant event) {
    take(event.word(), event.skill());
  }

  /** Many skills came at once. */
  void hear(@Observes SkillsBrought event) {
    Set<UUID> changed = new HashSet<>(event.changed());
    List<String> piece = unmeantAfter("");
    while (!piece.isEmpty()) {
      changed.addAll(takePiece(piece));
      piece = unmeantAfter(piece.get(piece.size() - 1));
    }
    told.fire(new SkillsMeant(changed));
  }

  private List<String> unmeantAfter(String last) {
    return keys(UNMEANT.and("k.label_key > ?", last), PIECE);
  }

  private List<String> unmeant(Set<String> words) {
    Conditions among = UNMEANT.and("k.label_key in " + marks(words.size()), words.toArray());
    return keys(among, words.size());
  }

  private List<String> keys(Conditions wanted, int most) {
    return wanted.read(db, "distinct k.label_key", " order by k.label_key", most).stream()
        .map(String.class::cast)
        .toList();
  }

  /** Answers with the skills that were found for labels. */
  private Set<UUID> takePiece(List<String> keys) {
    Set<UUID> found = new HashSet<>();
    lookup
        .called(keys)
        .forEach(
            (key, skill) -> {
              if (take(key, skill) > 0) {
                found.add(skill);
              }
            });
    return found;
  }

  private int take(String key, UUID skill) {
    return db.createNativeQuery(
            "update tasket_tasket_skill set skill_id = ?1"
                + " where label_key = ?2 and skill_id is null")
        .setParameter(1, skill)
        .setParameter(2, key)
        .executeUpdate();
  }

  /** What helps with some taskets, each skill once, in the order of the labels. */
  Map<UUID, List<TasketSkill>> of(List<Tasket> taskets) {
    Map<UUID, List<String>> labels = new HashMap<>();
    taskets.forEach(tasket -> labels.put(tasket.id(), tasket.skills()));
    Map<UUID, Map<String, UUID>> meant = meant(labels);
    Map<UUID, ListedSkill> listed =
        lookup.today(meant.values().stream().flatMap(all -> all.values().stream()).toList());
    Map<UUID, List<TasketSkill>> skills = new HashMap<>();
    labels.forEach(
        (tasket, theirs) ->
            skills.put(tasket, skills(theirs, meant.getOrDefault(tasket, Map.of()), listed)));
    return skills;
  }

  /**
   * Each skill once, in the order of the labels.
   *
   * @param meant by the keys of the labels
   */
  static List<TasketSkill> skills(
      List<String> labels, Map<String, UUID> meant, Map<UUID, ListedSkill> listed) {
    Set<UUID> seen = new HashSet<>();
    List<TasketSkill> skills = new ArrayList<>();
    for (String label : labels) {
      Optional<ListedSkill> skill =
          Optional.ofNullable(meant.get(HelperTerms.normal(label))).map(listed::get);
      if (skill.isEmpty() || seen.add(skill.get().id())) {
        skills.add(new TasketSkill(label, skill));
      }
    }
    return skills;
  }

  /** By the tasket and the label's key; no query where no tasket has labels. */
  private Map<UUID, Map<String, UUID>> meant(Map<UUID, List<String>> labels) {
    List<UUID> asked = new ArrayList<>();
    labels.forEach(
        (tasket, theirs) -> {
          if (!theirs.isEmpty()) {
            asked.add(tasket);
          }
        });
    Map<UUID, Map<String, UUID>> meant = new HashMap<>();
    if (!asked.isEmpty()) {
      Conditions.on("tasket_tasket_skill k")
          .and("k.skill_id is not null")
          .and("k.tasket_id in " + marks(asked.size()), asked.toArray())
          .read(db, "k.tasket_id, k.label_key, k.skill_id", "", LABELS_MOST)
          .forEach(
              row -> {
                Object[] columns = (Object[]) row;
                meant
                    .computeIfAbsent((UUID) columns[0], tasket -> new HashMap<>())
                    .put((String) columns[1], (UUID) columns[2]);
              });
    }
    return meant;
  }

  private static String marks(int many) {
    return "(" + String.join(", ", Collections.nCopies(many, "?")) + ")";
  }
}
