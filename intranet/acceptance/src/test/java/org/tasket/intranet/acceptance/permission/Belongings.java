package org.tasket.intranet.acceptance.permission;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.rest.BoardSteps;
import org.tasket.intranet.acceptance.rest.Caller;
import org.tasket.intranet.acceptance.rest.Posting;
import org.tasket.intranet.acceptance.rest.RuledBoard;
import org.tasket.intranet.acceptance.rest.Steps;

/**
 * Things on which somebody may do an operation, whatever else they may: so that a form of theirs,
 * made up to be about something else, has all that the operation asks for.
 */
final class Belongings {

  private static final String COORDINATOR = "david";
  private static final String HELPER = "frank";

  /** Nobody supervises him. */
  private static final String ABOVE_ALL = "oskar.vintergard";

  private final Map<String, String> boards = new HashMap<>();
  private final PermissionObjects objects;
  private final Clocks clocks;

  Belongings(House house, PermissionObjects objects) {
    this.objects = objects;
    this.clocks = new Clocks(house);
  }

  private Caller caller(String login) {
    return objects.caller(login);
  }

  private String board(Map<String, ?> rules, String manager) {
    return boards.computeIfAbsent(
        rules + manager, key -> RuledBoard.of(caller(COORDINATOR), rules, manager));
  }

  /** A board of which somebody can do that; only coordinators archive and restore. */
  String board(String login, String operation) {
    return switch (operation) {
      case "publish" -> {
        String slug = objects.preparedBoard();
        BoardSteps.change(caller(COORDINATOR), slug, Map.of("managers", List.of(login)));
        yield slug;
      }
      case "restore" -> {
        String slug = RuledBoard.of(caller(COORDINATOR), Map.of());
        caller(COORDINATOR).post("/boards/{slug}/archive", slug).then().statusCode(200);
        yield slug;
      }
      default -> RuledBoard.of(caller(COORDINATOR), Map.of(), login);
    };
  }

  /** A tasket, somebody's own where owners do that. */
  String tasket(String login, String operation) {
    Caller who = caller(login);
    switch (operation) {
      case "edit", "publish" -> {
        return Steps.draft(who, Posting.small());
      }
      case "return" -> {
        String submitted =
            Steps.draft(
                who, Posting.small().with("board", board(Map.of("moderated", true), ABOVE_ALL)));
        who.post("/taskets/{id}/publish", submitted).then().statusCode(200);
        return submitted;
      }
      case "claim" -> {
        return Steps.open(caller(other(login)), Posting.small());
      }
      default -> {
        String open = Steps.open(who, Posting.small());
        if (operation.equals("resume")) {
          who.post("/taskets/{id}/pause", open).then().statusCode(200);
        } else if (operation.equals("renew")) {
          clocks.expire(open);
        }
        return open;
      }
    }
  }

  /** A claim, on somebody's own tasket or board or as a helper, as the operation needs it. */
  String claim(String login, String operation) {
    Caller who = caller(login);
    Caller other = caller(other(login));
    Caller helper = caller(HELPER);
    return switch (operation) {
      case "accept", "decline" ->
          begun(helper, Steps.open(who, on(Map.of("acceptance", "OWNER_ACCEPTS"), ABOVE_ALL)));
      case "approve" ->
          begun(caller(ABOVE_ALL), Steps.open(other, on(Map.of("supervisor", "APPROVE"), login)));
      case "return", "confirm" -> Steps.delivered(helper, Steps.open(who, Posting.small()), 40);
      case "object", "share" -> changed(other, who, Posting.small());
      case "correct" -> {
        String claim = changed(other, helper, on(Map.of(), login));
        helper.send(PermissionObjects.REASON, "/claims/{id}/object", claim).then().statusCode(200);
        yield claim;
      }
      default -> Steps.claim(who, Steps.open(other, Posting.small()));
    };
  }

  private Posting on(Map<String, ?> rules, String manager) {
    return Posting.small().with("board", board(rules, manager));
  }

  private static String begun(Caller helper, String tasket) {
    return helper.post("/taskets/{id}/claims", tasket).then().statusCode(201).extract().path("id");
  }

  /** Confirmed, with fewer minutes than were delivered. */
  private static String changed(Caller owner, Caller helper, Posting posting) {
    String claim = Steps.delivered(helper, Steps.open(owner, posting), 40);
    owner
        .send(
            Map.of("minutes", 30, "reason", "By phone", "thanks", "Well done"),
            "/claims/{id}/confirm",
            claim)
        .then()
        .statusCode(200);
    return claim;
  }

  private static String other(String login) {
    return login.equals("bertil") ? "aino" : "bertil";
  }
}
