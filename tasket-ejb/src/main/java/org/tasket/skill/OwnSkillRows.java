package org.tasket.skill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tasket.platform.Conditions;

/** What people declared, as it is kept. */
@ApplicationScoped
class OwnSkillRows {

  @Inject EntityManager db;

  Optional<OwnSkillSet> of(UUID person) {
    return Optional.ofNullable(db.find(OwnSkillSet.class, person));
  }

  /**
   * Side and skill of each, the heir of one that was merged: who chooses while a merger commits may
   * keep what it did not find to {@link #move}.
   */
  List<Object[]> ids(UUID person) {
    return Conditions.rows(
        db,
        "select o.side, coalesce(s.merged_into, s.id) from tasket_own_skill o"
            + " join tasket_skill s on s.id = o.skill_id where o.person_id = ?",
        List.of(person));
  }

  OwnSkillSet begun(UUID person) {
    OwnSkillSet own = OwnSkillSet.of(person);
    db.persist(own);
    return own;
  }

  /** Whoever had a skill that was merged has its heir, as well as they have that already. */
  void move(UUID merged, UUID heir) {
    db.createNativeQuery(
            "delete from tasket_own_skill where skill_id = ?1 and exists ("
                + "select 1 from tasket_own_skill h where h.person_id = tasket_own_skill.person_id"
                + " and h.side = tasket_own_skill.side and h.skill_id = ?2)")
        .setParameter(1, merged)
        .setParameter(2, heir)
        .executeUpdate();
    db.createNativeQuery("update tasket_own_skill set skill_id = ?2 where skill_id = ?1")
        .setParameter(1, merged)
        .setParameter(2, heir)
        .executeUpdate();
  }
}
