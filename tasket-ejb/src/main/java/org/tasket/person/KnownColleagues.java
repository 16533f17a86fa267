package org.tasket.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tasket.platform.Conditions;

/** Finds those whom Tasket has met, by a piece of their name; asks no directory. */
@ApplicationScoped
@Transactional
class KnownColleagues {

  @Inject EntityManager db;

  /** Those among some whose name or login holds a text, by name. */
  List<Colleague> called(String source, String text, Members among, int most) {
    String holding = "%" + escaped(Person.normal(text)) + "%";
    Conditions wanted =
        Conditions.on("tasket_person p")
            .and("p.source = ? and p.vanished_at is null and p.login is not null", source)
            .and(
                "(lower(p.name) like ? escape '!' or p.login like ? escape '!')", holding, holding);
    List<?> ids =
        among.narrow(wanted, "p.id", Set.of()).read(db, "p.id", " order by p.name, p.id", most);
    return ids.isEmpty()
        ? List.of()
        : db.createQuery(
                "select p, d from Person p left join Department d on d.id = p.department"
                    + " where p.id in :ids order by p.name, p.id",
                Object[].class)
            .setParameter("ids", ids)
            .getResultStream()
            .map(row -> ((Person) row[0]).colleague(Optional.ofNullable((Department) row[1])))
            .toList();
  }

  private static String escaped(String text) {
    return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }

  /** Those of the directory's keys whose people Tasket has met, also such as have vanished. */
  Set<UUID> met(String source, Collection<UUID> keys) {
    return keys.isEmpty()
        ? Set.of()
        : db.createQuery(
                "select p.key from Person p where p.source = :source and p.key in :keys",
                UUID.class)
            .setParameter("source", source)
            .setParameter("keys", keys)
            .getResultStream()
            .collect(Collectors.toSet());
  }
}
