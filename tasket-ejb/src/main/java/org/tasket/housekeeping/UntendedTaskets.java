package org.tasket.housekeeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.tasket.board.BoardState;
import org.tasket.board.BoardView;
import org.tasket.claim.LateAnswers;
import org.tasket.housekeeping.Untended.Why;
import org.tasket.person.Actor;
import org.tasket.person.Leavers;
import org.tasket.platform.Checks;
import org.tasket.platform.Conditions;
import org.tasket.platform.Cursor;
import org.tasket.platform.Page;
import org.tasket.talk.OpenQuestions;
import org.tasket.tasket.TasketList;
import org.tasket.tasket.TasketView;

/**
 * A board's taskets that are submitted, open or paused and that their owners do not tend, the
 * oldest first; in a number of queries that does not grow with the rows.
 */
@ApplicationScoped
class UntendedTaskets {

  private static final String LIST = "untended";

  @Inject EntityManager db;
  @Inject TasketList list;
  @Inject Leavers leavers;
  @Inject LateAnswers lateAnswers;
  @Inject OpenQuestions openQuestions;
  @Inject Clock clock;

  Page<Untended> page(Actor actor, BoardView board, int limit, Optional<String> cursor) {
    new Checks().number("limit", limit, 1, Page.MOST).orThrow();
    Conditions wanted = wanted(board);
    Conditions rest =
        cursor
            .map(text -> Cursor.decode(text, LIST))
            .map(from -> wanted.and("t.id > ?", from.id()))
            .orElse(wanted);
    Page<UUID> ids =
        Page.of(
            rest.read(db, "t.id", " order by t.id", limit + 1).stream()
                .map(UUID.class::cast)
                .toList(),
            limit,
            wanted.counted(db),
            last -> new Cursor(LIST, "", last).encoded());
    return ids.with(untended(actor, ids.items()));
  }

  /** On an archived board nobody can answer a question. */
  private Conditions wanted(BoardView board) {
    Instant now = clock.instant();
    String any = Leavers.includes("t.owner_id") + " or " + LateAnswers.on("t.id");
    Conditions onBoard =
        Conditions.on("tasket_tasket t")
            .and("t.board_id = ?", board.id())
            .and("t.state in ('SUBMITTED', 'OPEN', 'PAUSED')");
    return board.state() == BoardState.ARCHIVED
        ? onBoard.and("(" + any + ")", now)
        : onBoard.and(
            "(" + any + " or " + OpenQuestions.on("t.id", "t.owner_id") + ")",
            now,
            now.minus(board.rulebook().answer()));
  }

  private List<Untended> untended(Actor actor, List<UUID> ids) {
    Map<UUID, TasketView> seen = list.seen(actor, ids);
    List<TasketView> taskets = ids.stream().map(seen::get).filter(Objects::nonNull).toList();
    Map<UUID, Optional<Instant>> left =
        leavers.among(taskets.stream().map(tasket -> tasket.owner().id()).toList());
    Map<UUID, Instant> late = lateAnswers.since(ids);
    Map<UUID, Instant> asked = openQuestions.since(ids);
    return taskets.stream().map(tasket -> untended(tasket, left, late, asked)).toList();
  }

  private static Untended untended(
      TasketView tasket,
      Map<UUID, Optional<Instant>> left,
      Map<UUID, Instant> late,
      Map<UUID, Instant> asked) {
    UUID owner = tasket.owner().id();
    if (left.containsKey(owner)) {
      return new Untended(tasket, Why.LEFT, left.get(owner));
    }
    return late.containsKey(tasket.id())
        ? new Untended(tasket, Why.APPLICATION, Optional.of(late.get(tasket.id())))
        : new Untended(tasket, Why.QUESTION, Optional.ofNullable(asked.get(tasket.id())));
  }
}
