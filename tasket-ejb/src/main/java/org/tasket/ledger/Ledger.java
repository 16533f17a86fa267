package org.tasket.ledger;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.tasket.person.Actor;
import org.tasket.platform.Boundary;
import org.tasket.platform.Conditions;
import org.tasket.platform.NewestFirst;
import org.tasket.platform.Page;

/** A person's own record of confirmed minutes. Nobody reads another's. */
@Boundary
public class Ledger {

  private static final NewestFirst<Entry> LIST =
      new NewestFirst<>("ledger", Entry.class, "e", "at", Entry::at, Entry::id);

  @Inject EntityManager db;

  /** The caller's own entries, newest first. */
  public Page<EntryView> mine(Actor actor, int limit, Optional<String> cursor) {
    Conditions own = Conditions.on("tasket_ledger_entry e").and("e.helper_id = ?", actor.person());
    Page<Entry> page = LIST.page(db, own, limit, cursor);
    return page.with(page.items().stream().map(Entry::view).toList());
  }
}
