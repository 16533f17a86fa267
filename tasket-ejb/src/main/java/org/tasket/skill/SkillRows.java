package org.tasket.skill;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.tasket.platform.Conditions;
import org.tasket.platform.NotFound;

/** Finds skills, and what lies above and below them. */
@ApplicationScoped
class SkillRows {

  /** Deeper than any list of skills; a broken one ends the search too. */
  static final int DEEPEST = 12;

  @Inject EntityManager db;

  Skill get(UUID id) {
    return find(id).orElseThrow(() -> new NotFound("skill.unknown", id.toString()));
  }

  Optional<Skill> find(UUID id) {
    return Optional.ofNullable(db.find(Skill.class, id));
  }

  /** Those of some ids that there are. */
  Map<UUID, Skill> of(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : db
            .createQuery("select s from Skill s where s.id in :ids", Skill.class)
            .setParameter("ids", Set.copyOf(ids))
            .getResultList()
            .stream()
            .collect(toMap(Skill::id, Function.identity()));
  }

  /** The same as they stand in lists, in one query that reads nothing else of them. */
  Map<UUID, ListedSkill> lines(Collection<UUID> ids) {
    return lines(ids, "s.id");
  }

  /** What stands for some now, by the id as it was given: itself, or the heir of one merged. */
  Map<UUID, ListedSkill> today(Collection<UUID> ids) {
    return lines(ids, "coalesce(s.merged_into, s.id)");
  }

  private Map<UUID, ListedSkill> lines(Collection<UUID> ids, String shown) {
    Map<UUID, List<SkillLabel>> labels = new HashMap<>();
    Map<UUID, Object[]> shownAs = new HashMap<>();
    for (Object[] row : labels(Set.copyOf(ids), shown)) {
      shownAs.put((UUID) row[0], row);
      labels
          .computeIfAbsent((UUID) row[0], skill -> new ArrayList<>())
          .add(SkillLabel.of((String) row[3], (String) row[4], (String) row[5], (Boolean) row[6]));
    }
    Map<UUID, ListedSkill> lines = new HashMap<>();
    shownAs.forEach(
        (id, row) ->
            lines.put(id, SkillLabel.line((UUID) row[1], (Boolean) row[2], labels.get(id))));
    return lines;
  }

  private List<Object[]> labels(Set<UUID> ids, String shown) {
    String marks = String.join(", ", Collections.nCopies(ids.size(), "?"));
    return ids.isEmpty()
        ? List.of()
        : Conditions.rows(
            db,
            "select s.id, t.id, t.heading, l.language, l.label, l.label_key, l.preferred"
                + " from tasket_skill s join tasket_skill t on t.id = "
                + shown
                + " join tasket_skill_label l on l.skill_id = t.id where s.id in ("
                + marks
                + ")",
            List.copyOf(ids));
  }

  /** Those right under one. */
  List<Skill> narrower(UUID id) {
    return db.createQuery(
            "select s from Skill s join s.broader b where b = :id and s.mergedInto is null",
            Skill.class)
        .setParameter("id", id)
        .getResultList();
  }

  /** The ids of those right under one. */
  List<UUID> below(UUID id) {
    return db.createQuery(
            "select s.id from Skill s join s.broader b where b = :id and s.mergedInto is null",
            UUID.class)
        .setParameter("id", id)
        .getResultList();
  }

  /** Those that led to one when it was merged. */
  List<Skill> leadingTo(UUID id) {
    return db.createQuery("select s from Skill s where s.mergedInto = :id", Skill.class)
        .setParameter("id", id)
        .getResultList();
  }

  /** All under which one lies, whatever the way. */
  Set<UUID> above(UUID id) {
    List<?> found =
        db.createNativeQuery(
                "with recursive up (id, steps) as ("
                    + "select b.broader_id, 1 from tasket_skill_broader b where b.skill_id = ?1"
                    + " union all select b.broader_id, u.steps + 1 from tasket_skill_broader b"
                    + " join up u on b.skill_id = u.id where u.steps < ?2)"
                    + " select distinct id from up")
            .setParameter(1, id)
            .setParameter(2, DEEPEST)
            .getResultList();
    Set<UUID> above = new HashSet<>();
    found.forEach(one -> above.add((UUID) one));
    return above;
  }
}
