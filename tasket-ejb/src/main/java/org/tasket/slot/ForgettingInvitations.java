package org.tasket.slot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
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
    super("SlotInvitation", "x.at < :asked");
  }

  @Override
  public String name() {
    return "slot.invitation.forget";
  }

  @Override
  protected Map<String, Setting> ages() {
    return Map.of("asked", Setting.SLOTS_ASKED);
  }
}
