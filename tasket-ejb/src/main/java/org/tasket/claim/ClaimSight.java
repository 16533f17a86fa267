package org.tasket.claim;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tasket.person.Actor;
import org.tasket.tasket.ClaimedTasket;
import org.tasket.tasket.Seats;

/** Who sees a claim, for the features above whose objects belong to one. */
@ApplicationScoped
@Transactional
public class ClaimSight {

  @Inject EntityManager db;
  @Inject Seats seats;
  @Inject ClaimDesk desk;
  @Inject Standings standings;
  @Inject Clock clock;

  /** A claim that the acting person may see now. */
  public Optional<SeenClaim> find(Actor actor, UUID id) {
    return Optional.ofNullable(db.find(Claim.class, id)).flatMap(claim -> seen(actor, claim));
  }

  /** Waits for whoever decides on it, and makes them wait: what is seen of it now stays so. */
  public void hold(UUID id) {
    desk.hold(id);
  }

  private Optional<SeenClaim> seen(Actor actor, Claim claim) {
    ClaimedTasket tasket = seats.known(actor, claim.tasket());
    Standing who = standings.of(actor, claim, tasket);
    if (!ClaimPolicy.maySee(who)) {
      return Optional.empty();
    }
    boolean deliverable = claim.state().atWork() || claim.canBeDeliveredLate(clock.instant());
    return Optional.of(
        new SeenClaim(claim.id(), claim.tasket(), tasket.board().id(), who.helper(), deliverable));
  }

  /** Those of a tasket, of some, that the acting person, who sees the tasket, may see. */
  public Set<UUID> visible(Actor actor, UUID tasket, Collection<UUID> some) {
    if (some.isEmpty()) {
      return Set.of();
    }
    boolean all = ClaimPolicy.maySeeAll(actor, seats.tasket(actor, tasket));
    return db.createQuery(
            "select c from Claim c where c.tasket = :tasket and c.id in :some", Claim.class)
        .setParameter("tasket", tasket)
        .setParameter("some", some)
        .getResultStream()
        .filter(claim -> all || claim.heldBy(actor.person()))
        .map(Claim::id)
        .collect(toSet());
  }
}
