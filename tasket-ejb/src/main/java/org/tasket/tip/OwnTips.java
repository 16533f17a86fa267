package org.tasket.tip;

import jakarta.enterprise.context.ApplicationScoped;
import org.tasket.audit.OwnObjects;

/** A tip is about whoever heard of it; of one that they did not hear of they are not to know. */
@ApplicationScoped
class OwnTips implements OwnObjects {

  @Override
  public String type() {
    return "tip";
  }

  @Override
  public String ids() {
    return "select i.id from tasket_tip i where i.heard_at is not null and i.reader_id = ?";
  }
}
