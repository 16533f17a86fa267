package org.tasket.web.mine;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tasket.claim.ClaimAction;
import org.tasket.claim.ClaimList;
import org.tasket.claim.ClaimView;
import org.tasket.claim.MyClaims;
import org.tasket.ledger.EntryView;
import org.tasket.ledger.Ledger;
import org.tasket.person.Actor;
import org.tasket.platform.Page;
import org.tasket.tasket.TasketList;
import org.tasket.tasket.TasketQuery;
import org.tasket.tasket.TasketView;
import org.tasket.web.signin.SignedIn;

/** What the reader holds, owns and has done. Each list has further pieces of its own. */
@Named
@RequestScoped
public class MyThingsBean {

  @Inject SignedIn signedIn;
  @Inject ClaimList claims;
  @Inject MyClaims own;
  @Inject TasketList taskets;
  @Inject Ledger ledger;

  private String list;
  private String from;
  private Page<ClaimView> waiting;
  private Page<ClaimView> holding;
  private Page<ClaimView> hoping;
  private Page<ClaimView> approvals;
  private Page<TasketView> owning;
  private Page<Line> record;

  public void load() {
    Actor actor = signedIn.actor();
    TasketQuery owned = TasketQuery.ownedBy(actor.person()).atMost(Page.MOST);
    waiting = claims.toAnswer(actor, Page.MOST, from("waiting"));
    approvals = claims.approvals(actor, 1, Optional.empty());
    hoping = own.hopedFor(actor, Page.MOST, from("hoping"));
    holding = own.inHand(actor, Page.MOST, from("holding"));
    owning = taskets.page(actor, owned.from(from("owning")));
    record = record(actor);
  }

  private Page<Line> record(Actor actor) {
    Page<EntryView> entries = ledger.mine(actor, Page.MOST, from("ledger"));
    List<UUID> named = entries.items().stream().map(EntryView::claim).distinct().toList();
    Map<UUID, ClaimView> byId = own.named(actor, named);
    return entries.with(
        entries.items().stream()
            .map(entry -> Line.of(entry, Optional.ofNullable(byId.get(entry.claim()))))
            .toList());
  }

  /** Where one of the lists goes on. */
  public Optional<String> from(String name) {
    return Optional.ofNullable(from).filter(cursor -> name.equals(list));
  }

  public Page<ClaimView> getWaiting() {
    return waiting;
  }

  /** What the reader asked for and has not got yet. */
  public Page<ClaimView> getHoping() {
    return hoping;
  }

  /** What waits for the reader beside owners; only the count is of interest here. */
  public Page<ClaimView> getApprovals() {
    return approvals;
  }

  /** Also what lapsed or was cancelled, as long as work for it can still be delivered. */
  public Page<ClaimView> getHolding() {
    return holding;
  }

  public Page<TasketView> getOwning() {
    return owning;
  }

  public Page<Line> getRecord() {
    return record;
  }

  /** Of which list more is to be shown. */
  public String getList() {
    return list;
  }

  public void setList(String list) {
    this.list = list;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  /** A line of the record: the entry, what it was for, and whether there is still a say in it. */
  public record Line(EntryView entry, String title, String language, boolean objectable) {

    /** What is done outlives the claim that it was done for. */
    private static Line of(EntryView entry, Optional<ClaimView> claim) {
      return new Line(
          entry,
          claim.map(ClaimView::title).orElse("Tasket"),
          claim.map(ClaimView::language).orElse("en"),
          claim.filter(one -> one.allows(ClaimAction.OBJECT)).isPresent());
    }
  }
}
