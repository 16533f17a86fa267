package org.tasket.tasket;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tasket.tasket.TasketAction.CANCEL;
import static org.tasket.tasket.TasketAction.CLAIM;
import static org.tasket.tasket.TasketAction.COMPLETE;
import static org.tasket.tasket.TasketAction.COPY;
import static org.tasket.tasket.TasketAction.EDIT;
import static org.tasket.tasket.TasketAction.HAND_OVER;
import static org.tasket.tasket.TasketAction.PAUSE;
import static org.tasket.tasket.TasketAction.PUBLISH;
import static org.tasket.tasket.TasketAction.RENEW;
import static org.tasket.tasket.TasketAction.RESUME;
import static org.tasket.tasket.TasketAction.RETURN;
import static org.tasket.tasket.TasketAction.WAIT;
import static org.tasket.tasket.TasketFixtures.NOW;
import static org.tasket.tasket.TasketFixtures.OWNER;
import static org.tasket.tasket.TasketFixtures.end;
import static org.tasket.tasket.TasketFixtures.in;
import static org.tasket.tasket.TasketFixtures.open;

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
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tasket.board.Audience;
import org.tasket.board.BoardFixtures;
import org.tasket.board.BoardRules;
import org.tasket.person.Actor;
import org.tasket.person.Circle;
import org.tasket.person.WayIn;
import org.tasket.platform.Ids;

class TasketPolicyTest {

  private static final UUID CO_OWNER = Ids.next();
  private static final UUID OTHER = Ids.next();
  private static final UUID LEGAL = Ids.next();
  private static final Set<UUID> SIDE = Set.of(OWNER, CO_OWNER);
  private static final Circle LAWYER = new Circle(List.of(LEGAL), Set.of());

  /** Whom a tasket is asked about by. */
  enum Reader {
    OWNER_SELF(OWNER, false, true, false),
    CO_OWNER_SELF(CO_OWNER, false, true, false),
    OWNER_OUTSIDE(OWNER, false, false, false),
    OWNING_MANAGER(OWNER, true, true, false),
    MANAGER(OTHER, true, true, false),
    COLLEAGUE(OTHER, false, true, false),
    HELPER(OTHER, false, true, true),
    HELPER_OUTSIDE(OTHER, false, false, true),
    STRANGER(OTHER, false, false, false);

    private final UUID person;
    private final boolean manages;
    private final boolean inBoardsAudience;
    private final boolean helping;

    Reader(UUID person, boolean manages, boolean inBoardsAudience, boolean helping) {
      this.person = person;
      this.manages = manages;
      this.inBoardsAudience = inBoardsAudience;
      this.helping = helping;
    }

    boolean owns() {
      return SIDE.contains(person);
    }

    Standing towards(Tasket tasket, Circle circle) {
      BoardRules board = inBoardsAudience ? BoardFixtures.rules(manages) : BoardFixtures.hidden();
      Actor actor = new Actor(person, Set.of(), WayIn.PAGE);
      return new Standing(actor, circle, tasket, board, SIDE, helping);
    }
  }

  @Nested
  class Sight {

