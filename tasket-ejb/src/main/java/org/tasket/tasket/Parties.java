package org.tasket.tasket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/**
 * Who stands on which side of a tasket. One row per person and tasket, to which the owner's and
 * every live claim's foreign keys point with their side: the database itself keeps an owner from
 * claiming.
 */
@ApplicationScoped
class Parties {

  @Inject EntityManager db;

  void owns(UUID tasket, UUID person) {
    db.createNativeQuery(
            "insert into tasket_party (tasket_id, person_id, side) values (?1, ?2, 'OWNER')")
        .setParameter(1, tasket)
        .setParameter(2, person)
        .executeUpdate();
  }

  /** Puts a person on the helpers' side, unless the person stands somewhere already. */
  void helps(UUID tasket, UUID person) {
    db.createNativeQuery(
            "insert into tasket_party (tasket_id, person_id, side)"
                + " select t.id, ?2, 'HELPER' from tasket_tasket t where t.id = ?1"
                + " and not exists (select 1 from tasket_party p"
                + " where p.tasket_id = ?1 and p.person_id = ?2)")
        .setParameter(1, tasket)
        .setParameter(2, person)
        .executeUpdate();
  }
}
