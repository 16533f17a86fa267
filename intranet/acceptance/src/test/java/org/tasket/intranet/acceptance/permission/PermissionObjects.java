package org.tasket.intranet.acceptance.permission;

import static org.hamcrest.Matchers.equalTo;

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
 * somewhere else; Carol manages, and Eeva is Aino's supervisor.
 */
final class PermissionObjects {

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

  static final Map<String, String> REASON = Map.of("reason", "Changed plans");

  /** A group that nobody is in. */
  static final Map<String, ?> NOBODY = Map.of("groups", List.of("keepers-of-secrets"));

  private final Map<String, Caller> callers = new ConcurrentHashMap<>();
  private final House house;
  private final String moderated;
  private final String firstCome;
  private final String ownerAccepts;
  private final String supervised;

  PermissionObjects(House house) {
    this.house = house;
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
    Posting posting = Posting.small().with("board", moderated);
    String id = Steps.draft(caller("aino"), narrow ? posting.with("audience", NOBODY) : posting);
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
      default -> throw new IllegalArgumentException(next);
    }
  }

  /** A claim of Aino's on a tasket of Bertil's, in a state. */
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
    caller("aino").get("/claims/{id}", id).then().body("state", equalTo(state));
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
    return caller("aino")
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
    Caller aino = caller("aino");
    Caller bertil = caller("bertil");
    switch (next) {
      case "DELIVERED" -> Steps.deliver(aino, claim, 40).statusCode(200);
      case "RETURNED" -> bertil.send(REASON, "/claims/{id}/return", claim).then().statusCode(200);
      case "CONFIRMED" ->
          bertil
              .send(Map.of("minutes", 30, "reason", "By phone"), "/claims/{id}/confirm", claim)
              .then()
              .statusCode(200);
      case "DECLINED" -> bertil.send(REASON, "/claims/{id}/decline", claim).then().statusCode(200);
      case "WITHDRAWN" -> aino.send(REASON, "/claims/{id}/withdraw", claim).then().statusCode(200);
      case "CANCELLED" ->
          bertil.send(REASON, "/taskets/{id}/cancel", tasket).then().statusCode(200);
      default -> throw new IllegalArgumentException(next);
    }
  }

  /** A claim on which an operation can be tried: nothing is settled that nobody objects to. */
  String claimFor(String operation, String state) {
    return claimFor(operation, state, false, (passed, id) -> {});
  }

  String claimFor(String operation, String state, boolean narrow, Passing passing) {
    String id = claim(state, narrow, passing);
    if (operation.equals("correct") && state.equals("CONFIRMED")) {
      caller("aino").send(REASON, "/claims/{id}/object", id).then().statusCode(200);
    }
    return id;
  }
}
