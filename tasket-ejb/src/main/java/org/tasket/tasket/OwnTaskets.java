package org.tasket.tasket;

import jakarta.enterprise.context.ApplicationScoped;
import org.tasket.audit.OwnObjects;

/** A tasket is its owner's and its co-owners' own, as long as they are that. */
@ApplicationScoped
class OwnTaskets implements OwnObjects {

  @Override
  public String type() {
    return "tasket";
  }

  @Override
  public String ids() {
    return "select w.tasket_id as id, w.since_at, w.until_at from tasket_owned w"
        + " where w.person_id = ?";
  }

  @Override
  public String then() {
    return " and o.at between own.since_at and coalesce(own.until_at, o.at)";
  }
}
