package org.tasket.rest.change;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.tasket.board.BoardRules;
import org.tasket.board.Boards;
import org.tasket.change.Change;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.Json;
import org.tasket.platform.Page;
import org.tasket.tasket.TasketList;
import org.tasket.tasket.TasketSign;
import org.tasket.tasket.TasketSigns;

/**
 * Tells listeners what changed on their boards, each only what that person may see. What is for all
 * who see a board is read once for all of them; of anything narrower each is asked. The form is
 * that of server-sent events (HTML Living Standard, 9.2).
 */
@ApplicationScoped
class Herald {

  static final String STILL_THERE = ":\n\n";

  /** Browsers come again after a few seconds, and not all at once. */
  private static final int AGAIN_LEAST = 2_000;

  private static final int AGAIN_MOST = 6_000;

  @Inject TasketSigns signs;
  @Inject TasketList taskets;
  @Inject Boards boards;
  @Inject Clock clock;

  static String hello() {
    return "retry: " + ThreadLocalRandom.current().nextInt(AGAIN_LEAST, AGAIN_MOST) + "\n\n";
  }

  /** Tells somebody who listens elsewhere now not to come again by themselves. */
  static void sendAway(Listener listener) {
    listener.tell("event: elsewhere\ndata: {}\n\n");
    listener.end();
  }

  /** What is said in place of all that changed on a board in a long time. */
  static Change muchOf(UUID board) {
    return new Change(0, Change.BOARD, board, board);
  }

  void tell(Collection<Change> changes, Collection<Listener> listeners) {
    Map<UUID, List<Listener>> byBoard = listeners.stream().collect(groupingBy(Listener::board));
    List<Change> heard =
        changes.stream().filter(change -> byBoard.containsKey(change.board())).toList();
    ids(heard, Change.BOARD).forEach(board -> byBoard.get(board).forEach(this::tellOfBoard));
    Map<UUID, List<TasketSign>> signsByBoard =
        signs.of(ids(heard, Change.TASKET)).stream().collect(groupingBy(TasketSign::board));
    signsByBoard.forEach(
        (board, some) -> byBoard.getOrDefault(board, List.of()).forEach(one -> tell(one, some)));
  }

  private static Set<UUID> ids(List<Change> changes, String kind) {
    return changes.stream()
        .filter(change -> change.kind().equals(kind))
        .map(Change::object)
        .collect(Collectors.toSet());
  }

  private void tellOfBoard(Listener listener) {
    listener.doubt();
    if (isBelieved(listener)) {
      listener.tell(event("board", JsonValue.EMPTY_JSON_OBJECT));
    }
  }

  private void tell(Listener listener, List<TasketSign> signs) {
    if (isBelieved(listener)) {
      Set<UUID> asked = asked(listener, signs);
      signs.stream()
          .filter(sign -> (listener.hearsAll() && sign.forAll()) || asked.contains(sign.tasket()))
          .forEach(sign -> listener.tell(event("tasket", json(sign))));
    }
  }

  /** Of what is not for all, the taskets that the listener may see. */
  private Set<UUID> asked(Listener listener, List<TasketSign> signs) {
    Set<UUID> narrow =
        signs.stream()
            .filter(sign -> !sign.forAll() || !listener.hearsAll())
            .map(TasketSign::tasket)
            .limit(Page.MOST)
            .collect(Collectors.toSet());
    return taskets.seen(listener.actor(), narrow).keySet();
  }

  /** Lets go whoever does not see the board any more. */
  private boolean isBelieved(Listener listener) {
    Instant now = clock.instant();
    if (!listener.isDoubtful(now)) {
      return true;
    }
    try {
      BoardRules rules = boards.rules(listener.actor(), listener.slug());
      listener.believe(rules.inSight() || rules.managed(), now);
      return true;
    } catch (InvalidInput outOfSight) {
      listener.end();
      return false;
    }
  }

  private String event(String name, JsonObject data) {
    return "event: " + name + "\nid: " + clock.instant() + "\ndata: " + data + "\n\n";
  }

  static JsonObject json(TasketSign sign) {
    return Json.createObjectBuilder()
        .add("tasket", sign.tasket().toString())
        .add(
            "stage",
            sign.stage().<JsonValue>map(it -> Json.createValue(it.name())).orElse(JsonValue.NULL))
        .add("seats", sign.seats())
        .add("seatsFree", sign.seatsFree())
        .build();
  }
}
