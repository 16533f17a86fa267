package org.tasket.claim;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tasket.person.Actor;
import org.tasket.platform.Boundary;
import org.tasket.platform.Checks;
import org.tasket.platform.Cursor;
import org.tasket.platform.NotFound;
import org.tasket.platform.Page;
import org.tasket.tasket.ClaimedTasket;
import org.tasket.tasket.Seats;

/** Claims to read: one, those of a tasket, and one's own; newest first. */
@Boundary
public class ClaimList {

  private static final String SORT = "claims";
  private static final String AFTER =
      " and (c.claimedAt < :at or (c.claimedAt = :at and c.id < :id))";

  private static final String TO_ANSWER =
      "c.state = org.tasket.claim.ClaimState.DELIVERED"
          + " and c.tasket in (select t.id from Tasket t where t.owner = :one)";

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
    return ClaimPolicy.maySeeAll(actor, tasket)
        ? page(actor, "c.tasket = :one", tasketId, tasketId, limit, cursor)
        : page(
            actor, "c.tasket = :one and c.helper = :two", tasketId, actor.person(), limit, cursor);
  }

  /** The caller's own claims, ended ones too. */
  public Page<ClaimView> mine(Actor actor, int limit, Optional<String> cursor) {
    return page(actor, "c.helper = :one", actor.person(), actor.person(), limit, cursor);
  }

  /** What was delivered to the caller as an owner and waits for an answer. */
  public Page<ClaimView> toAnswer(Actor actor, int limit, Optional<String> cursor) {
    return page(actor, TO_ANSWER, actor.person(), actor.person(), limit, cursor);
  }

  private Page<ClaimView> page(
      Actor actor, String which, UUID one, UUID two, int limit, Optional<String> cursor) {
    new Checks().number("limit", limit, 1, Page.MOST).orThrow();
    Optional<Cursor> from = cursor.map(text -> Cursor.decode(text, SORT));
    TypedQuery<Claim> rows =
        db.createQuery(
            "select c from Claim c where "
                + which
                + (from.isPresent() ? AFTER : "")
                + " order by c.claimedAt desc, c.id desc",
            Claim.class);
    from.ifPresent(
        start -> rows.setParameter("at", start.instant()).setParameter("id", start.id()));
    TypedQuery<UUID> counted =
        db.createQuery("select c.id from Claim c where " + which, UUID.class);
    for (TypedQuery<?> query : List.of(rows, counted)) {
      query.setParameter("one", one);
      if (which.contains(":two")) {
        query.setParameter("two", two);
      }
    }
    Page<Claim> page =
        Page.of(
            rows.setMaxResults(limit + 1).getResultList(),
            limit,
            counted.setMaxResults(Page.COUNTED + 1).getResultList().size(),
            last -> new Cursor(SORT, last.claimedAt().toString(), last.id()).encoded());
    return page.with(views.of(actor, page.items()));
  }
}
