package org.tasket.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where people get mail, as the directory last showed it; for the features above. */
@ApplicationScoped
public class MailAddresses {

  @Inject EntityManager db;
  @Inject RoleGroups roles;

  /** Empty where the directory shows the person no more, or no address of theirs. */
  public Optional<Addressee> of(UUID person) {
    return Optional.ofNullable(of(List.of(person)).get(person));
  }

  /** The same of several people, by person, in a number of queries that does not grow with them. */
  public Map<UUID, Addressee> of(Collection<UUID> people) {
    return people.isEmpty()
        ? Map.of()
        : db.createQuery(
                "select p from Person p where p.id in :people and p.vanishedAt is null",
                Person.class)
            .setHint("eclipselink.batch", "p.groups")
            .setParameter("people", people)
            .getResultStream()
            .flatMap(known -> known.addressee(roles).stream())
            .collect(Collectors.toMap(to -> to.actor().person(), Function.identity()));
  }
}
