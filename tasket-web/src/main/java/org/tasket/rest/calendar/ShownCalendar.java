package org.tasket.rest.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.tasket.calendar.CalendarAddresses;
import org.tasket.platform.NotFound;
import org.tasket.rest.Answers;
import org.tasket.rest.Shown;
import org.tasket.web.signin.SignedIn;

/** A calendar's address as it is now: whoever repeats its making is not told it again. */
@ApplicationScoped
class ShownCalendar implements Shown {

  static final String ROOT = "me";
  static final String KEY = "calendar";

  @Inject CalendarAddresses addresses;
  @Inject SignedIn signedIn;

  @Override
  public String root() {
    return ROOT;
  }

  @Override
  public Answers.Made now(String key) {
    if (!key.equals(KEY)) {
      throw new NotFound("path");
    }
    return CalendarJson.made(addresses.mine(signedIn.actor()));
  }
}
