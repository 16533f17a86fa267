package org.tasket.web.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.tasket.calendar.CalendarAddressView;
import org.tasket.calendar.CalendarAddresses;
import org.tasket.web.page.Goto;
import org.tasket.web.page.Notices;
import org.tasket.web.signin.SignedIn;

/**
 * The reader's own calendar address. The page that answers to its making shows it, without a way
 * over another page: it is kept nowhere in between.
 */
@Named
@RequestScoped
public class CalendarBean {

  @Inject SignedIn signedIn;
  @Inject CalendarAddresses addresses;

  private Optional<CalendarAddressView> mine = Optional.empty();

  public void load() {
    mine = addresses.mine(signedIn.actor());
  }

  public void make() {
    mine = Optional.of(addresses.make(signedIn.actor()));
  }

  public void revoke() {
    addresses.revoke(signedIn.actor());
    Notices.done("done.feed.revoked");
    Goto.calendar();
  }

  /** The address that is open; null where none is, as pages ask. */
  public CalendarAddressView getOpen() {
    return mine.orElse(null);
  }

  /** The address itself, where it was just made; empty otherwise. */
  public String getAddress() {
    return mine.flatMap(CalendarAddressView::address).map(Object::toString).orElse("");
  }
}
