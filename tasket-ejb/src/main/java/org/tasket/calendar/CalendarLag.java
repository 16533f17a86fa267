package org.tasket.calendar;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.tasket.platform.UtcInstant;

/** The claims of which their helpers' calendars know nothing, or something else. */
@ApplicationScoped
class CalendarLag {

  /**
   * What is delivered within the hour, of the claim or of the session's end, needs no mail of its
   * own for a place in a calendar.
   */
  private static final Duration SETTLED = Duration.ofHours(1);

  /**
   * Numbered by what is asked. Settled is what is worth a mail of its own. When a session is over
   * no version grows by that: who was told of it is behind until told of the day of delivery.
   */
  private static final String BEHIND =
      "(select c.id, c.helper_id, c.tasket_id,"
          + " case when s.ends_at > ?1 or coalesce(s.ends_at, c.claimed_at) <= ?2"
          + " then 1 else 0 end as settled"
          + " from tasket_claim c join tasket_tasket t on t.id = c.tasket_id"
          + " join tasket_session s on s.id = c.session_id"
          + " left join tasket_invitation i on i.claim_id = c.id"
          + " where c.state in ('ACTIVE', 'RETURNED')"
          + " and (s.ends_at > ?1 or c.hold_until > ?1)"
          + " and (i.claim_id is null or i.sequence <> c.version + t.version"
          + " or i.standing = true and i.whole_day = false and s.ends_at <= ?1)"
          + " and (i.due_at is null or i.due_at <= ?1)"
          + " union select c.id, c.helper_id, c.tasket_id,"
          + " case when c.state in ('ACTIVE', 'RETURNED') and i.whole_day = false"
          + " and s.ends_at <= ?1 and s.ends_at > ?2 then 0 else 1 end"
          + " from tasket_invitation i"
          + " join tasket_claim c on c.id = i.claim_id join tasket_tasket t on t.id = c.tasket_id"
          + " join tasket_session s on s.id = c.session_id"
          + " where i.standing = true and i.sequence <> c.version + t.version"
          + " and (i.due_at is null or i.due_at <= ?1)) b";

  @Inject EntityManager db;

  /**
   * A claim of which a calendar is behind.
   *
   * @param settled whether it is worth a mail of its own
   */
  record Behind(UUID claim, UUID helper, UUID tasket, boolean settled) {

    private static Behind of(Object[] row) {
      return new Behind(
          (UUID) row[0], (UUID) row[1], (UUID) row[2], ((Number) row[3]).intValue() == 1);
    }
  }

  /** Helpers with one that is settled, in the order of the ids. */
  List<UUID> helpers(Instant now, UUID after, int most) {
    List<?> found =
        behind(
                "distinct b.helper_id",
                "b.settled = 1 and b.helper_id > ?3 order by b.helper_id",
                now)
            .setParameter(3, after)
            .setMaxResults(most)
            .getResultList();
    return found.stream().map(UUID.class::cast).toList();
  }

  /** How many they are. */
  long number(Instant now) {
    Query count = behind("count(distinct b.helper_id)", "b.settled = 1", now);
    return ((Number) count.getSingleResult()).longValue();
  }

  /** All of some helpers, the oldest first, in one query. */
  List<Behind> of(Collection<UUID> helpers, Instant now) {
    if (helpers.isEmpty()) {
      return List.of();
    }
    String marks =
        IntStream.range(3, 3 + helpers.size()).mapToObj(i -> "?" + i).collect(joining(", "));
    Query query =
        behind(
            "b.id, b.helper_id, b.tasket_id, b.settled",
            "b.helper_id in (" + marks + ") order by b.id, b.settled desc",
            now);
    int at = 3;
    for (UUID helper : helpers) {
      query.setParameter(at++, helper);
    }
    List<?> rows = query.getResultList();
    return rows.stream().map(Object[].class::cast).map(Behind::of).toList();
  }

  private Query behind(String columns, String which, Instant now) {
    return db.createNativeQuery("select " + columns + " from " + BEHIND + " where " + which)
        .setParameter(1, UtcInstant.toDatabase(now))
        .setParameter(2, UtcInstant.toDatabase(now.minus(SETTLED)));
  }
}
