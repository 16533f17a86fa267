package org.tasket.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tasket.finder.NothingFound;
import org.tasket.platform.Settings;

/**
 * What this server counted and did not write yet. So that a figure is one of people, and nobody
 * makes one alone, it remembers until the day is over whom it counted where, and writes that
 * nowhere.
 */
@ApplicationScoped
class VainCount {

  /** So many are remembered in a day on one server, so that its memory bears it. */
  static final int REMEMBERED_MOST = 100_000;

  @Inject Settings settings;

  private final Set<Counted> today = new HashSet<>();
  private final Map<VainPlace, Integer> waiting = new HashMap<>();
  private LocalDate day = LocalDate.EPOCH;

  /** Somebody who was counted on a board, or in the house. */
  private record Counted(UUID person, Optional<UUID> board) {}

  void of(@Observes NothingFound nothing) {
    LocalDate on = LocalDate.ofInstant(nothing.at(), settings.zone());
    count(VainPlace.ofHouse(on), nothing.person());
    nothing.board().ifPresent(board -> count(VainPlace.of(on, board), nothing.person()));
  }

  /** Once for a person, a day and a place. */
  synchronized void count(VainPlace place, UUID person) {
    if (place.day().isAfter(day)) {
      day = place.day();
      today.clear();
    }
    if (today.size() < REMEMBERED_MOST && today.add(new Counted(person, place.board()))) {
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
