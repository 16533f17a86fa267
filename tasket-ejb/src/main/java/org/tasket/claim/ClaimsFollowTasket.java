package org.tasket.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tasket.person.Actor;
import org.tasket.platform.Conditions;
import org.tasket.platform.RuleBroken;
import org.tasket.tasket.FurtherRules;
import org.tasket.tasket.Seats;
import org.tasket.tasket.TasketAction;
import org.tasket.tasket.TasketEvent;

/** What becomes of claims with their tasket, and what a claim closes on its tasket. */
@ApplicationScoped
class ClaimsFollowTasket implements FurtherRules {

  private static final Set<TasketAction> SEATS = Set.of(TasketAction.CLAIM, TasketAction.WAIT);

  private static final String UNSETTLED =
      ClaimState.UNSETTLED.stream()
          .map(state -> "'" + state.name() + "'")
          .sorted()
          .collect(Collectors.joining(", "));

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
    Map<UUID, Set<TasketAction>> closed = new HashMap<>();
    for (Object[] row : claims(actor, taskets)) {
      closed.put((UUID) row[0], closed(number(row[1]) >= number(row[2]), number(row[3]) > 0));
    }
    return closed;
  }

  private static long number(Object count) {
    return ((Number) count).longValue();
  }

  private static Set<TasketAction> closed(boolean held, boolean unsettled) {
    if (held) {
      return SEATS;
    }
    return unsettled ? Set.of(TasketAction.COMPLETE) : Set.of();
  }

  /** Of each tasket with any: live claims of the actor, sessions, and unsettled claims. */
  private List<Object[]> claims(Actor actor, Collection<UUID> taskets) {
    List<Object> values = new ArrayList<>(List.of(actor.person()));
    values.addAll(taskets);
    values.add(actor.person());
    return Conditions.rows(
        db,
        """
        select c.tasket_id, count(case when c.live_helper_id = ? then 1 end),
          (select count(*) from tasket_session s where s.tasket_id = c.tasket_id),
          count(case when c.state in (UNSETTLED) then 1 end)
        from tasket_claim c
        where c.tasket_id in (TASKETS) and (c.live_helper_id = ? or c.state in (UNSETTLED))
        group by c.tasket_id
        """
            .replace("UNSETTLED", UNSETTLED)
            .replace("TASKETS", String.join(", ", Collections.nCopies(taskets.size(), "?"))),
        values);
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
