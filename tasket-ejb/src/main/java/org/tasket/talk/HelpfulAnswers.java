package org.tasket.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
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

  @Inject EntityManager db;

  /** Those about some taskets, in the order in which they were written. */
  public List<HelpfulAnswer> about(Collection<UUID> taskets) {
    return read("a.tasket in :ids", taskets);
  }

  /** Those among some remarks. */
  public List<HelpfulAnswer> among(Collection<UUID> remarks) {
    return read("a.id in :ids", remarks);
  }

  private List<HelpfulAnswer> read(String which, Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : db.createQuery(READABLE + which + " order by a.writtenAt, a.id", Object[].class)
            .setParameter("ids", ids)
            .getResultStream()
            .map(pair -> HelpfulAnswer.of((Remark) pair[0], (Remark) pair[1]))
            .toList();
  }
}
