package org.tasket.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tasket.claim.ClaimAction.ACCEPT;
import static org.tasket.claim.ClaimAction.APPROVE;
import static org.tasket.claim.ClaimAction.CONFIRM;
import static org.tasket.claim.ClaimAction.CORRECT;
import static org.tasket.claim.ClaimAction.DECLINE;
import static org.tasket.claim.ClaimAction.DELIVER;
import static org.tasket.claim.ClaimAction.OBJECT;
import static org.tasket.claim.ClaimAction.RETURN;
import static org.tasket.claim.ClaimAction.SHARE;
import static org.tasket.claim.ClaimAction.WITHDRAW;
import static org.tasket.claim.ClaimFixtures.HELPER;
import static org.tasket.claim.ClaimFixtures.NOW;
import static org.tasket.claim.ClaimFixtures.OWNER;
import static org.tasket.claim.ClaimFixtures.RULES;
import static org.tasket.claim.ClaimFixtures.confirmed;
import static org.tasket.claim.ClaimFixtures.confirmedBy;
import static org.tasket.claim.ClaimFixtures.in;
import static org.tasket.claim.ClaimFixtures.objectedTo;
import static org.tasket.claim.ClaimFixtures.thanked;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tasket.board.BoardFixtures;
import org.tasket.person.Actor;
import org.tasket.person.WayIn;
import org.tasket.platform.Ids;
import org.tasket.tasket.ClaimedTasket;

class ClaimPolicyTest {

  private static final UUID SUPERVISOR = Ids.next();
  private static final UUID MANAGER = Ids.next();
  private static final UUID CO_OWNER = Ids.next();
  private static final UUID STRANGER = Ids.next();
  private static final Instant OVERDUE = NOW.plus(RULES.answer());

  /** Everybody there is to a claim whose helper has a supervisor. */
  private enum Role {
    HELPER(ClaimFixtures.HELPER, false),
    HELPER_WHO_MANAGES(ClaimFixtures.HELPER, true),
    OWNER(ClaimFixtures.OWNER, false),
    CO_OWNER(ClaimPolicyTest.CO_OWNER, false),
    MANAGER(ClaimPolicyTest.MANAGER, true),
    SUPERVISOR(ClaimPolicyTest.SUPERVISOR, false),
    STRANGER(ClaimPolicyTest.STRANGER, false);

    private final UUID person;
    private final boolean manages;

    Role(UUID person, boolean manages) {
      this.person = person;
      this.manages = manages;
    }
  }

  /** Whom each state lets do what; roles and states that are not here may do nothing. */
  private static final Map<Role, Map<ClaimState, Set<ClaimAction>>> OPEN =
      new EnumMap<>(Role.class);

  private static void row(Role role, ClaimState state, ClaimAction... actions) {
    OPEN.computeIfAbsent(role, key -> new EnumMap<>(ClaimState.class))
        .put(state, EnumSet.copyOf(List.of(actions)));
  }

  static {
    for (Role helper : List.of(Role.HELPER, Role.HELPER_WHO_MANAGES)) {
      row(helper, ClaimState.APPLIED, WITHDRAW);
      row(helper, ClaimState.WAITING, WITHDRAW);
      row(helper, ClaimState.AWAITING_SUPERVISOR, WITHDRAW);
      row(helper, ClaimState.ACTIVE, DELIVER, WITHDRAW);
      row(helper, ClaimState.RETURNED, DELIVER, WITHDRAW);
      row(helper, ClaimState.LAPSED, DELIVER);
      row(helper, ClaimState.CANCELLED, DELIVER);
    }
    for (Role owner : List.of(Role.OWNER, Role.CO_OWNER)) {
      row(owner, ClaimState.APPLIED, ACCEPT, DECLINE);
      row(owner, ClaimState.WAITING, DECLINE);
      row(owner, ClaimState.AWAITING_SUPERVISOR, DECLINE);
      row(owner, ClaimState.ACTIVE, DECLINE);
      row(owner, ClaimState.RETURNED, DECLINE);
      row(owner, ClaimState.DELIVERED, RETURN, CONFIRM);
    }
    row(Role.MANAGER, ClaimState.DELIVERED, CONFIRM);
    row(Role.SUPERVISOR, ClaimState.AWAITING_SUPERVISOR, APPROVE, DECLINE);
  }

  static Stream<Arguments> table() {
    return Arrays.stream(Role.values())
        .flatMap(
            role -> Arrays.stream(ClaimState.values()).map(state -> Arguments.of(role, state)));
  }

