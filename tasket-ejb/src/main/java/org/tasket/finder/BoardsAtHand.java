package org.tasket.finder;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tasket.board.KnownBoard;
import org.tasket.board.KnownBoards;
import org.tasket.board.SeenBoards;
import org.tasket.change.Change;
import org.tasket.person.Actor;
import org.tasket.person.Circle;
import org.tasket.person.Role;
import org.tasket.person.WayIn;
import org.tasket.platform.HeapShare;
import org.tasket.platform.Remembered;

/** All boards, in this server's memory; whoever reads the change log tells what changed. */
final class BoardsAtHand {

  private static final UUID NOBODY = new UUID(0, 0);

  private static final int READERS_OF_HEAP = 64;

  /** What a board takes in what one circle sees. */
  private static final int BYTES_OF_BOARD = 32;

  private final KnownBoards boards;
  private volatile Known known = new Known(Map.of());

  BoardsAtHand(KnownBoards boards) {
    this.boards = boards;
  }

  /** All as they are until one of them changes. */
  private static final class Known {

    private final Map<UUID, KnownBoard> boards;
    private final Set<UUID> managers;
    private final Set<String> groups;

    /** It ends with these boards, so that nobody sees by it what they may see no more. */
    private final Remembered<Reader, SeenBoards> seen;

    Known(Map<UUID, KnownBoard> boards) {
      this.boards = Map.copyOf(boards);
      this.managers =
          boards.values().stream()
              .flatMap(board -> board.managers().stream())
              .collect(Collectors.toUnmodifiableSet());
      this.groups =
          boards.values().stream()
              .flatMap(
                  board ->
                      Stream.concat(
                          board.audience().groups().stream(), board.managerGroups().stream()))
              .map(Circle::normal)
              .collect(Collectors.toUnmodifiableSet());
      int readers =
          HeapShare.many(READERS_OF_HEAP, BYTES_OF_BOARD * Math.max(1, this.boards.size()));
      this.seen = new Remembered<>(readers, reader -> reader.seen(this.boards.values()));
    }

    /** Whatever makes no difference to any board is left out. */
    private SeenBoards seen(Actor actor, Circle circle) {
      UUID person = managers.contains(actor.person()) ? actor.person() : NOBODY;
      Set<Role> roles = actor.is(Role.COORDINATOR) ? Set.of(Role.COORDINATOR) : Set.of();
      Set<String> named = new HashSet<>(circle.groups());
      named.retainAll(groups);
      return seen.of(
          new Reader(new Actor(person, roles, WayIn.JOB), new Circle(circle.departments(), named)));
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
    return known.seen(actor, circle);
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
