package org.tasket.house;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.tasket.platform.Ids;

/** Spare time by the thousand, and who belongs where. */
@ApplicationScoped
public class ManySlots {

  @Inject EntityManager db;

  /** Each of somebody else and newer than one that is there, half of them to be asked. */
  @Transactional
  public void like(UUID slot, int many) {
    for (int i = 0; i < many; i++) {
      db.createNativeQuery(
              "insert into tasket_slot (id, version, reader_id, starts_at, over_at, zone, minutes,"
                  + " online, place, may_be_asked, offered_at)"
                  + " select ?1, 1, ?2, s.starts_at, s.over_at, s.zone, s.minutes, s.online,"
                  + " s.place, ?3, s.offered_at from tasket_slot s where s.id = ?4")
          .setParameter(1, Ids.next())
          .setParameter(2, UUID.randomUUID())
          .setParameter(3, i % 2 == 0)
          .setParameter(4, slot)
          .executeUpdate();
    }
  }

  @Transactional
  public void removeAll() {
    db.createNativeQuery("delete from tasket_slot").executeUpdate();
  }

  /** Enters people, and puts them into a group. */
  @Transactional
  public void members(List<UUID> people, String group) {
    for (UUID one : people) {
      run(
          "insert into tasket_person (id, version, source, directory_key, name, last_seen_at)"
              + " select ?1, 1, 'test', ?1, 'Some One', current_timestamp where not exists"
              + " (select 1 from tasket_person p where p.id = ?1)",
          one);
      run(
          "insert into tasket_membership (person_id, group_name) values (?1, '" + group + "')",
          one);
    }
  }

  private void run(String sql, UUID person) {
    db.createNativeQuery(sql).setParameter(1, person).executeUpdate();
  }
}
