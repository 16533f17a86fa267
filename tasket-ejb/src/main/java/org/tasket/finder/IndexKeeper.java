package org.tasket.finder;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.LockObtainFailedException;
import org.tasket.change.Changes;
import org.tasket.platform.DatabaseReady;
import org.tasket.platform.Setting;
import org.tasket.platform.Settings;
import org.tasket.platform.TasketException;
import org.tasket.platform.Unavailable;

/**
 * Has this server's index: opens it, lets it follow the database, and makes it anew where it is
 * broken or gone. One task does all that, several times a second and never twice at once, so that
 * nobody who writes waits for it or hears of its troubles. Who searches hears of them where rounds
 * have failed for so long that what was found by then is too old to be told.
 */
@ApplicationScoped
class IndexKeeper {

  private static final Logger LOG = Logger.getLogger(IndexKeeper.class.getName());
  private static final long AFTER_TROUBLE_MILLIS = 5_000;

  /** For so long what is there is told while rounds fail: it may since be for fewer eyes. */
  static final Duration TOO_OLD = Duration.ofSeconds(10);

  @Resource ManagedScheduledExecutorService scheduler;
  @Resource ManagedThreadFactory threads;

  /** In a thread of its own: a pool might have no other than that of the round, which waits. */
  Executor ahead = reading -> threads.newThread(reading).start();

  private final IndexFolder folder;
  private final Changes changes;
  private final SearchDocuments documents;
  private final Settings settings;
  private final Clock clock;

  private Index index;
  private Follower follower;
  private volatile Optional<Round> last = Optional.empty();
  private volatile Optional<Instant> failingSince = Optional.empty();
  private volatile String trouble = "";
  private volatile boolean doubted;
  private volatile boolean ended;
  private boolean anew;
  private ScheduledFuture<?> nextRound;

  @Inject
  IndexKeeper(
      IndexFolder folder,
      Changes changes,
      SearchDocuments documents,
      Settings settings,
      Clock clock) {
    this.folder = folder;
    this.changes = changes;
    this.documents = documents;
    this.settings = settings;
    this.clock = clock;
  }

  /** For the container's proxy only. */
  IndexKeeper() {
    this(null, null, null, null, null);
  }

  /**
   * A round that succeeded, with the index as it left it.
   *
   * @param whole whether that has read everything once
   * @param at when it began
   */
  private record Round(Index index, boolean whole, Instant at) {}

  /**
   * What is read from an index.
   *
   * @param whole whether it had read everything, so that there is nothing else
   */
  record Read<R>(R found, boolean whole) {}

  void begin(@Observes DatabaseReady ready) {
    plan(0);
  }

  private synchronized void plan(long millis) {
    if (!ended) {
      nextRound = scheduler.schedule(this::round, millis, TimeUnit.MILLISECONDS);
    }
  }

  /** Whatever becomes of one round, the next one comes. */
  private void round() {
    long pause = AFTER_TROUBLE_MILLIS;
    try {
      pause = keepUp();
      folder.removeLeft();
    } finally {
      plan(pause);
    }
  }

  /**
   * One round; answers how many milliseconds the next one has to wait. Only what Lucene throws says
   * that the index is broken: whatever happens to the database, it is as good as before.
   */
  long keepUp() {
    try {
      follow();
      return isReading() ? 0 : pace();
    } catch (TasketException notNow) {
      failed();
      return Math.min(pace(), AFTER_TROUBLE_MILLIS);
    } catch (IOException | AlreadyClosedException broken) {
      tell("The search index is broken, and is made anew", broken);
      throwAway(broken);
    } catch (RuntimeException unforeseen) {
      tell("The search index cannot follow the database, and tries again", unforeseen);
    }
    failed();
    return AFTER_TROUBLE_MILLIS;
  }

  private void failed() {
    failingSince = failingSince.or(() -> Optional.of(clock.instant()));
  }

  private synchronized boolean isReading() {
    return index != null && follower.isReading();
  }

  private long pace() {
    return settings.duration(Setting.INDEX_PACE).toMillis();
  }

  /**
   * Takes over what changed, into an index that is opened or made where there is none. A round that
   * was waiting for {@link #end} brings nothing back to life.
   */
  synchronized void follow() throws IOException {
    if (ended) {
      return;
    }
    if (index != null && (doubted || !index.isThere())) {
      LOG.log(Level.INFO, "The search index is gone from its folder, and is made anew");
      close();
      anew = true;
    }
    if (index == null) {
      open();
    }
    Instant began = clock.instant();
    follower.catchUp();
    last = Optional.of(new Round(index, follower.isWhole(), began));
    failingSince = Optional.empty();
    trouble = "";
  }

  private void open() throws IOException {
    Index opened = Index.in(folder.path(), anew);
    try {
      follower = Follower.of(opened, changes, documents, ahead, clock);
      index = opened;
      anew = false;
    } finally {
      if (index == null) {
        opened.close();
      }
    }
  }

  /** Tells of a trouble once, however long it lasts. */
  private void tell(String what, Exception why) {
    if (!why.toString().equals(trouble)) {
      LOG.log(Level.WARNING, what, why);
    }
    trouble = why.toString();
  }

  /** What another server holds is not ours to make anew. */
  private synchronized void throwAway(Exception broken) {
    close();
    anew = !(broken instanceof LockObtainFailedException);
  }

  private void close() {
    doubted = false;
    last = Optional.empty();
    Index left = index;
    index = null;
    if (left != null) {
      try {
        left.close();
      } catch (IOException | RuntimeException lost) {
        LOG.log(Level.FINE, "What was broken could not be closed", lost);
      }
    }
  }

  /**
   * What is read from the index as it stands.
   *
   * @throws Unavailable where there is none at the moment, or none that is young enough
   */
  <R> Read<R> read(Index.Reading<R> reading) {
    Round round =
        last.filter(any -> !isTooOld()).orElseThrow(() -> new Unavailable("search.unavailable"));
    try {
      return new Read<>(round.index().read(reading), round.whole());
    } catch (AlreadyClosedException madeAnew) {
      throw new Unavailable("search.unavailable");
    } catch (IOException unreadable) {
      doubted = true;
      throw new Unavailable("search.unavailable");
    }
  }

  private boolean isTooOld() {
    return failingSince.filter(since -> clock.instant().isAfter(since.plus(TOO_OLD))).isPresent();
  }

  /** What keeps people from searching, or will. */
  Optional<String> trouble() {
    Optional<String> why = Optional.of(trouble).filter(what -> !what.isEmpty());
    return last.filter(any -> isTooOld())
        .map(
            round ->
                "has not followed the database since "
                    + round.at()
                    + ", and answers nobody"
                    + why.map(what -> ": " + what).orElse(""))
        .or(() -> why);
  }

  /** Whether there is an index that has read everything. */
  boolean isWhole() {
    return last.filter(Round::whole).isPresent();
  }

  @PreDestroy
  synchronized void end() {
    ended = true;
    Optional.ofNullable(nextRound).ifPresent(round -> round.cancel(false));
    try {
      if (index != null) {
        follower.keepNow();
      }
      close();
      folder.leave();
    } catch (IOException | RuntimeException lost) {
      LOG.log(Level.FINE, "The search index was not kept", lost);
    }
  }
}
