package org.tasket.howto;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tasket.person.Actor;
import org.tasket.platform.Boundary;
import org.tasket.platform.Checks;
import org.tasket.platform.Conditions;
import org.tasket.platform.Cursor;
import org.tasket.platform.Page;

/** A board's own pages to read, for all who see the board. */
@Boundary
public class Howtos {

  private static final String LIST = "howtos";
  private static final String IN_ORDER = " order by h.place, h.id";

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

  /** A board's first few current pages of one category, in their order. */
  public List<HowtoLine> ofCategory(Actor actor, String slug, String category, int most) {
    Shelf shelf = shelves.of(actor, slug);
    return lines(
        current(shelf).and("h.category = ?", category).read(db, "h.*", Howto.class, IN_ORDER, most),
        shelf);
  }

  /** One page; also one that is archived. */
  public HowtoView get(Actor actor, UUID id) {
    return views.of(actor, shelves.find(actor, id));
  }

  /** Whether somebody may write a page on a board now. */
  public boolean mayWrite(Actor actor, String slug) {
    return HowtoPolicy.mayWrite(shelves.of(actor, slug));
  }

  private static Conditions current(Shelf shelf) {
    return Conditions.on("tasket_howto h")
        .and("h.board_id = ?", shelf.board())
        .and("h.archived_at is null");
  }

  private static List<HowtoLine> lines(List<Howto> howtos, Shelf shelf) {
    return howtos.stream().map(howto -> HowtoLine.of(howto, shelf)).toList();
  }
}
