package org.tasket.house;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Who reports to whom, as a directory would have told it. */
@ApplicationScoped
@Transactional
public class Reports {

  @Inject EntityManager db;

  public void supervises(String supervisor, String helper) {
    isThere(supervisor);
    isThere(helper);
    db.createNativeQuery("update tasket_person set supervisor_key = ?1 where id = ?2")
        .setParameter(1, KnownPeople.idFor(supervisor))
        .setParameter(2, KnownPeople.idFor(helper))
        .executeUpdate();
  }

  /** Somebody is in a group of the directory, as it is compared. */
  public void belongsTo(String name, String group) {
    isThere(name);
    db.createNativeQuery("insert into tasket_membership (person_id, group_name) values (?1, ?2)")
        .setParameter(1, KnownPeople.idFor(name))
        .setParameter(2, group)
        .executeUpdate();
  }

  /** The directory shows somebody no more. */
  public void leaves(String name) {
    isThere(name);
    db.createNativeQuery("update tasket_person set vanished_at = current_timestamp where id = ?1")
        .setParameter(1, KnownPeople.idFor(name))
        .executeUpdate();
  }

  /** Somebody has a row of their own. */
  public void isThere(String name) {
    UUID id = KnownPeople.idFor(name);
    db.createNativeQuery(
            "insert into tasket_person (id, version, source, directory_key, name, last_seen_at)"
                + " select ?1, 1, 'test', ?1, 'Some One', current_timestamp"
                + " from tasket_board b where b.slug = 'everyone' and not exists"
                + " (select 1 from tasket_person p where p.id = ?1)")
        .setParameter(1, id)
        .executeUpdate();
  }

  /** Somebody has a row of their own, and an address to which mail comes. */
  public void getsMail(String name, String address) {
    isThere(name);
    db.createNativeQuery("update tasket_person set mail = ?1 where id = ?2")
        .setParameter(1, address)
        .setParameter(2, KnownPeople.idFor(name))
        .executeUpdate();
  }
}
