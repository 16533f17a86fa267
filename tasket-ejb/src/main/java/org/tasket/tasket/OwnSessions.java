package org.tasket.tasket;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tasket.platform.Boundary;
import org.tasket.platform.Conditions;

/** Which of their own taskets keep somebody's time. */
@Boundary
public class OwnSessions {

  @Inject EntityManager db;

  /** Those that go on and have a session that is not over before some moment, newest first. */
  public List<UUID> taskets(UUID owner, Instant since, int most) {
    return Conditions.on("tasket_tasket t")
        .and("t.state in ('SUBMITTED', 'OPEN', 'PAUSED')")
        .and(
            "t.id in (select p.tasket_id from tasket_party p"
                + " where p.person_id = ? and p.side = 'OWNER')",
            owner)
        .and(
            "exists (select 1 from tasket_session s where s.tasket_id = t.id and s.ends_at > ?)",
            since)
        .read(db, "t.id", " order by t.id desc", most)
        .stream()
        .map(UUID.class::cast)
        .toList();
  }
}
