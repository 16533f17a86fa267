package org.tasket.tasket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tasket.tasket.TasketFixtures.NOW;
import static org.tasket.tasket.TasketFixtures.OWNER;
import static org.tasket.tasket.TasketFixtures.REASON;
import static org.tasket.tasket.TasketFixtures.draft;
import static org.tasket.tasket.TasketFixtures.end;
import static org.tasket.tasket.TasketFixtures.in;
import static org.tasket.tasket.TasketFixtures.open;
import static org.tasket.tasket.TasketFixtures.session;
import static org.tasket.tasket.TasketState.CANCELLED;
import static org.tasket.tasket.TasketState.COMPLETED;
import static org.tasket.tasket.TasketState.DRAFT;
import static org.tasket.tasket.TasketState.EXPIRED;
import static org.tasket.tasket.TasketState.OPEN;
import static org.tasket.tasket.TasketState.PAUSED;
import static org.tasket.tasket.TasketState.SUBMITTED;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasket.platform.Ids;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.Reason;
import org.tasket.platform.RuleBroken;

class TasketTest {

  private static final Instant LATER = NOW.plus(Duration.ofDays(30));

  @Nested
  class ADraft {

    @Test
    void takesNoClaims() {
      assertThat(draft().schedule().takesClaims(NOW)).isFalse();
    }

    @Test
    void hasOneSessionWithoutATime() {
      assertThat(draft().sessions()).singleElement().matches(Session::atAnyTime);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void isNeitherPublishedNorSubmittedAfterItsEnd(boolean moderated) {
      Tasket tasket = draft();
      Instant over = end(tasket);

      assertThatThrownBy(
              () -> {
                if (moderated) {
                  tasket.submit(over);
                } else {
                  tasket.publish(over);
                }
              })
          .isInstanceOf(RuleBroken.class)
          .extracting("code")
          .isEqualTo("tasket.over");
      assertThat(tasket.state()).isEqualTo(DRAFT);
    }
  }

  @Nested
  class Published {

    @Test
    void takesClaimsUntilItsEndAndNotAMomentLonger() {
      Tasket tasket = open();

      assertThat(tasket.schedule().takesClaims(end(tasket).minusMillis(1))).isTrue();
      assertThat(tasket.schedule().takesClaims(end(tasket))).isFalse();
    }

    @Test
    void takesClaimsForASessionOnlyUntilItStarts() {
      Instant start = NOW.plus(Duration.ofDays(1));
      Tasket tasket = TasketFixtures.withSessions(session(start, 3));
      tasket.publish(NOW);

      assertThat(tasket.schedule().takesClaims(start.minusMillis(1))).isTrue();
      assertThat(tasket.schedule().takesClaims(start)).isFalse();
    }

    @Test
    void followsALaterEndAtOnce() {
      Tasket tasket = open();
      tasket.edit(Terms.of(TasketWishes.openUntil(LATER)));

      assertThat(tasket.schedule().takesClaims(LATER.minusMillis(1))).isTrue();
    }
  }

  @Nested
  class TheTableOfTheLifeCycle {

    private static final Map<String, Consumer<Tasket>> VERBS =
        Map.ofEntries(
            Map.entry("submit", tasket -> tasket.submit(NOW)),
            Map.entry("publish", tasket -> tasket.publish(NOW)),
            Map.entry("return", tasket -> tasket.giveBack(REASON)),
            Map.entry("edit", tasket -> tasket.edit(Terms.of(TasketWishes.openUntil(LATER)))),
            Map.entry("pause", Tasket::pause),
            Map.entry("resume", tasket -> tasket.resume(NOW)),
            Map.entry("complete", tasket -> tasket.complete(NOW)),
            Map.entry("cancel", tasket -> tasket.cancel(REASON, NOW)),
            Map.entry("run out", tasket -> tasket.runOut(end(tasket))),
            Map.entry("renew", tasket -> tasket.renew(LATER, false, NOW)),
            Map.entry("renew, moderated", tasket -> tasket.renew(LATER, true, NOW)),
            Map.entry("hand over", tasket -> tasket.handOver(Ids.next())));

