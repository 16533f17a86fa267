package org.tasket.slot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Map;
import org.tasket.platform.ConflictsTold;
import org.tasket.platform.Forgetting;
import org.tasket.platform.Setting;

/** Deletes who was asked, once no tasket is open any more to which it was. */
@ApplicationScoped
@ConflictsTold
@Transactional(TxType.REQUIRES_NEW)
class ForgettingInvitations extends Forgetting {

  ForgettingInvitations() {
    super(SlotInvitation.class, "reader", "x.at < :asked");
  }

  @Override
  public String name() {
    return "slot.invitation.forget";
  }

  @Override
  protected Map<String, Instant> limits() {
    return Map.of("asked", ago(Setting.SLOTS_ASKED));
  }
}
