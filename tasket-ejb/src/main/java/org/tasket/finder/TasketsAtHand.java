package org.tasket.finder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.tasket.board.KnownBoards;
import org.tasket.change.Change;
import org.tasket.change.Changes;
import org.tasket.change.Place;
import org.tasket.person.KnownDepartments;
import org.tasket.platform.Unavailable;
import org.tasket.skill.ListedSkill;
import org.tasket.skill.Skills;
import org.tasket.tasket.KnownTasket;
import org.tasket.tasket.KnownTaskets;
import org.tasket.tasket.OpenOnBoard;
import org.tasket.tasket.OpenTaskets;

/**
 * All open taskets, boards and departments, in this server's memory, what is shown of taskets that
 * were found lately, and what their skills are called. Whoever asks for them has the change log
 * read first, so that they are those of that moment, whichever server changed them; that is one
 * statement, and some more where something changed. Whatever the log may not have told is read
 * again every hour or two while somebody asks; names of people that are shown, after ten minutes.
 */
@ApplicationScoped
class TasketsAtHand {

  /** Where a skill or a department changes more, they are read piece by piece. */
  static final int AT_ONCE = 4 * AllOpen.PIECE;

  /** The log forgets: who has not read it for so long begins anew. */
  private static final Duration FOLLOWS_LEAST = Changes.KEPT.dividedBy(2);

  private static final long SOON_MILLIS = 300;
  private static final long AT_LAST_MILLIS = 20_000;

  private final Changes changes;
  private final OpenTaskets taskets;
  private final KnownTaskets shown;
  private final Clock clock;
  private final BoardsAtHand boards;
  private final DepartmentsAtHand departments;
  private final Skills skills;
  private final ViewsAtHand views = new ViewsAtHand();
  private final OpenAtHand open = new OpenAtHand();
  private final AllOpen all;
  private final Map<UUID, ListedSkill> named = new ConcurrentHashMap<>();
  private final Lock turn = new ReentrantLock();
  private final Lock turnOfViews = new ReentrantLock();

  /** Nobody waits longer where something is known. */
  long soonMillis = SOON_MILLIS;

  private volatile Optional<Place> place = Optional.empty();

  /**
   * How many readings of the log have begun; {@link #ended} is the number of the last that ended.
   */
  private final AtomicLong begun = new AtomicLong();

  private long ended;
  private Instant followed = Instant.EPOCH;

  @Inject
  TasketsAtHand(
      Changes changes,
      OpenTaskets taskets,
      KnownTaskets shown,
      KnownBoards boards,
      KnownDepartments departments,
      Skills skills,
      Clock clock) {
    this.changes = changes;
    this.taskets = taskets;
    this.shown = shown;
    this.clock = clock;
    this.boards = new BoardsAtHand(boards);
    this.departments = new DepartmentsAtHand(departments);
    this.skills = skills;
    this.all = new AllOpen(taskets, open, clock);
  }

  /** For the container's proxy only. */
  TasketsAtHand() {
    this(null, null, null, null, null, null, null);
  }

  /**
   * Brings all up to date; whether it is. A reading of the log that began after the call serves it
   * too, so that many who wait for their turn need one between them. Where the database keeps
   * another asker waiting, what is known is that of a moment ago, and what decides who sees what
   * has to be asked of the database.
   *
   * @throws Unavailable where nothing has been read yet and the database lets nobody read
   */
  boolean bringUpToDate() {
    long before = begun.get();
    boolean readBefore = place.isPresent();
    if (isMyTurn(turn, readBefore ? soonMillis : AT_LAST_MILLIS)) {
      try {
        if (ended <= before) {
          long number = begun.incrementAndGet();
          catchUp();
          ended = number;
        }
        return true;
      } finally {
        turn.unlock();
      }
    }
    if (!readBefore) {
      throw new Unavailable("database.unavailable");
    }
    return false;
  }

  /** All that are open, board by board, as they were when all was brought up to date last. */
  Collection<OpenOnBoard> open() {
    return open.boards();
  }

  /** All boards. */
  BoardsAtHand boards() {
    return boards;
  }

  /** All departments. */
  DepartmentsAtHand departments() {
    return departments;
  }

