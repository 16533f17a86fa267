package org.tasket.claim;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.tasket.platform.Boundary;
import org.tasket.platform.RuleBroken;

/**
 * What time does to claims, for whoever has a timer. Each claim is a transaction of its own: one
 * that somebody else changes at that moment is left for the next time and keeps no other waiting.
 */
@Boundary
@Transactional(TxType.NOT_SUPPORTED)
public class ClaimClocks {

  @Inject DueClaims due;

  /**
   * Ends claims whose hold is over; their seats are free.
   *
   * @param most how many to look at
   * @return how many ended
   */
  public int lapse(int most) {
    return each(due.held(most), due::lapse);
  }

  /**
   * Confirms deliveries that nobody answered in time, with the minutes as delivered.
   *
   * @param most how many to look at
   * @return how many were confirmed
   */
  public int confirmUnanswered(int most) {
    return each(due.unanswered(most), due::confirm);
  }

  private static int each(List<UUID> claims, Predicate<UUID> effect) {
    return (int) claims.stream().filter(claim -> done(claim, effect)).count();
  }

  private static boolean done(UUID claim, Predicate<UUID> effect) {
    try {
      return effect.test(claim);
    } catch (RuleBroken somebodyWasQuicker) {
      return false;
    }
  }
}
