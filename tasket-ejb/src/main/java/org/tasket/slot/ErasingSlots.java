package org.tasket.slot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.tasket.person.ErasingOfLeavers;
import org.tasket.platform.ConflictsTold;

/** Erases the spare time of people who have left long enough ago. */
@ApplicationScoped
@ConflictsTold
@Transactional(TxType.REQUIRES_NEW)
class ErasingSlots extends ErasingOfLeavers {

  ErasingSlots() {
    super(Slot.class, "reader");
  }

  @Override
  public String name() {
    return "slot.erase";
  }
}
