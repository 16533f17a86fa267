package org.tasket.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.tasket.person.Addressee;

/** Which addresses are known to be refused. */
@ApplicationScoped
class RefusedAddresses {

  /** Then it is tried again: the mail server may have been wrong. */
  private static final Duration BELIEVED = Duration.ofDays(30);

  @Inject EntityManager db;
  @Inject Clock clock;

  Optional<Refusal> of(Addressee person) {
    return row(person)
        .filter(refused -> refused.is(person.address()))
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
