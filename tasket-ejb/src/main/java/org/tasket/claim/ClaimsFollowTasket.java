package org.tasket.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tasket.person.Actor;
import org.tasket.platform.RuleBroken;
import org.tasket.tasket.FurtherRules;
import org.tasket.tasket.Seats;
import org.tasket.tasket.TasketAction;
import org.tasket.tasket.TasketEvent;

/** What becomes of claims with their tasket, and what a claim closes on its tasket. */
@ApplicationScoped
class ClaimsFollowTasket implements FurtherRules {

  private static final Set<TasketAction> SEATS = Set.of(TasketAction.CLAIM, TasketAction.WAIT);

  @Inject EntityManager db;
  @Inject Seats seats;
  @Inject Event<ClaimEvent> events;

  /**
   * A tasket is not completed over the heads of those still at it; whoever has not begun is
   * declined with it. Where it is completed by itself every seat is done: what was delivered late,
   * without a seat, goes on and can still be confirmed.
   */
  void completed(@Observes TasketEvent.Completed tasket) {
    List<Claim> live = live(tasket.tasket());
    boolean unsettled =
        live.stream().anyMatch(claim -> ClaimState.UNSETTLED.contains(claim.state()));
    if (unsettled && tasket.by().isPresent()) {
      throw new RuleBroken("tasket.claims.unsettled");
    }
    live.stream()
        .filter(claim -> !ClaimState.UNSETTLED.contains(claim.state()))
        .forEach(claim -> decline(claim, tasket));
  }

  private void decline(Claim claim, TasketEvent tasket) {
    giveBack(claim);
    claim.decline(Optional.empty(), tasket.at());
    events.fire(
        new ClaimEvent.TasketEnded(
            claim.id(), tasket.tasket(), tasket.board(), tasket.by(), tasket.at()));
  }

  /** Nobody is at it any more; who still stands in line gets no seat. */
  void expired(@Observes TasketEvent.Expired tasket) {
    live(tasket.tasket()).forEach(claim -> decline(claim, tasket));
  }

  /** Claims end with their tasket, except what is delivered: that can still be confirmed. */
  void cancelled(@Observes TasketEvent.Cancelled tasket) {
    for (Claim claim : live(tasket.tasket())) {
      if (claim.state() != ClaimState.DELIVERED) {
        giveBack(claim);
        claim.cancel(tasket.at());
        events.fire(
            new ClaimEvent.ClaimCancelled(
                claim.id(), tasket.tasket(), tasket.board(), tasket.by(), tasket.at()));
      }
    }
  }

  private void giveBack(Claim claim) {
    if (claim.holdsSeat()) {
      seats.giveBack(claim.session());
    }
  }

  private List<Claim> live(UUID tasket) {
    return db.createQuery(
            "select c from Claim c where c.tasket = :tasket and c.liveHelper is not null",
            Claim.class)
        .setParameter("tasket", tasket)
        .getResultList();
  }

  /**
   * Who has a live claim in every session is not offered another, and nothing is completed while
   * somebody is at it.
   */
  @Override
  public Map<UUID, Set<TasketAction>> closed(Actor actor, Collection<UUID> taskets) {
    if (taskets.isEmpty()) {
      return Map.of();
    }
    Set<UUID> held = heldWhole(actor, taskets);
    Set<UUID> unsettled = unsettled(taskets);
    return taskets.stream()
        .collect(
            Collectors.toMap(
                tasket -> tasket,
                tasket -> closed(held.contains(tasket), unsettled.contains(tasket))));
  }

  private static Set<TasketAction> closed(boolean held, boolean unsettled) {
    if (held) {
      return SEATS;
    }
    return unsettled ? Set.of(TasketAction.COMPLETE) : Set.of();
  }

  private Set<UUID> heldWhole(Actor actor, Collection<UUID> taskets) {
    return db.createQuery(
            "select c.tasket from Claim c where c.liveHelper = :helper and c.tasket in :taskets"
                + " group by c.tasket having count(c.id) >="
                + " (select count(s.id) from Session s where s.tasket.id = c.tasket)",
            UUID.class)
        .setParameter("helper", actor.person())
        .setParameter("taskets", taskets)
        .getResultStream()
        .collect(Collectors.toSet());
  }

  private Set<UUID> unsettled(Collection<UUID> taskets) {
    return db.createQuery(
            "select distinct c.tasket from Claim c where c.tasket in :taskets"
                + " and c.state in :unsettled",
            UUID.class)
        .setParameter("taskets", taskets)
        .setParameter("unsettled", ClaimState.UNSETTLED)
        .getResultStream()
        .collect(Collectors.toSet());
  }

  /** Asked before anything is changed, or after it is written: no flush. */
  @Override
  public Set<UUID> helpedBy(UUID person) {
    return db.createNamedQuery(Claim.TASKETS_HELPED, UUID.class)
        .setParameter("helper", person)
        .getResultStream()
        .collect(Collectors.toSet());
  }

  /** Who stands in line keeps nothing: once the time has passed no seat is given any more. */
  @Override
  public boolean keeps(UUID tasket) {
    return !db.createQuery(
            "select c.id from Claim c where c.tasket = :tasket and c.state in :keeping", UUID.class)
        .setParameter("tasket", tasket)
        .setParameter("keeping", ClaimState.KEEPING)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
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
