package org.tasket.claim;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * Applications that no owner answered in time, though there was a seat. A delivery is none of them:
 * unanswered, it is confirmed by itself. For the features above.
 */
@ApplicationScoped
@Transactional
public class LateAnswers {

  @Inject EntityManager db;
  @Inject Clock clock;

  /** In SQL, with the time now as its one value: the tasket in a column has one. */
  public static String on(String column) {
    return "exists (select 1 from tasket_claim late where late.tasket_id = "
        + column
        + " and late.state = 'APPLIED' and late.answer_until <= ? and "
        + FullSessions.isNot("late.session_id")
        + ")";
  }

  /** Since when the longest of each tasket waits, by tasket. */
  public Map<UUID, Instant> since(Collection<UUID> taskets) {
    return taskets.isEmpty()
        ? Map.of()
        : db.createQuery(
                "select c.tasket, c.answerUntil from Claim c, Session s where s.id = c.session"
                    + " and s.held < s.seats and c.tasket in :ids"
                    + " and c.state = :applied and c.answerUntil <= :now order by c.answerUntil",
                Object[].class)
            .setParameter("ids", taskets)
            .setParameter("applied", ClaimState.APPLIED)
            .setParameter("now", clock.instant())
            .getResultStream()
            .collect(toMap(row -> (UUID) row[0], row -> (Instant) row[1], (first, later) -> first));
  }
}
