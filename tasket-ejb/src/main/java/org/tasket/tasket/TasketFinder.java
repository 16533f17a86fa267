package org.tasket.tasket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tasket.board.Audience;
import org.tasket.board.BoardRules;
import org.tasket.board.RulesOfBoards;
import org.tasket.person.Actor;
import org.tasket.platform.NotFound;

/** Finds one tasket for somebody who may see it. */
@ApplicationScoped
class TasketFinder {

  @Inject EntityManager db;
  @Inject RulesOfBoards boards;
  @Inject Standings standings;
  @Inject Clock clock;

  Tasket visible(Actor actor, UUID id) {
    return standing(actor, id).tasket();
  }

  /** A tasket that the acting person may see, and how they stand to it. */
  Standing standing(Actor actor, UUID id) {
    return find(actor, id).orElseThrow(() -> new NotFound("tasket.unknown", id.toString()));
  }

  Optional<Standing> find(Actor actor, UUID id) {
    return Optional.ofNullable(db.find(Tasket.class, id))
        .map(tasket -> standings.of(actor, tasket))
        .filter(TasketPolicy::maySee);
  }

  /** For whose eyes a tasket is, of some people, whether or not they help with it. */
  Set<UUID> meantFor(Collection<Actor> actors, UUID id) {
    return standings.withoutHelping(actors, db.find(Tasket.class, id)).stream()
        .filter(TasketPolicy::maySee)
        .map(standing -> standing.actor().person())
        .collect(Collectors.toSet());
  }

  /** Of some people those whom its audience holds, or who manage its board. */
  Set<UUID> ofItsAudience(Collection<Actor> actors, UUID id) {
    return standings.withoutHelping(actors, db.find(Tasket.class, id)).stream()
        .filter(Standing::inSight)
        .map(standing -> standing.actor().person())
        .collect(Collectors.toSet());
  }

  /** Who of some people may see a tasket and take a seat in it at a moment, had they none yet. */
  Set<UUID> couldTake(Collection<Actor> actors, UUID id) {
    Instant now = clock.instant();
    return standings.withoutHelping(actors, db.find(Tasket.class, id)).stream()
        .filter(TasketPolicy::maySee)
        .filter(standing -> TasketPolicy.open(standing, now).contains(TasketAction.CLAIM))
        .map(standing -> standing.actor().person())
        .collect(Collectors.toSet());
  }

  /** Its own. */
  Audience audience(UUID id) {
    return db.find(Tasket.class, id).audience();
  }

  /** Who of some people may want a seat in it, whether or not there is one. */
  Set<UUID> couldWant(Collection<Actor> actors, UUID id) {
    return standings.withoutHelping(actors, db.find(Tasket.class, id)).stream()
        .filter(standing -> TasketPolicy.may(TasketAction.CLAIM, standing))
        .map(standing -> standing.actor().person())
        .collect(Collectors.toSet());
  }

  boolean isForOwnersOnly(UUID id) {
    return db.find(Tasket.class, id).seenAs() == TasketState.DRAFT;
  }

  /**
   * Locks the sessions first: claims wait at the same rows, so that neither overtakes the other.
   */
  Standing lockedForChange(Actor actor, UUID id) {
    lockSessions(id);
    return standing(actor, id);
  }

  List<Session> lockSessions(UUID tasket) {
    return db.createQuery(
            "select s from Session s where s.tasket.id = :tasket order by s.id", Session.class)
        .setParameter("tasket", tasket)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** Taskets with all that belongs to them, in a number of queries that is always the same. */
  List<Tasket> withSessions(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : db.createQuery("select t from Tasket t where t.id in :ids", Tasket.class)
            .setParameter("ids", ids)
            .setHint("eclipselink.batch", "t.sessions")
            .setHint("eclipselink.batch", "t.skills")
            .setHint("eclipselink.batch", "t.audience")
            .getResultList();
  }

  BoardRules rules(Actor actor, Tasket tasket) {
    return boards.of(actor, tasket.board());
  }

  Map<UUID, BoardRules> rules(Actor actor, List<Tasket> taskets) {
    return boards.of(actor, taskets.stream().map(Tasket::board).distinct().toList());
  }
}
