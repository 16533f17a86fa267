package org.tasket.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Who belongs where, read in one query however deep the house's tree is. For the features above, in
 * their transactions.
 */
@ApplicationScoped
public class Circles {

  private static final String OF_ONE =
      "with recursive lineage (id, parent_id, steps) as ("
          + "select d.id, d.parent_id, 0 from tasket_department d"
          + " join tasket_person p on p.department_id = d.id"
          + " where p.id = ?1 and d.vanished_at is null"
          + " union all select d.id, d.parent_id, l.steps + 1 from tasket_department d"
          + " join lineage l on d.id = l.parent_id where d.vanished_at is null and l.steps < 30)"
          + " select id, cast(null as varchar(255)), steps from lineage"
          + " union all select cast(null as uuid), m.group_name, 0 from tasket_membership m"
          + " where m.person_id = ?1 order by 3";

  @Inject EntityManager db;
  @Inject CirclesAtHand atHand;
  @Inject RoleGroups roles;

  /** The circle of somebody; an empty one where the person is in no department and no group. */
  public Circle of(UUID person) {
    return atHand.of(person, this::read);
  }

  private Circle read(UUID person) {
    List<UUID> departments = new ArrayList<>();
    Set<String> groups = new HashSet<>();
    for (Object[] row : rows(person)) {
      if (row[0] == null) {
        groups.add((String) row[1]);
      } else {
        departments.add((UUID) row[0]);
      }
    }
    return new Circle(departments, groups);
  }

  /** Departments, the nearest first, and groups. Nobody who asks has changed people: no flush. */
  @SuppressWarnings("unchecked") // a native query has no generic type
  private List<Object[]> rows(UUID person) {
    return db.createNativeQuery(OF_ONE)
        .setParameter(1, person)
        .setFlushMode(FlushModeType.COMMIT)
        .getResultList();
  }

  /**
   * The members of groups whom Tasket has met and the directory still shows, by the group's name as
   * it is compared; one query for all of them.
   */
  public Map<String, Set<UUID>> members(Collection<String> groups) {
    Map<String, Set<UUID>> members = new HashMap<>();
    if (!groups.isEmpty()) {
      db.createQuery(
              "select lower(g), p.id from Person p join p.groups g"
                  + " where lower(g) in :groups and p.vanishedAt is null",
              Object[].class)
          .setParameter("groups", groups.stream().map(Circle::normal).toList())
          .getResultList()
          .forEach(
              row ->
                  members
                      .computeIfAbsent((String) row[0], group -> new HashSet<>())
                      .add((UUID) row[1]));
    }
    return members;
  }

  /** The coordinators whom Tasket has met. */
  public Set<UUID> coordinators() {
    String group = Circle.normal(roles.coordinators());
    return members(List.of(group)).getOrDefault(group, Set.of());
  }
}
