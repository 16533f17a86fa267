package org.tasket.tasket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.tasket.board.BoardRules;
import org.tasket.person.Actor;
import org.tasket.person.People;
import org.tasket.person.PersonView;

/** Makes views of taskets; the number of queries does not grow with their number. */
@ApplicationScoped
class TasketViews {

  @Inject TasketFinder finder;
  @Inject People people;
  @Inject @Any Instance<FurtherRules> above;
  @Inject Clock clock;

  TasketView of(Actor actor, Tasket tasket) {
    return of(actor, List.of(tasket)).get(0);
  }

  List<TasketView> of(Actor actor, List<Tasket> taskets) {
    Map<UUID, BoardRules> rules = finder.rules(actor, taskets);
    Map<UUID, PersonView> owners =
        people.named(taskets.stream().map(Tasket::owner).distinct().toList());
    Map<UUID, Set<TasketAction>> closed = closed(actor, taskets);
    Instant now = clock.instant();
    return taskets.stream()
        .map(
            tasket ->
                view(actor, tasket, rules.get(tasket.board()), owners.get(tasket.owner()), now)
                    .without(closed.getOrDefault(tasket.id(), Set.of())))
        .toList();
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
      Actor actor, Tasket tasket, BoardRules board, PersonView owner, Instant now) {
    return new TasketView(
        tasket.id(),
        tasket.version(),
        board.slug(),
        board.title(),
        tasket.state(),
        tasket.terms(),
        tasket.sessions().stream().map(SessionView::of).toList(),
        owner,
        tasket.endReason(),
        TasketPolicy.open(actor, tasket, board, now));
  }
}
