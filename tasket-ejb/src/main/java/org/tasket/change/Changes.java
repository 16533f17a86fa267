package org.tasket.change;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tasket.platform.Boundary;
import org.tasket.platform.UtcInstant;

/**
 * Reads the change log. Whoever does stands at a {@link Place} and asks now and then what came
 * after it; each asking is one statement. What a change means, and who may hear of it, the reader
 * asks the features.
 */
@Boundary
public class Changes {

  /** How long a change is kept. */
  public static final Duration KEPT = Duration.ofDays(7);

  /** The most that one asking answers. */
  public static final int MOST = 1_000;

  /** So many of the latest rows tell which numbers are still out. */
  private static final int LATEST = 200;

  private static final String ROWS = "select seq, kind, object_id, board_id from tasket_change";

  @Inject EntityManager db;
  @Inject Clock clock;

  /**
   * What came, in the order of the numbers, and where the reader stands now.
   *
   * @param gap whether a number was given up that never came: a change may have been missed
   */
  public record Piece(List<Change> changes, Place place, boolean gap) {}

  /** The place of somebody who wants to hear only what comes from now on. */
  public Place end() {
    List<?> latest =
        db.createNativeQuery("select seq from tasket_change order by seq desc")
            .setMaxResults(LATEST)
            .getResultList();
    return Place.at(
        latest.stream().map(seq -> ((Number) seq).longValue()).collect(Collectors.toSet()),
        clock.instant());
  }

  /**
   * The place of somebody who went away after a change and every one before it. Empty where the log
   * does not have that change: it was forgotten since, or is another database's.
   */
  public Optional<Place> since(Change last) {
    List<?> found =
        db.createNativeQuery(
                "select seq from tasket_change where seq = ?1 and kind = ?2 and object_id = ?3")
            .setParameter(1, last.seq())
            .setParameter(2, last.kind())
            .setParameter(3, last.object())
            .getResultList();
    return found.isEmpty() ? Optional.empty() : Optional.of(Place.after(last.seq()));
  }

  /** What came after a place, at most {@link #MOST}. */
  public Piece after(Place place) {
    List<Long> awaited = List.copyOf(place.awaited());
    String late =
        IntStream.range(0, awaited.size())
            .mapToObj(i -> "?" + (i + 2))
            .collect(Collectors.joining(", ", " or seq in (", ")"));
    Query query =
        db.createNativeQuery(
            ROWS + " where seq > ?1" + (awaited.isEmpty() ? "" : late) + " order by seq");
    query.setParameter(1, place.last());
    for (int i = 0; i < awaited.size(); i++) {
      query.setParameter(i + 2, awaited.get(i));
    }
    List<Change> changes = changes(query.setMaxResults(MOST));
    Set<Long> seen = changes.stream().map(Change::seq).collect(Collectors.toSet());
    Place next = place.having(seen, clock.instant());
    return new Piece(changes, next, place.gaveUp(next, seen));
  }

  /**
   * What changed on a board since a time, for somebody who saw it then: each object once, at most
   * {@link #MOST}. What came before {@link #KEPT} is not known any more.
   */
  public List<Change> since(Instant time, UUID board) {
    return changes(
        db.createNativeQuery(
                "select max(seq), kind, object_id, board_id from tasket_change"
                    + " where at >= ?1 and board_id = ?2"
                    + " group by kind, object_id, board_id order by 1")
            .setParameter(1, UtcInstant.toDatabase(time))
            .setParameter(2, board)
            .setMaxResults(MOST));
  }

  /** Deletes what has been kept for long enough. */
  public void forgetOld() {
    db.createNativeQuery("delete from tasket_change where at < ?1")
        .setParameter(1, UtcInstant.toDatabase(clock.instant().minus(KEPT)))
        .executeUpdate();
  }

  private static List<Change> changes(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(row -> change((Object[]) row)).toList();
  }

  private static Change change(Object[] row) {
    return new Change(((Number) row[0]).longValue(), (String) row[1], (UUID) row[2], (UUID) row[3]);
  }
}
