package org.tasket.web.mine;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tasket.claim.ClaimAction;
import org.tasket.claim.ClaimList;
import org.tasket.claim.ClaimState;
import org.tasket.claim.ClaimView;
import org.tasket.ledger.EntryView;
import org.tasket.ledger.Ledger;
import org.tasket.person.Actor;
import org.tasket.platform.Page;
import org.tasket.tasket.TasketList;
import org.tasket.tasket.TasketQuery;
import org.tasket.tasket.TasketView;
import org.tasket.web.signin.SignedIn;

/** What the reader holds, owns and has done. */
@Named
@RequestScoped
public class MyThingsBean {

  private static final Set<ClaimState> HOPED_FOR =
      Set.of(ClaimState.APPLIED, ClaimState.WAITING, ClaimState.AWAITING_SUPERVISOR);

  @Inject SignedIn signedIn;
  @Inject ClaimList claims;
  @Inject TasketList taskets;
  @Inject Ledger ledger;

  private List<ClaimView> waiting = List.of();
  private List<ClaimView> holding = List.of();
  private List<ClaimView> hoping = List.of();
  private Page<ClaimView> approvals;
  private Page<TasketView> owning;
  private List<Line> record = List.of();

  public void load() {
    Actor actor = signedIn.actor();
    List<ClaimView> mine = claims.mine(actor, Page.MOST, Optional.empty()).items();
    waiting = claims.toAnswer(actor, Page.MOST, Optional.empty()).items();
    approvals = claims.approvals(actor, 1, Optional.empty());
    hoping = mine.stream().filter(claim -> HOPED_FOR.contains(claim.state())).toList();
    holding = mine.stream().filter(MyThingsBean::isInHand).toList();
    owning = taskets.page(actor, TasketQuery.ownedBy(actor.person()).atMost(Page.MOST));
    record = record(actor, mine);
  }

  /** Also what lapsed or was cancelled, as long as work for it can still be delivered. */
  private static boolean isInHand(ClaimView claim) {
    return claim.allows(ClaimAction.DELIVER) || claim.state() == ClaimState.DELIVERED;
  }

  private List<Line> record(Actor actor, List<ClaimView> mine) {
    Map<UUID, ClaimView> byId =
        mine.stream().collect(Collectors.toMap(ClaimView::id, Function.identity()));
    return ledger.mine(actor, Page.MOST, Optional.empty()).items().stream()
        .map(entry -> Line.of(entry, Optional.ofNullable(byId.get(entry.claim()))))
        .toList();
  }

  public List<ClaimView> getWaiting() {
    return waiting;
  }

  /** What the reader asked for and has not got yet. */
  public List<ClaimView> getHoping() {
    return hoping;
  }

  /** What waits for the reader beside owners; only the count is of interest here. */
  public Page<ClaimView> getApprovals() {
    return approvals;
  }

  public List<ClaimView> getHolding() {
    return holding;
  }

  public Page<TasketView> getOwning() {
    return owning;
  }

  public List<Line> getRecord() {
    return record;
  }

  /** A line of the record: the entry, what it was for, and whether there is still a say in it. */
  public record Line(EntryView entry, String title, String language, boolean objectable) {

    private static Line of(EntryView entry, Optional<ClaimView> claim) {
      return new Line(
          entry,
          claim.map(ClaimView::title).orElse("Tasket"),
          claim.map(ClaimView::language).orElse("en"),
          claim.filter(one -> one.allows(ClaimAction.OBJECT)).isPresent());
    }
  }
}
