package org.tasket.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.tasket.finder.NothingFound;
import org.tasket.platform.Settings;

/**
 * What this server counted and did not write yet. So that nobody counts for many, it remembers
 * until the day is over who looked for what, as a number from which nothing can be read, and writes
 * that nowhere.
 */
@ApplicationScoped
class VainCount {

  /** So many searches of one person count in a day; the same one once. */
  static final int OF_ONE_PERSON = 10;

  /** So many people count in a day on one server, so that its memory bears it. */
  static final int PEOPLE_MOST = 20_000;

  @Inject Settings settings;

  private final Map<UUID, Set<Integer>> today = new HashMap<>();
  private final Map<VainPlace, Integer> waiting = new HashMap<>();
  private LocalDate day = LocalDate.EPOCH;

  void of(@Observes NothingFound nothing) {
    LocalDate on = LocalDate.ofInstant(nothing.at(), settings.zone());
    count(new VainPlace(on, nothing.board()), nothing.person(), what(nothing));
  }

  private static int what(NothingFound nothing) {
    return Objects.hash(nothing.wanted().text(), nothing.wanted().narrowing());
  }

  synchronized void count(VainPlace place, UUID person, int what) {
    if (place.day().isAfter(day)) {
      day = place.day();
      today.clear();
    }
    if (today.size() >= PEOPLE_MOST && !today.containsKey(person)) {
      return;
    }
    Set<Integer> theirs = today.computeIfAbsent(person, any -> new HashSet<>());
    if (theirs.size() < OF_ONE_PERSON && theirs.add(what)) {
      putBack(place, 1);
    }
  }

  /** Hands over what waits; whoever cannot write it puts it back. */
  synchronized Map<VainPlace, Integer> take() {
    Map<VainPlace, Integer> taken = Map.copyOf(waiting);
    waiting.clear();
    return taken;
  }

  synchronized void putBack(VainPlace place, int searches) {
    waiting.merge(place, searches, Integer::sum);
  }
}
