package org.tasket.claim;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.tasket.claim.ClaimDesk.Case;
import org.tasket.person.Actor;
import org.tasket.platform.Boundary;
import org.tasket.platform.Conditions;
import org.tasket.platform.NewestFirst;
import org.tasket.platform.Page;
import org.tasket.tasket.ClaimedTasket;
import org.tasket.tasket.Seats;

/**
 * What helpers were thanked with, where they let others read it. That is theirs to say, claim by
 * claim, and to take back. Refusals are those of {@link Claims}.
 */
@Boundary
public class Thanks {

  private static final NewestFirst<Claim> LIST =
      new NewestFirst<>("thanks", Claim.class, "c", "ended_at", Claim::endedAt, Claim::id);

  @Inject EntityManager db;
  @Inject ClaimDesk desk;
  @Inject Seats seats;

  /**
   * The helper lets the thanks be read beside the tasket, by whoever sees the tasket, or no more.
   *
   * @throws org.tasket.platform.RuleBroken {@code claim.thanks.none} where nobody said thanks
   */
  public ClaimView share(Actor actor, UUID id, boolean shown) {
    Case at = desk.open(actor, id, ClaimAction.SHARE);
    if (at.claim().share(shown)) {
      desk.tell(
          at,
          (claim, tasket, board, by, when) ->
              new ClaimEvent.ThanksShared(claim, tasket, board, by, when, shown));
    }
    return desk.shown(actor, at);
  }

  /**
   * What may be read beside a tasket that the caller sees, newest first. It names no helper: who
   * helped is told to nobody by it.
   */
  public Page<ThanksView> ofTasket(Actor actor, UUID id, int limit, Optional<String> cursor) {
    ClaimedTasket tasket = seats.tasket(actor, id);
    Conditions shown =
        Conditions.on("tasket_claim c").and("c.tasket_id = ?", tasket.id()).and("c.thanks_shown");
    Page<Claim> page = LIST.page(db, shown, limit, cursor);
    return page.with(page.items().stream().map(ThanksView::of).toList());
  }
}
