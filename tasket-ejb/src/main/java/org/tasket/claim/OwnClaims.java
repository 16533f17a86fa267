package org.tasket.claim;

import jakarta.enterprise.context.ApplicationScoped;
import org.tasket.audit.OwnObjects;

/** A claim is its helper's own. */
@ApplicationScoped
class OwnClaims implements OwnObjects {

  @Override
  public String type() {
    return "claim";
  }

  @Override
  public String ids() {
    return "select c.id from tasket_claim c where c.helper_id = ?";
  }
}
