package org.tasket.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tasket.board.RulesOfBoards;
import org.tasket.person.Actor;
import org.tasket.person.Leavers;
import org.tasket.person.Supervisors;
import org.tasket.tasket.ClaimedTasket;

/** Finds out what somebody is to claims, in a number of queries that does not grow with them. */
@ApplicationScoped
class Standings {

  @Inject Supervisors supervisors;
  @Inject RulesOfBoards boards;
  @Inject Leavers leavers;

  Standing of(Actor actor, Claim claim, ClaimedTasket tasket) {
    return of(actor, List.of(claim), Map.of(tasket.id(), tasket)).get(claim.id());
  }

  /** By claim. Of the caller's own it does not matter who else the caller is. */
  Map<UUID, Standing> of(Actor actor, Collection<Claim> claims, Map<UUID, ClaimedTasket> taskets) {
    Map<UUID, UUID> supervisorOf = supervisorsOfOthers(actor, claims);
    Map<UUID, Set<UUID>> managers = managers(actor, claims, taskets);
    return of(actor, claims, taskets, supervisorOf, managers);
  }

  /**
   * Of several people, each to the claims that are asked for: by person, by claim.
   *
   * @param taskets of these claims, by person
   */
  Map<UUID, Map<UUID, Standing>> of(
      Map<Actor, List<Claim>> asked, Map<UUID, Map<UUID, ClaimedTasket>> taskets) {
    Set<UUID> helpers = new HashSet<>();
    Set<UUID> settling = new HashSet<>();
    asked.forEach(
        (actor, claims) -> {
          helpers.addAll(others(actor, claims));
          settling.addAll(settling(actor, claims, taskets.get(actor.person())));
        });
    Map<UUID, UUID> supervisorOf = supervisors.of(helpers);
    Map<UUID, Set<UUID>> managers = present(settling);
    Map<UUID, Map<UUID, Standing>> standings = new HashMap<>();
    asked.forEach(
        (actor, claims) ->
            standings.put(
                actor.person(),
                of(actor, claims, taskets.get(actor.person()), supervisorOf, managers)));
    return standings;
  }

  private static Map<UUID, Standing> of(
      Actor actor,
      Collection<Claim> claims,
      Map<UUID, ClaimedTasket> taskets,
      Map<UUID, UUID> supervisorOf,
      Map<UUID, Set<UUID>> managers) {
    return claims.stream()
        .collect(
            Collectors.toMap(
                Claim::id,
                claim -> {
                  ClaimedTasket tasket = taskets.get(claim.tasket());
                  Set<UUID> all = managers.getOrDefault(tasket.board().id(), Set.of());
                  return of(
                      actor,
                      claim,
                      tasket,
                      Optional.ofNullable(supervisorOf.get(claim.helper())),
                      all);
                }));
  }

  private Map<UUID, UUID> supervisorsOfOthers(Actor actor, Collection<Claim> claims) {
    Set<UUID> others = others(actor, claims);
    return others.isEmpty() ? Map.of() : supervisors.of(others);
  }

  private static Set<UUID> others(Actor actor, Collection<Claim> claims) {
    return claims.stream()
        .map(Claim::helper)
        .filter(who -> !actor.is(who))
        .collect(Collectors.toSet());
  }

  private Map<UUID, Set<UUID>> managers(
      Actor actor, Collection<Claim> claims, Map<UUID, ClaimedTasket> taskets) {
    return present(settling(actor, claims, taskets));
  }

  /** The managers of some boards, without those who have left: nobody waits for these. */
  private Map<UUID, Set<UUID>> present(Set<UUID> asked) {
    if (asked.isEmpty()) {
      return Map.of();
    }
    Map<UUID, Set<UUID>> present = new HashMap<>();
    boards.managers(asked).forEach((board, all) -> present.put(board, new HashSet<>(all)));
    Set<UUID> everybody = new HashSet<>();
    present.values().forEach(everybody::addAll);
    Set<UUID> left = leavers.among(everybody).keySet();
    present.values().forEach(managers -> managers.removeAll(left));
    return present;
  }

  /**
   * The boards whose managers are asked for, only where it matters: somebody who manages the board
   * has changed the minutes, and is to settle the objection to that.
   */
  private static Set<UUID> settling(
      Actor actor, Collection<Claim> claims, Map<UUID, ClaimedTasket> taskets) {
    return claims.stream()
        .filter(Claim::hasOpenObjection)
        .filter(claim -> claim.confirmedBy().filter(actor::is).isPresent())
        .map(claim -> taskets.get(claim.tasket()).board())
        .filter(board -> board.managed())
        .map(board -> board.id())
        .collect(Collectors.toSet());
  }

  /**
   * The rules in themselves.
   *
   * @param managers all managers of the board; may be left empty where the acting person did not
   *     confirm the claim
   */
  static Standing of(
      Actor actor,
      Claim claim,
      ClaimedTasket tasket,
      Optional<UUID> supervisor,
      Set<UUID> managers) {
    boolean helper = claim.heldBy(actor.person());
    boolean manager = tasket.board().managed();
    boolean supervises = supervisor.filter(actor::is).isPresent();
    boolean changedMinutes = claim.confirmedBy().filter(actor::is).isPresent();
    return new Standing(
        helper,
        tasket.isOwnedBy(actor.person()),
        manager,
        supervises,
        supervisor.isPresent() ? supervises : manager,
        manager && (!changedMinutes || others(managers, claim, actor).isEmpty()));
  }

  private static Set<UUID> others(Set<UUID> managers, Claim claim, Actor actor) {
    Set<UUID> others = new HashSet<>(managers);
    others.remove(claim.helper());
    others.remove(actor.person());
    return others;
  }

  static Map<UUID, ClaimedTasket> byId(Collection<ClaimedTasket> taskets) {
    return taskets.stream().collect(Collectors.toMap(ClaimedTasket::id, Function.identity()));
  }
}
