package org.tasket.tasket;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tasket.board.SeenBoards;
import org.tasket.person.Actor;
import org.tasket.person.Circle;
import org.tasket.person.Circles;
import org.tasket.platform.Conditions;

/**
 * What somebody could take, for the feature that suggests some of it: open taskets in sight with a
 * free seat, on boards at work, to which the person never had to do, as owner or as helper. What
 * decides that for one person is read anew each time; a test holds it and {@link TasketPolicy}
 * together.
 */
@ApplicationScoped
@Transactional
public class ClaimableTaskets {

  /** Nobody has to do with more that is open. */
  private static final int KNOWN_MOST = 100_000;

  @Inject EntityManager db;
  @Inject Circles circles;
  @Inject PlaceNames places;
  @Inject Clock clock;

  /**
   * Those of all open taskets that somebody could take; in the same two queries for any number.
   *
   * @param seen the boards whose taskets are for that person's eyes
   */
  public List<Claimable> of(
      Actor actor, ClaimableQuery query, SeenBoards seen, Collection<OpenTasket> open) {
    Instant now = clock.instant();
    Circle circle = circles.of(actor.person());
    Set<UUID> known = known(actor);
    Set<String> names = query.place().map(places::of).orElse(Set.of());
    return open.stream()
        .filter(tasket -> seen.atWork().contains(tasket.board()))
        .filter(tasket -> !known.contains(tasket.id()))
        .filter(tasket -> isInSight(tasket, circle, seen))
        .flatMap(tasket -> tasket.asked(query, names, now).stream())
        .toList();
  }

  private static boolean isInSight(OpenTasket tasket, Circle circle, SeenBoards seen) {
    return tasket.audience().includes(circle) || seen.managed().contains(tasket.board());
  }

  /** Whoever once owned it, or had or wanted a seat on it, has a row, however that ended. */
  private Set<UUID> known(Actor actor) {
    return Conditions.on("tasket_party p join tasket_tasket t on t.id = p.tasket_id")
        .and("t.state = 'OPEN'")
        .and("p.person_id = ?", actor.person())
        .read(db, "p.tasket_id", "", KNOWN_MOST)
        .stream()
        .map(UUID.class::cast)
        .collect(toSet());
  }
}
