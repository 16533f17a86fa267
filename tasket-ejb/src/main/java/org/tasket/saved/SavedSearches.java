package org.tasket.saved;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tasket.board.BoardKeeping;
import org.tasket.board.BoardKind;
import org.tasket.board.Boards;
import org.tasket.finder.FindTaskets.Narrowing;
import org.tasket.person.Actor;
import org.tasket.person.Departments;
import org.tasket.person.Turns;
import org.tasket.platform.Boundary;
import org.tasket.platform.Checks;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.NotFound;
import org.tasket.platform.Stale;
import org.tasket.platform.Texts;

/** What a person looks for, and hears of when it opens: their own, and nobody else's here. */
@Boundary
public class SavedSearches {

  /** So many at once. */
  public static final int MOST = 20;

  @Inject EntityManager db;
  @Inject Boards boards;
  @Inject BoardKeeping keeping;
  @Inject Departments departments;
  @Inject Turns turns;
  @Inject Event<SearchRemoved> removed;
  @Inject Clock clock;

  /** All of the caller's, the last saved first. */
  public List<SavedSearchView> mine(Actor actor) {
    return own(actor).stream().map(SavedSearch::view).toList();
  }

  /**
   * Saves one.
   *
   * @throws InvalidInput where something is out of range, the board is none that the caller may
   *     see, there is no such department or kind, the caller has one of this name, or {@value
   *     #MOST} of them
   */
  public SavedSearchView save(Actor actor, SaveSearch wish) {
    wish.check();
    wish.narrowing().board().ifPresent(slug -> boards.rules(actor, slug));
    mustBeThere(wish.narrowing());
    turns.await(actor);
    List<SavedSearch> before = own(actor);
    named(before, Optional.empty(), wish.name())
        .that(before.size() < MOST, "searches", "saved.many", MOST)
        .orThrow();
    SavedSearch search = SavedSearch.of(actor.person(), wish, clock.instant());
    db.persist(search);
    db.flush();
    return search.view();
  }

  /** A skill that no tasket asks for may yet come, for owners use their own words. */
  private void mustBeThere(Narrowing narrowing) {
    Checks checks = new Checks();
    narrowing
        .department()
        .ifPresent(
            id ->
                checks.that(
                    departments.named(List.of(id)).containsKey(id), "department", "unknown", id));
    narrowing.kind().ifPresent(code -> checks.oneOf("kind", code, kinds()));
    checks.orThrow();
  }

  private List<String> kinds() {
    return keeping.kinds().stream().map(BoardKind::code).toList();
  }

  /**
   * One of the caller's.
   *
   * @throws NotFound where the caller has none of this id
   */
  public SavedSearchView get(Actor actor, UUID id) {
    return one(actor, id).view();
  }

  /**
   * Calls one otherwise, and tells of what fits it or not.
   *
   * @param version the one that the caller has seen
   * @throws NotFound where the caller has none of this id
   * @throws InvalidInput where the name is no good, or another's of the caller
   * @throws Stale where it is another version by now
   */
  public SavedSearchView edit(Actor actor, UUID id, long version, String name, boolean tell) {
    SavedSearch search = one(actor, id);
    SaveSearch.checked(name).orThrow();
    if (search.version() != version) {
      throw new Stale("stale");
    }
    turns.await(actor);
    String given = Texts.given(name).orElseThrow();
    named(own(actor), Optional.of(search), given).orThrow();
    search.rename(given);
    search.tell(tell);
    db.flush();
    return search.view();
  }

  /**
   * Tells of what opens and fits one from now on, or does not.
   *
   * @throws NotFound where the caller has none of this id
   */
  public void tell(Actor actor, UUID id, boolean wanted) {
    one(actor, id).tell(wanted);
  }

  /** Removes one; where there is none there is nothing to do. */
  public void remove(Actor actor, UUID id) {
    db.createQuery("delete from SavedSearch s where s.person = :person and s.id = :id")
        .setParameter("person", actor.person())
        .setParameter("id", id)
        .executeUpdate();
    removed.fire(new SearchRemoved(id, actor));
  }

  private static Checks named(List<SavedSearch> all, Optional<SavedSearch> but, String name) {
    return new Checks()
        .that(
            all.stream()
                .filter(search -> but.filter(search::equals).isEmpty())
                .noneMatch(search -> search.isCalled(name)),
            "name",
            "saved.name");
  }

  private SavedSearch one(Actor actor, UUID id) {
    return Optional.ofNullable(db.find(SavedSearch.class, id))
        .filter(search -> search.isOf(actor.person()))
        .orElseThrow(() -> new NotFound("saved.unknown", id.toString()));
  }

  private List<SavedSearch> own(Actor actor) {
    return db.createQuery(
            "select s from SavedSearch s where s.person = :person order by s.id desc",
            SavedSearch.class)
        .setParameter("person", actor.person())
        .getResultList();
  }
}
