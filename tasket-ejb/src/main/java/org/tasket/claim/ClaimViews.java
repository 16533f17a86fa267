package org.tasket.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tasket.person.Actor;
import org.tasket.person.NamesOfPeople;
import org.tasket.person.PersonView;
import org.tasket.tasket.ClaimedTasket;
import org.tasket.tasket.Seats;

/** Makes views of claims; the number of queries does not grow with their number. */
@ApplicationScoped
class ClaimViews {

  @Inject NamesOfPeople names;
  @Inject Seats seats;
  @Inject Standings standings;
  @Inject Clock clock;

  ClaimView of(Actor actor, Claim claim, ClaimedTasket tasket) {
    PersonView helper = names.of(List.of(claim.helper())).get(claim.helper());
    return view(claim, tasket, helper, standings.of(actor, claim, tasket), clock.instant());
  }

  List<ClaimView> of(Actor actor, List<Claim> claims) {
    Map<UUID, ClaimedTasket> taskets =
        Standings.byId(
            seats.taskets(actor, claims.stream().map(Claim::tasket).distinct().toList()));
    Map<UUID, PersonView> helpers =
        names.of(claims.stream().map(Claim::helper).distinct().toList());
    Map<UUID, Standing> standing = standings.of(actor, claims, taskets);
    Instant now = clock.instant();
    return claims.stream()
        .map(
            claim ->
                view(
                    claim,
                    taskets.get(claim.tasket()),
                    helpers.get(claim.helper()),
                    standing.get(claim.id()),
                    now))
        .toList();
  }

  private static ClaimView view(
      Claim claim, ClaimedTasket tasket, PersonView helper, Standing reader, Instant now) {
    return new ClaimView(
        claim.id(),
        claim.version(),
        claim.tasket(),
        tasket.title(),
        tasket.language(),
        tasket.plannedMinutes(),
        tasket.session(claim.session()),
        !tasket.hasSeat(claim.session()),
        helper,
        claim.state(),
        claim.claimedAt(),
        new ClaimView.Times(
            claim.holdUntil(),
            claim.answerUntil(),
            claim.managersUntil(),
            claim.missedAt(),
            claim.lateUntil(),
            claim.objectionUntil()),
        claim.wasAddedByOwner(),
        claim.mustAffirm(),
        claim.affirmation(),
        claim.actualMinutes(),
        claim.reflection(),
        claim.whoseTime(),
        claim.confirmedMinutes(),
        claim.thanks(),
        claim.isThanksShown(),
        claim.reason(),
        claim.objection(),
        ClaimPolicy.open(reader, claim, tasket.hasSeat(claim.session()), now));
  }
}