    /** All readers, in all states, of a tasket for the whole board and one for lawyers only. */
    static Stream<Object[]> cases() {
      return Stream.of(Reader.values())
          .flatMap(
              reader ->
                  Stream.of(TasketState.values())
                      .flatMap(
                          state ->
                              Stream.of(Audience.everyone(), lawyers())
                                  .flatMap(
                                      audience ->
                                          Stream.of(Circle.NONE, LAWYER)
                                              .map(
                                                  circle ->
                                                      new Object[] {
                                                        reader, state, audience, circle
                                                      }))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isForTheOwnersSideForHelpersAndForWhomItIsMeant(
        Reader reader, TasketState state, Audience audience, Circle circle) {
      Tasket tasket = in(state);
      tasket = state.editable() ? forEyes(tasket, audience) : tasket;
      boolean meant = tasket.terms().board().audience().includes(circle);

      boolean expected =
          reader.owns()
              || reader.helping
              || (reader.manages && state != TasketState.DRAFT)
              || (reader.inBoardsAudience
                  && meant
                  && state != TasketState.DRAFT
                  && state != TasketState.SUBMITTED);
      assertThat(TasketPolicy.maySee(reader.towards(tasket, circle))).isEqualTo(expected);
    }

    @Test
    void endsWithWhoeverHadItWhenItWasCancelledUnseen() {
      Tasket draft = in(TasketState.DRAFT);
      draft.cancel(Optional.empty(), NOW);
      Tasket submitted = in(TasketState.SUBMITTED);
      submitted.cancel(Optional.empty(), NOW);

      assertThat(seers(draft)).allMatch(Reader::owns);
      assertThat(seers(submitted)).contains(Reader.MANAGER).doesNotContain(Reader.COLLEAGUE);
    }

    private static List<Reader> seers(Tasket tasket) {
      return Stream.of(Reader.values())
          .filter(reader -> !reader.helping)
          .filter(reader -> TasketPolicy.maySee(reader.towards(tasket, Circle.NONE)))
          .toList();
    }

    @Test
    void isNeverWiderThanTheBoards() {
      Tasket tasket = forEyes(open(), lawyers());

      assertThat(TasketPolicy.maySee(Reader.STRANGER.towards(tasket, LAWYER))).isFalse();
      assertThat(TasketPolicy.maySee(Reader.COLLEAGUE.towards(tasket, LAWYER))).isTrue();
      assertThat(TasketPolicy.maySee(Reader.COLLEAGUE.towards(tasket, Circle.NONE))).isFalse();
    }

    private static Audience lawyers() {
      return new Audience(List.of(new Audience.Part(LEGAL, true)), Set.of());
    }

    private static Tasket forEyes(Tasket tasket, Audience audience) {
      BoardTerms board =
          new BoardTerms(
              Optional.empty(), Optional.empty(), List.of(), BoardTerms.NONE.extra(), audience);
      tasket.edit(Terms.of(TasketWishes.onBoard(TasketWishes.proofreading(NOW), board)));
      return tasket;
    }
  }

  @Nested
  class Actions {

    private static final Set<TasketAction> NONE = EnumSet.noneOf(TasketAction.class);

    private static final Map<TasketState, Set<TasketAction>> OWNERS =
        table(
            EnumSet.of(EDIT, PUBLISH, CANCEL, HAND_OVER),
            EnumSet.of(RETURN, CANCEL, HAND_OVER),
            EnumSet.of(EDIT, PAUSE, COMPLETE, CANCEL, HAND_OVER),
            EnumSet.of(EDIT, RESUME, COMPLETE, CANCEL, HAND_OVER),
            EnumSet.of(RENEW, HAND_OVER));

    private static final Map<TasketState, Set<TasketAction>> MANAGERS =
        table(
            NONE,
            EnumSet.of(PUBLISH, RETURN, CANCEL, HAND_OVER),
            EnumSet.of(PAUSE, CANCEL, HAND_OVER, CLAIM),
            EnumSet.of(RESUME, CANCEL, HAND_OVER),
            EnumSet.of(HAND_OVER));

    private static final Map<TasketState, Set<TasketAction>> OTHERS =
        table(NONE, NONE, EnumSet.of(CLAIM), NONE, NONE);

    /** What was completed or cancelled is for copying only. */
    private static Map<TasketState, Set<TasketAction>> table(
        Set<TasketAction> draft,
        Set<TasketAction> submitted,
        Set<TasketAction> open,
        Set<TasketAction> paused,
        Set<TasketAction> expired) {
      Map<TasketState, Set<TasketAction>> table = new EnumMap<>(TasketState.class);
      table.put(TasketState.DRAFT, draft);
      table.put(TasketState.SUBMITTED, submitted);
      table.put(TasketState.OPEN, open);
      table.put(TasketState.PAUSED, paused);
      table.put(TasketState.EXPIRED, expired);
      table.put(TasketState.COMPLETED, NONE);
      table.put(TasketState.CANCELLED, NONE);
      return table;
    }

    private static Set<TasketAction> to(Reader reader, Tasket tasket, Instant now) {
      return TasketPolicy.open(reader.towards(tasket, Circle.NONE), now);
    }

    private static Set<TasketAction> and(Set<TasketAction> some, Set<TasketAction> more) {
      return Stream.concat(some.stream(), more.stream()).collect(toSet());
    }

    @ParameterizedTest
    @EnumSource(TasketState.class)
    void ofAnOwnerAndACoOwnerAreTheSame(TasketState state) {
      Set<TasketAction> expected = and(OWNERS.get(state), Set.of(COPY));

      assertThat(to(Reader.OWNER_SELF, in(state), NOW)).isEqualTo(expected);
      assertThat(to(Reader.CO_OWNER_SELF, in(state), NOW)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(TasketState.class)
    void ofAManagerAreThoseOfTheTable(TasketState state) {
      assertThat(to(Reader.MANAGER, in(state), NOW))
          .isEqualTo(and(MANAGERS.get(state), Set.of(COPY)));
    }

    @ParameterizedTest
    @EnumSource(TasketState.class)
    void ofAManagerWhoOwnsAreBothButNotClaiming(TasketState state) {
      Set<TasketAction> both = and(OWNERS.get(state), MANAGERS.get(state));
      both.remove(CLAIM);

      assertThat(to(Reader.OWNING_MANAGER, in(state), NOW)).isEqualTo(and(both, Set.of(COPY)));
    }

    @ParameterizedTest
    @EnumSource(TasketState.class)
    void ofAnybodyElseAreClaimingAndCopying(TasketState state) {
      assertThat(to(Reader.COLLEAGUE, in(state), NOW))
          .isEqualTo(and(OTHERS.get(state), Set.of(COPY)));
    }

    @ParameterizedTest
    @EnumSource(TasketState.class)
    void ofAHelperWhomItIsNotForAnyMoreAreNone(TasketState state) {
      assertThat(to(Reader.HELPER_OUTSIDE, in(state), NOW)).isEmpty();
      assertThat(TasketPolicy.may(CLAIM, Reader.HELPER.towards(in(state), Circle.NONE))).isTrue();
      assertThat(TasketPolicy.may(WAIT, Reader.HELPER_OUTSIDE.towards(in(state), Circle.NONE)))
          .isFalse();
    }

    @Test
    void needATimeToComeWhereSomethingBegins() {
      for (TasketState state : List.of(TasketState.DRAFT, TasketState.PAUSED)) {
        assertThat(to(Reader.OWNER_SELF, in(state), end(open()))).doesNotContain(PUBLISH, RESUME);
      }
      assertThat(to(Reader.COLLEAGUE, open(), end(open()))).containsOnly(COPY);
    }

    @Test
    void thatBeginSomethingNeedABoardAtWork() {
      Set<TasketAction> begin = EnumSet.of(PUBLISH, RESUME, RENEW, COPY, CLAIM);
      for (Reader reader : Reader.values()) {
        for (TasketState state : TasketState.values()) {
          Standing standing = reader.towards(in(state), Circle.NONE);
          Standing archived =
              new Standing(
                  standing.actor(),
                  standing.circle(),
                  standing.tasket(),
                  BoardFixtures.archived(reader.manages),
                  SIDE,
                  reader.helping);
          assertThat(TasketPolicy.open(archived, NOW)).doesNotContainAnyElementsOf(begin);
        }
      }
    }

    @Test
    void haveEachAName() {
      assertThat(Arrays.stream(TasketAction.values()).map(TasketAction::label))
          .contains("edit", "hand-over", "return");
    }
  }
}
