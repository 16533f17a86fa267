package org.tasket.finder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.tasket.change.Change;
import org.tasket.change.Changes;
import org.tasket.change.Place;
import org.tasket.tasket.OpenTasket;
import org.tasket.tasket.OpenTaskets;

/**
 * All open taskets, in this server's memory. Whoever asks for them has the change log read first,
 * so that they are those of that moment, whichever server changed them; that is one statement, and
 * some more where something changed. What is not in the log, the department of an owner and the
 * meaning of a label, is read again within the hour, a piece with each asking.
 */
@ApplicationScoped
class Supply {

  private static final int PIECE = 500;
  private static final Duration READ_ALL_EVERY = Duration.ofHours(1);

  /** The log forgets: who has not read it for so long begins anew. */
  private static final Duration FOLLOWS_LEAST = Changes.KEPT.dividedBy(2);

  @Inject Changes changes;
  @Inject OpenTaskets taskets;
  @Inject Clock clock;

  private final Map<UUID, OpenTasket> known = new ConcurrentHashMap<>();

  /**
   * Whoever waits for it has a connection to the database already, and so has whoever holds it:
   * nobody in here waits for one.
   */
  private final Lock turn = new ReentrantLock();

  private Optional<Place> place = Optional.empty();
  private Instant followed = Instant.EPOCH;
  private Reading reading = new Reading();
  private Instant readAll = Instant.EPOCH;

  /** All of them; while somebody looks at them they may change. */
  Collection<OpenTasket> today() {
    turn.lock();
    try {
      Instant now = clock.instant();
      if (place.isEmpty() || followed.plus(FOLLOWS_LEAST).isBefore(now)) {
        beginAnew();
      }
      follow();
      followed = now;
      if (readAll.plus(READ_ALL_EVERY).isBefore(now)) {
        readOn();
      }
    } finally {
      turn.unlock();
    }
    return Collections.unmodifiableCollection(known.values());
  }

  /** The end of the log comes first: what changes while all is read is read again. */
  private void beginAnew() {
    place = Optional.empty();
    Place end = changes.end();
    reading = new Reading();
    do {
      readOn();
    } while (!reading.isBeginning());
    place = Optional.of(end);
  }

  private void follow() {
    Changes.Piece piece;
    do {
      piece = changes.after(place.orElseThrow());
      List<UUID> changed =
          piece.changes().stream()
              .filter(change -> change.kind().equals(Change.TASKET))
              .map(Change::object)
              .distinct()
              .toList();
      for (int from = 0; from < changed.size(); from += PIECE) {
        take(changed.subList(from, Math.min(changed.size(), from + PIECE)));
      }
      place = Optional.of(piece.place());
    } while (piece.changes().size() >= Changes.MOST);
  }

  private void take(List<UUID> ids) {
    Set<UUID> gone = new HashSet<>(ids);
    for (OpenTasket open : taskets.among(ids)) {
      known.put(open.id(), open);
      reading.met.add(open.id());
      gone.remove(open.id());
    }
    known.keySet().removeAll(gone);
    reading.met.removeAll(gone);
  }

  /** One more piece of all; after the last, what nobody met on the way is not there any more. */
  private void readOn() {
    if (reading.isBeginning()) {
      reading = new Reading();
    }
    List<UUID> piece = taskets.after(reading.last, PIECE);
    take(piece);
    if (piece.size() < PIECE) {
      known.keySet().retainAll(reading.met);
      reading = new Reading();
      readAll = clock.instant();
    } else {
      reading.last = piece.get(piece.size() - 1);
    }
  }

  /** How far all of them have been read, and which were met since that began. */
  private static final class Reading {

    private final Set<UUID> met = new HashSet<>();
    private UUID last = OpenTaskets.BEGINNING;

    boolean isBeginning() {
      return last.equals(OpenTaskets.BEGINNING);
    }
  }
}
