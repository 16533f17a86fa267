package org.tasket.web.tasket;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;
import org.tasket.claim.ClaimList;
import org.tasket.claim.ClaimView;
import org.tasket.platform.Page;
import org.tasket.tasket.TasketAction;
import org.tasket.tasket.TasketView;
import org.tasket.tasket.Taskets;
import org.tasket.web.claim.Taking;
import org.tasket.web.page.Goto;
import org.tasket.web.page.Notices;
import org.tasket.web.signin.SignedIn;

/**
 * One tasket and what the reader can do there. Read anew with every request; between two, only what
 * the page offered is kept, so that a button pressed on a stale page is still heard and the core
 * can say why not.
 */
@Named
@ViewScoped
public class TasketBean implements Serializable {

  private static final long serialVersionUID = 1;

  /** What is no button among those of the owner and the managers. */
  private static final Set<TasketAction> ELSEWHERE =
      EnumSet.of(
          TasketAction.CLAIM,
          TasketAction.COPY,
          TasketAction.RETURN,
          TasketAction.RENEW,
          TasketAction.HAND_OVER,
          TasketAction.WAIT);

  @Inject SignedIn signedIn;
  @Inject Taskets taskets;
  @Inject ClaimList claimList;
  @Inject Taking taking;

  private final Set<TasketAction> offered = EnumSet.noneOf(TasketAction.class);
  private UUID id;
  private transient TasketView tasket;
  private transient List<ClaimView> claims;

  public void load() {
    tasket = taskets.get(signedIn.actor(), id);
    claims = claimList.ofTasket(signedIn.actor(), id, Page.MOST, Optional.empty()).items();
    offered.clear();
    offered.addAll(tasket.actions());
  }

  /** Taken already is as good as taken: somebody pressed twice, or in two tabs. */
  public void take() {
    if (getMine().filter(claim -> !claim.actions().isEmpty()).isPresent()) {
      Goto.tasket(id);
    } else {
      taking.take(id);
    }
  }

  public void publish() {
    taskets.publish(signedIn.actor(), id);
    done("done.published");
  }

  public void pause() {
    taskets.pause(signedIn.actor(), id);
    done("done.paused");
  }

  public void resume() {
    taskets.resume(signedIn.actor(), id);
    done("done.resumed");
  }

  public void complete() {
    taskets.complete(signedIn.actor(), id);
    done("done.completed");
  }

  private void done(String key) {
    Notices.done(key);
    Goto.tasket(id);
  }

  public boolean offers(String action) {
    return offered.contains(TasketAction.valueOf(action));
  }

  /** The reader's newest claim. */
  public Optional<ClaimView> getMine() {
    return claims.stream().filter(claim -> signedIn.actor().is(claim.helper().id())).findFirst();
  }

  /** True for the owner and the board's managers, who see who helps. */
  public boolean isDecides() {
    return signedIn.actor().is(tasket.owner().id()) || offers("PAUSE") || offers("RESUME");
  }

  public boolean isManages() {
    return !ELSEWHERE.containsAll(offered);
  }

  public List<ClaimView> getClaims() {
    return claims;
  }

  public TasketView getTasket() {
    return tasket;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }
}
