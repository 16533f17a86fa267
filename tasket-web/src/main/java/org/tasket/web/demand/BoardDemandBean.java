package org.tasket.web.demand;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.tasket.demand.Demand;
import org.tasket.web.signin.SignedIn;

/** How often people looked in vain on a board, for its managers. */
@Named
@RequestScoped
public class BoardDemandBean {

  @Inject SignedIn signedIn;
  @Inject Demand demand;

  private ToldDays days = ToldDays.NONE;

  public void load(String slug) {
    days = ToldDays.of(demand.ofBoard(signedIn.actor(), slug));
  }

  public ToldDays getDays() {
    return days;
  }
}
