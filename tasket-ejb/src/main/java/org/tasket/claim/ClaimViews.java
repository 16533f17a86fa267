package org.tasket.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tasket.person.Actor;
import org.tasket.person.People;
import org.tasket.person.PersonView;
import org.tasket.tasket.ClaimedTasket;
import org.tasket.tasket.Seats;

/** Makes views of claims; the number of queries does not grow with their number. */
@ApplicationScoped
class ClaimViews {

  @Inject People people;
  @Inject Seats seats;

  ClaimView of(Actor actor, Claim claim, ClaimedTasket tasket) {
    return view(actor, claim, tasket, people.named(List.of(claim.helper())).get(claim.helper()));
  }

  List<ClaimView> of(Actor actor, List<Claim> claims) {
    Map<UUID, ClaimedTasket> taskets =
        seats.taskets(actor, claims.stream().map(Claim::tasket).distinct().toList()).stream()
            .collect(Collectors.toMap(ClaimedTasket::id, Function.identity()));
    Map<UUID, PersonView> helpers =
        people.named(claims.stream().map(Claim::helper).distinct().toList());
    return claims.stream()
        .map(claim -> view(actor, claim, taskets.get(claim.tasket()), helpers.get(claim.helper())))
        .toList();
  }

  private static ClaimView view(Actor actor, Claim claim, ClaimedTasket tasket, PersonView helper) {
    return new ClaimView(
        claim.id(),
        claim.version(),
        claim.tasket(),
        tasket.title(),
        tasket.language(),
        tasket.plannedMinutes(),
        claim.session(),
        helper,
        claim.state(),
        claim.claimedAt(),
        claim.holdUntil(),
        claim.actualMinutes(),
        claim.reflection(),
        claim.confirmedMinutes(),
        claim.thanks(),
        claim.reason(),
        ClaimPolicy.open(actor, claim, tasket));
  }
}
