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
import java.util.List;
import java.util.Optional;
import java.util.Queue;
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

  /** Whoever was away for longer is told to look anew. */
  private static final Duration REMEMBERED = Duration.ofMinutes(10);

  @Resource ManagedScheduledExecutorService scheduler;
  @Inject Changes changes;
  @Inject Herald herald;
  @Inject Clock clock;

  /** In the order in which they came. */
  private final Queue<Listener> all = new ConcurrentLinkedQueue<>();

  private Place place;
  private ScheduledFuture<?> nextRound;
  private boolean running;
  private int rounds;

  /** Lets somebody listen, and tells what changed since they saw the board. */
  void join(Listener listener, Instant since) {
    enter(listener);
    boolean begun = false;
    try {
      List<Change> missed = missed(listener, since);
      listener.begin(() -> all.remove(listener));
      begun = true;
      listener.tell(Herald.hello());
      herald.tell(missed, List.of(listener));
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
  private List<Change> missed(Listener listener, Instant since) {
    if (since.isBefore(clock.instant().minus(REMEMBERED))) {
      return List.of(Herald.muchOf(listener.board()));
    }
    return changes.since(since.minus(MARGIN), listener.board()).stream()
        .filter(change -> change.kind().equals(Change.TASKET))
        .toList();
  }

  private synchronized void enter(Listener listener) {
    if (!running) {
      place = changes.end();
      running = true;
      next();
    }
    all.add(listener);
    List<Listener> own =
        all.stream().filter(other -> other.actor().is(listener.actor().person())).toList();
    own.stream().limit(Math.max(0, own.size() - OF_A_PERSON)).forEach(Herald::sendAway);
  }

  private void next() {
    nextRound = scheduler.schedule(this::round, EVERY_MILLIS, TimeUnit.MILLISECONDS);
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

  private void tellChanges() {
    rounds++;
    if (rounds % ROUNDS_OF_SILENCE == 0) {
      all.forEach(listener -> listener.tell(Herald.STILL_THERE));
    }
    Changes.Piece piece = changes.after(place);
    place = piece.place();
    herald.tell(piece.changes(), all);
  }

  private synchronized void goOn() {
    running = !all.isEmpty();
    if (running) {
      next();
    }
  }

  @PreDestroy
  void letAllGo() {
    Optional.ofNullable(nextRound).ifPresent(round -> round.cancel(false));
    all.forEach(Listener::end);
  }
}
