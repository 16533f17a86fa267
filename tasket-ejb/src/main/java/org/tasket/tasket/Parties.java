package org.tasket.tasket;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.tasket.platform.Conditions;
import org.tasket.platform.UtcInstant;

/**
 * Who stands on which side of a tasket. One row per person and tasket, to which the owner's and
 * every live claim's foreign keys point with their side: the database itself keeps an owner from
 * claiming. Who owned it from when until when is written down beside it, for the audit. All of it
 * is written by statements, so that what else the transaction changed need not be written before it
 * is read.
 */
@ApplicationScoped
class Parties {

  @Inject EntityManager db;

  /**
   * Puts a person on the owner's side, from the helpers' where need be; the database refuses where
   * a live claim stands in the way.
   */
  void owns(UUID tasket, UUID person, Instant now) {
    int moved =
        bound("update tasket_party set side = 'OWNER' where", tasket, person).executeUpdate();
    if (moved == 0) {
      db.createNativeQuery(
              "insert into tasket_party (tasket_id, person_id, side) values (?1, ?2, 'OWNER')")
          .setParameter(1, tasket)
          .setParameter(2, person)
          .executeUpdate();
    }
    db.createNativeQuery(
            "insert into tasket_owned (tasket_id, person_id, since_at) values (?1, ?2, ?3)")
        .setParameter(1, tasket)
        .setParameter(2, person)
        .setParameter(3, UtcInstant.toDatabase(now))
        .executeUpdate();
  }

  /** Lets somebody leave the owner's side, free to help as anybody else. */
  void ownsNoMore(UUID tasket, UUID person, Instant now) {
    bound("update tasket_party set side = 'HELPER' where", tasket, person).executeUpdate();
    bound("update tasket_owned set until_at = ?3 where until_at is null and", tasket, person)
        .setParameter(3, UtcInstant.toDatabase(now))
        .executeUpdate();
  }

  private Query bound(String statement, UUID tasket, UUID person) {
    return db.createNativeQuery(statement + " tasket_id = ?1 and person_id = ?2")
        .setParameter(1, tasket)
        .setParameter(2, person);
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
        .setFlushMode(FlushModeType.COMMIT)
        .executeUpdate();
  }

  /** Everybody on the owner's side, the owner too, in one query for all taskets. */
  Map<UUID, Set<UUID>> owners(Collection<UUID> taskets) {
    return taskets.isEmpty() ? Map.of() : owners(rows(List.copyOf(taskets)));
  }

  /** The same of all taskets after one id and up to another. */
  Map<UUID, Set<UUID>> owners(UUID after, UUID last) {
    return owners(
        Conditions.rows(
            db,
            "select tasket_id, person_id from tasket_party where side = 'OWNER'"
                + " and tasket_id > ? and tasket_id <= ?",
            List.of(after, last)));
  }

  private static Map<UUID, Set<UUID>> owners(List<Object[]> rows) {
    return rows.stream()
        .collect(groupingBy(row -> (UUID) row[0], mapping(row -> (UUID) row[1], toSet())));
  }

  @SuppressWarnings("unchecked") // a native query has no generic type
  private List<Object[]> rows(List<UUID> taskets) {
    StringBuilder marks = new StringBuilder("?1");
    for (int i = 2; i <= taskets.size(); i++) {
      marks.append(", ?").append(i);
    }
    Query query =
        db.createNativeQuery(
                "select tasket_id, person_id from tasket_party where side = 'OWNER' and tasket_id in ("
                    + marks
                    + ")")
            .setFlushMode(FlushModeType.COMMIT);
    for (int i = 0; i < taskets.size(); i++) {
      query.setParameter(i + 1, taskets.get(i));
    }
    return query.getResultList();
  }
}
