package org.tasket.web.claim;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tasket.claim.ClaimSeat;
import org.tasket.claim.ClaimView;
import org.tasket.claim.Claims;
import org.tasket.platform.InvalidInput;
import org.tasket.web.page.Chosen;
import org.tasket.web.page.Goto;
import org.tasket.web.page.Notices;
import org.tasket.web.page.Say;
import org.tasket.web.signin.SignedIn;

/** "Take this tasket", from a card or from its page. */
@RequestScoped
public class Taking {

  private static final Set<String> ASKED_ON_THE_PAGE = Set.of("session", "affirmed");

  @Inject SignedIn signedIn;
  @Inject Claims claims;
  @Inject Say say;

  /** From a button that names its tasket. What a card cannot ask, the tasket's page asks. */
  public void take(String tasket) {
    UUID id = Chosen.id(tasket, "tasket.unknown");
    try {
      take(id, ClaimSeat.in(Optional.empty()));
    } catch (InvalidInput more) {
      if (!more.errors().stream().allMatch(error -> ASKED_ON_THE_PAGE.contains(error.field()))) {
        throw more;
      }
      Notices.warnNext("take.more");
      Goto.tasket(id);
    }
  }

  public void take(UUID tasket, ClaimSeat wish) {
    tell(claims.claim(signedIn.actor(), tasket, wish));
    Goto.tasket(tasket);
  }

  private void tell(ClaimView claim) {
    switch (claim.state()) {
      case APPLIED -> Notices.done("done.applied");
      case WAITING -> Notices.done("done.waiting");
      case AWAITING_SUPERVISOR -> Notices.done("done.awaiting");
      default -> Notices.done("done.taken", claim.holdUntil().map(say::until).orElse(""));
    }
  }
}
