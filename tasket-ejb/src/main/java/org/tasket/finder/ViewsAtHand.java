package org.tasket.finder;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.tasket.platform.HeapShare;
import org.tasket.tasket.KnownTasket;
import org.tasket.tasket.Terms;

/**
 * What is shown of open taskets, of those that somebody found lately; whoever reads the change log
 * tells what changed. Names of people are not in the log: they are believed for some minutes.
 */
final class ViewsAtHand {

  /** What surrounds the texts of a view, and each of its sessions. */
  static final int BYTES_AROUND = 2_000;

  private static final int BYTES_OF_SESSION = 200;
  private static final int BYTES_OF_LETTER = 2;
  private static final int OF_HEAP = 16;

  private static final Duration BELIEVED = Duration.ofMinutes(10);

  private final Map<UUID, View> known = new ConcurrentHashMap<>();
  private final Set<UUID> expected = new HashSet<>();
  private final long most;
  private long bytes;

  ViewsAtHand() {
    this(HeapShare.bytes(OF_HEAP));
  }

  /** In so many bytes. */
  ViewsAtHand(long most) {
    this.most = most;
  }

  private record View(KnownTasket tasket, Instant read) {

    boolean isBelieved(Instant now) {
      return read.plus(BELIEVED).isAfter(now);
    }

    long bytes() {
      Terms terms = tasket.plain().terms();
      int letters =
          terms.title().length()
              + letters(terms.description())
              + letters(terms.helper().learn())
              + letters(terms.helper().requirements())
              + letters(terms.helper().authority());
      return BYTES_AROUND
          + BYTES_OF_SESSION * tasket.plain().sessions().size()
          + (long) BYTES_OF_LETTER * letters;
    }

    private static int letters(Optional<String> text) {
      return text.map(String::length).orElse(0);
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
      bytes += view.bytes();
    }
    if (bytes > most) {
      makeRoom(view -> !view.isBelieved(now));
      makeRoom(view -> true);
    }
  }

  /** For the next ones too. */
  private void makeRoom(Predicate<View> which) {
    Iterator<View> any = known.values().iterator();
    while (bytes > most - most / 8 && any.hasNext()) {
      View view = any.next();
      if (which.test(view)) {
        any.remove();
        bytes -= view.bytes();
      }
    }
  }

  synchronized void forget(Collection<UUID> ids) {
    ids.forEach(expected::remove);
    for (UUID id : ids) {
      View gone = known.remove(id);
      bytes -= gone == null ? 0 : gone.bytes();
    }
  }

  synchronized void forgetAll() {
    expected.clear();
    known.clear();
    bytes = 0;
  }
}
