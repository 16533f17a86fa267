package org.tasket.tasket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
    return of(actor, taskets, helpedBy(actor));
  }

  /**
   * The same for whoever knows {@link #helpedBy} already.
   *
   * @param helped the taskets of which the person keeps sight
   */
  List<Standing> of(Actor actor, List<Tasket> taskets, Set<UUID> helped) {
    Circle circle = circles.of(actor.person());
    Map<UUID, BoardRules> rules = rules(actor, taskets);
    Map<UUID, Set<UUID>> owners = parties.owners(taskets.stream().map(Tasket::id).toList());
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

  private Map<UUID, BoardRules> rules(Actor actor, List<Tasket> taskets) {
    List<UUID> asked = taskets.stream().map(Tasket::board).distinct().toList();
    return taskets.size() == 1
        ? Map.of(asked.get(0), boards.of(actor, asked.get(0)))
        : boards.of(actor, asked);
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

  /** How several people stand to taskets, each to those that are asked for. */
  List<Standing> of(Map<Actor, Set<UUID>> asked, List<Tasket> taskets) {
    List<UUID> ids = taskets.stream().map(Tasket::id).toList();
    Map<UUID, Circle> circle = circles.of(asked.keySet().stream().map(Actor::person).toList());
    Map<UUID, Set<UUID>> owners = parties.owners(ids);
    Map<UUID, Set<UUID>> helpers = helpers(ids);
    Map<Actor, List<Tasket>> theirs = new HashMap<>();
    asked.forEach(
        (actor, some) ->
            theirs.put(
                actor, taskets.stream().filter(tasket -> some.contains(tasket.id())).toList()));
    Map<UUID, Map<UUID, BoardRules>> rules = boards.of(boardsOf(theirs));
    List<Standing> standings = new ArrayList<>();
    theirs.forEach(
        (actor, some) ->
            some.forEach(
                tasket ->
                    standings.add(
                        new Standing(
                            actor,
                            circle.get(actor.person()),
                            tasket,
                            rules.get(actor.person()).get(tasket.board()),
                            owners.getOrDefault(tasket.id(), Set.of()),
                            helpers
                                .getOrDefault(tasket.id(), Set.of())
                                .contains(actor.person())))));
    return standings;
  }

  private static Map<Actor, Set<UUID>> boardsOf(Map<Actor, List<Tasket>> taskets) {
    Map<Actor, Set<UUID>> boards = new HashMap<>();
    taskets.forEach(
        (actor, some) ->
            boards.put(actor, some.stream().map(Tasket::board).collect(Collectors.toSet())));
    return boards;
  }

  /** Who keeps sight of taskets, by tasket. */
  private Map<UUID, Set<UUID>> helpers(List<UUID> taskets) {
    Map<UUID, Set<UUID>> helpers = new HashMap<>();
    above.forEach(
        rules ->
            rules
                .helpers(taskets)
                .forEach(
                    (tasket, who) ->
                        helpers.computeIfAbsent(tasket, any -> new HashSet<>()).addAll(who)));
    return helpers;
  }

  /** The taskets of which somebody keeps sight whatever becomes of them. */
  Set<UUID> helpedBy(Actor actor) {
    Set<UUID> helped = new HashSet<>();
    above.forEach(rules -> helped.addAll(rules.helpedBy(actor.person())));
    return helped;
  }
}
