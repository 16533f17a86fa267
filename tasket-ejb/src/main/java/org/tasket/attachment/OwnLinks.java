package org.tasket.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import org.tasket.audit.OwnObjects;

/** Links that somebody added are their own. */
@ApplicationScoped
class OwnLinks implements OwnObjects {

  @Override
  public String type() {
    return "link";
  }

  @Override
  public String ids() {
    return "select l.id from tasket_attachment l where l.added_by = ? and l.kind = 'LINK'";
  }
}
