package org.tasket.howto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Finds the pages that are current, in nobody's name. */
@ApplicationScoped
class CurrentHowtos {

  @Inject EntityManager db;

  List<Howto> among(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : db.createQuery(
                "select h from Howto h where h.id in :ids and h.archivedAt is null", Howto.class)
            .setParameter("ids", ids)
            .getResultList();
  }
}
