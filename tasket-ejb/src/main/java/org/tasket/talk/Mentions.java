package org.tasket.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tasket.person.Actor;
import org.tasket.person.People;
import org.tasket.platform.NotFound;
import org.tasket.platform.Unavailable;
import org.tasket.tasket.SeenTasket;
import org.tasket.tasket.TasketSight;

/**
 * Whom a text names. A name counts only where the tasket is meant for the named person; any other
 * stays the text it is, and nobody learns from it who is there or who helps. What somebody has to
 * say does not wait for a directory that is away: then only those count whom Tasket knows.
 */
@ApplicationScoped
class Mentions {

  @Inject People people;
  @Inject TasketSight sight;

  Set<UUID> of(Actor actor, SeenTasket tasket, Set<String> logins) {
    Map<String, UUID> met = people.met(logins);
    Set<UUID> named = new HashSet<>(met.values());
    named.addAll(shownNow(logins.stream().filter(login -> !met.containsKey(login)).toList()));
    return sight.meantFor(people.again(named, actor.way()), tasket);
  }

  /** Those whom the directory shows, of some whom Tasket has not met; it asks for each. */
  private Set<UUID> shownNow(List<String> strangers) {
    Set<UUID> shown = new HashSet<>();
    try {
      strangers.forEach(login -> shownNow(login).ifPresent(shown::add));
    } catch (Unavailable away) {
      return shown;
    }
    return shown;
  }

  private Optional<UUID> shownNow(String login) {
    try {
      return Optional.of(people.idOf(login));
    } catch (NotFound nobody) {
      return Optional.empty();
    }
  }
}
