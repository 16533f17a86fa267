package org.tasket.claim;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.tasket.person.Actor;
import org.tasket.platform.Boundary;
import org.tasket.platform.Checks;
import org.tasket.platform.Conditions;
import org.tasket.platform.Cursor;
import org.tasket.platform.NotFound;
import org.tasket.platform.Page;
import org.tasket.tasket.ClaimedTasket;
import org.tasket.tasket.Seats;

/** Claims to read: one, those of a tasket, and one's own; newest first. */
@Boundary
public class ClaimList {

  private static final String SORT = "claims";
  private static final String NEWEST_FIRST = " order by c.claimed_at desc, c.id desc";
  private static final Conditions ALL = Conditions.on("tasket_claim c");

  @Inject EntityManager db;
  @Inject Seats seats;
  @Inject ClaimViews views;

  /** One claim that the caller may see. */
  public ClaimView get(Actor actor, UUID id) {
    return Optional.ofNullable(db.find(Claim.class, id))
        .flatMap(claim -> visible(actor, claim))
        .orElseThrow(() -> new NotFound("claim.unknown", id.toString()));
  }

  private Optional<ClaimView> visible(Actor actor, Claim claim) {
    ClaimedTasket tasket = seats.tasket(actor, claim.tasket());
    return ClaimPolicy.maySee(actor, claim, tasket)
        ? Optional.of(views.of(actor, claim, tasket))
        : Optional.empty();
  }

  /** A tasket's claims: all of them for its owner and managers, one's own for a helper. */
  public Page<ClaimView> ofTasket(Actor actor, UUID tasketId, int limit, Optional<String> cursor) {
    ClaimedTasket tasket = seats.tasket(actor, tasketId);
    Conditions ofTasket = ALL.and("c.tasket_id = ?", tasketId);
    Conditions seen =
        ClaimPolicy.maySeeAll(actor, tasket)
            ? ofTasket
            : ofTasket.and("c.helper_id = ?", actor.person());
    return page(actor, seen, limit, cursor);
  }

  /** The caller's own claims, ended ones too. */
  public Page<ClaimView> mine(Actor actor, int limit, Optional<String> cursor) {
    return page(actor, ALL.and("c.helper_id = ?", actor.person()), limit, cursor);
  }

  /** What was delivered to the caller as an owner and waits for an answer. */
  public Page<ClaimView> toAnswer(Actor actor, int limit, Optional<String> cursor) {
    Conditions delivered =
        ALL.and("c.state = ?", ClaimState.DELIVERED.name())
            .and(
                "c.tasket_id in (select t.id from tasket_tasket t where t.owner_id = ?)",
                actor.person());
    return page(actor, delivered, limit, cursor);
  }

  private Page<ClaimView> page(Actor actor, Conditions which, int limit, Optional<String> cursor) {
    new Checks().number("limit", limit, 1, Page.MOST).orThrow();
    Conditions rest =
        cursor
            .map(text -> Cursor.decode(text, SORT))
            .map(from -> which.after("c.claimed_at", "<", from.instant(), "c.id", from.id()))
            .orElse(which);
    Page<Claim> page =
        Page.of(
            rest.read(db, "c.*", Claim.class, NEWEST_FIRST, limit + 1),
            limit,
            which.counted(db),
            last -> new Cursor(SORT, last.claimedAt().toString(), last.id()).encoded());
    return page.with(views.of(actor, page.items()));
  }
}
