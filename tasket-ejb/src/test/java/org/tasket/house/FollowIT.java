package org.tasket.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tasket.house.Everyone.david;
import static org.tasket.house.Everyone.somebody;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tasket.board.Audience;
import org.tasket.board.BoardKeeping;
import org.tasket.board.BoardRules;
import org.tasket.board.Boards;
import org.tasket.board.EditBoard;
import org.tasket.board.OpenBoard;
import org.tasket.claim.Claims;
import org.tasket.follow.Bookmarks;
import org.tasket.follow.FollowedBoards;
import org.tasket.notice.NoticeBook;
import org.tasket.notice.NoticeKind;
import org.tasket.notice.NoticeView;
import org.tasket.person.Actor;
import org.tasket.platform.Clockwork;
import org.tasket.platform.NotFound;
import org.tasket.platform.Reason;
import org.tasket.tasket.TasketView;
import org.tasket.tasket.TasketWishes;
import org.tasket.tasket.Taskets;

/** What somebody keeps an eye on, and hears of; although not all who look can be asked. */
@ExtendWith(ArquillianExtension.class)
class FollowIT {

  private static final Audience NOBODYS = new Audience(List.of(), Set.of("no-such-group"));

  @Inject Bookmarks bookmarks;
  @Inject FollowedBoards followed;
  @Inject NoticeBook notices;
  @Inject Boards boards;
  @Inject BoardKeeping keeping;
  @Inject Taskets taskets;
  @Inject Claims claims;
  @Inject StubbornSeekers stubborn;
  @Inject Clockwork clockwork;
  @Inject SettableClock clock;

  private Actor owner;
  private Actor reader;
  private String board;

  @Deployment
  static WebArchive house() {
    return House.asNew();
  }

  @BeforeEach
  void strangersAndABoard() {
    stubborn.begin();
    owner = somebody("owner" + System.nanoTime());
    reader = somebody("reader" + System.nanoTime());
    board = "board-" + System.nanoTime();
    keeping.open(david(), OpenBoard.of(board, "A board", "MICRO_WORK"));
  }

  private TasketView draft() {
    return taskets.post(owner, board, TasketWishes.seats(1, clock.now()));
  }

  private TasketView open() {
    return taskets.publish(owner, draft().id());
  }

  private void hideTheBoard() {
    edit(EditBoard.audience(NOBODYS));
  }

  private void edit(EditBoard change) {
    keeping.edit(david(), board, boards.get(david(), board).version(), change);
  }

  private List<UUID> marked() {
    return bookmarks.list(reader, 100, Optional.empty()).items().stream()
        .map(TasketView::id)
        .toList();
  }

  private List<NoticeView> told(Actor to) {
    clockwork.round("follow.tell");
    return notices.mine(to, 100, Optional.empty()).items();
  }

  @Test
  void whatIsMarkedIsListedOnceTheLastFirstUntilTheMarkIsTakenAway() {
    UUID first = open().id();
    UUID second = open().id();
    bookmarks.mark(reader, first);
    clock.set(clock.now().plusSeconds(1));
    bookmarks.mark(reader, second);
    bookmarks.mark(reader, first);

    assertThat(marked()).containsExactly(second, first);
    assertThat(bookmarks.list(owner, 100, Optional.empty()).items()).isEmpty();

    bookmarks.unmark(reader, second);
    bookmarks.unmark(reader, second);
    assertThat(marked()).containsExactly(first);
  }

  @Test
  void whatMayNoLongerBeSeenIsInNoListAndNotCounted() {
    UUID tasket = open().id();
    bookmarks.mark(reader, tasket);
    followed.follow(reader, board);
    hideTheBoard();

    assertThat(bookmarks.list(reader, 100, Optional.empty()).total()).isZero();
    assertThat(marked()).isEmpty();
    assertThat(followed.list(reader)).isEmpty();
  }

  @Test
  void nobodyMarksOrFollowsWhatTheyMayNotSee() {
    UUID draft = draft().id();
    assertThatThrownBy(() -> bookmarks.mark(reader, draft)).isInstanceOf(NotFound.class);
    hideTheBoard();
    assertThatThrownBy(() -> followed.follow(reader, board)).isInstanceOf(NotFound.class);
  }

  @Test
  void followersHearOnceOfWhatOpensAndTheOwnerAndOthersDoNot() {
    followed.follow(reader, board);
    followed.follow(reader, board);
    followed.follow(owner, board);
    UUID tasket = open().id();

    assertThat(told(reader))
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.kind()).isEqualTo(NoticeKind.OPENED);
              assertThat(notice.tasket().orElseThrow().id()).isEqualTo(tasket);
              assertThat(notice.by()).isEmpty();
            });
    assertThat(told(reader)).hasSize(1);
    assertThat(told(owner)).isEmpty();
    assertThat(followed.list(reader)).extracting(BoardRules::slug).containsExactly(board);
  }

  @Test
  void whoFollowsNoLongerHearsNothingMore() {
    followed.follow(reader, board);
    followed.unfollow(reader, board);
    open();

    assertThat(told(reader)).isEmpty();
  }

  @Test
  void nobodyHearsOfWhatTheyMayNotSeeAtThatMoment() {
    followed.follow(reader, board);
    open();
    hideTheBoard();

    assertThat(told(reader)).isEmpty();
  }

  @Test
  void nobodyHearsOfWhatCannotBeTaken() {
    followed.follow(reader, board);
    taskets.pause(owner, open().id());

    assertThat(told(reader)).isEmpty();
  }

  @Test
  void whatIsTakenBeforeItIsToldIsToldOnceASeatIsFree() {
    followed.follow(reader, board);
    UUID tasket = open().id();
    Actor helper = somebody("helper" + System.nanoTime());
    UUID claim = claims.claim(helper, tasket, Optional.empty()).id();
    assertThat(told(reader)).isEmpty();

    claims.withdraw(helper, claim, Reason.required("Changed plans", null));
    assertThat(told(reader)).hasSize(1);
    assertThat(told(reader)).hasSize(1);
  }

  @Test
  void whatIsOnABoardThatRestsIsToldOnceTheBoardIsBack() {
    followed.follow(reader, board);
    open();
    keeping.archive(david(), board);
    assertThat(told(reader)).isEmpty();

    keeping.restore(david(), board);
    assertThat(told(reader)).hasSize(1);
  }
}
