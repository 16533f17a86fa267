package org.tasket.tasket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tasket.board.SeenBoards;
import org.tasket.person.Actor;
import org.tasket.person.Circle;
import org.tasket.person.Circles;

/**
 * What somebody could take, for the feature that suggests some of it: open taskets in sight with a
 * free seat, on boards at work, with which the person never had to do, as owner or as helper. A
 * test holds it and {@link TasketPolicy} together.
 */
@ApplicationScoped
@Transactional
public class ClaimableTaskets {

  @Inject Circles circles;
  @Inject PlaceNames places;
  @Inject Clock clock;

  /**
   * Those of all open taskets that somebody could take.
   *
   * @param seen the boards whose taskets are for that person's eyes
   */
  public List<Claimable> of(
      Actor actor, ClaimableQuery query, SeenBoards seen, Collection<OpenTasket> open) {
    Instant now = clock.instant();
    Reach reach = new Reach(actor.person(), circles.of(actor.person()), seen);
    Set<String> names = query.place().map(places::of).orElse(Set.of());
    List<Claimable> found = new ArrayList<>();
    for (OpenTasket tasket : open) {
      Optional<Claimable> asked = tasket.asked(query, names, now);
      if (asked.isPresent() && reach.has(tasket)) {
        found.add(asked.get());
      }
    }
    return found;
  }

  /** Who somebody is, as far as it decides which open taskets they could take. */
  record Reach(UUID person, Circle circle, SeenBoards seen) {

    boolean has(OpenTasket tasket) {
      return seen.atWork().contains(tasket.board())
          && !tasket.parties().contains(person)
          && (tasket.audience().includes(circle) || seen.managed().contains(tasket.board()));
    }
  }
}
