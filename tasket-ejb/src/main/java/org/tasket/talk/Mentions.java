package org.tasket.talk;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
 * Whom a text names. A name counts only where the named person sees the tasket; any other stays the
 * text it is, and nobody learns from it who is there. So it is while the directory is away: what
 * somebody has to say does not wait for it.
 */
@ApplicationScoped
class Mentions {

  @Inject People people;
  @Inject TasketSight sight;

  Set<UUID> of(Actor actor, SeenTasket tasket, Set<String> logins) {
    return logins.stream()
        .flatMap(login -> called(login).stream())
        .filter(people::knows)
        .filter(id -> sight.find(people.again(id, actor.way()), tasket.id()).isPresent())
        .collect(toSet());
  }

  private Optional<UUID> called(String login) {
    try {
      return Optional.of(people.idOf(login));
    } catch (NotFound | Unavailable nobody) {
      return Optional.empty();
    }
  }
}
