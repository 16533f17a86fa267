package org.tasket.claim;

import jakarta.inject.Inject;
import java.util.UUID;
import org.tasket.claim.ClaimDesk.Case;
import org.tasket.person.Actor;
import org.tasket.platform.Boundary;
import org.tasket.platform.Reason;

/**
 * What becomes of confirmed minutes that the helper does not agree with. Refusals are those of
 * {@link Claims}.
 */
@Boundary
public class Objections {

  @Inject ClaimDesk desk;

  /** The helper objects, once, to minutes that were changed at most 14 days ago. */
  public ClaimView object(Actor actor, UUID id, Reason why) {
    Case at = desk.open(actor, id, ClaimAction.OBJECT);
    at.claim().object(why, at.now());
    desk.tell(at, ClaimEvent.MinutesObjected::new);
    return desk.shown(actor, at);
  }

  /** A manager has the last word; where the minutes change, the ledger gets a counter-entry. */
  public ClaimView correct(Actor actor, UUID id, Correction correction) {
    Case at = desk.open(actor, id, ClaimAction.CORRECT);
    int difference = at.claim().settle(correction.minutes(), correction.reason(), at.now());
    desk.tell(
        at,
        (claim, tasket, board, by, when) ->
            new ClaimEvent.ObjectionSettled(claim, tasket, board, by, when, difference));
    return desk.shown(actor, at);
  }
}
