package org.tasket.claim;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
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

  /** One claim, live or ended, for what kept its helper's time. */
  public Engagement one(UUID claim) {
    return Engagement.of(db.find(Claim.class, claim));
  }

  private List<Engagement> read(Conditions wanted, String order, int most) {
    return wanted.read(db, "c.*", Claim.class, order, most).stream().map(Engagement::of).toList();
  }
}
