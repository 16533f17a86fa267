package org.tasket.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tasket.claim.ClaimAction.CONFIRM;
import static org.tasket.claim.ClaimAction.DELIVER;
import static org.tasket.claim.ClaimAction.RETURN;
import static org.tasket.claim.ClaimAction.WITHDRAW;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tasket.board.BoardFixtures;
import org.tasket.board.BoardRules;
import org.tasket.person.Actor;
import org.tasket.person.WayIn;
import org.tasket.platform.Ids;
import org.tasket.tasket.ClaimedTasket;

class ClaimPolicyTest {

  private static final Instant NOW = Instant.parse("2026-12-01T08:00:00Z");
  private static final Actor OWNER = somebody();
  private static final Actor HELPER = somebody();
  private static final Actor OTHER = somebody();
  private static final ClaimedTasket PLAIN = tasket(false);
  private static final ClaimedTasket MANAGED = tasket(true);

  private static Actor somebody() {
    return new Actor(Ids.next(), Set.of(), WayIn.PAGE);
  }

  private static ClaimedTasket tasket(boolean managed) {
    UUID session = Ids.next();
    BoardRules board = BoardFixtures.rules(managed);
    return new ClaimedTasket(
        Ids.next(), "A title", "en", 30, OWNER.person(), List.of(session), board);
  }

  private static Claim active() {
    return Claim.active(Ids.next(), Ids.next(), HELPER.person(), Duration.ofDays(7), NOW);
  }

  private static Claim delivered() {
    Claim claim = active();
    claim.deliver(Delivery.of(10, null), NOW);
    return claim;
  }

  @Test
  void aHelperDeliversAndWithdraws() {
    assertThat(ClaimPolicy.open(HELPER, active(), PLAIN)).containsOnly(DELIVER, WITHDRAW);
    assertThat(ClaimPolicy.open(HELPER, delivered(), PLAIN)).isEmpty();
  }

  @Test
  void anOwnerAnswersADelivery() {
    assertThat(ClaimPolicy.open(OWNER, active(), PLAIN)).isEmpty();
    assertThat(ClaimPolicy.open(OWNER, delivered(), PLAIN)).containsOnly(RETURN, CONFIRM);
  }

  @Test
  void aManagerConfirmsButDoesNotReturn() {
    assertThat(ClaimPolicy.open(OTHER, delivered(), MANAGED)).containsOnly(CONFIRM);
  }

  @Test
  void nobodyDecidesOnTheirOwnClaim() {
    assertThat(ClaimPolicy.open(HELPER, delivered(), MANAGED)).isEmpty();
  }

  @Test
  void strangersSeeNothing() {
    assertThat(ClaimPolicy.maySee(OTHER, active(), PLAIN)).isFalse();
    assertThat(ClaimPolicy.maySee(OTHER, active(), MANAGED)).isTrue();
    assertThat(ClaimPolicy.maySee(HELPER, active(), PLAIN)).isTrue();
    assertThat(ClaimPolicy.maySee(OWNER, active(), PLAIN)).isTrue();
    assertThat(ClaimPolicy.maySeeAll(HELPER, PLAIN)).isFalse();
  }
}
