package org.tasket.ledger;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tasket.person.Actor;
import org.tasket.platform.Boundary;
import org.tasket.platform.Checks;
import org.tasket.platform.Cursor;
import org.tasket.platform.Page;

/** A person's own record of confirmed minutes. Nobody reads another's. */
@Boundary
public class Ledger {

  private static final String SORT = "ledger";
  private static final String AFTER = " and (e.at < :at or (e.at = :at and e.id < :id))";

  @Inject EntityManager db;

  /** The caller's own entries, newest first. */
  public Page<EntryView> mine(Actor actor, int limit, Optional<String> cursor) {
    new Checks().number("limit", limit, 1, Page.MOST).orThrow();
    Optional<Cursor> from = cursor.map(text -> Cursor.decode(text, SORT));
    TypedQuery<Entry> rows =
        db.createQuery(
                "select e from LedgerEntry e where e.helper = :helper"
                    + (from.isPresent() ? AFTER : "")
                    + " order by e.at desc, e.id desc",
                Entry.class)
            .setParameter("helper", actor.person());
    from.ifPresent(
        start -> rows.setParameter("at", start.instant()).setParameter("id", start.id()));
    Page<Entry> page =
        Page.of(
            rows.setMaxResults(limit + 1).getResultList(),
            limit,
            counted(actor.person()),
            last -> new Cursor(SORT, last.at().toString(), last.id()).encoded());
    return page.with(page.items().stream().map(Entry::view).toList());
  }

  private int counted(UUID helper) {
    List<UUID> ids =
        db.createQuery("select e.id from LedgerEntry e where e.helper = :helper", UUID.class)
            .setParameter("helper", helper)
            .setMaxResults(Page.COUNTED + 1)
            .getResultList();
    return ids.size();
  }
}
