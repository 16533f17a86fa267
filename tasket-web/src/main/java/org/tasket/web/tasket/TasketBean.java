package org.tasket.web.tasket;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.cdi.ViewScoped;
import org.tasket.board.BoardRules;
import org.tasket.claim.Applications;
import org.tasket.claim.ClaimList;
import org.tasket.claim.ClaimState;
import org.tasket.claim.ClaimView;
import org.tasket.claim.MyClaims;
import org.tasket.platform.Page;
import org.tasket.tasket.SessionView;
import org.tasket.tasket.TasketAction;
import org.tasket.tasket.TasketDrafts;
import org.tasket.tasket.TasketReturns;
import org.tasket.tasket.TasketState;
import org.tasket.tasket.TasketView;
import org.tasket.tasket.Taskets;
import org.tasket.web.claim.Taking;
import org.tasket.web.page.Chosen;
import org.tasket.web.page.Goto;
import org.tasket.web.page.Notices;
import org.tasket.web.page.Say;
import org.tasket.web.signin.SignedIn;

/**
 * One tasket and what the reader can do there. Read anew with every request; between two, only what
 * the page offered is kept, so that a button pressed on a stale page is still heard and the core
 * can say why not.
 */
@Named
@ViewScoped
public class TasketBean implements Serializable {

  private static final long serialVersionUID = 1;
  private static final Set<TasketAction> HELPERS =
      EnumSet.of(TasketAction.CLAIM, TasketAction.WAIT, TasketAction.COPY);

  @Inject SignedIn signedIn;
  @Inject Taskets taskets;
  @Inject TasketReturns returns;
  @Inject TasketDrafts drafts;
  @Inject ClaimList claimList;
  @Inject MyClaims myClaims;
  @Inject Applications applications;
  @Inject BoardAtHand boards;
  @Inject Taking taking;
  @Inject Completing completing;
  @Inject Say say;
  @Inject Clock clock;

  private final Set<TasketAction> offered = EnumSet.noneOf(TasketAction.class);
  private SeatForm seat = SeatForm.none();
  private UUID id;
  private String accept;
  private String from;
  private transient TasketView tasket;
  private transient Optional<BoardRules> rules = Optional.empty();
  private transient Page<ClaimView> claims;
  private transient List<ClaimView> held = List.of();
  private boolean severalWait;

  public void load() {
    tasket = taskets.get(signedIn.actor(), id);
    rules = boards.rules(tasket.board());
    claims = claimList.ofTasket(signedIn.actor(), id, Page.MOST, Optional.ofNullable(from));
    held = isWhole() ? ownOf(claims.items()) : myClaims.on(signedIn.actor(), id);
    severalWait = unanswered().stream().filter(ClaimView::awaitsReader).limit(2).count() > 1;
    offered.clear();
    offered.addAll(tasket.actions());
    seat = (offers("CLAIM") || offers("WAIT") ? seats() : SeatForm.none()).saying(seat);
  }

  /** Whether all claims that the reader sees are on the page. */
  private boolean isWhole() {
    return from == null && claims.next().isEmpty();
  }

  private List<ClaimView> ownOf(List<ClaimView> all) {
    return all.stream().filter(claim -> signedIn.actor().is(claim.helper().id())).toList();
  }

  private SeatForm seats() {
    Set<UUID> held =
        own(claim -> ClaimState.LIVE.contains(claim.state())).stream()
            .map(claim -> claim.session().id())
            .collect(Collectors.toSet());
    return SeatForm.over(
        tasket.sessions(), held, boards.requirements(tasket), clock.instant(), this::inWords);
  }

  private String inWords(SessionView session) {
    return say.text(
        "sitting.seats",
        say.sitting(session),
        say.text("seats.free", session.seatsFree(), session.seats()));
  }

  /** Taken already is as good as taken: somebody pressed twice, or in two tabs. */
  public void take() {
    boolean taken =
        !own(claim -> ClaimState.LIVE.contains(claim.state()) && isWanted(claim)).isEmpty();
    if (taken) {
      Goto.tasket(id);
    } else {
      taking.take(id, seat.wish());
    }
  }

