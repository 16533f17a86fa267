package org.tasket.web.claim;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.tasket.claim.ClaimView;
import org.tasket.claim.Claims;
import org.tasket.platform.NotFound;
import org.tasket.web.page.Goto;
import org.tasket.web.page.Notices;
import org.tasket.web.page.Say;
import org.tasket.web.signin.SignedIn;

/** "Take this tasket", from a card or from its page. */
@RequestScoped
public class Taking {

  @Inject SignedIn signedIn;
  @Inject Claims claims;
  @Inject Say say;

  /** From a button that names its tasket. */
  public void take(String tasket) {
    try {
      take(UUID.fromString(tasket));
    } catch (IllegalArgumentException noId) {
      throw new NotFound("tasket.unknown", tasket);
    }
  }

  public void take(UUID tasket) {
    ClaimView claim = claims.claim(signedIn.actor(), tasket, Optional.empty());
    Notices.done("done.taken", claim.holdUntil().map(say::until).orElse(""));
    Goto.tasket(tasket);
  }
}
