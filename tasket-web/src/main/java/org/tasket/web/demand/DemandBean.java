package org.tasket.web.demand;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tasket.demand.Demand;
import org.tasket.demand.HouseDemand;
import org.tasket.web.signin.SignedIn;

/** How often people looked in vain in all of the house. */
@Named
@RequestScoped
public class DemandBean {

  @Inject SignedIn signedIn;
  @Inject Demand demand;

  private HouseDemand house = new HouseDemand(List.of(), List.of());

  public void load() {
    house = demand.ofHouse(signedIn.actor());
  }

  /** Whether the reader may look at all; for the link to here. */
  public boolean isReadable() {
    return demand.maySeeHouse(signedIn.actor());
  }

  public ToldDays getDays() {
    return ToldDays.of(house.days());
  }

  public HouseDemand getHouse() {
    return house;
  }
}
