package org.tasket.tasket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.tasket.board.BoardRules;
import org.tasket.board.RulesOfBoards;
import org.tasket.person.Actor;
import org.tasket.person.Circle;
import org.tasket.person.Circles;

/** Finds out how somebody stands to taskets, in a number of queries that is always the same. */
@ApplicationScoped
class Standings {

  @Inject RulesOfBoards boards;
  @Inject Circles circles;
  @Inject Parties parties;
  @Inject @Any Instance<FurtherRules> above;

  Standing of(Actor actor, Tasket tasket) {
    return of(actor, List.of(tasket)).get(0);
  }

  /** In the order of the taskets. */
  List<Standing> of(Actor actor, List<Tasket> taskets) {
    Circle circle = circles.of(actor.person());
    Map<UUID, BoardRules> rules =
        boards.of(actor, taskets.stream().map(Tasket::board).distinct().toList());
    Map<UUID, Set<UUID>> owners = parties.owners(taskets.stream().map(Tasket::id).toList());
    Set<UUID> helped = helpedBy(actor);
    return taskets.stream()
        .map(
            tasket ->
                new Standing(
                    actor,
                    circle,
                    tasket,
                    rules.get(tasket.board()),
                    owners.getOrDefault(tasket.id(), Set.of()),
                    helped.contains(tasket.id())))
        .toList();
  }

  /** How several people would stand to a tasket, had they no claim on it. */
  List<Standing> withoutHelping(Collection<Actor> actors, Tasket tasket) {
    Map<UUID, Circle> of = circles.of(actors.stream().map(Actor::person).toList());
    Map<UUID, BoardRules> rules = boards.of(actors, tasket.board());
    Set<UUID> owners = parties.owners(List.of(tasket.id())).getOrDefault(tasket.id(), Set.of());
    return actors.stream()
        .map(
            actor ->
                new Standing(
                    actor,
                    of.get(actor.person()),
                    tasket,
                    rules.get(actor.person()),
                    owners,
                    false))
        .toList();
  }

  /** The taskets of which somebody keeps sight whatever becomes of them. */
  Set<UUID> helpedBy(Actor actor) {
    Set<UUID> helped = new HashSet<>();
    above.forEach(rules -> helped.addAll(rules.helpedBy(actor.person())));
    return helped;
  }
}
