package org.tasket.skill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;

/**
 * Brings the skills that Tasket comes with into the list, each version of them once: what is there
 * by then stays as coordinators made it. The row of the list is changed first, so that of two
 * servers that start together one does it and the other waits.
 */
@ApplicationScoped
@Transactional
class StarterList {

  @Inject EntityManager db;
  @Inject SkillRows rows;
  @Inject SkillWordRows words;
  @Inject Event<SkillsBrought> brought;

  void bring() {
    if (isMine()) {
      List<Skill> all = StarterFile.skills();
      Set<?> there = rows.of(all.stream().map(Skill::id).toList()).keySet();
      List<Skill> fresh = all.stream().filter(skill -> !there.contains(skill.id())).toList();
      fresh.forEach(db::persist);
      db.flush();
      words.add(fresh.stream().map(Skill::id).toList());
      brought.fire(new SkillsBrought(Set.of()));
    }
  }

  private boolean isMine() {
    int changed =
        db.createNativeQuery(
                "update tasket_skill_list set version = ?1"
                    + " where name = 'starter' and version < ?1")
            .setParameter(1, StarterFile.VERSION)
            .executeUpdate();
    return changed == 1;
  }
}
