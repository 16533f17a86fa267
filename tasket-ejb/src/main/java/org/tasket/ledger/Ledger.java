package org.tasket.ledger;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.tasket.person.Actor;
import org.tasket.platform.Boundary;
import org.tasket.platform.Checks;
import org.tasket.platform.Conditions;
import org.tasket.platform.Cursor;
import org.tasket.platform.Page;

/** A person's own record of confirmed minutes. Nobody reads another's. */
@Boundary
public class Ledger {

  private static final String SORT = "ledger";
  private static final String NEWEST_FIRST = " order by e.at desc, e.id desc";

  @Inject EntityManager db;

  /** The caller's own entries, newest first. */
  public Page<EntryView> mine(Actor actor, int limit, Optional<String> cursor) {
    new Checks().number("limit", limit, 1, Page.MOST).orThrow();
    Conditions own = Conditions.on("tasket_ledger_entry e").and("e.helper_id = ?", actor.person());
    Conditions rest =
        cursor
            .map(text -> Cursor.decode(text, SORT))
            .map(from -> own.after("e.at", "<", from.instant(), "e.id", from.id()))
            .orElse(own);
    Page<Entry> page =
        Page.of(
            rest.read(db, "e.*", Entry.class, NEWEST_FIRST, limit + 1),
            limit,
            own.counted(db),
            last -> new Cursor(SORT, last.at().toString(), last.id()).encoded());
    return page.with(page.items().stream().map(Entry::view).toList());
  }
}
