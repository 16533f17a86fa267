package org.tasket.tasket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import org.tasket.board.SeenBoards;
import org.tasket.person.Actor;
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
   * Offers each of all open taskets that somebody could take and that may be wanted.
   *
   * @param seen the boards whose taskets are for that person's eyes
   */
  public void offer(
      Actor actor,
      ClaimableQuery query,
      SeenBoards seen,
      Collection<OpenOnBoard> open,
      Taker taker) {
    Reach reach =
        new Reach(
            actor.person(),
            circles.of(actor.person()),
            seen,
            query,
            query.place().map(places::of),
            clock.instant());
    for (OpenOnBoard board : open) {
      board.offer(reach, taker);
    }
  }
}
