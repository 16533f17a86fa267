package org.tasket.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import org.tasket.audit.OwnObjects;

/** Files that somebody added are their own. */
@ApplicationScoped
class OwnFiles implements OwnObjects {

  @Override
  public String type() {
    return "file";
  }

  @Override
  public String ids() {
    return "select f.id from tasket_attachment f where f.added_by = ? and f.kind = 'FILE'";
  }
}
