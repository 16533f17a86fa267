package org.tasket.web.slot;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.tasket.slot.SlotInvitations;
import org.tasket.slot.SupplyView;
import org.tasket.tasket.TasketView;
import org.tasket.web.page.Chosen;
import org.tasket.web.page.Goto;
import org.tasket.web.page.Notices;
import org.tasket.web.page.Say;
import org.tasket.web.signin.SignedIn;

/** Whose spare time suits a tasket, beside it for its owners. */
@Named
@ViewScoped
public class SupplyBean implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject SignedIn signedIn;
  @Inject SlotInvitations invitations;
  @Inject Say say;

  private UUID tasket;
  private String invite;
  private transient Optional<SupplyView> supply = Optional.empty();

  public void load(TasketView of) {
    tasket = of.id();
    supply = invitations.find(signedIn.actor(), of);
  }

  public void ask() {
    invitations.invite(signedIn.actor(), tasket, person());
    Notices.done("done.slot.invited");
    Goto.tasket(tasket);
  }

  private UUID person() {
    return Chosen.id(invite, "person.unknown");
  }

  /** How many more there are, in words. */
  public String getOthers() {
    return supply
        .map(SupplyView::others)
        .map(
            others ->
                others.isFew() ? say.text("supply.few") : say.text("supply.many", others.atLeast()))
        .orElse("");
  }

  /** Null where there is nothing for the reader, as pages ask. */
  public SupplyView getSupply() {
    return supply.orElse(null);
  }

  public String getInvite() {
    return invite;
  }

  public void setInvite(String invite) {
    this.invite = invite;
  }
}
