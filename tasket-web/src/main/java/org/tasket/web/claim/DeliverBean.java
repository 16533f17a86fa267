package org.tasket.web.claim;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.ViewScoped;
import org.tasket.claim.ClaimAction;
import org.tasket.claim.ClaimView;
import org.tasket.claim.Claims;
import org.tasket.claim.Delivery;

/** A helper hands the work over. */
@Named
@ViewScoped
public class DeliverBean extends ClaimPage {

  private static final long serialVersionUID = 1;

  @Inject Claims life;

  private Integer minutes;
  private String reflection;

  public void deliver() {
    life.deliver(actor(), getId(), Delivery.of(minutes, reflection));
    done("done.delivered");
  }

  @Override
  ClaimAction purpose() {
    return ClaimAction.DELIVER;
  }

  @Override
  void show(ClaimView claim) {
    minutes = claim.actualMinutes().orElse(claim.plannedMinutes());
    reflection = claim.reflection().orElse("");
  }

  public Integer getMinutes() {
    return minutes;
  }

  public void setMinutes(Integer minutes) {
    this.minutes = minutes;
  }

  public String getReflection() {
    return reflection;
  }

  public void setReflection(String reflection) {
    this.reflection = reflection;
  }
}
