package org.tasket.rest.slot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.tasket.rest.Answers;
import org.tasket.rest.Shown;
import org.tasket.slot.SlotInvitations;
import org.tasket.web.signin.SignedIn;

/** What the owners of a tasket learn of others' spare time now. */
@ApplicationScoped
class ShownSupply implements Shown {

  static final String ROOT = "supply";

  @Inject SlotInvitations invitations;
  @Inject SignedIn signedIn;

  @Override
  public String root() {
    return ROOT;
  }

  @Override
  public Answers.Made now(String key) {
    UUID tasket = UUID.fromString(key);
    return SlotJson.made(tasket, invitations.supply(signedIn.actor(), tasket));
  }
}
