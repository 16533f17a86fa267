package org.tasket.skill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.tasket.person.ErasingOfLeavers;
import org.tasket.platform.ConflictsTold;

/** Erases the skills of people who have left long enough ago. */
@ApplicationScoped
@ConflictsTold
@Transactional(TxType.REQUIRES_NEW)
class ErasingOwnSkills extends ErasingOfLeavers {

  ErasingOwnSkills() {
    super(OwnSkillSet.class, "person");
  }

  @Override
  public String name() {
    return "skill.erase";
  }
}