    /** By verb: from which state to which; from all others it is refused. */
    private static final Map<String, Map<TasketState, TasketState>> TABLE =
        Map.<String, Map<TasketState, TasketState>>ofEntries(
            Map.entry("submit", Map.of(DRAFT, SUBMITTED)),
            Map.entry("publish", Map.of(DRAFT, OPEN, SUBMITTED, OPEN)),
            Map.entry("return", Map.of(SUBMITTED, DRAFT)),
            Map.entry("edit", same(DRAFT, OPEN, PAUSED)),
            Map.entry("pause", Map.of(OPEN, PAUSED)),
            Map.entry("resume", Map.of(PAUSED, OPEN)),
            Map.entry("complete", Map.of(OPEN, COMPLETED, PAUSED, COMPLETED)),
            Map.entry(
                "cancel",
                Map.of(DRAFT, CANCELLED, SUBMITTED, CANCELLED, OPEN, CANCELLED, PAUSED, CANCELLED)),
            Map.entry("run out", Map.of(OPEN, EXPIRED, PAUSED, EXPIRED)),
            Map.entry("renew", Map.of(EXPIRED, OPEN)),
            Map.entry("renew, moderated", Map.of(EXPIRED, SUBMITTED)),
            Map.entry("hand over", same(DRAFT, SUBMITTED, OPEN, PAUSED, EXPIRED)));

    private static Map<TasketState, TasketState> same(TasketState... states) {
      Map<TasketState, TasketState> rows = new EnumMap<>(TasketState.class);
      Stream.of(states).forEach(state -> rows.put(state, state));
      return rows;
    }

    record Row(String verb, TasketState from, Optional<TasketState> to) {}

    static Stream<Row> rows() {
      return VERBS.keySet().stream()
          .sorted()
          .flatMap(
              verb ->
                  Stream.of(TasketState.values())
                      .map(
                          from ->
                              new Row(verb, from, Optional.ofNullable(TABLE.get(verb).get(from)))));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void allowsThisAndNothingElse(Row row) {
      Tasket tasket = in(row.from());
      Consumer<Tasket> verb = VERBS.get(row.verb());
      if (row.to().isPresent()) {
        verb.accept(tasket);
      } else {
        assertThatThrownBy(() -> verb.accept(tasket))
            .isInstanceOf(RuleBroken.class)
            .extracting("code")
            .isEqualTo("tasket.state");
      }
      assertThat(tasket.state()).isEqualTo(row.to().orElse(row.from()));
    }

    @ParameterizedTest
    @EnumSource(
        value = TasketState.class,
        names = {"OPEN"},
        mode = EnumSource.Mode.EXCLUDE)
    void onlyWhatIsOpenTakesClaims(TasketState state) {
      assertThat(in(state).schedule().takesClaims(NOW)).isFalse();
      assertThat(open().schedule().takesClaims(NOW)).isTrue();
    }
  }

  @Nested
  class Moderated {

    @ParameterizedTest
    @ValueSource(strings = {"title", "description", "plannedMinutes", "place", "requirements"})
    void isSubmittedAgainWhenOthersWouldReadSomethingNew(String field) {
      Tasket tasket = open();

      assertThat(tasket.submitAgain(List.of("mode", field))).isTrue();
      assertThat(tasket.state()).isEqualTo(SUBMITTED);
      assertThat(tasket.schedule().takesClaims(NOW)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"openUntil", "mode", "seats", "sessions", "coOwners", "skills"})
    void staysAsItIsOtherwise(String field) {
      Tasket tasket = open();

      assertThat(tasket.submitAgain(List.of(field))).isFalse();
      assertThat(tasket.state()).isEqualTo(OPEN);
    }

    @Test
    void keepsTheManagersReasonUntilItIsSubmittedAgain() {
      Tasket tasket = in(SUBMITTED);
      Optional<Reason> why = Optional.of(Reason.required("Which page?", null));
      tasket.giveBack(why);
      assertThat(tasket.returnReason()).isEqualTo(why);

      tasket.submit(NOW);
      assertThat(tasket.returnReason()).isEmpty();
    }

