package org.tasket.tasket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tasket.tasket.TasketAction.CANCEL;
import static org.tasket.tasket.TasketAction.CLAIM;
import static org.tasket.tasket.TasketAction.COMPLETE;
import static org.tasket.tasket.TasketAction.EDIT;
import static org.tasket.tasket.TasketAction.PAUSE;
import static org.tasket.tasket.TasketAction.PUBLISH;
import static org.tasket.tasket.TasketAction.RESUME;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tasket.board.BoardFixtures;
import org.tasket.board.BoardRules;
import org.tasket.person.Actor;
import org.tasket.person.WayIn;
import org.tasket.platform.Ids;
import org.tasket.platform.Reason;

class TasketPolicyTest {

  private static final Instant NOW = Instant.parse("2026-12-01T08:00:00Z");
  private static final UUID BOARD = Ids.next();
  private static final Actor OWNER = new Actor(Ids.next(), Set.of(), WayIn.PAGE);
  private static final Actor OTHER = new Actor(Ids.next(), Set.of(), WayIn.PAGE);

  private static final BoardRules MANAGED = BoardFixtures.rules(true);
  private static final BoardRules NOT_MANAGED = BoardFixtures.rules(false);

  private static Tasket draft() {
    Wishes wishes = TasketWishes.proofreading(NOW);
    return Tasket.draft(BOARD, OWNER.person(), Terms.of(wishes), SessionPlan.of(wishes), NOW);
  }

  private static Tasket open() {
    Tasket tasket = draft();
    tasket.publish(NOW);
    return tasket;
  }

  private static Tasket paused() {
    Tasket tasket = open();
    tasket.pause();
    return tasket;
  }

  private static Tasket cancelled() {
    Tasket tasket = open();
    tasket.cancel(Optional.of(Reason.required("No", null)), NOW);
    return tasket;
  }

  private static Set<TasketAction> toOwner(Tasket tasket) {
    return TasketPolicy.open(OWNER, tasket, NOT_MANAGED, NOW);
  }

  private static Set<TasketAction> toManager(Tasket tasket) {
    return TasketPolicy.open(OTHER, tasket, MANAGED, NOW);
  }

  private static Set<TasketAction> toOthers(Tasket tasket) {
    return TasketPolicy.open(OTHER, tasket, NOT_MANAGED, NOW);
  }

  @Test
  void anOwnerEditsPublishesAndEnds() {
    assertThat(toOwner(draft())).containsOnly(EDIT, PUBLISH, CANCEL);
    assertThat(toOwner(open())).containsOnly(EDIT, PAUSE, COMPLETE, CANCEL);
    assertThat(toOwner(paused())).containsOnly(EDIT, RESUME, COMPLETE, CANCEL);
    assertThat(toOwner(cancelled())).isEmpty();
  }

  @Test
  void aManagerPausesAndCancelsAndMayHelp() {
    assertThat(toManager(draft())).isEmpty();
    assertThat(toManager(open())).containsOnly(PAUSE, CANCEL, CLAIM);
    assertThat(toManager(paused())).containsOnly(RESUME, CANCEL);
    assertThat(toManager(cancelled())).isEmpty();
  }

  @Test
  void everybodyElseMayHelpWhileItIsOpen() {
    assertThat(toOthers(open())).containsOnly(CLAIM);
    assertThat(toOthers(paused())).isEmpty();
    assertThat(toOthers(cancelled())).isEmpty();
    assertThat(TasketPolicy.open(OTHER, open(), NOT_MANAGED, open().terms().openUntil())).isEmpty();
  }

  @Test
  void aDraftIsItsOwnersSightOnly() {
    assertThat(TasketPolicy.maySee(OWNER, draft(), NOT_MANAGED)).isTrue();
    assertThat(TasketPolicy.maySee(OTHER, draft(), NOT_MANAGED)).isFalse();
    assertThat(TasketPolicy.maySee(OTHER, draft(), MANAGED)).isFalse();
    assertThat(TasketPolicy.maySee(OTHER, open(), NOT_MANAGED)).isTrue();
  }

  @Test
  void whatIsOnABoardForOthersIsNotThere() {
    assertThat(TasketPolicy.maySee(OTHER, open(), BoardFixtures.hidden())).isFalse();
    assertThat(TasketPolicy.maySee(OWNER, open(), BoardFixtures.hidden())).isTrue();
  }
}
