package org.tasket.tasket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tasket.board.BoardsInSight.Condition;
import org.tasket.person.Actor;
import org.tasket.platform.Conditions;

/** What taskets are called, for the features above that name some, in their transactions. */
@ApplicationScoped
public class TasketTitles {

  @Inject EntityManager db;
  @Inject TasketRows rows;

  /** A tasket's title, and the language it is in. */
  public record Title(UUID id, String title, String language) {}

  /** Of some taskets, those that somebody may see; in a number of queries that does not grow. */
  public Map<UUID, Title> seen(Actor actor, Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    Condition visible = rows.sight(actor).visible();
    Map<UUID, Title> titles = new HashMap<>();
    among(ids)
        .and(visible.sql(), visible.values().toArray())
        .read(db, "t.id, t.title, t.language", "", ids.size())
        .forEach(row -> add((Object[]) row, titles));
    return titles;
  }

  private static void add(Object[] row, Map<UUID, Title> to) {
    UUID id = (UUID) row[0];
    to.put(id, new Title(id, (String) row[1], (String) row[2]));
  }

  /** Of some taskets, those of which somebody is owner or co-owner. */
  public Set<UUID> owned(Actor actor, Collection<UUID> ids) {
    return ids.isEmpty()
        ? Set.of()
        : among(ids)
            .and(
                "t.id in (select p.tasket_id from tasket_party p"
                    + " where p.side = 'OWNER' and p.person_id = ?)",
                actor.person())
            .read(db, "t.id", "", ids.size())
            .stream()
            .map(UUID.class::cast)
            .collect(Collectors.toSet());
  }

  private static Conditions among(Collection<UUID> ids) {
    String marks = String.join(", ", Collections.nCopies(ids.size(), "?"));
    return Conditions.on("tasket_tasket t").and("t.id in (" + marks + ")", ids.toArray());
  }
}
