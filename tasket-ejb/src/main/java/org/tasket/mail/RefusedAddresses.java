package org.tasket.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tasket.person.Addressee;

/** Which addresses are known to be refused. */
@ApplicationScoped
class RefusedAddresses {

  /** Then it is tried again: the mail server may have been wrong. */
  private static final Duration BELIEVED = Duration.ofDays(30);

  @Inject EntityManager db;
  @Inject Clock clock;

  Optional<Refusal> of(Addressee person) {
    return row(person).flatMap(refused -> believed(refused, person));
  }

  /** Whose address is, of several people, in one query. */
  Set<UUID> among(Collection<Addressee> people) {
    Map<UUID, Addressee> asked =
        people.stream().collect(Collectors.toMap(to -> to.actor().person(), Function.identity()));
    return asked.isEmpty()
        ? Set.of()
        : db.createQuery(
                "select r from RefusedAddress r where r.person in :people", RefusedAddress.class)
            .setParameter("people", asked.keySet())
            .getResultStream()
            .filter(refused -> believed(refused, asked.get(refused.person())).isPresent())
            .map(RefusedAddress::person)
            .collect(Collectors.toSet());
  }

  private Optional<Refusal> believed(RefusedAddress refused, Addressee person) {
    return Optional.of(refused)
        .filter(known -> known.is(person.address()))
        .map(RefusedAddress::refusal)
        .filter(refusal -> refusal.at().plus(BELIEVED).isAfter(clock.instant()));
  }

  void note(Addressee person, String code) {
    row(person)
        .ifPresentOrElse(
            refused -> refused.again(person.address(), code, clock.instant()),
            () ->
                db.persist(
                    RefusedAddress.of(
                        person.actor().person(), person.address(), code, clock.instant())));
  }

  private Optional<RefusedAddress> row(Addressee person) {
    return Optional.ofNullable(db.find(RefusedAddress.class, person.actor().person()));
  }
}
