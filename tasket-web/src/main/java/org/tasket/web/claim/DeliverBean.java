package org.tasket.web.claim;

import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;
import org.tasket.board.BoardRules;
import org.tasket.board.Rulebook;
import org.tasket.board.WhoseTime;
import org.tasket.claim.ClaimAction;
import org.tasket.claim.ClaimState;
import org.tasket.claim.ClaimView;
import org.tasket.claim.Claims;
import org.tasket.claim.Delivery;
import org.tasket.platform.NotFound;
import org.tasket.tasket.TasketView;
import org.tasket.web.page.Say;
import org.tasket.web.tasket.BoardAtHand;

/** A helper hands the work over. */
@Named
@ViewScoped
public class DeliverBean extends ClaimPage {

  private static final long serialVersionUID = 1;

  @Inject Claims life;
  @Inject BoardAtHand boards;
  @Inject Say say;

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
    tasket(claim).ifPresent(tasket -> ask(claim, tasket));
  }

  /**
   * Whoever delivers late may have lost sight of the tasket; then the board's usual rules serve.
   */
  private Optional<TasketView> tasket(ClaimView claim) {
    try {
      return Optional.of(taskets.get(actor(), claim.tasket()));
    } catch (NotFound outOfSight) {
      return Optional.empty();
    }
  }

  private void ask(ClaimView claim, TasketView tasket) {
    boards
        .rules(tasket.board())
        .map(BoardRules::rulebook)
        .ifPresent(rules -> askTime(claim, rules));
    if (claim.mustAffirm()) {
      requirements = boards.requirements(tasket);
    }
  }

  private void askTime(ClaimView claim, Rulebook rules) {
    travelCounts = rules.travelCounts();
    List<WhoseTime> allowed = rules.whoseTime().stream().sorted().toList();
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
