package org.tasket.tasket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
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
  public record Title(UUID id, UUID board, String title, String language) {}

  /** Of the taskets asked for those that one person may see, by id; in one query for all. */
  public Map<UUID, Title> seen(Actor actor, Collection<UUID> asked) {
    if (asked.isEmpty()) {
      return Map.of();
    }
    Condition visible = rows.sight(actor).visible();
    List<Object> values = new ArrayList<>(visible.values());
    values.addAll(asked);
    String statement =
        "select t.id, t.board_id, t.title, t.language from tasket_tasket t where "
            + visible.sql()
            + " and t.id in ("
            + String.join(", ", Collections.nCopies(asked.size(), "?"))
            + ")";
    return Conditions.rows(db, statement, values).stream()
        .map(row -> new Title((UUID) row[0], (UUID) row[1], (String) row[2], (String) row[3]))
        .collect(Collectors.toMap(Title::id, Function.identity()));
  }
}
