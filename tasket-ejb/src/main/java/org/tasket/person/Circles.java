package org.tasket.person;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Who belongs where, read in one query however deep the house's tree is. For the features above, in
 * their transactions.
 */
@ApplicationScoped
public class Circles {

  /** No house has so many departments in each other. */
  static final int DEEPEST = 31;

  private static final String OF_SEVERAL =
      "with recursive lineage (person_id, id, parent_id, steps) as ("
          + "select p.id, d.id, d.parent_id, 0 from tasket_department d"
          + " join tasket_person p on p.department_id = d.id"
          + " where p.id in (%) and d.vanished_at is null"
          + " union all select l.person_id, d.id, d.parent_id, l.steps + 1"
          + " from tasket_department d join lineage l on d.id = l.parent_id"
          + " where d.vanished_at is null and l.steps < "
          + (DEEPEST - 1)
          + ")"
          + " select person_id, id, cast(null as varchar(255)), steps from lineage"
          + " union all select m.person_id, cast(null as uuid), m.group_name, 0"
          + " from tasket_membership m where m.person_id in (%) order by 4";

  private static final String OF_ONE = OF_SEVERAL.replace("%", "?1");

  /** In SQL: EclipseLink (4.0.7) takes no function of an element of a collection. */
  private static final String MEMBERS =
      "select m.group_name, m.person_id from tasket_membership m"
          + " join tasket_person p on p.id = m.person_id"
          + " where p.vanished_at is null and m.group_name in (%)";

  @Inject EntityManager db;
  @Inject CirclesAtHand atHand;
  @Inject RoleGroups roles;

  /** The circle of somebody; an empty one where the person is in no department and no group. */
  public Circle of(UUID person) {
    return atHand.of(person, this::read);
  }

  /**
   * The circle of whoever acts, by the departments that a feature keeps at hand: where the person
   * was let in for this call, it is in no query. It holds for the rest of the transaction.
   */
  public Circle of(Actor actor, DepartmentTree departments) {
    return atHand.of(
        actor.person(),
        person -> actor.arrival().flatMap(departments::circle).orElseGet(() -> read(person)));
  }

  private Circle read(UUID person) {
    return circle(rows(OF_ONE, List.of(person)));
  }

  /** The same for several people, by person; in one query for all of them. */
  public Map<UUID, Circle> of(Collection<UUID> people) {
    List<UUID> asked = people.stream().distinct().toList();
    Map<UUID, List<Object[]>> rows = new HashMap<>();
    asked.forEach(person -> rows.put(person, new ArrayList<>()));
    if (!asked.isEmpty()) {
      rows(OF_SEVERAL.replace("%", marks(asked)), asked).forEach(row -> rows.get(row[0]).add(row));
    }
    Map<UUID, Circle> circles = new HashMap<>();
    rows.forEach((person, theirs) -> circles.put(person, circle(theirs)));
    return circles;
  }

  private static Circle circle(List<Object[]> rows) {
    List<UUID> departments = new ArrayList<>();
    Set<String> groups = new HashSet<>();
    for (Object[] row : rows) {
      if (row[1] == null) {
        groups.add((String) row[2]);
      } else {
        departments.add((UUID) row[1]);
      }
    }
    return new Circle(departments, groups);
  }

  private static String marks(List<?> values) {
    return IntStream.rangeClosed(1, values.size()).mapToObj(i -> "?" + i).collect(joining(", "));
  }

  /**
   * Departments, the nearest first, and groups, with the people. Nobody who asks has changed
   * people: no flush.
   */
  @SuppressWarnings("unchecked") // a native query has no generic type
  private List<Object[]> rows(String sql, List<?> values) {
    Query query = db.createNativeQuery(sql).setFlushMode(FlushModeType.COMMIT);
    for (int i = 0; i < values.size(); i++) {
      query.setParameter(i + 1, values.get(i));
    }
    return query.getResultList();
  }

  /**
   * The members of groups whom Tasket has met and the directory still shows, by the group's name as
   * it is compared; one query for all of them.
   */
  public Map<String, Set<UUID>> members(Collection<String> groups) {
    Map<String, Set<UUID>> members = new HashMap<>();
    List<String> asked = groups.stream().map(Circle::normal).distinct().toList();
    if (!asked.isEmpty()) {
      rows(MEMBERS.replace("%", marks(asked)), asked)
          .forEach(
              row ->
                  members
                      .computeIfAbsent((String) row[0], group -> new HashSet<>())
                      .add((UUID) row[1]));
    }
    return members;
  }

  /** The group whose members are coordinators, as it is compared. */
  public String groupOfCoordinators() {
    return Circle.normal(roles.coordinators());
  }

  /** The coordinators whom Tasket has met. */
  public Set<UUID> coordinators() {
    String group = groupOfCoordinators();
    return members(List.of(group)).getOrDefault(group, Set.of());
  }
}
