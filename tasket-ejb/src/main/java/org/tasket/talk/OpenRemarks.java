package org.tasket.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Which questions and answers can be read, for a feature that leads to them, in its transactions.
 */
@ApplicationScoped
public class OpenRemarks {

  @Inject EntityManager db;

  /**
   * Those of some that are neither withdrawn nor hidden, in one query. It asks nobody who reads.
   */
  public Set<UUID> among(Collection<UUID> remarks) {
    return remarks.isEmpty()
        ? Set.of()
        : db.createQuery("select r from Remark r where r.id in :remarks", Remark.class)
            .setParameter("remarks", remarks)
            .getResultStream()
            .filter(Remark::isOpen)
            .map(Remark::id)
            .collect(Collectors.toSet());
  }
}
