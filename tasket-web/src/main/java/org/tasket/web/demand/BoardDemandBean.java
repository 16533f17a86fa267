package org.tasket.web.demand;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tasket.demand.Demand;
import org.tasket.demand.VainDayView;
import org.tasket.web.signin.SignedIn;

/** How often people looked in vain on a board, for its managers. */
@Named
@RequestScoped
public class BoardDemandBean {

  @Inject SignedIn signedIn;
  @Inject Demand demand;

  private List<VainDayView> days = List.of();

  public void load(String slug) {
    days = demand.ofBoard(signedIn.actor(), slug);
  }

  public List<VainDayView> getDays() {
    return days;
  }
}
