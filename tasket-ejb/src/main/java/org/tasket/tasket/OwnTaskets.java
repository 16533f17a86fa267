package org.tasket.tasket;

import jakarta.enterprise.context.ApplicationScoped;
import org.tasket.audit.OwnObjects;

/** A tasket is its owner's and its co-owners' own. */
@ApplicationScoped
class OwnTaskets implements OwnObjects {

  @Override
  public String type() {
    return "tasket";
  }

  @Override
  public String ids() {
    return "select p.tasket_id from tasket_party p where p.person_id = ? and p.side = 'OWNER'";
  }
}
