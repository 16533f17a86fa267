package org.tasket.tasket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.tasket.person.Actor;

/** Taskets for a feature that tells people of them, in its transactions. */
@ApplicationScoped
public class ToldTaskets {

  @Inject TasketFinder finder;
  @Inject Standings standings;
  @Inject Clock clock;

  /**
   * For each of several people those of the taskets asked for that they may see, by id; in a number
   * of queries that grows neither with the people nor with the taskets.
   */
  public Map<UUID, Map<UUID, ToldTasket>> of(Map<Actor, Set<UUID>> asked) {
    Map<UUID, Map<UUID, ToldTasket>> told = new HashMap<>();
    asked.keySet().forEach(actor -> told.put(actor.person(), new HashMap<>()));
    Set<UUID> all = new HashSet<>();
    asked.values().forEach(all::addAll);
    Instant now = clock.instant();
    standings.of(asked, finder.withSessions(all)).stream()
        .filter(TasketPolicy::maySee)
        .forEach(
            standing ->
                told.get(standing.actor().person())
                    .put(standing.tasket().id(), ToldTasket.of(standing, now)));
    return told;
  }
}
