package org.tasket.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What jobs could not do, remembered beside the work that could not be done. */
@ApplicationScoped
@ConflictsTold
@Transactional(TxType.REQUIRES_NEW)
class Setbacks {

  /** More than these are not remembered at once: then it is not one object that is ill. */
  private static final int MOST = 10_000;

  @Inject EntityManager db;
  @Inject Clock clock;

  /** A job's setbacks by the object. */
  Map<UUID, Setback> of(String job) {
    return db.createQuery("select s from Setback s where s.job = :job order by s.id", Setback.class)
        .setParameter("job", job)
        .setMaxResults(MOST)
        .getResultStream()
        .collect(Collectors.toMap(Setback::object, Function.identity()));
  }

  /** One more time that it could not be done. */
  Setback strike(String job, UUID object) {
    List<Setback> before =
        db.createQuery(
                "select s from Setback s where s.job = :job and s.object = :object", Setback.class)
            .setParameter("job", job)
            .setParameter("object", object)
            .getResultList();
    if (before.isEmpty()) {
      Setback setback = Setback.first(job, object, clock.instant());
      db.persist(setback);
      return setback;
    }
    before.get(0).again(clock.instant());
    return before.get(0);
  }

  /** These are done, or not due any more. */
  void forget(String job, Collection<UUID> objects) {
    if (!objects.isEmpty()) {
      db.createQuery("delete from Setback s where s.job = :job and s.object in :objects")
          .setParameter("job", job)
          .setParameter("objects", objects)
          .executeUpdate();
    }
  }
}
