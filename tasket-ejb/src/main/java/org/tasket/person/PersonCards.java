package org.tasket.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** What the directory says of people, for the features above, in their transactions. */
@ApplicationScoped
public class PersonCards {

  @Inject EntityManager db;

  /** Empty where Tasket never met the person, or the directory shows them no more. */
  public Optional<PersonCard> of(UUID person) {
    return db.createNamedQuery(Person.WITH_DEPARTMENT, Object[].class)
        .setParameter("person", person)
        .getResultStream()
        .filter(row -> ((Person) row[0]).isThere())
        .map(row -> ((Person) row[0]).card(Optional.ofNullable((Department) row[1])))
        .findFirst();
  }
}
