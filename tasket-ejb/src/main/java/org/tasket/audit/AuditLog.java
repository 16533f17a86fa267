package org.tasket.audit;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tasket.person.Actor;
import org.tasket.person.People;
import org.tasket.person.PersonView;
import org.tasket.person.Role;
import org.tasket.platform.Boundary;
import org.tasket.platform.Conditions;
import org.tasket.platform.Forbidden;
import org.tasket.platform.NewestFirst;
import org.tasket.platform.Page;

/**
 * The audit to read: by object for the coordinators, and for everybody what they did themselves.
 * Nobody looks somebody else up in it.
 */
@Boundary
public class AuditLog {

  private static final NewestFirst<AuditRow> LIST =
      new NewestFirst<>("audit", AuditRow.class, "a", "at", AuditRow::at, AuditRow::id);

  @Inject EntityManager db;
  @Inject People people;

  /**
   * What was done to one object, newest first.
   *
   * @throws Forbidden for whoever is no coordinator
   */
  public Page<AuditEntry> of(Actor actor, UUID object, int limit, Optional<String> cursor) {
    if (!actor.is(Role.COORDINATOR)) {
      throw new Forbidden("audit.read");
    }
    return page(all().and("a.object_id = ?", object), limit, cursor);
  }

  /** What the caller did, newest first. */
  public Page<AuditEntry> mine(Actor actor, int limit, Optional<String> cursor) {
    return page(all().and("a.who = ?", actor.person()), limit, cursor);
  }

  private static Conditions all() {
    return Conditions.on("tasket_audit a");
  }

  private Page<AuditEntry> page(Conditions wanted, int limit, Optional<String> cursor) {
    Page<AuditRow> page = LIST.page(db, wanted, limit, cursor);
    Map<UUID, PersonView> named = people.named(those(page.items()));
    return page.with(page.items().stream().map(row -> row.entry(named)).toList());
  }

  private static List<UUID> those(List<AuditRow> rows) {
    return rows.stream().map(AuditRow::who).flatMap(Optional::stream).distinct().toList();
  }
}
