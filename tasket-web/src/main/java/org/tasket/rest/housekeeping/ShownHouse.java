package org.tasket.rest.housekeeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tasket.housekeeping.Housekeeping;
import org.tasket.platform.Page;
import org.tasket.rest.Answers;
import org.tasket.rest.Shown;
import org.tasket.web.signin.SignedIn;

/** How well a board is kept now. */
@ApplicationScoped
class ShownHouse implements Shown {

  @Inject Housekeeping housekeeping;
  @Inject SignedIn signedIn;

  @Override
  public String root() {
    return "housekeeping";
  }

  @Override
  public Answers.Made now(String key) {
    return HousekeepingJson.made(
        housekeeping.of(signedIn.actor(), key, Page.USUAL, Optional.empty()));
  }
}
