package org.tasket.follow;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.tasket.board.BoardsInSight.Condition;
import org.tasket.person.Actor;
import org.tasket.person.Turns;
import org.tasket.platform.Boundary;
import org.tasket.platform.Conditions;
import org.tasket.platform.NewestFirst;
import org.tasket.platform.Page;
import org.tasket.tasket.TasketList;
import org.tasket.tasket.TasketSight;
import org.tasket.tasket.TasketView;

/** The taskets that a person wants to find again. Nobody sees another's. */
@Boundary
public class Bookmarks {

  private static final NewestFirst<Bookmark> LIST =
      new NewestFirst<>(
          "bookmarks", Bookmark.class, "m", "marked_at", Bookmark::markedAt, Bookmark::id);

  @Inject EntityManager db;
  @Inject TasketSight sight;
  @Inject TasketList taskets;
  @Inject Turns turns;
  @Inject Clock clock;

  /**
   * What the caller marked, the last first, in all states; without what they may no longer see.
   *
   * @param limit 1 to 100
   */
  public Page<TasketView> list(Actor actor, int limit, Optional<String> cursor) {
    Condition seen = sight.visible(actor);
    Conditions wanted =
        Conditions.on("tasket_bookmark m join tasket_tasket t on t.id = m.tasket_id")
            .and("m.person_id = ?", actor.person())
            .and(seen.sql(), seen.values().toArray());
    Page<Bookmark> page = LIST.page(db, wanted, limit, cursor);
    List<UUID> ids = page.items().stream().map(Bookmark::tasket).toList();
    Map<UUID, TasketView> views = taskets.seen(actor, ids);
    return page.with(ids.stream().flatMap(id -> Stream.ofNullable(views.get(id))).toList());
  }

  /**
   * Marks a tasket; a second time changes nothing.
   *
   * @throws org.tasket.platform.NotFound where there is none that the caller may see
   */
  public void mark(Actor actor, UUID tasket) {
    sight.of(actor, tasket);
    turns.await(actor);
    if (!isMarked(actor, tasket)) {
      db.persist(Bookmark.of(actor.person(), tasket, clock.instant()));
    }
  }

  /** Takes the mark away, whatever may be seen: that tells nothing of what there is. */
  public void unmark(Actor actor, UUID tasket) {
    db.createQuery("delete from Bookmark m where m.person = :person and m.tasket = :tasket")
        .setParameter("person", actor.person())
        .setParameter("tasket", tasket)
        .executeUpdate();
  }

  public boolean isMarked(Actor actor, UUID tasket) {
    return db.createQuery(
                "select count(m) from Bookmark m where m.person = :person and m.tasket = :tasket",
                Long.class)
            .setParameter("person", actor.person())
            .setParameter("tasket", tasket)
            .getSingleResult()
        > 0;
  }
}
