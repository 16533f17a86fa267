package org.tasket.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tasket.person.Actor;
import org.tasket.tasket.ClaimedTasket;
import org.tasket.tasket.Seats;

/**
 * Claims for a feature that tells people of them, in its transactions, as each may see them now.
 */
@ApplicationScoped
public class ToldClaims {

  @Inject EntityManager db;
  @Inject Seats seats;
  @Inject Standings standings;
  @Inject Clock clock;

  /**
   * For each of several people those of the claims asked for that they may see, by id; in a number
   * of queries that grows neither with the people nor with the claims.
   */
  public Map<UUID, Map<UUID, ToldClaim>> of(Map<Actor, Set<UUID>> asked) {
    Map<UUID, Claim> found = found(asked.values());
    if (found.isEmpty()) {
      return Map.of();
    }
    Map<Actor, List<Claim>> theirs = new HashMap<>();
    asked.forEach(
        (actor, some) ->
            theirs.put(actor, some.stream().map(found::get).filter(Objects::nonNull).toList()));
    Map<UUID, Map<UUID, ClaimedTasket>> taskets = seats.taskets(taskets(theirs));
    Map<UUID, Map<UUID, Standing>> standing = standings.of(theirs, taskets);
    Instant now = clock.instant();
    Map<UUID, Map<UUID, ToldClaim>> told = new HashMap<>();
    theirs.forEach(
        (actor, claims) -> {
          UUID who = actor.person();
          told.put(who, told(claims, taskets.get(who), standing.get(who), now));
        });
    return told;
  }

  private Map<UUID, Claim> found(Collection<Set<UUID>> asked) {
    Set<UUID> all = new HashSet<>();
    asked.forEach(all::addAll);
    return all.isEmpty()
        ? Map.of()
        : db.createQuery("select c from Claim c where c.id in :claims", Claim.class)
            .setParameter("claims", all)
            .getResultStream()
            .collect(Collectors.toMap(Claim::id, Function.identity()));
  }

  private static Map<Actor, Set<UUID>> taskets(Map<Actor, List<Claim>> claims) {
    Map<Actor, Set<UUID>> taskets = new HashMap<>();
    claims.forEach(
        (actor, theirs) ->
            taskets.put(actor, theirs.stream().map(Claim::tasket).collect(Collectors.toSet())));
    return taskets;
  }

  private static Map<UUID, ToldClaim> told(
      List<Claim> claims,
      Map<UUID, ClaimedTasket> taskets,
      Map<UUID, Standing> standing,
      Instant now) {
    return claims.stream()
        .filter(claim -> ClaimPolicy.maySee(standing.get(claim.id())))
        .map(claim -> told(claim, taskets.get(claim.tasket()), standing.get(claim.id()), now))
        .collect(Collectors.toMap(ToldClaim::id, Function.identity()));
  }

  private static ToldClaim told(Claim claim, ClaimedTasket tasket, Standing who, Instant now) {
    return new ToldClaim(
        claim.id(),
        claim.session(),
        tasket.title(),
        tasket.language(),
        who.helper(),
        claim.state(),
        claim.holdsSeat(),
        ClaimPolicy.open(who, claim, tasket.hasSeat(claim.session()), now),
        until(claim, now),
        claim.deliveredAt(),
        claim.reason().filter(why -> isTold(claim)),
        claim.thanks(),
        claim.isThanksShown(),
        claim.objection().flatMap(Objection::settlement).flatMap(Objection.Settlement::why));
  }

  private static boolean isTold(Claim claim) {
    return claim.state() != ClaimState.CONFIRMED || claim.objectionUntil().isPresent();
  }

  private static Optional<Instant> until(Claim claim, Instant now) {
    if (claim.canBeObjectedTo(now)) {
      return claim.objectionUntil();
    }
    return claim.state().atWork() ? claim.holdUntil() : claim.awaitedUntil(now);
  }
}
