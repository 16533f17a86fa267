package org.tasket.web.mine;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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

  @Inject SignedIn signedIn;
  @Inject ClaimList claims;
  @Inject TasketList taskets;
  @Inject Ledger ledger;

  private List<ClaimView> waiting = List.of();
  private List<ClaimView> holding = List.of();
  private Page<TasketView> owning;
  private List<Line> record = List.of();

  public void load() {
    Actor actor = signedIn.actor();
    List<ClaimView> mine = claims.mine(actor, Page.MOST, Optional.empty()).items();
    waiting = claims.toAnswer(actor, Page.MOST, Optional.empty()).items();
    holding = mine.stream().filter(claim -> ClaimState.LIVE.contains(claim.state())).toList();
    owning = taskets.page(actor, TasketQuery.ownedBy(actor.person()).atMost(Page.MOST));
    record = record(actor, mine);
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

  public List<ClaimView> getHolding() {
    return holding;
  }

  public Page<TasketView> getOwning() {
    return owning;
  }

  public List<Line> getRecord() {
    return record;
  }

  /** A line of the record: the entry, and what it was for. */
  public record Line(EntryView entry, String title, String language) {

    private static Line of(EntryView entry, Optional<ClaimView> claim) {
      return new Line(
          entry,
          claim.map(ClaimView::title).orElse("Tasket"),
          claim.map(ClaimView::language).orElse("en"));
    }
  }
}
