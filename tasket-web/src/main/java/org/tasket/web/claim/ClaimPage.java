package org.tasket.web.claim;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.UUID;
import org.tasket.claim.ClaimAction;
import org.tasket.claim.ClaimList;
import org.tasket.claim.ClaimView;
import org.tasket.person.Actor;
import org.tasket.platform.NotFound;
import org.tasket.tasket.Taskets;
import org.tasket.web.page.Goto;
import org.tasket.web.page.Notices;
import org.tasket.web.page.Say;
import org.tasket.web.signin.SignedIn;

/**
 * A page on which one thing is done with one claim. Where that cannot be done, because it was done
 * in another tab or by somebody else, it leads to the tasket's page, which shows how things stand.
 * Keeps between two requests only what names the claim.
 */
abstract class ClaimPage implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject SignedIn signedIn;
  @Inject ClaimList claims;
  @Inject Taskets taskets;
  @Inject Say say;

  private UUID id;
  private UUID tasket;
  private String title;
  private String language;
  private String sitting;

  /** Reads the claim, and goes away where the thing cannot be done. */
  public void load() {
    ClaimView claim = claims.get(actor(), id);
    tasket = claim.tasket();
    title = claim.title();
    language = claim.language();
    sitting = say.sittingOf(claim);
    show(claim);
    if (!claim.allows(purpose())) {
      leave();
    }
  }

  abstract ClaimAction purpose();

  /** What the page shows of the claim, beyond its title. */
  void show(ClaimView claim) {}

  void done(String key) {
    Notices.done(key);
    leave();
  }

  /** Where things go on; who has lost sight of the tasket has their own things left. */
  void leave() {
    if (isInSight()) {
      Goto.tasket(tasket);
    } else {
      Goto.mine();
    }
  }

  private boolean isInSight() {
    try {
      return taskets.get(actor(), tasket).id().equals(tasket);
    } catch (NotFound outOfSight) {
      return false;
    }
  }

  Actor actor() {
    return signedIn.actor();
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public UUID getTasket() {
    return tasket;
  }

  public String getTitle() {
    return title;
  }

  public String getLanguage() {
    return language;
  }

  /** When the claim's session is; empty for work at any time. */
  public String getSitting() {
    return sitting;
  }
}
