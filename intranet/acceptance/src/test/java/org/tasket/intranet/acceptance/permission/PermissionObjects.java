package org.tasket.intranet.acceptance.permission;

import static org.hamcrest.Matchers.equalTo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.rest.BoardSteps;
import org.tasket.intranet.acceptance.rest.Caller;
import org.tasket.intranet.acceptance.rest.Posting;
import org.tasket.intranet.acceptance.rest.RuledBoard;
import org.tasket.intranet.acceptance.rest.Steps;

/**
 * What the tables of permissions are about, made over REST on boards of their own: somebody in each
 * role, and taskets and claims in each state. Aino, Eeva and Frank work in Digital Services, Bertil
 * somewhere else; Carol manages, and Eeva is Aino's supervisor. Oskar is above everybody.
 */
final class PermissionObjects {

  static final Map<String, String> OF_BOARDS =
      Map.of(
          "audience",
          "eeva",
          "others",
          "bertil",
          "manager",
          "carol",
          "coordinator",
          "david",
          "IT admin",
          "frank");

  static final Map<String, String> OF_TASKETS =
      Map.of("owner, co-owner", "aino", "manager", "carol", "audience", "eeva", "others", "bertil");

  static final Map<String, String> OF_CLAIMS =
      Map.of(
          "helper",
          "aino",
          "owner, co-owner",
          "bertil",
          "manager",
          "carol",
          "supervisor",
          "eeva",
          "others",
          "david");

  /** The same where the helper has no supervisor: the managers speak for the line. */
  static final Map<String, String> OF_CLAIMS_OF_NOBODYS_REPORT =
      Map.of(
          "helper",
          "oskar.vintergard",
          "owner, co-owner",
          "bertil",
          "manager, helper has no supervisor",
          "carol",
          "others",
          "david");

  static final Map<String, String> REASON = Map.of("reason", "Changed plans");

  /** A group that nobody is in. */
  static final Map<String, ?> NOBODY = Map.of("groups", List.of("keepers-of-secrets"));

  /** Nobody's role in the tables of taskets. */
  private static final Map<String, ?> FRANK = Map.of("groups", List.of("tasket-admins"));

  /** All of the board's. */
  private static final Map<String, ?> EVERYONE = Map.of();

  private final Map<String, Caller> callers = new ConcurrentHashMap<>();
  private final House house;
  private final Clocks clocks;
  private final String helper;
  private final String moderated;
  private final String firstCome;
  private final String ownerAccepts;
  private final String supervised;

  /** A board as a file, read when it is needed. */
  private final Map<String, Object> file = new HashMap<>();

  PermissionObjects(House house) {
    this(house, "aino");
  }

  /**
   * The same.
   *
   * @param helper who claims
   */
  PermissionObjects(House house, String helper) {
    this.house = house;
    this.helper = helper;
    this.clocks = new Clocks(house);
    Caller david = caller("david");
    String digi =
        david.get("/departments").then().extract().path("items.find { it.code == 'digi' }.id");
    moderated = RuledBoard.of(david, Map.of("moderated", true));
    BoardSteps.change(
        caller("carol"),
        moderated,
        Map.of("audience", Map.of("departments", List.of(Map.of("department", digi)))));
    firstCome = RuledBoard.of(david, Map.of());
    ownerAccepts = RuledBoard.of(david, Map.of("acceptance", "OWNER_ACCEPTS"));
    supervised = RuledBoard.of(david, Map.of("supervisor", "APPROVE"));
  }

  Caller caller(String login) {
    return callers.computeIfAbsent(login, name -> Caller.of(house, name));
  }

  /** A board from a file, not published yet; the coordinators manage it until they name others. */
  String preparedBoard() {
    if (file.isEmpty()) {
      file.putAll(caller("carol").get("/boards/{slug}/file", firstCome).jsonPath().getMap("$"));
    }
    String slug = "prepared-" + System.nanoTime();
    caller("david")
        .send(Map.of("slug", slug, "file", file), "/boards/import")
        .then()
        .statusCode(201);
    return slug;
  }

