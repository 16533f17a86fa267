package org.tasket.rest.slot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.tasket.rest.Answers;
import org.tasket.rest.Shown;
import org.tasket.slot.Slots;
import org.tasket.web.signin.SignedIn;

/** A slot as it is now. */
@ApplicationScoped
class ShownSlot implements Shown {

  static final String ROOT = "slots";

  @Inject Slots slots;
  @Inject SignedIn signedIn;

  @Override
  public String root() {
    return ROOT;
  }

  @Override
  public Answers.Made now(String key) {
    return SlotJson.made(slots.get(signedIn.actor(), UUID.fromString(key)));
  }
}
