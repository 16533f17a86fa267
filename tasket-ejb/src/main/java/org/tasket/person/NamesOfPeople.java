package org.tasket.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tasket.platform.Words;

/** How to show people, for the features above, in their transactions. */
@ApplicationScoped
public class NamesOfPeople {

  @Inject EntityManager db;

  /**
   * In one query for all of them; each id has its view, a former colleague's where the person has
   * been forgotten.
   */
  public Map<UUID, PersonView> of(Collection<UUID> people) {
    Map<UUID, PersonView> views = new HashMap<>();
    if (!people.isEmpty()) {
      known(people).forEach(view -> views.put(view.id(), view));
      people.forEach(id -> views.computeIfAbsent(id, NamesOfPeople::forgotten));
    }
    return views;
  }

  /** Those who have not been forgotten. Nobody who asks has changed people: no flush. */
  List<PersonView> known(Collection<UUID> people) {
    boolean one = people.size() == 1; // which EclipseLink prepares once; a list it does each time
    TypedQuery<Object[]> query =
        one
            ? db.createNamedQuery(Person.WITH_DEPARTMENT, Object[].class)
                .setParameter("person", people.iterator().next())
            : db.createQuery(
                    "select p, d from Person p left join Department d on d.id = p.department"
                        + " where p.id in :people",
                    Object[].class)
                .setParameter("people", people)
                .setFlushMode(FlushModeType.COMMIT);
    return query
        .getResultStream()
        .map(row -> ((Person) row[0]).view(Optional.ofNullable((Department) row[1])))
        .toList();
  }

  private static PersonView forgotten(UUID id) {
    return new PersonView(
        id, Words.in(Locale.ENGLISH).text("person.forgotten"), "", Locale.ENGLISH, Map.of(), true);
  }
}