  /**
   * A board of Carol's in a state.
   *
   * @param narrow whether it is for nobody but her; otherwise it is for everyone
   */
  String board(String state, boolean narrow, Passing passing) {
    String slug = preparedBoard();
    Caller david = caller("david");
    if (narrow) {
      BoardSteps.change(david, slug, Map.of("audience", NOBODY));
    }
    BoardSteps.change(david, slug, Map.of("managers", List.of("carol")));
    List<String> way = List.of("PREPARED", "OPEN", "ARCHIVED");
    for (int step = 0; !way.get(step).equals(state); step++) {
      passing.leaves(way.get(step), slug);
      david
          .post("/boards/{slug}/{verb}", slug, List.of("publish", "archive").get(step))
          .then()
          .statusCode(200);
    }
    return slug;
  }

  /** Hears of each state that an object goes through on its way, before it leaves it. */
  interface Passing {

    void leaves(String state, String id);
  }

  /** A tasket of Aino's in a state, on the moderated board. */
  String tasket(String state) {
    return tasket(state, false, (passed, id) -> {});
  }

  /**
   * The same.
   *
   * @param narrow whether it is for nobody but those who have to do with it
   */
  String tasket(String state, boolean narrow, Passing passing) {
    return tasket(state, narrow ? NOBODY : EVERYONE, passing);
  }

  private String tasket(String state, Map<String, ?> audience, Passing passing) {
    Posting posting = Posting.small().with("board", moderated);
    String id =
        Steps.draft(
            caller("aino"), audience.isEmpty() ? posting : posting.with("audience", audience));
    List<String> way =
        switch (state) {
          case "DRAFT" -> List.of("DRAFT");
          case "SUBMITTED", "OPEN" -> List.of("DRAFT", "SUBMITTED", "OPEN");
          default -> List.of("DRAFT", "SUBMITTED", "OPEN", state);
        };
    for (int step = 0; !way.get(step).equals(state); step++) {
      passing.leaves(way.get(step), id);
      lead(id, way.get(step + 1));
    }
    caller("aino").get("/taskets/{id}", id).then().body("state", equalTo(state));
    return id;
  }

  private void lead(String tasket, String next) {
    Caller aino = caller("aino");
    switch (next) {
      case "SUBMITTED" -> aino.post("/taskets/{id}/publish", tasket).then().statusCode(200);
      case "OPEN" -> caller("carol").post("/taskets/{id}/publish", tasket).then().statusCode(200);
      case "PAUSED" -> aino.post("/taskets/{id}/pause", tasket).then().statusCode(200);
      case "COMPLETED" -> aino.post("/taskets/{id}/complete", tasket).then().statusCode(200);
      case "CANCELLED" -> aino.send(REASON, "/taskets/{id}/cancel", tasket).then().statusCode(200);
      case "EXPIRED" -> clocks.expire(tasket);
      default -> throw new IllegalArgumentException(next);
    }
  }

  /** The same, with its only seat taken while it was open, as long as it can be opened again. */
  String fullTasket(String state, boolean narrow, Passing passing) {
    boolean staysTaken = staysFull(state);
    Passing taken =
        (passed, id) -> {
          if (staysTaken && passed.equals("OPEN")) {
            Steps.claim(caller("frank"), id);
          }
        };
    String id =
        tasket(
            state,
            narrow ? FRANK : EVERYONE,
            (passed, same) -> {
              taken.leaves(passed, same);
              passing.leaves(passed, same);
            });
    taken.leaves(state, id);
    return id;
  }

  /** The helper's claim on a tasket of Bertil's, in a state. */
  String claim(String state) {
    return claim(state, false, (passed, id) -> {});
  }

