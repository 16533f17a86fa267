package org.tasket.rest.change;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tasket.change.Change;
import org.tasket.change.Changes;
import org.tasket.change.Place;
import org.tasket.platform.Unavailable;

/**
 * All who listen on this node, and the one who asks for them: about once a second while somebody
 * listens, and not at all while nobody does.
 */
@ApplicationScoped
class Listeners {

  private static final Logger LOG = Logger.getLogger(Listeners.class.getName());

  /** Pages in sight at once; of more the oldest goes, which may be gone without our knowing. */
  private static final int OF_A_PERSON = 5;

  private static final long EVERY_MILLIS = 1_000;

  /** So many rounds after which a word keeps proxies from taking the answer for dead. */
  private static final int ROUNDS_OF_SILENCE = 20;

  /** Longer than it takes from the time that a change bears to its commit. */
  private static final Duration MARGIN = Duration.ofSeconds(10);

  /** What the clocks tell is in no log of changes: it is heard with the next word. */
  private static final Duration RUNG = Duration.ofSeconds(30);

  @Resource ManagedScheduledExecutorService scheduler;

  private final Changes changes;
  private final Herald herald;
  private final Bell bell;
  private final Clock clock;

  /** In the order in which they came. */
  private final Queue<Listener> all = new ConcurrentLinkedQueue<>();

  private Place place;

  /** Until when all changes have been told. */
  private Instant told = Instant.EPOCH;

  private ScheduledFuture<?> nextRound;
  private boolean running;
  private int rounds;

  @Inject
  Listeners(Changes changes, Herald herald, Bell bell, Clock clock) {
    this.changes = changes;
    this.herald = herald;
    this.bell = bell;
    this.clock = clock;
  }

  /** For the container's proxy. */
  Listeners() {
    this(null, null, null, null);
  }

  /**
   * Lets somebody listen, and tells what changed since they saw the page. Once the answer has begun
   * nobody else can end it: what fails then ends it here, and the browser comes again.
   */
  void join(Listener listener, Instant since) {
    Instant asOf = clock.instant();
    enter(listener, changes.end());
    List<Change> missed = begun(listener, since);
    try {
      listener.tell(Herald.hello());
      herald.tell(missed, List.of(listener), asOf);
      bell.ring(List.of(listener), since.minus(MARGIN));
      listener.catchUp(asOf);
    } catch (RuntimeException fault) {
      LOG.log(Level.WARNING, "Somebody came to listen and could not be told what changed", fault);
      listener.end();
    }
  }

  private List<Change> begun(Listener listener, Instant since) {
    boolean begun = false;
    try {
      List<Change> missed = listener.board().map(board -> missed(board, since)).orElse(List.of());
      listener.begin(() -> all.remove(listener));
      begun = true;
      return missed;
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    } finally {
      if (!begun) {
        all.remove(listener);
      }
    }
  }

  /**
   * What changed of taskets between the reader's page and now, or while a line was broken. The
   * board itself is left out: who has just changed it would be told so, because of the margin.
   */
  private List<Change> missed(UUID board, Instant since) {
    if (since.isBefore(clock.instant().minus(Changes.KEPT))) {
      return List.of(Herald.muchOf(board));
    }
    List<Change> missed = changes.since(since.minus(MARGIN), board);
    return missed.size() < Changes.MOST
        ? missed.stream().filter(change -> change.kind().equals(Change.TASKET)).toList()
        : List.of(Herald.muchOf(board));
  }

  /** The log's end is that of a moment ago: nobody waits for another's question to the database. */
  private synchronized void enter(Listener listener, Place end) {
    Instant now = clock.instant();
    listener.cameAfter(end.last());
    if (!running) {
      told = now;
      place = end;
      next();
    }
    all.add(listener);
    sendAwayFromTooMany(listener.actor().person());
  }

  /**
   * The oldest goes: first of those who listen to their bell only, for each page that somebody goes
   * through leaves such a line behind, then of the others.
   */
  private void sendAwayFromTooMany(UUID person) {
    List<Listener> own = all.stream().filter(one -> one.actor().is(person)).toList();
    own.stream()
        .sorted(Comparator.comparing(one -> one.board().isPresent()))
        .limit(Math.max(0, own.size() - OF_A_PERSON))
        .forEach(Herald::sendAway);
  }

  private void next() {
    nextRound = scheduler.schedule(this::round, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    running = true;
  }

  /** Whatever becomes of one round, the next one comes as long as somebody listens. */
  private void round() {
    try {
      tellChanges();
    } catch (Unavailable away) {
      // the next round asks for the same again, and health tells
    } catch (RuntimeException fault) {
      LOG.log(Level.SEVERE, "Listeners were not told of changes", fault);
    } finally {
      goOn();
    }
  }

  /** Goes on in the log only after telling, so that what failed is read and told again. */
  private void tellChanges() {
    rounds++;
    if (rounds % ROUNDS_OF_SILENCE == 0) {
      all.forEach(one -> Herald.tellOf(one, () -> one.tell(Listener.STILL_THERE, told)));
    }
    Instant now = clock.instant();
    Changes.Piece piece = changes.after(place);
    boolean isLast = piece.changes().size() < Changes.MOST;
    herald.tell(piece.changes(), all, isLast ? now : told);
    if (!piece.changes().isEmpty() || rounds % ROUNDS_OF_SILENCE == 0) {
      bell.ring(all, now.minus(RUNG));
    }
    place = piece.place();
    told = isLast ? now : told;
  }

  private synchronized void goOn() {
    running = false;
    if (!all.isEmpty()) {
      next();
    }
  }

  @PreDestroy
  void letAllGo() {
    Optional.ofNullable(nextRound).ifPresent(round -> round.cancel(false));
    all.forEach(Listener::end);
  }
}
