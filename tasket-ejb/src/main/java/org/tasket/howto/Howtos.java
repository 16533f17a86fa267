package org.tasket.howto;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tasket.person.Actor;
import org.tasket.platform.Boundary;
import org.tasket.platform.Checks;
import org.tasket.platform.Conditions;
import org.tasket.platform.Cursor;
import org.tasket.platform.NewestFirst;
import org.tasket.platform.Page;

/** A board's own pages to read, for all who see the board. */
@Boundary
public class Howtos {

  private static final String LIST = "howtos";
  private static final String IN_ORDER = " order by h.place, h.id";
  private static final NewestFirst<Howto> ARCHIVED =
      new NewestFirst<>(
          "howtos-archived",
          Howto.class,
          "h",
          "archived_at",
          howto -> howto.archivedAt().orElseThrow(),
          Howto::id);

  @Inject EntityManager db;
  @Inject Shelves shelves;
  @Inject HowtoViews views;

  /**
   * A board's current pages, in their order.
   *
   * @param asked words that all have to be in a page's title or text, to 100 characters together
   */
  public Page<HowtoLine> of(
      Actor actor, String slug, Optional<String> asked, int limit, Optional<String> cursor) {
    new Checks().number("limit", limit, 1, Page.MOST).orThrow();
    Shelf shelf = shelves.of(actor, slug);
    Conditions wanted = HowtoSearch.among(current(shelf), asked);
    Conditions rest =
        cursor
            .map(text -> Cursor.decode(text, LIST))
            .map(from -> wanted.after("h.place", ">", from.number(), "h.id", from.id()))
            .orElse(wanted);
    Page<Howto> page =
        Page.of(
            rest.read(db, "h.*", Howto.class, IN_ORDER, limit + 1),
            limit,
            wanted.counted(db),
            last -> new Cursor(LIST, String.valueOf(last.place()), last.id()).encoded());
    return page.with(lines(page.items(), shelf));
  }

  /** A board's archived pages, the latest first; found by words as the others are. */
  public Page<HowtoLine> archived(
      Actor actor, String slug, Optional<String> asked, int limit, Optional<String> cursor) {
    Shelf shelf = shelves.of(actor, slug);
    Conditions wanted = HowtoSearch.among(on(shelf).and("h.archived_at is not null"), asked);
    Page<Howto> page = ARCHIVED.page(db, wanted, limit, cursor);
    return page.with(lines(page.items(), shelf));
  }

  /** A board's first few current pages of one category, in their order. */
  public List<HowtoLine> ofCategory(Actor actor, String slug, String category, int most) {
    Shelf shelf = shelves.of(actor, slug);
    return lines(
        current(shelf).and("h.category = ?", category).read(db, "h.*", Howto.class, IN_ORDER, most),
        shelf);
  }

  /** For what names pages: those of some that the caller may see, by id. */
  public Map<UUID, HowtoLine> seen(Actor actor, Collection<UUID> ids) {
    List<Howto> named = ids.isEmpty() ? List.of() : withIds(ids);
    Map<UUID, Shelf> shelfOf =
        shelves.boards(actor, named.stream().map(Howto::board).collect(toSet()));
    return named.stream()
        .filter(howto -> shelfOf.containsKey(howto.board()))
        .collect(toMap(Howto::id, howto -> HowtoLine.of(howto, shelfOf.get(howto.board()))));
  }

  private List<Howto> withIds(Collection<UUID> ids) {
    return db.createQuery("select h from Howto h where h.id in :ids", Howto.class)
        .setParameter("ids", ids)
        .getResultList();
  }

  /** One page; also one that is archived. */
  public HowtoView get(Actor actor, UUID id) {
    return views.of(actor, shelves.find(actor, id));
  }

  /** The board to which pages belong, and whether the caller may write one there now. */
  public HowtoShelf shelf(Actor actor, String slug) {
    Shelf shelf = shelves.of(actor, slug);
    return new HowtoShelf(
        shelf.slug(), shelf.title(), shelf.rules().categories(), HowtoPolicy.mayWrite(shelf));
  }

  private static Conditions current(Shelf shelf) {
    return on(shelf).and("h.archived_at is null");
  }

  private static Conditions on(Shelf shelf) {
    return Conditions.on("tasket_howto h").and("h.board_id = ?", shelf.board());
  }

  private static List<HowtoLine> lines(List<Howto> howtos, Shelf shelf) {
    return howtos.stream().map(howto -> HowtoLine.of(howto, shelf)).toList();
  }
}
