package org.tasket.slot;

import jakarta.enterprise.context.ApplicationScoped;
import org.tasket.audit.OwnObjects;

/** An invitation is about whoever is asked. */
@ApplicationScoped
class OwnInvitations implements OwnObjects {

  @Override
  public String type() {
    return "slotInvitation";
  }

  @Override
  public String ids() {
    return "select i.id from tasket_slot_invitation i where i.reader_id = ?";
  }
}
