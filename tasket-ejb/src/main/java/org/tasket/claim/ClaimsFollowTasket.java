package org.tasket.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tasket.person.Actor;
import org.tasket.platform.RuleBroken;
import org.tasket.tasket.FurtherRules;
import org.tasket.tasket.Seats;
import org.tasket.tasket.TasketAction;
import org.tasket.tasket.TasketEvent;

/** What a tasket's end means for its claims, and what a claim closes on its tasket. */
@ApplicationScoped
class ClaimsFollowTasket implements FurtherRules {

  private static final Set<ClaimState> UNSETTLED =
      EnumSet.of(ClaimState.ACTIVE, ClaimState.RETURNED, ClaimState.DELIVERED);

  @Inject EntityManager db;
  @Inject Seats seats;
  @Inject Event<ClaimEvent> events;

  /** A tasket is not completed over the heads of those still at it. */
  void completed(@Observes TasketEvent.Completed tasket) {
    if (live(tasket.tasket()).stream().anyMatch(claim -> UNSETTLED.contains(claim.state()))) {
      throw new RuleBroken("tasket.claims.unsettled");
    }
  }

  /** Claims end with their tasket, except what is delivered: that can still be confirmed. */
  void cancelled(@Observes TasketEvent.Cancelled tasket) {
    for (Claim claim : live(tasket.tasket())) {
      if (claim.state() != ClaimState.DELIVERED) {
        if (claim.state().holdsSeat()) {
          seats.free(claim.session());
        }
        claim.cancel(tasket.at());
        events.fire(
            new ClaimEvent.ClaimCancelled(
                claim.id(), tasket.tasket(), tasket.board(), tasket.by(), tasket.at()));
      }
    }
  }

  private List<Claim> live(UUID tasket) {
    return db.createQuery(
            "select c from Claim c where c.tasket = :tasket and c.liveHelper is not null",
            Claim.class)
        .setParameter("tasket", tasket)
        .getResultList();
  }

  /** Who holds a seat already is not offered another. */
  @Override
  public Map<UUID, Set<TasketAction>> closed(Actor actor, Collection<UUID> taskets) {
    if (taskets.isEmpty()) {
      return Map.of();
    }
    return db.createQuery(
            "select distinct c.tasket from Claim c where c.liveHelper = :helper"
                + " and c.tasket in :taskets",
            UUID.class)
        .setParameter("helper", actor.person())
        .setParameter("taskets", taskets)
        .getResultStream()
        .collect(Collectors.toMap(tasket -> tasket, tasket -> Set.of(TasketAction.CLAIM)));
  }

  @Override
  public Set<UUID> helpedBy(UUID person) {
    return db.createQuery(
            "select distinct c.tasket from Claim c where c.liveHelper = :helper", UUID.class)
        .setParameter("helper", person)
        .getResultStream()
        .collect(Collectors.toSet());
  }

  @Override
  public Map<UUID, Set<UUID>> helpers(Collection<UUID> taskets) {
    if (taskets.isEmpty()) {
      return Map.of();
    }
    return db.createQuery(
            "select c from Claim c where c.tasket in :taskets and c.liveHelper is not null",
            Claim.class)
        .setParameter("taskets", taskets)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                Claim::tasket, Collectors.mapping(Claim::helper, Collectors.toSet())));
  }
}
