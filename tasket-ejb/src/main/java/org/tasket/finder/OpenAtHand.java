package org.tasket.finder;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.tasket.tasket.OpenOnBoard;
import org.tasket.tasket.OpenTasket;

/**
 * The open taskets that are at hand. One at a time changes them; all others see them, board by
 * board, as they were when {@link #putTogether} was called last.
 */
final class OpenAtHand {

  private final Map<UUID, OpenTasket> known = new ConcurrentHashMap<>();

  /** What changed since, by board. */
  private final Map<UUID, Set<UUID>> changed = new HashMap<>();

  private volatile Map<UUID, OpenOnBoard> boards = Map.of();

  boolean has(UUID tasket) {
    return known.containsKey(tasket);
  }

  void put(OpenTasket tasket) {
    Optional.ofNullable(known.put(tasket.id(), tasket)).ifPresent(this::changed);
    changed(tasket);
  }

  void remove(Collection<UUID> taskets) {
    taskets.forEach(tasket -> Optional.ofNullable(known.remove(tasket)).ifPresent(this::changed));
  }

  /** Leaves nothing but some. */
  void retain(Set<UUID> taskets) {
    remove(known.keySet().stream().filter(tasket -> !taskets.contains(tasket)).toList());
  }

  private void changed(OpenTasket tasket) {
    changed.computeIfAbsent(tasket.board(), board -> new HashSet<>()).add(tasket.id());
  }

  /** Makes the boards anew on which something changed. */
  void putTogether() {
    if (changed.isEmpty()) {
      return;
    }
    Map<UUID, OpenOnBoard> next = new HashMap<>(boards);
    changed.forEach(
        (board, taskets) -> {
          List<OpenTasket> now = now(board, taskets);
          if (now.isEmpty()) {
            next.remove(board);
          } else {
            next.put(board, new OpenOnBoard(board, now));
          }
        });
    boards = next;
    changed.clear();
  }

  private List<OpenTasket> now(UUID board, Set<UUID> taskets) {
    List<OpenTasket> now = new ArrayList<>();
    Optional.ofNullable(boards.get(board)).stream()
        .flatMap(before -> before.taskets().stream())
        .filter(tasket -> !taskets.contains(tasket.id()))
        .forEach(now::add);
    for (UUID tasket : taskets) {
      Optional.ofNullable(known.get(tasket))
          .filter(one -> one.board().equals(board))
          .ifPresent(now::add);
    }
    return now;
  }

  /** All that were open then. */
  Collection<OpenOnBoard> boards() {
    return boards.values();
  }
}
