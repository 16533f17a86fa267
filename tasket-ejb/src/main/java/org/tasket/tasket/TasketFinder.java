package org.tasket.tasket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tasket.board.BoardRules;
import org.tasket.board.Boards;
import org.tasket.person.Actor;
import org.tasket.platform.NotFound;

/** Finds one tasket for somebody who may see it. */
@ApplicationScoped
class TasketFinder {

  @Inject EntityManager db;
  @Inject Boards boards;
  @Inject @Any Instance<FurtherRules> above;

  Tasket visible(Actor actor, UUID id) {
    return Optional.ofNullable(db.find(Tasket.class, id))
        .filter(
            tasket ->
                TasketPolicy.maySee(actor, tasket, rules(actor, tasket)) || helps(actor, tasket))
        .orElseThrow(() -> new NotFound("tasket.unknown", id.toString()));
  }

  /** Whoever has a live claim keeps sight of its tasket, whatever becomes of either. */
  private boolean helps(Actor actor, Tasket tasket) {
    return tasket.state() != TasketState.DRAFT
        && above.stream().anyMatch(rules -> rules.helpedBy(actor.person()).contains(tasket.id()));
  }

  /**
   * Locks the sessions first: claims wait at the same rows, so that neither overtakes the other.
   */
  Tasket lockedForChange(Actor actor, UUID id) {
    lockSessions(id);
    return visible(actor, id);
  }

  List<Session> lockSessions(UUID tasket) {
    return db.createQuery(
            "select s from Session s where s.tasket.id = :tasket order by s.id", Session.class)
        .setParameter("tasket", tasket)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** Taskets and their sessions in two queries, in no order. */
  List<Tasket> withSessions(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : db.createQuery("select t from Tasket t where t.id in :ids", Tasket.class)
            .setParameter("ids", ids)
            .setHint("eclipselink.batch", "t.sessions")
            .getResultList();
  }

  BoardRules rules(Actor actor, Tasket tasket) {
    return rules(actor, List.of(tasket)).get(tasket.board());
  }

  Map<UUID, BoardRules> rules(Actor actor, List<Tasket> taskets) {
    return boards.rules(actor, taskets.stream().map(Tasket::board).distinct().toList());
  }
}
