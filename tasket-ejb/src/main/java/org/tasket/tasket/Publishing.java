package org.tasket.tasket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.RuleBroken;

/** What has to hold before others see a tasket, by the rulebook in force at that moment. */
@ApplicationScoped
class Publishing {

  private static final Set<String> OPEN = Set.of("OPEN", "PAUSED");

  @Inject EntityManager db;

  /**
   * Refuses what the rulebook does not allow.
   *
   * @throws InvalidInput what the owner can mend by editing
   * @throws RuleBroken {@code tasket.limit.open} where the owner has as many open as may be
   */
  void check(TasketChange change) {
    change.boardMustBeAtWork();
    new RulebookFit(change.board(), change.now()).publishable(change.tasket());
    checkLimit(change);
  }

  /** The same for what begins again; the owner may give it new sessions afterwards. */
  void checkRenewal(TasketChange change) {
    change.boardMustBeAtWork();
    new RulebookFit(change.board(), change.now()).renewable(change.tasket());
    checkLimit(change);
  }

  private void checkLimit(TasketChange change) {
    change
        .board()
        .rulebook()
        .limits()
        .openTaskets()
        .filter(most -> openElsewhere(change.tasket()) >= most)
        .ifPresent(
            most -> {
              throw new RuleBroken("tasket.limit.open", most);
            });
  }

  /** Locks the owner's taskets on the board, so that two published at once are counted both. */
  private long openElsewhere(Tasket tasket) {
    return states(tasket.owner(), tasket.board(), tasket.id()).stream()
        .filter(OPEN::contains)
        .count();
  }

  @SuppressWarnings("unchecked") // a native query has no generic type
  private List<String> states(UUID owner, UUID board, UUID but) {
    List<Object[]> rows =
        db.createNativeQuery(
                "select t.state, t.id from tasket_tasket t"
                    + " where t.owner_id = ?1 and t.board_id = ?2 order by t.id for update")
            .setParameter(1, owner)
            .setParameter(2, board)
            .getResultList();
    return rows.stream().filter(row -> !but.equals(row[1])).map(row -> (String) row[0]).toList();
  }
}
