package org.tasket.web.tasket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.tasket.claim.ClaimList;
import org.tasket.tasket.TasketAction;
import org.tasket.tasket.Taskets;
import org.tasket.web.page.Goto;
import org.tasket.web.page.Notices;
import org.tasket.web.signin.SignedIn;

/** "Mark as completed", from a card or from the tasket's page. */
@RequestScoped
public class Completing {

  @Inject SignedIn signedIn;
  @Inject Taskets taskets;
  @Inject ClaimList claims;

  /**
   * Completes a tasket, and then goes on; where somebody is declined by it, that is asked first.
   */
  public void complete(UUID tasket, Runnable then) {
    if (declinesSomebody(tasket)) {
      Goto.complete(tasket);
    } else {
      taskets.complete(signedIn.actor(), tasket);
      Notices.done("done.completed");
      then.run();
    }
  }

  private boolean declinesSomebody(UUID tasket) {
    return taskets.get(signedIn.actor(), tasket).allows(TasketAction.COMPLETE)
        && claims.notBegun(signedIn.actor(), tasket) > 0;
  }
}
