package org.tasket.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
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
    Set<UUID> mentioned = new HashSet<>();
    boolean answering = true;
    for (String login : logins) {
      Optional<UUID> known = people.met(login);
      if (known.isEmpty() && answering) {
        try {
          known = Optional.of(people.idOf(login));
        } catch (NotFound nobody) {
          known = Optional.empty();
        } catch (Unavailable away) {
          answering = false;
        }
      }
      known.filter(id -> isMeantFor(actor, id, tasket)).ifPresent(mentioned::add);
    }
    return mentioned;
  }

  private boolean isMeantFor(Actor actor, UUID named, SeenTasket tasket) {
    return people.knows(named) && sight.isMeantFor(people.again(named, actor.way()), tasket.id());
  }
}
