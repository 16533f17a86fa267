package org.tasket.tasket;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.tasket.board.BoardRules;
import org.tasket.person.Actor;
import org.tasket.person.NamesOfPeople;
import org.tasket.person.PersonView;

/** Makes views of taskets; the number of queries does not grow with their number. */
@ApplicationScoped
class TasketViews {

  @Inject Standings standings;
  @Inject NamesOfPeople names;
  @Inject TasketSkills skills;
  @Inject @Any Instance<FurtherRules> above;
  @Inject Clock clock;

  TasketView of(Actor actor, Tasket tasket) {
    return of(actor, List.of(tasket)).get(0);
  }

  List<TasketView> of(Actor actor, List<Tasket> taskets) {
    return of(actor, taskets, standings.helpedBy(actor));
  }

  /** For whoever knows already what the actor may see. */
  List<TasketView> of(TasketsInSight sight, List<Tasket> taskets) {
    return of(sight.actor(), taskets, sight.helped());
  }

  private List<TasketView> of(Actor actor, List<Tasket> taskets, Set<UUID> helped) {
    List<Standing> all = standings.of(actor, taskets, helped);
    Map<UUID, Set<UUID>> sides = new HashMap<>();
    all.forEach(standing -> sides.put(standing.tasket().id(), standing.owners()));
    Details details = details(taskets, sides);
    Map<UUID, Set<TasketAction>> closed = closed(actor, all);
    Instant now = clock.instant();
    return all.stream()
        .map(
            standing ->
                view(standing.tasket(), standing.board(), details, standing.owns(), now)
                    .on(standing.board(), open(standing, closed, now), now))
        .toList();
  }

  /**
   * As nobody on the owner's side sees them, without actions, by id.
   *
   * @param sides everybody on the owner's side, by tasket
   * @param rules of their boards
   */
  Map<UUID, TasketView> plain(
      List<Tasket> taskets, Map<UUID, Set<UUID>> sides, Map<UUID, BoardRules> rules) {
    Details details = details(taskets, sides);
    Instant now = clock.instant();
    return taskets.stream()
        .map(tasket -> view(tasket, rules.get(tasket.board()), details, false, now))
        .collect(toMap(TasketView::id, Function.identity()));
  }

  /** Of taskets at hand, for somebody who may see them. */
  List<TasketView> ofKnown(Actor actor, List<KnownStanding> all) {
    Map<UUID, Set<TasketAction>> closed = closed(actor, all);
    Instant now = clock.instant();
    return all.stream()
        .map(
            standing ->
                standing.tasket().plain().on(standing.board(), open(standing, closed, now), now))
        .toList();
  }

  private static Set<TasketAction> open(
      Footing standing, Map<UUID, Set<TasketAction>> closed, Instant now) {
    Set<TasketAction> actions = TasketPolicy.open(standing, now);
    actions.removeAll(closed.getOrDefault(standing.tasket().id(), Set.of()));
    return actions;
  }

  /** What is read beside taskets to show them. */
  private record Details(
      Map<UUID, Set<UUID>> sides,
      Map<UUID, PersonView> people,
      Map<UUID, List<TasketSkill>> skills) {

    PersonView owner(Tasket tasket) {
      return people.get(tasket.owner());
    }

    List<PersonView> coOwners(Tasket tasket) {
      return sides.getOrDefault(tasket.id(), Set.of()).stream()
          .filter(person -> !person.equals(tasket.owner()))
          .map(people::get)
          .sorted(Comparator.comparing(PersonView::name).thenComparing(PersonView::id))
          .toList();
    }
  }

  private Details details(List<Tasket> taskets, Map<UUID, Set<UUID>> sides) {
    Set<UUID> people = new HashSet<>();
    sides.values().forEach(people::addAll);
    taskets.forEach(tasket -> people.add(tasket.owner()));
    return new Details(sides, names.of(people), skills.of(taskets));
  }

  /** Nothing is closed to whoever neither owns nor helps, so that it need not be asked. */
  private Map<UUID, Set<TasketAction>> closed(Actor actor, List<? extends Footing> all) {
    List<UUID> ids =
        all.stream()
            .filter(standing -> standing.owns() || standing.helping())
            .map(standing -> standing.tasket().id())
            .toList();
    Map<UUID, Set<TasketAction>> closed = new HashMap<>();
    for (FurtherRules rules : above) {
      rules
          .closed(actor, ids)
          .forEach(
              (tasket, actions) ->
                  closed
                      .computeIfAbsent(tasket, key -> EnumSet.noneOf(TasketAction.class))
                      .addAll(actions));
    }
    return closed;
  }

  private static TasketView view(
      Tasket tasket, BoardRules board, Details details, boolean forOwner, Instant now) {
    boolean beingPrepared =
        tasket.state() == TasketState.DRAFT || tasket.state() == TasketState.SUBMITTED;
    boolean shown = beingPrepared && forOwner;
    return new TasketView(
        tasket.id(),
        tasket.version(),
        board.slug(),
        board.title(),
        board.rulebook().acceptance(),
        tasket.state(),
        tasket.terms(),
        details.skills().get(tasket.id()),
        tasket.sessions().stream().map(SessionView::of).toList(),
        tasket.recurrence(),
        details.owner(tasket),
        details.coOwners(tasket),
        tasket.returnReason().filter(why -> shown),
        tasket.endReason(),
        shown ? GoodPractice.hints(tasket.terms(), lengths(tasket)) : List.of(),
        Set.of(),
        now);
  }

  private static List<Duration> lengths(Tasket tasket) {
    return tasket.sessions().stream().flatMap(session -> session.lasts().stream()).toList();
  }
}
