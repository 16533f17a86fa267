package org.tasket.claim;

import java.util.List;
import org.tasket.board.Rulebook;
import org.tasket.board.Translated;
import org.tasket.board.WhoseTime;
import org.tasket.tasket.ClaimedTasket;

/**
 * What a helper has to say with a delivery, beside the minutes.
 *
 * @param whoseTime whose time it may have been, never empty
 * @param travelCounts whether the minutes hold the way there and back
 * @param requirements what is still to be affirmed
 */
public record DeliveryTerms(
    List<WhoseTime> whoseTime, boolean travelCounts, List<Translated> requirements) {

  static DeliveryTerms of(Claim claim, ClaimedTasket tasket) {
    Rulebook rules = tasket.board().rulebook();
    return new DeliveryTerms(
        rules.whoseTime().stream().sorted().toList(),
        rules.travelCounts(),
        claim.mustAffirm() ? tasket.whatToAffirm() : List.of());
  }
}
