package org.tasket.finder;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.tasket.platform.HeapShare;
import org.tasket.tasket.KnownTasket;

/**
 * What is shown of open taskets, of those that somebody found lately; whoever reads the change log
 * tells what changed. Names of people are not in the log: they are believed for some minutes.
 */
final class ViewsAtHand {

  /** Of each view, what surrounds its text counts too. */
  static final int LETTERS_AROUND = 2_000;

  private static final int OF_HEAP = 24;

  private static final Duration BELIEVED = Duration.ofMinutes(10);

  private final Map<UUID, View> known = new ConcurrentHashMap<>();
  private final Set<UUID> expected = new HashSet<>();
  private final long most;
  private long letters;

  ViewsAtHand() {
    this(HeapShare.bytes(OF_HEAP));
  }

  /** All of which have so many letters together. */
  ViewsAtHand(long most) {
    this.most = most;
  }

  private record View(KnownTasket tasket, Instant read) {

    boolean isBelieved(Instant now) {
      return read.plus(BELIEVED).isAfter(now);
    }

    int letters() {
      return LETTERS_AROUND + tasket.plain().terms().description().map(String::length).orElse(0);
    }
  }

  /** Those of some taskets that need not be read. */
  Map<UUID, KnownTasket> of(Collection<UUID> ids, Instant now) {
    Map<UUID, KnownTasket> found = new HashMap<>();
    for (UUID id : ids) {
      View view = known.get(id);
      if (view != null && view.isBelieved(now)) {
        found.put(id, view.tasket());
      }
    }
    return found;
  }

  /** Somebody begins to read some; one at a time does. */
  synchronized void expect(Collection<UUID> ids) {
    expected.clear();
    expected.addAll(ids);
  }

  /**
   * What was read of them, but for those of which something was told meanwhile. Those that are
   * believed no longer leave first where there is no room for all.
   */
  synchronized void put(List<KnownTasket> read, Instant now) {
    List<KnownTasket> taskets =
        read.stream().filter(tasket -> expected.contains(tasket.id())).toList();
    forget(taskets.stream().map(KnownTasket::id).toList());
    for (KnownTasket tasket : taskets) {
      View view = new View(tasket, now);
      known.put(tasket.id(), view);
      letters += view.letters();
    }
    if (letters > most) {
      makeRoom(view -> !view.isBelieved(now));
      makeRoom(view -> true);
    }
  }

  /** For the next ones too. */
  private void makeRoom(Predicate<View> which) {
    Iterator<View> any = known.values().iterator();
    while (letters > most - most / 8 && any.hasNext()) {
      View view = any.next();
      if (which.test(view)) {
        any.remove();
        letters -= view.letters();
      }
    }
  }

  synchronized void forget(Collection<UUID> ids) {
    ids.forEach(expected::remove);
    for (UUID id : ids) {
      View gone = known.remove(id);
      letters -= gone == null ? 0 : gone.letters();
    }
  }

  synchronized void forgetAll() {
    expected.clear();
    known.clear();
    letters = 0;
  }
}
