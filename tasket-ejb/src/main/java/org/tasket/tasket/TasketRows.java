package org.tasket.tasket;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.tasket.board.RulesOfBoards;
import org.tasket.person.Actor;
import org.tasket.person.Circles;
import org.tasket.platform.Conditions;

/** Reads rows for lists: first which, in their order, then all of them at once. */
@ApplicationScoped
class TasketRows {

  @Inject EntityManager db;
  @Inject RulesOfBoards boards;
  @Inject Circles circles;
  @Inject Standings standings;
  @Inject TasketFinder finder;

  /** What somebody may see. */
  TasketsInSight sight(Actor actor) {
    return new TasketsInSight(
        actor, circles.of(actor.person()), boards.inSight(actor), standings.helpedBy(actor));
  }

  List<UUID> ids(Conditions wanted, TasketSort sort, int most) {
    return wanted.read(db, "t.id", sort.orderBy(), most).stream().map(UUID.class::cast).toList();
  }

  /** By id, each with all that belongs to it. */
  Map<UUID, Tasket> taskets(Collection<UUID> ids) {
    return finder.withSessions(ids).stream().collect(toMap(Tasket::id, Function.identity()));
  }
}
