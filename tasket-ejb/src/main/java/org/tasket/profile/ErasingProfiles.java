package org.tasket.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.tasket.person.ErasingOfLeavers;
import org.tasket.platform.ConflictsTold;

/** Erases what people added who have left long enough ago. */
@ApplicationScoped
@ConflictsTold
@Transactional(TxType.REQUIRES_NEW)
class ErasingProfiles extends ErasingOfLeavers {

  ErasingProfiles() {
    super(Profile.class, "person");
  }

  @Override
  public String name() {
    return "profile.erase";
  }
}
