package org.tasket.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** Where people get mail, as the directory last showed it; for the features above. */
@ApplicationScoped
public class MailAddresses {

  @Inject EntityManager db;
  @Inject RoleGroups roles;

  /** Empty where the directory shows the person no more, or no address of theirs. */
  public Optional<Addressee> of(UUID person) {
    return Optional.ofNullable(db.find(Person.class, person))
        .filter(Person::isThere)
        .flatMap(known -> known.addressee(roles));
  }
}
