package org.tasket.web.claim;

import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;
import org.tasket.board.WhoseTime;
import org.tasket.claim.ClaimAction;
import org.tasket.claim.ClaimState;
import org.tasket.claim.ClaimView;
import org.tasket.claim.Claims;
import org.tasket.claim.Delivery;
import org.tasket.claim.DeliveryTerms;
import org.tasket.web.page.Language;

/** A helper hands the work over. */
@Named
@ViewScoped
public class DeliverBean extends ClaimPage {

  private static final long serialVersionUID = 1;

  @Inject Claims life;
  @Inject Language reader;

  private Integer minutes;
  private String reflection;
  private String whoseTime;
  private boolean affirmed;
  private boolean late;
  private boolean travelCounts;
  private List<SelectItem> times = List.of();
  private List<String> requirements = List.of();

  public void deliver() {
    Optional<WhoseTime> time = Optional.ofNullable(whoseTime).map(WhoseTime::valueOf);
    life.deliver(actor(), getId(), Delivery.of(minutes, reflection, time, affirmed));
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
    late = claim.state() == ClaimState.LAPSED || claim.state() == ClaimState.CANCELLED;
    if (claim.allows(purpose())) {
      ask(claim, claims.toDeliver(actor(), getId()));
    }
  }

  private void ask(ClaimView claim, DeliveryTerms terms) {
    travelCounts = terms.travelCounts();
    requirements = terms.requirements().stream().map(words -> words.in(reader.locale())).toList();
    List<WhoseTime> allowed = terms.whoseTime();
    whoseTime = claim.whoseTime().filter(allowed::contains).orElse(allowed.get(0)).name();
    if (allowed.size() > 1) {
      times =
          allowed.stream()
              .map(time -> new SelectItem(time.name(), say.text("time." + time.name())))
              .toList();
    }
  }

  /** Whether it lapsed or was cancelled before it could be delivered. */
  public boolean isLate() {
    return late;
  }

  public boolean isTravelCounts() {
    return travelCounts;
  }

  /** Whose time it may be, where there is a choice. */
  public List<SelectItem> getTimes() {
    return times;
  }

  /** What is still to be affirmed. */
  public List<String> getRequirements() {
    return requirements;
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

  public String getWhoseTime() {
    return whoseTime;
  }

  public void setWhoseTime(String whoseTime) {
    this.whoseTime = whoseTime;
  }

  public boolean isAffirmed() {
    return affirmed;
  }

  public void setAffirmed(boolean affirmed) {
    this.affirmed = affirmed;
  }
}
