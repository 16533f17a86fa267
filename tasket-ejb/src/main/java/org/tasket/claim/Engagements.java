package org.tasket.claim;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tasket.platform.Boundary;
import org.tasket.platform.Conditions;

/** What somebody has taken on, and what is under way for them: for their own eyes. */
@Boundary
public class Engagements {

  @Inject EntityManager db;

  /** Somebody's live claims, the newest first. */
  public List<Engagement> of(UUID person, int most) {
    return read(
        Conditions.on("tasket_claim c")
            .and("c.helper_id = ? and c.live_helper_id is not null", person),
        " order by c.claimed_at desc, c.id",
        most);
  }

  /** What helpers are at on somebody's own taskets, the first to be delivered first. */
  public List<Engagement> underWayFor(UUID owner, int most) {
    return read(
        Conditions.on("tasket_claim c")
            .and(
                "c.state in (?, ?) and c.tasket_id in (select p.tasket_id from tasket_party p"
                    + " where p.person_id = ? and p.side = 'OWNER')",
                ClaimState.ACTIVE.name(),
                ClaimState.RETURNED.name(),
                owner),
        " order by c.hold_until, c.id",
        most);
  }

  /** Claims, live or ended, for what kept their helpers' time, by claim. */
  public Map<UUID, Engagement> of(Collection<UUID> claims) {
    return claims.isEmpty()
        ? Map.of()
        : db.createQuery("select c from Claim c where c.id in :claims", Claim.class)
            .setParameter("claims", claims)
            .getResultStream()
            .map(Engagement::of)
            .collect(Collectors.toMap(Engagement::claim, Function.identity()));
  }

  private List<Engagement> read(Conditions wanted, String order, int most) {
    return wanted.read(db, "c.*", Claim.class, order, most).stream().map(Engagement::of).toList();
  }
}
