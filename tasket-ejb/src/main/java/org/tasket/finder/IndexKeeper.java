package org.tasket.finder;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
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
 * nobody who writes waits for it or hears of its troubles.
 */
@ApplicationScoped
class IndexKeeper {

  private static final Logger LOG = Logger.getLogger(IndexKeeper.class.getName());
  private static final long AFTER_TROUBLE_MILLIS = 5_000;

  @Resource ManagedScheduledExecutorService scheduler;
  @Inject IndexFolder folder;
  @Inject Changes changes;
  @Inject SearchDocuments documents;
  @Inject Settings settings;
  @Inject Clock clock;

  private volatile Index index;
  private volatile Follower follower;
  private volatile String trouble = "";
  private volatile boolean doubted;
  private volatile boolean ended;
  private boolean anew;
  private ScheduledFuture<?> nextRound;

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
      follow();
      pause = follower.isReading() ? 0 : settings.duration(Setting.INDEX_PACE).toMillis();
    } catch (TasketException notNow) {
      pause = settings.duration(Setting.INDEX_PACE).toMillis();
    } catch (IOException | RuntimeException broken) {
      throwAway(broken);
    } finally {
      plan(pause);
    }
  }

  /** Takes over what changed, into an index that is opened or made where there is none. */
  synchronized void follow() throws IOException {
    if (index != null && (doubted || !index.isThere())) {
      LOG.log(Level.INFO, "The search index is gone from its folder, and is made anew");
      close();
      anew = true;
    }
    if (index == null) {
      open();
    }
    follower.catchUp();
    trouble = "";
  }

  private void open() throws IOException {
    Index opened = Index.in(folder.path(), anew);
    try {
      follower = Follower.of(opened, changes, documents, clock);
      index = opened;
      anew = false;
    } finally {
      if (index == null) {
        opened.close();
      }
    }
  }

  /** What another server holds is not ours to make anew. */
  private void throwAway(Exception broken) {
    if (!broken.toString().equals(trouble)) {
      LOG.log(Level.WARNING, "The search index is broken, and is made anew", broken);
    }
    trouble = broken.toString();
    close();
    anew = !(broken instanceof LockObtainFailedException);
  }

  private void close() {
    doubted = false;
    Index last = index;
    index = null;
    if (last != null) {
      try {
        last.close();
      } catch (IOException | RuntimeException lost) {
        LOG.log(Level.FINE, "What was broken could not be closed", lost);
      }
    }
  }

  /**
   * What is read from the index as it stands.
   *
   * @throws Unavailable where there is none at the moment
   */
  <R> R read(Index.Reading<R> reading) {
    Index open = index;
    if (open == null) {
      throw new Unavailable("search.unavailable");
    }
    try {
      return open.read(reading);
    } catch (AlreadyClosedException madeAnew) {
      throw new Unavailable("search.unavailable");
    } catch (IOException unreadable) {
      doubted = true;
      throw new Unavailable("search.unavailable");
    }
  }

  /** What keeps people from searching. */
  Optional<String> trouble() {
    return Optional.of(trouble).filter(what -> !what.isEmpty());
  }

  /** Whether there is an index that has read everything. */
  boolean isWhole() {
    return index != null && !follower.isReading();
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