  /**
   * What is shown of those of some taskets that are open, as far as it is at hand or can be read
   * now; none of it is older than the call.
   */
  Map<UUID, KnownTasket> shown(Collection<UUID> ids) {
    Instant now = clock.instant();
    Map<UUID, KnownTasket> found = views.of(ids, now);
    List<UUID> missing = ids.stream().filter(id -> open.has(id) && !found.containsKey(id)).toList();
    if (!missing.isEmpty()) {
      found.putAll(read(missing, now));
    }
    return found;
  }

  /** Those of some skills that there are, by id; each is read once, until the log tells of it. */
  Map<UUID, ListedSkill> named(Collection<UUID> ids) {
    Map<UUID, ListedSkill> found = new HashMap<>();
    List<UUID> missing = new ArrayList<>();
    for (UUID id : ids) {
      ListedSkill skill = named.get(id);
      if (skill == null) {
        missing.add(id);
      } else {
        found.put(id, skill);
      }
    }
    if (!missing.isEmpty()) {
      found.putAll(readNames(missing));
    }
    return found;
  }

  private Map<UUID, ListedSkill> readNames(List<UUID> missing) {
    if (!isMyTurn(turn, soonMillis)) {
      return skills.named(missing);
    }
    try {
      Map<UUID, ListedSkill> read = skills.named(missing);
      named.putAll(read);
      return read;
    } finally {
      turn.unlock();
    }
  }

  /**
   * By one at a time: only one caller needs a second connection for this while all the others may
   * hold one. The log is read on meanwhile; what another has read in the meantime is there.
   */
  private Map<UUID, KnownTasket> read(List<UUID> missing, Instant now) {
    if (!isMyTurn(turnOfViews, soonMillis)) {
      return Map.of();
    }
    try {
      Map<UUID, KnownTasket> found = views.of(missing, now);
      List<UUID> left = missing.stream().filter(id -> !found.containsKey(id)).toList();
      if (!left.isEmpty()) {
        views.expect(left);
        List<KnownTasket> read = shown.among(left);
        views.put(read, now);
        read.forEach(tasket -> found.put(tasket.id(), tasket));
      }
      return found;
    } finally {
      turnOfViews.unlock();
    }
  }

  private static boolean isMyTurn(Lock turn, long millis) {
    try {
      return turn.tryLock(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void catchUp() {
    Instant now = clock.instant();
    if (place.isEmpty() || followed.plus(FOLLOWS_LEAST).isBefore(now)) {
      beginAnew();
    }
    follow();
    followed = now;
    if (all.isDue()) {
      if (all.isBeginning()) {
        readWhoSeesWhat();
      }
      all.goOn();
    }
    open.putTogether();
  }

  /** The end of the log comes first: what changes while all is read is read again. */
  private void beginAnew() {
    place = Optional.empty();
    Place end = changes.end();
    views.forgetAll();
    named.clear();
    readWhoSeesWhat();
    all.read();
    open.putTogether();
    place = Optional.of(end);
  }

  private void readWhoSeesWhat() {
    boards.readAll();
    departments.readAll();
  }

  private void follow() {
    Changes.Piece piece;
    do {
      piece = changes.after(place.orElseThrow());
      boards.follow(piece.changes());
      departments.follow(piece.changes());
      readAgain(objects(piece.changes(), Change.TASKET));
      followConcerned(piece.changes());
      if (piece.gap()) {
        doubt();
      }
      place = Optional.of(piece.place());
    } while (piece.changes().size() >= Changes.MOST);
  }

  private void readAgain(List<UUID> changed) {
    views.forget(changed);
    all.readAgain(changed);
  }

  /** Of what hangs on a skill or a department nothing decides who sees what. */
  private void followConcerned(List<Change> changes) {
    List<UUID> called = objects(changes, Change.SKILL);
    List<UUID> moved = objects(changes, Change.DEPARTMENT);
    if (called.isEmpty() && moved.isEmpty()) {
      return;
    }
    called.forEach(named::remove);
    List<UUID> concerned = taskets.concerned(called, moved).stream().filter(open::has).toList();
    if (concerned.size() <= AT_ONCE) {
      readAgain(concerned);
    } else {
      doubt();
    }
  }

  private static List<UUID> objects(List<Change> changes, String kind) {
    return changes.stream()
        .filter(change -> change.kind().equals(kind))
        .map(Change::object)
        .distinct()
        .toList();
  }

  /** What the log may have told of is read again, what decides who sees what at once. */
  private void doubt() {
    views.forgetAll();
    named.clear();
    readWhoSeesWhat();
    all.doubt();
  }
}
