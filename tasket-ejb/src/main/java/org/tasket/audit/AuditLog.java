package org.tasket.audit;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tasket.person.Actor;
import org.tasket.person.NamesOfPeople;
import org.tasket.person.PersonView;
import org.tasket.person.Role;
import org.tasket.platform.Boundary;
import org.tasket.platform.Conditions;
import org.tasket.platform.Forbidden;
import org.tasket.platform.NewestFirst;
import org.tasket.platform.Page;

/**
 * The audit to read: by object for the coordinators, and for everybody what they did themselves and
 * what was done about them. Nobody looks somebody else up in it.
 */
@Boundary
public class AuditLog {

  private static final NewestFirst<AuditRow> LIST =
      new NewestFirst<>("audit", AuditRow.class, "a", "at", AuditRow::at, AuditRow::id);

  /** What is somebody's own affair: about themselves, their time, what they told, their keys. */
  private static final String OWN_AFFAIRS =
      "('person', 'slot', 'slotInvitation', 'tip', 'token', 'calendar', 'feed')";

  @Inject EntityManager db;
  @Inject NamesOfPeople names;
  @Inject @Any Instance<OwnObjects> own;

  /** Whether somebody may read what was done to an object. */
  public boolean mayRead(Actor actor) {
    return actor.is(Role.COORDINATOR);
  }

  /**
   * What was done to one object, newest first; nothing where it is somebody's own affair.
   *
   * @throws Forbidden for whoever is no coordinator
   */
  public Page<AuditEntry> of(Actor actor, UUID object, int limit, Optional<String> cursor) {
    if (!mayRead(actor)) {
      throw new Forbidden("audit.read");
    }
    Conditions wanted =
        all().and("a.object_id = ?", object).and("a.object_type not in " + OWN_AFFAIRS);
    return page(wanted, limit, cursor);
  }

  /**
   * What the caller did, and what was done to objects while they were the caller's own, newest
   * first.
   */
  public Page<AuditEntry> mine(Actor actor, int limit, Optional<String> cursor) {
    List<Object> values = new ArrayList<>();
    List<String> any = new ArrayList<>();
    any.add("select d.id from tasket_audit d where d.who = ?");
    values.add(actor.person());
    for (OwnObjects objects : own) {
      any.add(
          "select o.id from tasket_audit o join ("
              + objects.ids()
              + ") own on own.id = o.object_id"
              + objects.then()
              + " where o.object_type = ?");
      values.add(actor.person());
      values.add(objects.type());
    }
    String ids = "a.id in (" + String.join(" union ", any) + ")";
    return page(all().and(ids, values.toArray()), limit, cursor);
  }

  private static Conditions all() {
    return Conditions.on("tasket_audit a");
  }

  private Page<AuditEntry> page(Conditions wanted, int limit, Optional<String> cursor) {
    Page<AuditRow> page = LIST.page(db, wanted, limit, cursor);
    Map<UUID, PersonView> named = names.of(those(page.items()));
    return page.with(page.items().stream().map(row -> row.entry(named)).toList());
  }

  private static List<UUID> those(List<AuditRow> rows) {
    return rows.stream().map(AuditRow::who).flatMap(Optional::stream).distinct().toList();
  }
}
