package org.tasket.tasket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  @Inject TasketFinder finder;
  @Inject Standings standings;
  @Inject Parties parties;

  /** A tasket's title, and the language it is in. */
  public record Title(UUID id, UUID board, String title, String language) {

    static Title of(Tasket tasket) {
      return new Title(
          tasket.id(), tasket.board(), tasket.terms().title(), tasket.terms().language());
    }
  }

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

  /**
   * For each of several people those of the taskets asked for that they may see, by id; in a number
   * of queries that grows neither with the people nor with the taskets.
   */
  public Map<UUID, Map<UUID, Title>> seen(Map<Actor, Set<UUID>> asked) {
    Map<UUID, Map<UUID, Title>> seen = new HashMap<>();
    asked.keySet().forEach(actor -> seen.put(actor.person(), new HashMap<>()));
    standings.of(asked, finder.withSessions(all(asked.values()))).stream()
        .filter(TasketPolicy::maySee)
        .forEach(
            standing -> {
              Title title = Title.of(standing.tasket());
              seen.get(standing.actor().person()).put(title.id(), title);
            });
    return seen;
  }

  /**
   * For each of several people those of the taskets asked for of which they are owner or co-owner.
   */
  public Map<UUID, Set<UUID>> owned(Map<Actor, Set<UUID>> asked) {
    Map<UUID, Set<UUID>> owners = parties.owners(all(asked.values()));
    Map<UUID, Set<UUID>> owned = new HashMap<>();
    asked.forEach(
        (actor, some) ->
            owned.put(
                actor.person(),
                some.stream()
                    .filter(id -> owners.getOrDefault(id, Set.of()).contains(actor.person()))
                    .collect(Collectors.toSet())));
    return owned;
  }

  private static Set<UUID> all(Collection<Set<UUID>> asked) {
    Set<UUID> all = new HashSet<>();
    asked.forEach(all::addAll);
    return all;
  }
}
