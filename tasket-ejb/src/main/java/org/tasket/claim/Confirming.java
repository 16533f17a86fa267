package org.tasket.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.tasket.claim.ClaimDesk.Case;
import org.tasket.person.Actor;
import org.tasket.tasket.ClaimedTasket;
import org.tasket.tasket.Seats;

/** What a confirmation means, whoever gives it: the minutes count, and the seat is done. */
@ApplicationScoped
class Confirming {

  @Inject Seats seats;
  @Inject Endings endings;
  @Inject ClaimDesk desk;

  void confirm(Case at, Confirmation confirmation) {
    Claim claim = at.claim();
    claim.confirm(confirmation, at.by().map(Actor::person), at.now());
    ConfirmedWork work = work(at);
    desk.tell(
        at,
        (id, tasket, board, by, when) ->
            new ClaimEvent.WorkConfirmed(id, tasket, board, by, when, work));
    if (claim.holdsSeat()) {
      seats.confirm(at.tasket(), claim.session());
    }
    endings.settle(at.tasket());
  }

  private static ConfirmedWork work(Case at) {
    Claim claim = at.claim();
    ClaimedTasket tasket = at.tasket();
    return new ConfirmedWork(
        claim.session(),
        tasket.board().kind().code(),
        claim.helper(),
        tasket.owner(),
        claim.confirmedMinutes().orElseThrow(),
        tasket.plannedMinutes(),
        claim.whoseTime().orElseThrow(),
        at.by().map(Actor::person).filter(tasket::isOwnedBy).isPresent());
  }
}