  private boolean isWanted(ClaimView claim) {
    return seat.wanted().map(claim.session().id()::equals).orElse(tasket.sessions().size() == 1);
  }

  public void acceptOne() {
    applications.accept(signedIn.actor(), Chosen.id(accept, "claim.unknown"));
    done("done.accepted");
  }

  public void publish() {
    TasketView published = taskets.publish(signedIn.actor(), id);
    done(published.state() == TasketState.SUBMITTED ? "done.submitted" : "done.published");
  }

  /** An owner takes it back from the board; a manager gives it back on a page of its own. */
  public void takeBack() {
    returns.giveBack(signedIn.actor(), id, Optional.empty());
    done("done.taken.back");
  }

  public void pause() {
    taskets.pause(signedIn.actor(), id);
    done("done.paused");
  }

  public void resume() {
    taskets.resume(signedIn.actor(), id);
    done("done.resumed");
  }

  public void complete() {
    completing.complete(id, () -> Goto.tasket(id));
  }

  public void copy() {
    UUID copy = drafts.copy(signedIn.actor(), id).id();
    Notices.done("done.copied");
    Goto.tasket(copy);
  }

  private void done(String key) {
    Notices.done(key);
    Goto.tasket(id);
  }

  public boolean offers(String action) {
    return offered.contains(TasketAction.valueOf(action));
  }

  /** The reader's live claims; where there is none, the newest that ended. */
  public List<ClaimView> getMine() {
    List<ClaimView> live = own(claim -> !claim.actions().isEmpty() || isLive(claim));
    return live.isEmpty() ? own(claim -> true).stream().limit(1).toList() : live;
  }

  private static boolean isLive(ClaimView claim) {
    return ClaimState.LIVE.contains(claim.state());
  }

  private List<ClaimView> own(Predicate<ClaimView> which) {
    return held.stream().filter(which).toList();
  }

  /** On the owner's side. */
  public boolean isOwns() {
    return signedIn.actor().is(tasket.owner().id())
        || tasket.coOwners().stream().anyMatch(person -> signedIn.actor().is(person.id()));
  }

  /** True for the owner's side and the board's managers, who see who helps. */
  public boolean isDecides() {
    return isOwns() || rules.filter(BoardRules::managed).isPresent();
  }

  public boolean isManages() {
    return !HELPERS.containsAll(offered);
  }

  /** Whether it waits for the reader to publish it or give it back. */
  public boolean isJudges() {
    return tasket.allows(TasketAction.PUBLISH) || tasket.allows(TasketAction.RETURN);
  }

  /** Whether there is more than one delivery or application to answer. */
  public boolean isSeveralWait() {
    return severalWait;
  }

  private List<ClaimView> unanswered() {
    return isWhole()
        ? claims.items()
        : claimList.toAnswer(signedIn.actor(), id, Page.MOST, Optional.empty()).items();
  }

  /** Whether somebody can be put into a seat. */
  public boolean isAdds() {
    return isOwns() && tasket.takesHelpers();
  }

  public Extras getExtras() {
    return new Extras(tasket, rules, say);
  }

  /** Whether something new can be said here. */
  public boolean isBoardAtWork() {
    return rules.filter(BoardRules::atWork).isPresent();
  }

  public Optional<BoardRules> getRules() {
    return rules;
  }

  public SeatForm getSeat() {
    return seat;
  }

  public List<ClaimView> getClaims() {
    return claims.items();
  }

  /** The same and the reader's own. */
  public List<ClaimView> getShown() {
    return Stream.concat(claims.items().stream(), held.stream()).distinct().toList();
  }

  public String getMore() {
    return claims.next().map(cursor -> "?claims=" + cursor + "#helpers").orElse("");
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public TasketView getTasket() {
    return tasket;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public String getAccept() {
    return accept;
  }

  public void setAccept(String accept) {
    this.accept = accept;
  }
}
