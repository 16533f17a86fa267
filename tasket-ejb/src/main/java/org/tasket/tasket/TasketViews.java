package org.tasket.tasket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
    Map<UUID, PersonView> owners = names.of(owners(all));
    Map<UUID, List<TasketSkill>> helping = skills.of(taskets);
    Map<UUID, Set<TasketAction>> closed = closed(actor, taskets);
    Instant now = clock.instant();
    return all.stream()
        .map(
            standing -> {
              Set<TasketAction> actions = TasketPolicy.open(standing, now);
              actions.removeAll(closed.getOrDefault(standing.tasket().id(), Set.of()));
              return view(standing, helping.get(standing.tasket().id()), owners, actions);
            })
        .toList();
  }

  private static Set<UUID> owners(List<Standing> all) {
    Set<UUID> owners = new HashSet<>();
    all.forEach(
        standing -> {
          owners.addAll(standing.owners());
          owners.add(standing.tasket().owner());
        });
    return owners;
  }

  private Map<UUID, Set<TasketAction>> closed(Actor actor, List<Tasket> taskets) {
    List<UUID> ids = taskets.stream().map(Tasket::id).toList();
    Map<UUID, Set<TasketAction>> closed = new HashMap<>();
    for (FurtherRules rules : above) {
      rules
          .closed(actor, ids)
          .forEach(
              (id, actions) ->
                  closed
                      .computeIfAbsent(id, key -> EnumSet.noneOf(TasketAction.class))
                      .addAll(actions));
    }
    return closed;
  }

  private static TasketView view(
      Standing standing,
      List<TasketSkill> skills,
      Map<UUID, PersonView> owners,
      Set<TasketAction> actions) {
    Tasket tasket = standing.tasket();
    boolean beingPrepared =
        tasket.state() == TasketState.DRAFT || tasket.state() == TasketState.SUBMITTED;
    boolean shown = beingPrepared && standing.owns();
    return new TasketView(
        tasket.id(),
        tasket.version(),
        standing.board().slug(),
        standing.board().title(),
        tasket.state(),
        tasket.terms(),
        skills,
        tasket.sessions().stream().map(SessionView::of).toList(),
        tasket.recurrence(),
        owners.get(tasket.owner()),
        coOwners(standing, owners),
        tasket.returnReason().filter(why -> shown),
        tasket.endReason(),
        shown ? GoodPractice.hints(tasket.terms(), tasket.schedule().atAnyTime()) : List.of(),
        actions);
  }

  private static List<PersonView> coOwners(Standing standing, Map<UUID, PersonView> owners) {
    return standing.owners().stream()
        .filter(person -> !person.equals(standing.tasket().owner()))
        .map(owners::get)
        .sorted(Comparator.comparing(PersonView::name).thenComparing(PersonView::id))
        .toList();
  }
}
