package org.tasket.finder;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.tasket.tasket.KnownTasket;

/**
 * What is shown of open taskets, of those that somebody found lately; whoever reads the change log
 * tells what changed. Names of people and skills are not in the log: they are believed for a
 * minute.
 */
final class ViewsAtHand {

  static final int MOST = 10_000;

  private static final Duration BELIEVED = Duration.ofMinutes(1);

  private final Map<UUID, View> known = new ConcurrentHashMap<>();

  private record View(KnownTasket tasket, Instant read) {}

  /** Those of some taskets that need not be read. */
  Map<UUID, KnownTasket> of(Collection<UUID> ids, Instant now) {
    Map<UUID, KnownTasket> found = new HashMap<>();
    for (UUID id : ids) {
      View view = known.get(id);
      if (view != null && view.read().plus(BELIEVED).isAfter(now)) {
        found.put(id, view.tasket());
      }
    }
    return found;
  }

  void put(List<KnownTasket> taskets, Instant now) {
    taskets.forEach(tasket -> known.put(tasket.id(), new View(tasket, now)));
    Iterator<UUID> any = known.keySet().iterator();
    while (known.size() > MOST && any.hasNext()) {
      any.next();
      any.remove();
    }
  }

  void forget(Collection<UUID> ids) {
    ids.forEach(known::remove);
  }

  void forgetAll() {
    known.clear();
  }
}