  /** The same; where the tasket is narrow, it became so only after the claim. */
  String claim(String state, boolean narrow, Passing passing) {
    String begun =
        switch (state) {
          case "APPLIED", "WAITING", "AWAITING_SUPERVISOR" -> state;
          default -> "ACTIVE";
        };
    List<String> way =
        switch (state) {
          case "RETURNED", "CONFIRMED" -> List.of("ACTIVE", "DELIVERED", state);
          default -> List.of(begun, state);
        };
    String tasket = Steps.open(caller("bertil"), Posting.small().with("board", board(begun)));
    String id = begin(tasket, begun);
    if (narrow) {
      narrow(tasket);
    }
    for (int step = 0; !way.get(step).equals(state); step++) {
      passing.leaves(way.get(step), id);
      lead(id, tasket, way.get(step + 1));
    }
    caller(helper).get("/claims/{id}", id).then().body("state", equalTo(state));
    return id;
  }

  private String board(String begun) {
    return switch (begun) {
      case "APPLIED" -> ownerAccepts;
      case "AWAITING_SUPERVISOR" -> supervised;
      default -> firstCome;
    };
  }

  private String begin(String tasket, String state) {
    boolean waits = state.equals("WAITING");
    if (waits) {
      Steps.claim(caller("frank"), tasket);
    }
    return caller(helper)
        .send(Map.of("wait", waits), "/taskets/{id}/claims", tasket)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private void narrow(String tasket) {
    Caller bertil = caller("bertil");
    bertil
        .patch(
            Map.of("audience", NOBODY),
            bertil.etagOf("/taskets/{id}", tasket),
            "/taskets/{id}",
            tasket)
        .then()
        .statusCode(200);
  }

  private void lead(String claim, String tasket, String next) {
    Caller bertil = caller("bertil");
    switch (next) {
      case "DELIVERED" -> Steps.deliver(caller(helper), claim, 40).statusCode(200);
      case "RETURNED" -> bertil.send(REASON, "/claims/{id}/return", claim).then().statusCode(200);
      case "CONFIRMED" ->
          bertil
              .send(
                  Map.of("minutes", 30, "reason", "By phone", "thanks", "Well done"),
                  "/claims/{id}/confirm",
                  claim)
              .then()
              .statusCode(200);
      case "DECLINED" -> bertil.send(REASON, "/claims/{id}/decline", claim).then().statusCode(200);
      case "WITHDRAWN" ->
          caller(helper).send(REASON, "/claims/{id}/withdraw", claim).then().statusCode(200);
      case "LAPSED" -> clocks.lapse(claim);
      case "CANCELLED" ->
          bertil.send(REASON, "/taskets/{id}/cancel", tasket).then().statusCode(200);
      default -> throw new IllegalArgumentException(next);
    }
  }

  /** Whether a tasket in this state can have a seat that is held and not done. */
  boolean staysFull(String state) {
    return state.equals("OPEN") || state.equals("PAUSED");
  }

  /** A claim on which an operation can be tried: nothing is settled that nobody objects to. */
  String claimFor(String operation, String state) {
    return claimFor(operation, state, false, (passed, id) -> {});
  }

  String claimFor(String operation, String state, boolean narrow, Passing passing) {
    String id = claim(state, narrow, passing);
    if (operation.equals("correct") && state.equals("CONFIRMED")) {
      caller(helper).send(REASON, "/claims/{id}/object", id).then().statusCode(200);
    }
    return id;
  }

  /** A claim that waited for an answer for too long, where it waits for one. */
  String unanswered(String operation, String state) {
    String id = claimFor(operation, state);
    clocks.leaveUnanswered(id);
    return id;
  }

  /** Tries something with what waited too long before any clock answers for whoever did not. */
  void beforeClocksAnswer(Runnable walk) {
    clocks.confirmingNothingWhile(walk);
  }

  /** An open tasket whose time has passed, before any clock ended it. */
  String overdueTasket() {
    String id = tasket("OPEN");
    clocks.runOut(id);
    return id;
  }
}
