package org.tasket.change;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.tasket.audit.DoneOnBoard;
import org.tasket.claim.ClaimEvent;
import org.tasket.person.DepartmentsMoved;
import org.tasket.person.DepartmentsRefreshed;
import org.tasket.person.PersonMoved;
import org.tasket.platform.UtcInstant;
import org.tasket.tasket.SkillsMeant;

/**
 * Writes the row in the transaction of the change, whether or not the change itself is written yet.
 * What is on no board is nobody else's news.
 */
@ApplicationScoped
class ChangeLog {

  private static final int PIECE = 200;

  @Inject EntityManager db;
  @Inject Clock clock;

  void keep(@Observes DoneOnBoard event) {
    boolean ofClaim = event instanceof ClaimEvent;
    keep(
        ofClaim ? Change.TASKET : event.objectType(),
        event instanceof ClaimEvent claim ? claim.tasket() : event.object(),
        event.board(),
        event.at());
  }

  /** What decides for whole circles of people is everybody's news. */
  void keep(@Observes DepartmentsRefreshed event) {
    keep(Change.DEPARTMENTS, Change.HOUSE, Change.HOUSE, event.at());
  }

  private void keep(String kind, UUID object, UUID board, Instant at) {
    db.createNativeQuery(
            "insert into tasket_change (kind, object_id, board_id, at) values (?1, ?2, ?3, ?4)")
        .setParameter(1, kind)
        .setParameter(2, object)
        .setParameter(3, board)
        .setParameter(4, UtcInstant.toDatabase(at))
        .setFlushMode(FlushModeType.COMMIT)
        .executeUpdate();
  }

  /** One row for a skill, however many taskets ask for it: whoever reads it looks for them. */
  void keep(@Observes SkillsMeant event) {
    keep(Change.SKILL, event.skills());
  }

  /** The same for a department and the taskets of its people. */
  void keep(@Observes DepartmentsMoved event) {
    keep(Change.DEPARTMENT, event.departments());
  }

  private void keep(String kind, Collection<UUID> objects) {
    List<UUID> all = List.copyOf(objects);
    for (int from = 0; from < all.size(); from += PIECE) {
      keepPiece(kind, all.subList(from, Math.min(from + PIECE, all.size())));
    }
  }

  private void keepPiece(String kind, List<UUID> objects) {
    String rows =
        IntStream.range(0, objects.size())
            .mapToObj(i -> "(?1, ?" + (i + 4) + ", ?2, ?3)")
            .collect(joining(", "));
    Query insert =
        db.createNativeQuery(
                "insert into tasket_change (kind, object_id, board_id, at) values " + rows)
            .setParameter(1, kind)
            .setParameter(2, Change.HOUSE)
            .setParameter(3, UtcInstant.toDatabase(clock.instant()));
    for (int i = 0; i < objects.size(); i++) {
      insert.setParameter(i + 4, objects.get(i));
    }
    insert.setFlushMode(FlushModeType.COMMIT).executeUpdate();
  }

  /** The log names no people: what somebody owns is told of, in one statement. */
  void keep(@Observes PersonMoved event) {
    db.createNativeQuery(
            "insert into tasket_change (kind, object_id, board_id, at)"
                + " select '"
                + Change.TASKET
                + "', t.id, t.board_id, cast(?2 as timestamp(6) with time zone)"
                + " from tasket_tasket t where t.owner_id = ?1")
        .setParameter(1, event.person())
        .setParameter(2, UtcInstant.toDatabase(clock.instant()))
        .setFlushMode(FlushModeType.COMMIT)
        .executeUpdate();
  }
}
