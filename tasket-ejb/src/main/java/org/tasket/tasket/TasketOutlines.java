package org.tasket.tasket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tasket.person.Actor;

/** When taskets are, for the features above that keep people's time, in their transactions. */
@ApplicationScoped
public class TasketOutlines {

  @Inject TasketFinder finder;
  @Inject Standings standings;

  /**
   * For each of several people those of the taskets asked for that they may see, by id; in a number
   * of queries that grows neither with the people nor with the taskets.
   */
  public Map<UUID, Map<UUID, Outline>> seen(Map<Actor, Set<UUID>> asked) {
    Set<UUID> all = asked.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    Map<UUID, Map<UUID, Outline>> seen = new HashMap<>();
    asked.keySet().forEach(actor -> seen.put(actor.person(), new HashMap<>()));
    standings.of(asked, finder.withSessions(all)).stream()
        .filter(TasketPolicy::maySee)
        .forEach(
            standing ->
                seen.get(standing.actor().person())
                    .put(standing.tasket().id(), Outline.of(standing.tasket())));
    return seen;
  }
}