  @ParameterizedTest
  @MethodSource("table")
  void whoMayDoWhatInWhichState(Role role, ClaimState state) {
    Claim claim = in(state);
    Standing who = standing(role.person, role.manages, claim, Optional.of(SUPERVISOR));

    assertThat(ClaimPolicy.open(who, claim, true, NOW))
        .isEqualTo(OPEN.getOrDefault(role, Map.of()).getOrDefault(state, Set.of()));
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void onlyStrangersSeeNothing(Role role) {
    Claim claim = in(ClaimState.ACTIVE);
    Standing who = standing(role.person, role.manages, claim, Optional.of(SUPERVISOR));

    assertThat(ClaimPolicy.maySee(who)).isEqualTo(role != Role.STRANGER);
  }

  private static Standing standing(
      UUID person, boolean manages, Claim claim, Optional<UUID> supervisor) {
    return standing(person, manages, claim, supervisor, Set.of(MANAGER));
  }

  private static Standing standing(
      UUID person, boolean manages, Claim claim, Optional<UUID> supervisor, Set<UUID> managers) {
    Actor actor = new Actor(person, Set.of(), WayIn.PAGE);
    return Standings.of(actor, claim, tasket(manages), supervisor, managers);
  }

  private static ClaimedTasket tasket(boolean managed) {
    return new ClaimedTasket(
        Ids.next(),
        "A title",
        "en",
        30,
        OWNER,
        Set.of(CO_OWNER),
        List.of(),
        Set.of(),
        true,
        Optional.empty(),
        BoardFixtures.rules(managed));
  }

  @Nested
  class AnUnansweredApplication {

    @Test
    void goesToTheManagersToo() {
      Claim claim = in(ClaimState.APPLIED);
      Standing manager = standing(MANAGER, true, claim, Optional.empty());

      assertThat(ClaimPolicy.open(manager, claim, true, OVERDUE.minusMillis(1))).isEmpty();
      assertThat(ClaimPolicy.open(manager, claim, true, OVERDUE)).containsOnly(ACCEPT, DECLINE);
    }

    @Test
    void isDeclinedOnlyWhileThereIsNoSeat() {
      Claim claim = in(ClaimState.APPLIED);
      Standing owner = standing(OWNER, false, claim, Optional.empty());
      Standing manager = standing(MANAGER, true, claim, Optional.empty());

      assertThat(ClaimPolicy.open(owner, claim, false, NOW)).containsOnly(DECLINE);
      assertThat(ClaimPolicy.open(manager, claim, false, OVERDUE)).containsOnly(DECLINE);
    }

    @Test
    void isNotForTheManagerWhoApplied() {
      Claim claim = in(ClaimState.APPLIED);
      Standing helper = standing(HELPER, true, claim, Optional.empty());

      assertThat(ClaimPolicy.open(helper, claim, true, OVERDUE)).containsOnly(WITHDRAW);
    }

    @Test
    void leavesDeliveriesToOwnersAndManagersAsBefore() {
      Claim claim = in(ClaimState.DELIVERED);
      Standing manager = standing(MANAGER, true, claim, Optional.empty());

      assertThat(ClaimPolicy.open(manager, claim, true, OVERDUE)).containsOnly(CONFIRM);
    }
  }

  @Nested
  class WithoutASupervisor {

    private final Claim claim = in(ClaimState.AWAITING_SUPERVISOR);

    @Test
    void theManagersDecide() {
      Standing manager = standing(MANAGER, true, claim, Optional.empty());
      assertThat(ClaimPolicy.open(manager, claim, true, NOW)).containsOnly(APPROVE, DECLINE);
    }

    @Test
    void nobodyApprovesTheirOwn() {
      Standing helper = standing(HELPER, true, claim, Optional.empty());
      assertThat(ClaimPolicy.open(helper, claim, true, NOW)).containsOnly(WITHDRAW);
    }

    @Test
    void anOwnerOnlyDeclines() {
      Standing owner = standing(OWNER, false, claim, Optional.empty());
      assertThat(ClaimPolicy.open(owner, claim, true, NOW)).containsOnly(DECLINE);
    }
  }

  @Test
  void aSupervisorWhoOwnsTheTasketApprovesToo() {
    Claim claim = in(ClaimState.AWAITING_SUPERVISOR);
    Standing both = standing(OWNER, false, claim, Optional.of(OWNER));

    assertThat(ClaimPolicy.open(both, claim, true, NOW)).containsOnly(APPROVE, DECLINE);
  }

  @Nested
  class Minutes {

    @Test
    void areObjectedToByTheHelperOnlyWhereTheyWereChanged() {
      assertThat(open(HELPER, false, confirmed(30))).containsOnly(OBJECT);
      assertThat(open(HELPER, false, confirmed(null))).isEmpty();
      assertThat(open(OWNER, false, confirmed(30))).isEmpty();
      assertThat(open(SUPERVISOR, false, confirmed(30))).isEmpty();
    }

    @Test
    void areCorrectedByAManagerAndNobodyElse() {
      Claim claim = objectedTo(OWNER);

      assertThat(open(MANAGER, true, claim)).containsOnly(CORRECT);
      assertThat(open(OWNER, false, claim)).isEmpty();
      assertThat(open(HELPER, true, claim)).isEmpty();
      assertThat(open(HELPER, false, claim)).isEmpty();
    }

    @Test
    void areNotCorrectedByWhoChangedThemWhereThereIsAnotherManager() {
      Claim claim = objectedTo(OWNER);

      assertThat(settles(OWNER, claim, Set.of(OWNER, MANAGER))).isFalse();
      assertThat(settles(OWNER, claim, Set.of(OWNER))).isTrue();
      assertThat(settles(OWNER, claim, Set.of(OWNER, HELPER))).isTrue();
    }

    @Test
    void areCorrectedByAnOwnerWhoManagesAndDidNotChangeThem() {
      Claim claim = objectedTo(CO_OWNER);

      assertThat(settles(OWNER, claim, Set.of(OWNER, CO_OWNER))).isTrue();
    }

    @Test
    void areCorrectedOnlyWhereSomebodyObjected() {
      assertThat(open(MANAGER, true, confirmedBy(OWNER, 30))).isEmpty();
    }

    private boolean settles(UUID manager, Claim claim, Set<UUID> managers) {
      Standing who = standing(manager, true, claim, Optional.empty(), managers);
      return ClaimPolicy.open(who, claim, true, NOW).contains(CORRECT);
    }

    private Set<ClaimAction> open(UUID person, boolean manages, Claim claim) {
      Standing who = standing(person, manages, claim, Optional.of(SUPERVISOR));
      return ClaimPolicy.open(who, claim, true, NOW);
    }
  }

  @Test
  void onlyTheHelperSaysWhetherOthersReadTheThanks() {
    Claim claim = thanked();

    assertThat(ClaimPolicy.open(standing(HELPER, false, claim, Optional.empty()), claim, true, NOW))
        .containsOnly(SHARE);
    for (UUID other : List.of(OWNER, CO_OWNER, MANAGER, SUPERVISOR)) {
      Standing who = standing(other, other.equals(MANAGER), claim, Optional.of(SUPERVISOR));
      assertThat(ClaimPolicy.open(who, claim, true, NOW)).isEmpty();
      assertThat(ClaimPolicy.may(SHARE, who, claim, NOW)).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource(ClaimState.class)
  void nobodyDecidesOnTheirOwnClaimInAnyRole(ClaimState state) {
    Claim claim = in(state);
    Standing everything = new Standing(true, true, true, true, true, true);
    Set<ClaimAction> own = EnumSet.of(DELIVER, WITHDRAW, OBJECT, SHARE);

    for (Instant when : List.of(NOW, OVERDUE)) {
      assertThat(ClaimPolicy.open(everything, claim, true, when)).isSubsetOf(own);
      for (ClaimAction action : EnumSet.complementOf(EnumSet.copyOf(own))) {
        assertThat(ClaimPolicy.may(action, everything, claim, when)).as(action.name()).isFalse();
      }
    }
  }

  @Test
  void ownersAndManagersSeeWhoHelps() {
    assertThat(seesAll(OWNER, false)).isTrue();
    assertThat(seesAll(CO_OWNER, false)).isTrue();
    assertThat(seesAll(MANAGER, true)).isTrue();
    assertThat(seesAll(HELPER, false)).isFalse();
    assertThat(seesAll(SUPERVISOR, false)).isFalse();
  }

  private static boolean seesAll(UUID person, boolean manages) {
    return ClaimPolicy.maySeeAll(new Actor(person, Set.of(), WayIn.PAGE), tasket(manages));
  }
}
