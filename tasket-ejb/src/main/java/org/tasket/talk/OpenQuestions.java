package org.tasket.talk;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Questions that nobody but who asked has said anything to. For the features above. */
@ApplicationScoped
@Transactional
public class OpenQuestions {

  @Inject EntityManager db;

  /**
   * In SQL, with a time as its one value: the tasket in a column has one that was asked before. Of
   * an owner nobody expects an answer to the owner's own.
   *
   * @param owner the column of the tasket's owner
   */
  public static String on(String column, String owner) {
    return "exists (select 1 from tasket_remark q where q.tasket_id = "
        + column
        + " and q.question_id is null and q.author_id <> "
        + owner
        + " and q.withdrawn_at is null and q.hidden_at is null and q.written_at <= ?"
        + " and not exists (select 1 from tasket_remark a where a.question_id = q.id"
        + " and a.author_id <> q.author_id"
        + " and a.withdrawn_at is null and a.hidden_at is null))";
  }

  /** Since when the oldest of each tasket waits, by tasket. */
  public Map<UUID, Instant> since(Collection<UUID> taskets) {
    return taskets.isEmpty()
        ? Map.of()
        : db.createQuery(
                "select q.tasket, q.writtenAt from Remark q, Tasket t"
                    + " where q.tasket in :ids and t.id = q.tasket and q.author <> t.owner"
                    + " and q.question is null and q.withdrawnAt is null and q.hiddenAt is null"
                    + " and not exists (select a.id from Remark a where a.question = q.id"
                    + " and a.author <> q.author"
                    + " and a.withdrawnAt is null and a.hiddenAt is null) order by q.writtenAt",
                Object[].class)
            .setParameter("ids", taskets)
            .getResultStream()
            .collect(toMap(row -> (UUID) row[0], row -> (Instant) row[1], (first, later) -> first));
  }
}
