package org.tasket.web.claim;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tasket.claim.Thanks;
import org.tasket.claim.ThanksView;
import org.tasket.platform.Page;
import org.tasket.web.page.Chosen;
import org.tasket.web.page.Goto;
import org.tasket.web.page.Notices;
import org.tasket.web.signin.SignedIn;

/** The newest thanks beside a tasket, and the helper's own word on whether others read theirs. */
@Named
@ViewScoped
public class ThanksBean implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject SignedIn signedIn;
  @Inject Thanks thanks;

  private UUID tasket;
  private String share;
  private String unshare;
  private transient List<ThanksView> lines;

  public void load(UUID of) {
    tasket = of;
    lines = thanks.ofTasket(signedIn.actor(), of, Page.USUAL, Optional.empty()).items();
  }

  public void show() {
    say(share, true);
  }

  public void keep() {
    say(unshare, false);
  }

  private void say(String claim, boolean shown) {
    thanks.share(signedIn.actor(), Chosen.id(claim, "claim.unknown"), shown);
    Notices.done(shown ? "done.thanks.shown" : "done.thanks.kept");
    Goto.tasket(tasket);
  }

  public List<ThanksView> getLines() {
    return lines;
  }

  public String getShare() {
    return share;
  }

  public void setShare(String share) {
    this.share = share;
  }

  public String getUnshare() {
    return unshare;
  }

  public void setUnshare(String unshare) {
    this.unshare = unshare;
  }
}
