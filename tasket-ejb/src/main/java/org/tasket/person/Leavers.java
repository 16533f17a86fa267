package org.tasket.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * People who have left the house: the directory was asked for everybody and shows them no more, or
 * Tasket has forgotten them. For the features above.
 */
@ApplicationScoped
@Transactional
public class Leavers {

  @Inject EntityManager db;

  /** In SQL: the person in a column has left. */
  public static String includes(String column) {
    return "not exists (select 1 from tasket_person here where here.id = "
        + column
        + " and here.vanished_at is null)";
  }

  /** Those of some people who have left, and since when where that is known; in one query. */
  public Map<UUID, Optional<Instant>> among(Collection<UUID> people) {
    Map<UUID, Optional<Instant>> left = new HashMap<>();
    people.forEach(person -> left.put(person, Optional.empty()));
    for (Object[] known : known(people)) {
      if (known[1] == null) {
        left.remove(known[0]);
      } else {
        left.put((UUID) known[0], Optional.of((Instant) known[1]));
      }
    }
    return left;
  }

  private List<Object[]> known(Collection<UUID> people) {
    return people.isEmpty()
        ? List.of()
        : db.createQuery(
                "select p.id, p.vanishedAt from Person p where p.id in :ids", Object[].class)
            .setParameter("ids", people)
            .getResultList();
  }
}
