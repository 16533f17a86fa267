package org.tasket.calendar;

import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.tasket.address.AddressView;
import org.tasket.address.PrivateAddresses;
import org.tasket.address.Purpose;
import org.tasket.person.Actor;
import org.tasket.platform.Boundary;
import org.tasket.platform.Forbidden;
import org.tasket.platform.Secret;
import org.tasket.platform.Settings;

/** The address of one's own calendar, for programs that cannot sign in. Nobody has another's. */
@Boundary
public class CalendarAddresses {

  @Inject PrivateAddresses addresses;
  @Inject Settings settings;

  /** The caller's address, if one is open; without itself. */
  public Optional<CalendarAddressView> mine(Actor actor) {
    return open(actor).map(this::view);
  }

  /**
   * Makes a new one, and shuts the one before. This answer alone tells it.
   *
   * @throws Forbidden where the caller shows a token
   */
  public CalendarAddressView make(Actor actor) {
    return view(addresses.make(actor, Purpose.CALENDAR, actor.person()));
  }

  /** Shuts the caller's address for good; where none is open there is nothing to do. */
  public void revoke(Actor actor) {
    open(actor).ifPresent(address -> addresses.shut(actor, address.id()));
  }

  private Optional<AddressView> open(Actor actor) {
    return addresses.mine(actor, Set.of(Purpose.CALENDAR)).stream().findFirst();
  }

  private CalendarAddressView view(AddressView address) {
    return new CalendarAddressView(
        address.version(), address.madeAt(), address.secret().map(this::address));
  }

  private URI address(Secret secret) {
    return URI.create(settings.publicUrl() + "/calendar/" + secret.text() + ".ics");
  }
}