    @Test
    void takesClaimsAgainOnceAManagerOpensIt() {
      Tasket tasket = open();
      tasket.submitAgain(List.of("title"));
      tasket.publish(NOW);

      assertThat(tasket.schedule().takesClaims(NOW)).isTrue();
    }
  }

  @Nested
  class Editing {

    @Test
    void namesTheFieldsThatChanged() {
      Wishes wishes =
          TasketWishes.helped(
              TasketWishes.openUntil(NOW.plusSeconds(60)),
              new HelperTerms(
                  List.of("Finnish"), Optional.empty(), Optional.of("None"), Optional.empty()));

      assertThat(open().edit(Terms.of(wishes)))
          .containsExactlyInAnyOrder("openUntil", "skills", "requirements");
    }
  }

  @Nested
  class Rescheduling {

    private final Instant start = NOW.plus(Duration.ofDays(1));
    private final Tasket tasket = TasketFixtures.withSessions(session(start, 3));

    private SessionPlan plan(Instant at, int seats) {
      SessionPlan plan = session(at, seats);
      return new SessionPlan(
          Optional.of(tasket.sessions().get(0).id()),
          plan.start(),
          plan.end(),
          plan.zone(),
          plan.seats());
    }

    @Test
    void addsSessionsAndKeepsThoseItDoesNotName() {
      tasket.publish(NOW);
      Instant second = start.plus(Duration.ofDays(2));

      assertThat(tasket.reschedule(List.of(session(second, 1)), NOW)).isTrue();

      assertThat(tasket.sessions()).hasSize(2);
      assertThat(tasket.schedule().takesClaims(start)).isTrue();
    }

    @Test
    void movesAndResizesWhereNobodyHoldsASeat() {
      tasket.publish(NOW);
      Instant later = start.plus(Duration.ofHours(3));
      tasket.reschedule(List.of(plan(later, 5)), NOW);

      Session moved = tasket.sessions().get(0);
      assertThat(moved.start()).contains(later);
      assertThat(moved.seats()).isEqualTo(5);
      assertThat(moved.claimable(later.minusMillis(1))).isTrue();
    }

    @Test
    void changesNothingWhereEverythingIsAsItWas() {
      assertThat(tasket.reschedule(List.of(plan(start, 3)), NOW)).isFalse();
    }

    @Test
    void leavesASessionOfThePastWhereItWas() {
      Instant after = start.plusSeconds(1);

      assertThat(tasket.reschedule(List.of(plan(start, 4)), after)).isTrue();
      assertThatThrownBy(() -> tasket.reschedule(List.of(plan(after, 4)), after))
          .isInstanceOf(InvalidInput.class);
    }

    @Test
    void knowsItsOwnSessionsOnly() {
      SessionPlan other =
          new SessionPlan(
              Optional.of(Ids.next()),
              Optional.of(start),
              Optional.of(start.plusSeconds(60)),
              Optional.of("UTC"),
              1);

      assertThatThrownBy(() -> tasket.reschedule(List.of(other), NOW))
          .isInstanceOf(InvalidInput.class);
    }
  }

  @Nested
  class RunningOut {

    @Test
    void waitsForTheEnd() {
      Tasket tasket = open();
      assertThatThrownBy(() -> tasket.runOut(end(tasket).minusMillis(1)))
          .isInstanceOf(RuleBroken.class);
    }

    @Test
    void endsWithALaterEnd() {
      Tasket tasket = in(EXPIRED);
      tasket.renew(LATER, false, end(tasket));

      assertThat(tasket.schedule().takesClaims(LATER.minusMillis(1))).isTrue();
    }
  }

  @Nested
  class Ended {

    @Test
    void keepsItsReason() {
      Tasket tasket = open();
      tasket.cancel(REASON, NOW);
      assertThat(tasket.endReason()).isEqualTo(REASON);
    }
  }

  @Test
  void aNewOwnerOwnsIt() {
    Tasket tasket = open();
    var next = Ids.next();
    assertThat(tasket.owner()).isEqualTo(OWNER);
    tasket.handOver(next);
    assertThat(tasket.owner()).isEqualTo(next);
  }
}
