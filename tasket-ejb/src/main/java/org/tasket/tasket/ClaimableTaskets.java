package org.tasket.tasket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
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
    Circle circle = circles.of(actor.person());
    Set<String> names = query.place().map(places::of).orElse(Set.of());
    return open.stream()
        .filter(tasket -> seen.atWork().contains(tasket.board()))
        .filter(tasket -> !tasket.parties().contains(actor.person()))
        .filter(tasket -> isInSight(tasket, circle, seen))
        .flatMap(tasket -> tasket.asked(query, names, now).stream())
        .toList();
  }

  private static boolean isInSight(OpenTasket tasket, Circle circle, SeenBoards seen) {
    return tasket.audience().includes(circle) || seen.managed().contains(tasket.board());
  }
}
