package org.tasket.claim;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tasket.board.Rulebook.SupervisorRule;
import org.tasket.claim.ClaimDesk.Case;
import org.tasket.person.Actor;
import org.tasket.person.People;
import org.tasket.person.Supervisors;
import org.tasket.platform.Boundary;
import org.tasket.platform.Forbidden;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.NotFound;
import org.tasket.platform.RuleBroken;
import org.tasket.platform.SignInRefused;
import org.tasket.tasket.ClaimedTasket;
import org.tasket.tasket.Seats;

/**
 * Who gets a seat where somebody has to say so: an owner accepts, a supervisor approves, an owner
 * asks a helper in. Refusals are those of {@link Claims}, where all of them can be declined too.
 */
@Boundary
public class Applications {

  @Inject Seats seats;
  @Inject ClaimDesk desk;
  @Inject Beginnings beginnings;
  @Inject Holds holds;
  @Inject People people;
  @Inject Supervisors supervisors;
  @Inject Clock clock;

  /**
   * An owner accepts an application, and after the time for it a manager of the board.
   *
   * @throws RuleBroken {@code tasket.full} where no seat is left
   */
  public ClaimView accept(Actor actor, UUID id) {
    Case at = desk.open(actor, id, ClaimAction.ACCEPT);
    ClaimState next = FirstState.afterAcceptance(at.rules());
    at.claim().accept(next, at.rules(), at.now());
    if (!seats.takeLate(at.claim().session())) {
      throw new RuleBroken("tasket.full");
    }
    holds.fit(at.claim(), at.rules(), at.now());
    desk.tell(
        at,
        (claim, tasket, board, by, when) ->
            new ClaimEvent.Accepted(
                claim,
                tasket,
                board,
                by,
                when,
                next,
                FirstState.informsSupervisor(at.rules(), next)));
    return desk.shown(actor, at);
  }

  /** The helper's supervisor lets the claim go on; a manager, where there is no supervisor. */
  public ClaimView approve(Actor actor, UUID id) {
    Case at = desk.open(actor, id, ClaimAction.APPROVE);
    at.claim().approve(at.rules(), at.now());
    holds.fit(at.claim(), at.rules(), at.now());
    desk.tell(at, ClaimEvent.Approved::new);
    return desk.shown(actor, at);
  }

  /**
   * An owner puts somebody into a seat, who may withdraw. Of what the helper has taken on elsewhere
   * the owner hears no figure.
   *
   * @param person an id or a login name
   * @throws InvalidInput where nobody is called so for whom the tasket is and who is not an owner
   *     of it
   */
  public ClaimView add(Actor actor, UUID tasketId, String person, Optional<UUID> inSession) {
    ClaimedTasket tasket = seats.tasket(actor, tasketId);
    if (!tasket.isOwnedBy(actor.person())) {
      throw new Forbidden("claim.add");
    }
    UUID helper = helper(actor, tasket, person);
    if (tasket.board().rulebook().supervisor() != SupervisorRule.NONE) {
      supervisors.meet(helper);
    }
    UUID session = seats.session(tasket, inSession);
    beginnings.mustBeOpenTo(tasket, session, helper);
    Instant now = clock.instant();
    Claim claim = beginnings.add(tasket, session, helper, actor.person(), now);
    beginnings.write(tasket, claim);
    Case made = new Case(claim, tasket, Optional.of(actor), now);
    boolean informs = FirstState.informsSupervisor(made.rules(), claim.state());
    desk.tell(
        made,
        (id, on, board, by, at) ->
            new ClaimEvent.HelperAdded(id, on, board, by, at, helper, claim.state(), informs));
    return desk.shown(actor, made);
  }

  /** Whoever it is not for is told of as if nobody was called so. */
  private UUID helper(Actor actor, ClaimedTasket tasket, String person) {
    try {
      Actor helper = people.again(idOf(person), actor.way());
      if (tasket.isOwnedBy(helper.person())) {
        throw new InvalidInput("person", "owner");
      }
      seats.wanted(helper, tasket.id());
      return helper.person();
    } catch (NotFound | Forbidden | SignInRefused nobody) {
      throw new InvalidInput("person", "unknown", person);
    }
  }

  private UUID idOf(String person) {
    try {
      return UUID.fromString(person);
    } catch (IllegalArgumentException login) {
      return people.idOf(person.strip());
    }
  }
}
