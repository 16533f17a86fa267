package org.tasket.slot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Map;
import org.tasket.platform.ConflictsTold;
import org.tasket.platform.Forgetting;
import org.tasket.platform.Setting;

/** Deletes slots that are over or were taken back long ago. */
@ApplicationScoped
@ConflictsTold
@Transactional(TxType.REQUIRES_NEW)
class ForgettingSlots extends Forgetting {

  ForgettingSlots() {
    super(Slot.class, "reader", "x.over < :over or x.takenBackAt < :over");
  }

  @Override
  public String name() {
    return "slot.forget";
  }

  @Override
  protected Map<String, Instant> limits() {
    return Map.of("over", ago(Setting.SLOTS_KEPT));
  }
}
