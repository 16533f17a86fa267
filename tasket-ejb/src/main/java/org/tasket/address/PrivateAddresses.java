package org.tasket.address;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tasket.address.AddressEvent.What;
import org.tasket.person.Actor;
import org.tasket.platform.Boundary;
import org.tasket.platform.Forbidden;
import org.tasket.platform.Secret;

/**
 * Addresses for programs that cannot sign in; nobody has another's. For the features above, which
 * know what there is to read and may first ask whether the caller sees it.
 */
@Boundary
public class PrivateAddresses {

  @Inject EntityManager db;
  @Inject Event<AddressEvent> events;
  @Inject Clock clock;

  /** The caller's open ones of some purposes, the last made first; without themselves. */
  public List<AddressView> mine(Actor actor, Collection<Purpose> purposes) {
    return open(actor).stream()
        .map(address -> address.view(Optional.empty()))
        .filter(address -> purposes.contains(address.purpose()))
        .toList();
  }

  /**
   * Makes a new one, and shuts the one before for the same. This answer alone tells it.
   *
   * @throws Forbidden where the caller shows a token
   */
  public AddressView make(Actor actor, Purpose purpose, UUID about) {
    actor.mustBeThere();
    open(actor).stream()
        .filter(before -> before.isFor(purpose, about))
        .forEach(before -> before.shut(clock.instant()));
    db.flush(); // the database bears one open address of a person for the same
    Secret secret = Secret.fresh();
    PrivateAddress made =
        PrivateAddress.of(actor.person(), purpose, about, secret, clock.instant());
    db.persist(made);
    AddressView view = made.view(Optional.of(secret));
    tell(actor, What.MADE, view);
    db.flush();
    return view;
  }

  /** Shuts one of the caller's for good; where it is not open there is nothing to do. */
  public void shut(Actor actor, UUID id) {
    Optional.ofNullable(db.find(PrivateAddress.class, id))
        .filter(address -> address.opened().filter(open -> actor.is(open.person())).isPresent())
        .ifPresent(address -> shut(actor, address));
  }

  /** Shuts the caller's for one thing, which is no more, where it is open. */
  public void shutAbout(Actor actor, Purpose purpose, UUID about) {
    open(actor).stream()
        .filter(address -> address.isFor(purpose, about))
        .forEach(address -> shut(actor, address));
  }

  /** Whether a secret is or was one of these; whoever shows it has not guessed it. */
  public boolean isKnown(Secret secret) {
    return of(secret).isPresent();
  }

  /** What a secret opens; nothing where it opens none of these. */
  public Optional<Opened> opened(Secret secret, Collection<Purpose> purposes) {
    return of(secret)
        .flatMap(PrivateAddress::opened)
        .filter(open -> purposes.contains(open.purpose()));
  }

  private Optional<PrivateAddress> of(Secret secret) {
    return db.createQuery(
            "select a from PrivateAddress a where a.hash = :hash", PrivateAddress.class)
        .setParameter("hash", secret.hash())
        .getResultStream()
        .findFirst();
  }

  private void shut(Actor actor, PrivateAddress address) {
    address.shut(clock.instant());
    tell(actor, What.REVOKED, address.view(Optional.empty()));
  }

  private void tell(Actor actor, What what, AddressView address) {
    events.fire(new AddressEvent(what, address.purpose(), address.id(), actor, clock.instant()));
  }

  private List<PrivateAddress> open(Actor actor) {
    return db.createQuery(
            "select a from PrivateAddress a where a.openFor = :person order by a.id desc",
            PrivateAddress.class)
        .setParameter("person", actor.person())
        .getResultList();
  }
}
