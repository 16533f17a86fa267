package org.tasket.claim;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.tasket.board.BoardRules;
import org.tasket.person.Actor;

/** Where somebody has as many live claims as the board allows, for features that suggest more. */
@ApplicationScoped
@Transactional
public class FullBoards {

  @Inject EntityManager db;

  /**
   * The boards on which the person cannot claim until one of their claims has ended.
   *
   * @param rules the rules of boards, by id
   */
  public Set<UUID> of(Actor actor, Function<Set<UUID>, Map<UUID, BoardRules>> rules) {
    Map<UUID, Long> live =
        db.createQuery(
                "select t.board, count(c) from Claim c, Tasket t where t.id = c.tasket"
                    + " and c.helper = :helper and c.liveHelper is not null group by t.board",
                Object[].class)
            .setParameter("helper", actor.person())
            .getResultStream()
            .collect(toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    return live.isEmpty()
        ? Set.of()
        : rules.apply(live.keySet()).values().stream()
            .filter(board -> !ClaimLimit.leavesRoom(board, live.get(board.id())))
            .map(board -> board.id())
            .collect(toSet());
  }
}
