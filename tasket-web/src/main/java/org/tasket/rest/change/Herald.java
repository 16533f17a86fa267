package org.tasket.rest.change;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tasket.board.BoardRules;
import org.tasket.board.Boards;
import org.tasket.change.Change;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.Json;
import org.tasket.platform.Page;
import org.tasket.platform.Unavailable;
import org.tasket.tasket.TasketList;
import org.tasket.tasket.TasketSign;
import org.tasket.tasket.TasketSigns;

/**
 * Tells listeners what changed on their boards, each only what that person may see. What is for all
 * who see a board is read once for all of them; of anything narrower each is asked. Who cannot be
 * told is let go, and keeps no other from hearing. The form is that of server-sent events (HTML
 * Living Standard, 9.2).
 */
@ApplicationScoped
class Herald {

  private static final Logger LOG = Logger.getLogger(Herald.class.getName());

  /** Browsers come again after a few seconds, and not all at once. */
  private static final int AGAIN_LEAST = 2_000;

  private static final int AGAIN_MOST = 6_000;

  private final TasketSigns signs;
  private final TasketList taskets;
  private final Boards boards;
  private final Clock clock;

  private static final String BOARD_CHANGED = event("board", JsonValue.EMPTY_JSON_OBJECT);

  @Inject
  Herald(TasketSigns signs, TasketList taskets, Boards boards, Clock clock) {
    this.signs = signs;
    this.taskets = taskets;
    this.boards = boards;
    this.clock = clock;
  }

  /** For the container's proxy. */
  Herald() {
    this(null, null, null, null);
  }

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
    return new Change(Long.MAX_VALUE, Change.BOARD, board, board);
  }

  /**
   * Tells listeners of changes.
   *
   * @param asOf until when all is told with these: who comes again hears what came after
   */
  void tell(Collection<Change> changes, Collection<Listener> listeners, Instant asOf) {
    Map<UUID, List<Listener>> byBoard =
        listeners.stream()
            .filter(one -> one.board().isPresent())
            .collect(groupingBy(one -> one.board().get()));
    List<Change> heard =
        changes.stream().filter(change -> byBoard.containsKey(change.board())).toList();
    for (Change change : lastOfBoards(heard)) {
      byBoard.get(change.board()).stream()
          .filter(one -> one.isNews(change.seq()))
          .forEach(one -> tellOf(one, () -> tellOfBoard(one, asOf)));
    }
    Map<UUID, List<TasketSign>> signsByBoard =
        signs.of(ids(heard, Change.TASKET)).stream().collect(groupingBy(TasketSign::board));
    signsByBoard.forEach(
        (board, some) ->
            byBoard
                .getOrDefault(board, List.of())
                .forEach(one -> tellOf(one, () -> tell(one, some, asOf))));
  }

  /**
   * Whatever keeps one from being told ends that one; where the database is away, it is no one's.
   */
  static void tellOf(Listener listener, Runnable telling) {
    try {
      telling.run();
    } catch (Unavailable away) {
      throw away;
    } catch (RuntimeException fault) {
      LOG.log(Level.WARNING, "Somebody who listens could not be told, and was let go", fault);
      listener.end();
    }
  }

  private static Collection<Change> lastOfBoards(List<Change> changes) {
    Map<UUID, Change> last = new HashMap<>();
    changes.stream()
        .filter(change -> change.kind().equals(Change.BOARD))
        .forEach(change -> last.merge(change.board(), change, Herald::later));
    return last.values();
  }

  private static Change later(Change one, Change other) {
    return one.seq() > other.seq() ? one : other;
  }

  private static Set<UUID> ids(List<Change> changes, String kind) {
    return changes.stream()
        .filter(change -> change.kind().equals(kind))
        .map(Change::object)
        .collect(toSet());
  }

  private void tellOfBoard(Listener listener, Instant asOf) {
    listener.doubt();
    if (isBelieved(listener)) {
      listener.tell(BOARD_CHANGED, asOf);
    }
  }

  /** Of more taskets than a list has at once, the board is all there is to tell. */
  private void tell(Listener listener, List<TasketSign> signs, Instant asOf) {
    if (!isBelieved(listener)) {
      return;
    }
    List<TasketSign> audible = audible(listener, signs);
    if (audible.size() > Page.MOST) {
      listener.tell(BOARD_CHANGED, asOf);
    } else {
      audible.forEach(sign -> listener.tell(event("tasket", json(sign)), asOf));
    }
  }

  private List<TasketSign> audible(Listener listener, List<TasketSign> signs) {
    Set<UUID> seen =
        seen(
            listener,
            signs.stream()
                .filter(sign -> !isHeardUnasked(listener, sign))
                .map(TasketSign::tasket)
                .toList());
    return signs.stream()
        .filter(sign -> isHeardUnasked(listener, sign) || seen.contains(sign.tasket()))
        .toList();
  }

  private static boolean isHeardUnasked(Listener listener, TasketSign sign) {
    return listener.hearsAll() && sign.forAll();
  }

  /** Of what is not for all, the taskets that the listener may see, as far as they are told. */
  private Set<UUID> seen(Listener listener, List<UUID> narrow) {
    Set<UUID> seen = new HashSet<>();
    for (int from = 0; from < narrow.size() && seen.size() <= Page.MOST; from += Page.MOST) {
      int to = Math.min(narrow.size(), from + Page.MOST);
      seen.addAll(taskets.seen(listener.actor(), narrow.subList(from, to)).keySet());
    }
    return seen;
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

  private static String event(String name, JsonObject data) {
    return "event: " + name + "\ndata: " + data + "\n";
  }

  static JsonObject json(TasketSign sign) {
    return Json.createObjectBuilder()
        .add("tasket", sign.tasket().toString())
        .add("stage", sign.stage().map(stage -> text(stage.name())).orElse(JsonValue.NULL))
        .add("opened", sign.opened().map(at -> text(at.toString())).orElse(JsonValue.NULL))
        .add("seats", sign.seats())
        .add("seatsFree", sign.seatsFree())
        .add("sessions", sessions(sign))
        .build();
  }

  private static JsonArray sessions(TasketSign sign) {
    JsonArrayBuilder sessions = Json.createArrayBuilder();
    for (TasketSign.Sitting one : sign.sessions()) {
      sessions.add(
          Json.createObjectBuilder()
              .add("id", one.session().toString())
              .add("seats", one.seats())
              .add("seatsFree", one.seatsFree()));
    }
    return sessions.build();
  }

  private static JsonValue text(String value) {
    return Json.createValue(value);
  }
}
