package org.tasket.finder;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.apache.lucene.document.Document;
import org.tasket.change.Change;
import org.tasket.change.Changes;
import org.tasket.change.Place;
import org.tasket.finder.SearchDocuments.Piece;

/**
 * Keeps an index up to date with the database: it reads the change log, and looks at each tasket,
 * answer and page that changed. An index that does not know where in the log it is begins anew and
 * reads all of them; so does every index once a day, standstills or not, whatever the log may not
 * have told. That goes on while the log is followed, and so does reading what hangs on a skill or a
 * department that changed.
 */
final class Follower {

  private static final Duration KEEP_EVERY = Duration.ofSeconds(10);
  private static final Duration READ_ALL_EVERY = Duration.ofDays(1);
  private static final long READING_NANOS = Duration.ofMillis(900).toNanos();
  private static final int PIECE = 500;

  private final Index index;
  private final Changes changes;
  private final SearchDocuments documents;
  private final Executor ahead;
  private final Clock clock;

  /** What hangs on something that changed, and is still to be read. */
  private final Set<UUID> waiting = new LinkedHashSet<>();

  /** What was followed while an index that was empty reads everything; empty for every other. */
  private Optional<Set<UUID>> followed = Optional.empty();

  private Place place;
  private Optional<Change> last;
  private Optional<UUID> reading = Optional.empty();
  private Instant readAll;
  private Instant kept;
  private boolean toKeep;

  private Follower(
      Index index, Changes changes, SearchDocuments documents, Executor ahead, Clock clock) {
    this.index = index;
    this.changes = changes;
    this.documents = documents;
    this.ahead = ahead;
    this.clock = clock;
    this.last = IndexNote.last(index.note());
    this.readAll = IndexNote.readAll(index.note()).orElse(Instant.EPOCH);
    this.kept = clock.instant();
  }

  /**
   * Goes on where an index was left, or begins anew.
   *
   * @param ahead reads the next piece of everything while one is written
   */
  static Follower of(
      Index index, Changes changes, SearchDocuments documents, Executor ahead, Clock clock)
      throws IOException {
    Follower follower = new Follower(index, changes, documents, ahead, clock);
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
    followed = Optional.of(new HashSet<>());
    waiting.clear();
  }

  /** Whether everything is being read. */
  boolean isReading() {
    return reading.isPresent();
  }

  /** Whether everything there is was read once, so that nothing is missed in it. */
  boolean isWhole() {
    return followed.isEmpty();
  }

  /** Takes over what changed, and reads on for a moment where all is being read. */
  void catchUp() throws IOException {
    long start = System.nanoTime();
    follow();
    writeWaiting(start);
    if (reading.isEmpty() && clock.instant().isAfter(readAll.plus(READ_ALL_EVERY))) {
      reading = Optional.of(SearchDocuments.BEGINNING);
    }
    readOn(start);
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
      waiting.addAll(documents.concerned(piece.changes()));
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

  /** All of it where a moment is enough, else a piece in each round, so that others go on. */
  private void writeWaiting(long start) throws IOException {
    while (!waiting.isEmpty() && System.nanoTime() - start < READING_NANOS) {
      List<UUID> piece = waiting.stream().limit(PIECE).toList();
      write(piece);
      piece.forEach(waiting::remove);
      toKeep = true;
    }
  }

  /**
   * While a piece is written the next one is read. None is left over for later: what changes after
   * it was read is followed after it was written.
   */
  private void readOn(long start) throws IOException {
    Optional<CompletableFuture<Piece>> next = reading.map(this::readAfter);
    while (next.isPresent()) {
      Piece piece = read(next.get());
      boolean more = piece.ids().size() == PIECE;
      Optional<UUID> after =
          Optional.of(piece.ids()).filter(ids -> more).map(ids -> ids.get(PIECE - 1));
      boolean goesOn = System.nanoTime() - start < READING_NANOS;
      next = after.filter(from -> goesOn).map(this::readAfter);
      writeWhole(piece);
      reading = after;
      toKeep = true;
      if (!more) {
        readAll = clock.instant();
        followed = Optional.empty();
      }
    }
  }

  private CompletableFuture<Piece> readAfter(UUID from) {
    return CompletableFuture.supplyAsync(() -> documents.piece(from, PIECE), ahead);
  }

  /** Whatever reading was in trouble with is the trouble here. */
  private static Piece read(CompletableFuture<Piece> ahead) {
    try {
      return ahead.join();
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof RuntimeException trouble ? trouble : failed;
    }
  }

  /** Where that fails, it is read again, and what is there of it already is looked for then. */
  private void writeWhole(Piece piece) throws IOException {
    boolean written = false;
    try {
      writeRead(piece);
      written = true;
    } finally {
      if (!written) {
        followed.ifPresent(all -> all.addAll(piece.ids()));
      }
    }
  }

  /** Nothing of it has to be looked for in an index that was empty, unless it was followed. */
  private void writeRead(Piece piece) throws IOException {
    for (UUID unit : piece.ids()) {
      if (followed.filter(units -> !units.contains(unit)).isEmpty()) {
        write(unit, piece.units());
      } else if (piece.units().containsKey(unit)) {
        index.add(piece.units().get(unit));
      }
    }
  }

  private void write(Collection<UUID> units) throws IOException {
    followed.ifPresent(all -> all.addAll(units));
    Map<UUID, List<Document>> there = documents.units(units);
    for (UUID unit : units) {
      write(unit, there);
    }
  }

  private void write(UUID unit, Map<UUID, List<Document>> there) throws IOException {
    if (there.containsKey(unit)) {
      index.put(unit, there.get(unit));
    } else {
      index.remove(unit);
    }
  }

  /** An index that still has something to read is not kept: it would be taken for whole. */
  private void keep() throws IOException {
    Instant now = clock.instant();
    if (isToBeKept() && !now.isBefore(kept.plus(KEEP_EVERY))) {
      keepNow();
    }
  }

  private boolean isToBeKept() {
    return toKeep && reading.isEmpty() && waiting.isEmpty();
  }

  void keepNow() throws IOException {
    if (isToBeKept()) {
      index.keep(IndexNote.of(last, readAll));
      kept = clock.instant();
      toKeep = false;
    }
  }
}
