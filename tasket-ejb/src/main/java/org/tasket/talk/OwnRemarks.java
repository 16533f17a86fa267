package org.tasket.talk;

import jakarta.enterprise.context.ApplicationScoped;
import org.tasket.audit.OwnObjects;

/** What somebody asked or answered is their own. */
@ApplicationScoped
class OwnRemarks implements OwnObjects {

  @Override
  public String type() {
    return "remark";
  }

  @Override
  public String ids() {
    return "select r.id from tasket_remark r where r.author_id = ?";
  }
}
