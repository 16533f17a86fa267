package org.tasket.finder;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tasket.board.KnownBoard;
import org.tasket.board.KnownBoards;
import org.tasket.board.SeenBoards;
import org.tasket.change.Change;
import org.tasket.person.Actor;
import org.tasket.person.Circle;
import org.tasket.platform.Remembered;

/** All boards, in this server's memory; whoever reads the change log tells what changed. */
final class BoardsAtHand {

  private static final UUID NOBODY = new UUID(0, 0);

  private static final int READERS = 500;

  private final KnownBoards boards;
  private volatile Known known = new Known(Map.of());

  BoardsAtHand(KnownBoards boards) {
    this.boards = boards;
  }

  /** All as they are until one of them changes. */
  private static final class Known {

    private final Map<UUID, KnownBoard> boards;
    private final Set<UUID> managers;
    private final Remembered<Reader, SeenBoards> seen =
        new Remembered<>(READERS, reader -> reader.seen(all()));

    Known(Map<UUID, KnownBoard> boards) {
      this.boards = Map.copyOf(boards);
      this.managers =
          boards.values().stream()
              .flatMap(board -> board.managers().stream())
              .collect(Collectors.toUnmodifiableSet());
    }

    private Collection<KnownBoard> all() {
      return boards.values();
    }
  }

  private record Reader(Actor actor, Circle circle) {

    private SeenBoards seen(Collection<KnownBoard> boards) {
      return SeenBoards.among(boards, actor, circle);
    }
  }

  /**
   * Those whose taskets are for somebody's eyes, looked for once for all who belong to the same
   * circle; by name only few are managers of any.
   */
  SeenBoards seen(Actor actor, Circle circle) {
    Known all = known;
    UUID person = all.managers.contains(actor.person()) ? actor.person() : NOBODY;
    return all.seen.of(new Reader(new Actor(person, actor.roles(), actor.way()), circle));
  }

  Optional<KnownBoard> with(UUID id) {
    return Optional.ofNullable(known.boards.get(id));
  }

  void readAll() {
    known = new Known(boards.all().stream().collect(toMap(KnownBoard::id, Function.identity())));
  }

  /** A board that came without a word is known with the first that is told of it. */
  void follow(List<Change> changes) {
    Set<UUID> news =
        changes.stream()
            .filter(change -> !change.board().equals(Change.HOUSE))
            .filter(
                change ->
                    change.kind().equals(Change.BOARD) || !known.boards.containsKey(change.board()))
            .map(Change::board)
            .collect(Collectors.toSet());
    if (!news.isEmpty()) {
      List<KnownBoard> read = boards.among(news);
      news.removeAll(read.stream().map(KnownBoard::id).collect(Collectors.toSet()));
      Map<UUID, KnownBoard> all = new HashMap<>(known.boards);
      all.keySet().removeAll(news);
      read.forEach(board -> all.put(board.id(), board));
      known = new Known(all);
    }
  }
}
