package org.tasket.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.tasket.address.PrivateAddresses;
import org.tasket.address.Purpose;
import org.tasket.saved.SearchRemoved;

/** The feed of a search ends with it. */
@ApplicationScoped
class FeedsFollowSearches {

  @Inject PrivateAddresses addresses;

  void removed(@Observes SearchRemoved event) {
    addresses.shutAbout(event.by(), Purpose.SEARCH, event.search());
  }
}
