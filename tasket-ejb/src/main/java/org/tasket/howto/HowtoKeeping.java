package org.tasket.howto;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tasket.howto.HowtoEvent.What;
import org.tasket.person.Actor;
import org.tasket.platform.Boundary;
import org.tasket.platform.Checks;
import org.tasket.platform.RuleBroken;
import org.tasket.platform.Stale;

/**
 * Keeping a board's pages, for its managers. Every call answers with the page as the caller sees it
 * afterwards.
 */
@Boundary
public class HowtoKeeping {

  /** So many current pages a board has at most; nobody finds anything among more. */
  public static final int MOST = 200;

  @Inject EntityManager db;
  @Inject Shelves shelves;
  @Inject HowtoOrder order;
  @Inject Answered answered;
  @Inject HowtoViews views;
  @Inject Event<HowtoEvent> events;
  @Inject Clock clock;

  /**
   * Writes a page, which becomes the last one.
   *
   * @param answer the accepted answer, about a tasket of this board, from which it grew
   */
  public HowtoView write(Actor actor, String slug, HowtoTerms wanted, Optional<UUID> answer) {
    Shelf shelf = shelves.toWriteOn(actor, slug);
    HowtoTerms terms = wanted.checked(shelf.rules(), Optional.empty());
    Optional<Origin> origin = answer.map(id -> answered.on(actor, shelf, id));
    Howto howto = Howto.write(shelf.board(), terms, room(shelf), actor.person(), clock.instant());
    origin.ifPresent(howto::from);
    db.persist(howto);
    return done(actor, What.WRITTEN, new Shelves.Found(howto, shelf), List.of());
  }

  /**
   * Changes what a page says.
   *
   * @param version the version the caller has seen
   * @throws Stale where somebody changed it since
   */
  public HowtoView edit(Actor actor, UUID id, long version, HowtoTerms wanted) {
    Shelves.Found found = shelves.toChange(actor, id, HowtoAction.EDIT);
    Howto howto = found.howto();
    if (howto.version() != version) {
      throw new Stale("stale");
    }
    HowtoTerms terms = wanted.checked(found.shelf().rules(), Optional.of(howto.terms()));
    List<String> changed = howto.edit(terms, actor.person(), clock.instant());
    return changed.isEmpty() ? views.of(actor, found) : done(actor, What.EDITED, found, changed);
  }

  /**
   * Moves a page among the others.
   *
   * @param position from 1 on; beyond the last page is the end
   */
  public HowtoView move(Actor actor, UUID id, Integer position) {
    Shelves.Found found = shelves.toChange(actor, id, HowtoAction.MOVE);
    new Checks().number("position", position, 1, MOST).orThrow();
    found.howto().mustBe(HowtoState.CURRENT);
    order.put(found.howto(), position);
    return done(actor, What.MOVED, found, List.of());
  }

  /** Takes a page out of the lists; it stays at its address. */
  public HowtoView archive(Actor actor, UUID id) {
    Shelves.Found found = shelves.toChange(actor, id, HowtoAction.ARCHIVE);
    found.howto().archive(clock.instant());
    order.close(found.howto().board());
    return done(actor, What.ARCHIVED, found, List.of());
  }

  /** Brings an archived page back, as the last one. */
  public HowtoView restore(Actor actor, UUID id) {
    Shelves.Found found = shelves.toChange(actor, id, HowtoAction.RESTORE);
    int end = room(found.shelf());
    found.howto().restore();
    order.put(found.howto(), end);
    return done(actor, What.RESTORED, found, List.of());
  }

  private int room(Shelf shelf) {
    int end = order.end(shelf.board());
    if (end > MOST) {
      throw new RuleBroken("howto.many", MOST);
    }
    return end;
  }

  private HowtoView done(Actor actor, What what, Shelves.Found found, List<String> changed) {
    db.flush();
    Howto howto = found.howto();
    events.fire(new HowtoEvent(what, howto.id(), howto.board(), actor, clock.instant(), changed));
    return views.of(actor, found);
  }
}
