package org.tasket.talk;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tasket.person.Actor;
import org.tasket.tasket.SeenTasket;
import org.tasket.tasket.TasketSight;

/** Who reads a question or an answer, for the features above whose objects belong to one. */
@ApplicationScoped
@Transactional
public class RemarkSight {

  @Inject EntityManager db;
  @Inject TasketSight taskets;

  /** A question or an answer that the acting person may read now. */
  public Optional<SeenRemark> find(Actor actor, UUID id) {
    return Optional.ofNullable(db.find(Remark.class, id))
        .flatMap(
            remark ->
                taskets
                    .find(actor, remark.tasket())
                    .filter(tasket -> reads(actor, tasket, remark))
                    .map(tasket -> seen(actor, tasket, remark)));
  }

  /** Waits for whoever changes it, and makes them wait: what is seen of it now stays so. */
  public void hold(UUID id) {
    db.refresh(db.find(Remark.class, id), LockModeType.PESSIMISTIC_WRITE);
  }

  private static SeenRemark seen(Actor actor, SeenTasket tasket, Remark remark) {
    return new SeenRemark(
        remark.id(),
        tasket,
        remark.isBy(actor.person()),
        remark.isOpen() && tasket.board().atWork());
  }

  /** Those about a tasket, of some, that the acting person may read. */
  public Set<UUID> readable(Actor actor, SeenTasket tasket, Collection<UUID> some) {
    return some.isEmpty()
        ? Set.of()
        : db.createQuery(
                "select r from Remark r where r.tasket = :tasket and r.id in :some", Remark.class)
            .setParameter("tasket", tasket.id())
            .setParameter("some", some)
            .getResultStream()
            .filter(remark -> reads(actor, tasket, remark))
            .map(Remark::id)
            .collect(toSet());
  }

  private static boolean reads(Actor actor, SeenTasket tasket, Remark remark) {
    return RemarkPolicy.mayRead(remark, RemarkViews.standing(actor, tasket, remark, remark));
  }
}
