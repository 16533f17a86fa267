package org.tasket.tasket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tasket.person.Actor;
import org.tasket.person.Leavers;
import org.tasket.platform.Conditions;
import org.tasket.platform.Page;

/**
 * Drafts of which everybody on the owner's side has left: nobody reads them any more, and nobody
 * ever will. They are counted and cancelled unread. One that was open before is none of them, for
 * helpers may be at it. For the features above, which know who may.
 */
@ApplicationScoped
@Transactional
public class LostDrafts {

  private static final Conditions LOST =
      Conditions.on("tasket_tasket t")
          .and("t.state = ?", TasketState.DRAFT.name())
          .and("t.published_at is null")
          .and(
              "not exists (select 1 from tasket_party o where o.tasket_id = t.id"
                  + " and o.side = 'OWNER' and not "
                  + Leavers.includes("o.person_id")
                  + ")");

  @Inject EntityManager db;
  @Inject TasketFinder finder;
  @Inject Event<TasketEvent> events;
  @Inject Clock clock;

  /** How many a board has, counted to {@link Page#COUNTED} and one. */
  public int count(UUID board) {
    return on(board).counted(db);
  }

  /** Cancels a board's, the oldest first and at most 100 at once. */
  public void cancel(Actor actor, UUID board) {
    Instant now = clock.instant();
    for (Tasket draft : finder.withSessions(ids(board))) {
      draft.cancel(Optional.empty(), now);
      events.fire(new TasketEvent.Cancelled(draft.id(), board, Optional.of(actor), now));
    }
    db.flush();
  }

  private List<UUID> ids(UUID board) {
    return on(board).read(db, "t.id", " order by t.created_at, t.id", Page.MOST).stream()
        .map(UUID.class::cast)
        .toList();
  }

  private static Conditions on(UUID board) {
    return LOST.and("t.board_id = ?", board);
  }
}
