package org.tasket.finder;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.tasket.change.Change;
import org.tasket.change.Changes;
import org.tasket.change.Place;

/**
 * Keeps an index up to date with the database: it reads the change log, and looks at each tasket,
 * answer and page that changed. An index that does not know where in the log it is begins anew and
 * reads all of them; so does every index once a day, standstills or not, since not all that it
 * tells of a tasket is in the log: the department of its owner is not. Reading goes on while the
 * log is followed.
 */
final class Follower {

  private static final Duration KEEP_EVERY = Duration.ofSeconds(10);
  private static final Duration READ_ALL_EVERY = Duration.ofDays(1);
  private static final long READING_NANOS = Duration.ofMillis(300).toNanos();
  private static final int PIECE = 500;

  private final Index index;
  private final Changes changes;
  private final SearchDocuments documents;
  private final Clock clock;

  private Place place;
  private Optional<Change> last;
  private Optional<UUID> reading = Optional.empty();
  private Instant readAll;
  private Instant kept;
  private boolean toKeep;

  private Follower(Index index, Changes changes, SearchDocuments documents, Clock clock) {
    this.index = index;
    this.changes = changes;
    this.documents = documents;
    this.clock = clock;
    this.last = IndexNote.last(index.note());
    this.readAll = IndexNote.readAll(index.note()).orElse(Instant.EPOCH);
    this.kept = clock.instant();
  }

  /** Goes on where an index was left, or begins anew. */
  static Follower of(Index index, Changes changes, SearchDocuments documents, Clock clock)
      throws IOException {
    Follower follower = new Follower(index, changes, documents, clock);
    Optional<Place> left = follower.last.flatMap(changes::since);
    if (left.isPresent()) {
      follower.place = left.get();
    } else {
      follower.beginAnew();
    }
    return follower;
  }

  /**
   * Whoever finds an index on the disk that is not whole finds it without a note. The end of the
   * log comes first: what changes while all is read is read again.
   */
  private void beginAnew() throws IOException {
    index.clear();
    index.keep(Map.of());
    place = changes.end();
    last = Optional.empty();
    reading = Optional.of(SearchDocuments.BEGINNING);
  }

  /** Whether everything is being read. */
  boolean isReading() {
    return reading.isPresent();
  }

  /** Takes over what changed, and reads on for a moment where all is being read. */
  void catchUp() throws IOException {
    follow();
    if (reading.isEmpty() && clock.instant().isAfter(readAll.plus(READ_ALL_EVERY))) {
      reading = Optional.of(SearchDocuments.BEGINNING);
    }
    readOn();
    index.show();
    keep();
  }

  private void follow() throws IOException {
    Changes.Piece piece;
    do {
      piece = changes.after(place);
      List<UUID> units = List.copyOf(documents.changed(piece.changes()));
      for (int from = 0; from < units.size(); from += PIECE) {
        write(units.subList(from, Math.min(units.size(), from + PIECE)));
      }
      place = piece.place();
      remember(piece.changes());
    } while (piece.changes().size() >= Changes.MOST);
  }

  private void remember(List<Change> seen) {
    if (!seen.isEmpty()) {
      toKeep = true;
    }
    if (place.isWhole()) {
      seen.stream().filter(change -> change.seq() == place.last()).forEach(this::remember);
    }
  }

  private void remember(Change change) {
    last = Optional.of(change);
  }

  private void readOn() throws IOException {
    long start = System.nanoTime();
    while (reading.isPresent() && System.nanoTime() - start < READING_NANOS) {
      List<UUID> piece = documents.after(reading.get(), PIECE);
      write(piece);
      toKeep = true;
      if (piece.size() < PIECE) {
        reading = Optional.empty();
        readAll = clock.instant();
      } else {
        reading = Optional.of(piece.get(piece.size() - 1));
      }
    }
  }

  private void write(Collection<UUID> units) throws IOException {
    Map<UUID, List<Document>> there = documents.units(units);
    for (UUID unit : units) {
      if (there.containsKey(unit)) {
        index.put(unit, there.get(unit));
      } else {
        index.remove(unit);
      }
    }
  }

  /** An index that has not read everything yet is not kept: it would be taken for whole. */
  private void keep() throws IOException {
    Instant now = clock.instant();
    if (toKeep && reading.isEmpty() && !now.isBefore(kept.plus(KEEP_EVERY))) {
      keepNow();
    }
  }

  void keepNow() throws IOException {
    if (toKeep && reading.isEmpty()) {
      index.keep(IndexNote.of(last, readAll));
      kept = clock.instant();
      toKeep = false;
    }
  }
}
