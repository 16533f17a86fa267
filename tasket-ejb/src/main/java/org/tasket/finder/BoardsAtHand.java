package org.tasket.finder;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.tasket.board.KnownBoard;
import org.tasket.board.KnownBoards;
import org.tasket.change.Change;

/** All boards, in this server's memory; whoever reads the change log tells what changed. */
final class BoardsAtHand {

  private final KnownBoards boards;
  private final Map<UUID, KnownBoard> known = new ConcurrentHashMap<>();

  BoardsAtHand(KnownBoards boards) {
    this.boards = boards;
  }

  /** While somebody looks at them they may change. */
  Collection<KnownBoard> all() {
    return Collections.unmodifiableCollection(known.values());
  }

  Optional<KnownBoard> with(UUID id) {
    return Optional.ofNullable(known.get(id));
  }

  void readAll() {
    List<KnownBoard> all = boards.all();
    all.forEach(board -> known.put(board.id(), board));
    known.keySet().retainAll(all.stream().map(KnownBoard::id).collect(Collectors.toSet()));
  }

  /** A board that came without a word is known with the first that is told of it. */
  void follow(List<Change> changes) {
    Set<UUID> news =
        changes.stream()
            .filter(change -> !change.board().equals(Change.HOUSE))
            .filter(
                change -> change.kind().equals(Change.BOARD) || !known.containsKey(change.board()))
            .map(Change::board)
            .collect(Collectors.toSet());
    if (!news.isEmpty()) {
      List<KnownBoard> read = boards.among(news);
      news.removeAll(read.stream().map(KnownBoard::id).collect(Collectors.toSet()));
      known.keySet().removeAll(news);
      read.forEach(board -> known.put(board.id(), board));
    }
  }
}
