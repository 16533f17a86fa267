package org.tasket.claim;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tasket.person.Actor;
import org.tasket.platform.Boundary;
import org.tasket.platform.Conditions;
import org.tasket.platform.Page;

/** The caller's own claims by how they stand, and by what they are for; newest first. */
@Boundary
public class MyClaims {

  @Inject EntityManager db;
  @Inject ClaimViews views;
  @Inject Clock clock;

  /** Those at work or delivered, and those that ended at work but can still be delivered. */
  public Page<ClaimView> inHand(Actor actor, int limit, Optional<String> cursor) {
    Conditions inHand =
        own(actor)
            .and(
                "(c.state in (?, ?, ?) or (c.state in (?, ?) and c.late_until >= ?))",
                ClaimState.ACTIVE.name(),
                ClaimState.RETURNED.name(),
                ClaimState.DELIVERED.name(),
                ClaimState.LAPSED.name(),
                ClaimState.CANCELLED.name(),
                clock.instant());
    return page(actor, inHand, limit, cursor);
  }

  /** Those that wait for a seat, or for somebody's yes to it. */
  public Page<ClaimView> hopedFor(Actor actor, int limit, Optional<String> cursor) {
    Conditions hopedFor =
        own(actor)
            .and(
                "c.state in (?, ?, ?)",
                ClaimState.APPLIED.name(),
                ClaimState.WAITING.name(),
                ClaimState.AWAITING_SUPERVISOR.name());
    return page(actor, hopedFor, limit, cursor);
  }

  /** The newest of those on one tasket, ended ones too; whatever else the caller is there. */
  public List<ClaimView> on(Actor actor, UUID tasket) {
    Conditions onIt = own(actor).and("c.tasket_id = ?", tasket);
    return page(actor, onIt, Page.MOST, Optional.empty()).items();
  }

  /** Those with these ids; what is another's is left out. */
  public Map<UUID, ClaimView> named(Actor actor, Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    List<Claim> claims =
        db.createQuery(
                "select c from Claim c where c.id in :ids and c.helper = :caller", Claim.class)
            .setParameter("ids", ids)
            .setParameter("caller", actor.person())
            .getResultList();
    return views.of(actor, claims).stream()
        .collect(Collectors.toMap(ClaimView::id, Function.identity()));
  }

  private static Conditions own(Actor actor) {
    return ClaimList.ALL.and("c.helper_id = ?", actor.person());
  }

  private Page<ClaimView> page(Actor actor, Conditions which, int limit, Optional<String> cursor) {
    Page<Claim> page = ClaimList.LIST.page(db, which, limit, cursor);
    return page.with(views.of(actor, page.items()));
  }
}
