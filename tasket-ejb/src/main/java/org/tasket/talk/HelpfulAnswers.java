package org.tasket.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * The answers that helped and can be read by all who see their taskets, with what was asked. For
 * the features above; each asking is one query.
 */
@ApplicationScoped
@Transactional
public class HelpfulAnswers {

  private static final String READABLE =
      "select a, q from Remark a, Remark q where q.id = a.question and a.acceptedFor is not null"
          + " and a.withdrawnAt is null and a.hiddenAt is null and ";

  private static final String IN_ORDER = " order by a.writtenAt, a.id";

  @Inject EntityManager db;

  /** Those about some taskets, in the order in which they were written. */
  public List<HelpfulAnswer> about(Collection<UUID> taskets) {
    return read("a.tasket in :ids", taskets);
  }

  /** Those about all taskets after one id and up to another. */
  public List<HelpfulAnswer> about(UUID after, UUID last) {
    return read(
        db.createQuery(
                READABLE + "a.tasket > :after and a.tasket <= :last" + IN_ORDER, Object[].class)
            .setParameter("after", after)
            .setParameter("last", last));
  }

  /** Those among some remarks. */
  public List<HelpfulAnswer> among(Collection<UUID> remarks) {
    return read("a.id in :ids", remarks);
  }

  private List<HelpfulAnswer> read(String which, Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : read(
            db.createQuery(READABLE + which + IN_ORDER, Object[].class).setParameter("ids", ids));
  }

  private static List<HelpfulAnswer> read(TypedQuery<Object[]> query) {
    return query
        .getResultStream()
        .map(pair -> HelpfulAnswer.of((Remark) pair[0], (Remark) pair[1]))
        .toList();
  }
}
