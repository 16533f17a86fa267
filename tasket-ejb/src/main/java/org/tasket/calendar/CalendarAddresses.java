package org.tasket.calendar;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.tasket.calendar.CalendarAddressEvent.What;
import org.tasket.person.Actor;
import org.tasket.platform.Boundary;
import org.tasket.platform.Forbidden;
import org.tasket.platform.Secret;
import org.tasket.platform.Settings;

/** The address of one's own calendar, for programs that cannot sign in. Nobody has another's. */
@Boundary
public class CalendarAddresses {

  @Inject EntityManager db;
  @Inject Settings settings;
  @Inject Event<CalendarAddressEvent> events;
  @Inject Clock clock;

  /** The caller's address, if one is open; without itself. */
  public Optional<CalendarAddressView> mine(Actor actor) {
    return open(actor.person()).map(address -> view(address, Optional.empty()));
  }

  /**
   * Makes a new one, and shuts the one before. This answer alone tells it.
   *
   * @throws Forbidden where the caller shows a token
   */
  public CalendarAddressView make(Actor actor) {
    actor.mustBeThere();
    open(actor.person()).ifPresent(before -> before.shut(clock.instant()));
    db.flush(); // the database bears one open address of a person
    Secret secret = Secret.fresh();
    CalendarAddress made = CalendarAddress.of(actor.person(), secret, clock.instant());
    db.persist(made);
    tell(actor, What.MADE, made);
    db.flush();
    return view(made, Optional.of(secret));
  }

  /** Shuts the caller's address for good; where none is open there is nothing to do. */
  public void revoke(Actor actor) {
    open(actor.person())
        .ifPresent(
            address -> {
              address.shut(clock.instant());
              tell(actor, What.REVOKED, address);
            });
  }

  private void tell(Actor actor, What what, CalendarAddress address) {
    events.fire(new CalendarAddressEvent(what, address.id(), actor, clock.instant()));
  }

  private Optional<CalendarAddress> open(UUID person) {
    return db.createQuery(
            "select a from CalendarAddress a where a.openFor = :person", CalendarAddress.class)
        .setParameter("person", person)
        .getResultStream()
        .findFirst();
  }

  private CalendarAddressView view(CalendarAddress address, Optional<Secret> secret) {
    return new CalendarAddressView(
        address.version(), address.madeAt(), secret.map(known -> address(known)));
  }

  private URI address(Secret secret) {
    return URI.create(settings.publicUrl() + "/calendar/" + secret.text() + ".ics");
  }
}
