package org.tasket.web.claim;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.tasket.claim.Applications;
import org.tasket.claim.ClaimList;
import org.tasket.claim.ClaimView;
import org.tasket.platform.Page;
import org.tasket.web.page.Chosen;
import org.tasket.web.page.Goto;
import org.tasket.web.page.Notices;
import org.tasket.web.page.Say;
import org.tasket.web.signin.SignedIn;

/** What waits for the reader's word as a supervisor, or as a manager of boards. */
@Named
@RequestScoped
public class ApprovalsBean {

  @Inject SignedIn signedIn;
  @Inject ClaimList claims;
  @Inject Applications applications;
  @Inject Say say;

  private String from;
  private String approve;
  private String accept;
  private Page<ClaimView> waiting;

  public void load() {
    waiting = claims.approvals(signedIn.actor(), Page.USUAL, Optional.ofNullable(from));
  }

  public void approveOne() {
    applications.approve(signedIn.actor(), Chosen.id(approve, "claim.unknown"));
    done("done.approved");
  }

  public void acceptOne() {
    applications.accept(signedIn.actor(), Chosen.id(accept, "claim.unknown"));
    done("done.accepted");
  }

  private static void done(String key) {
    Notices.done(key);
    Goto.approvals();
  }

  public String getHeading() {
    return say.count("approvals.found", waiting);
  }

  public String getMore() {
    return waiting.next().map(cursor -> "?from=" + cursor).orElse("");
  }

  public Page<ClaimView> getWaiting() {
    return waiting;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getApprove() {
    return approve;
  }

  public void setApprove(String approve) {
    this.approve = approve;
  }

  public String getAccept() {
    return accept;
  }

  public void setAccept(String accept) {
    this.accept = accept;
  }
}
