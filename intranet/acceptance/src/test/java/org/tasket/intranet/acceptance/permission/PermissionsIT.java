package org.tasket.intranet.acceptance.permission;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;
import org.tasket.intranet.acceptance.rest.Caller;
import org.tasket.intranet.acceptance.rest.Posting;

/**
 * The tables of {@code docs/permissions.md}, walked over HTTP: what a cell allows is offered and
 * works, what it does not allow is neither offered nor done. What only a clock brings about is
 * written into the database, as {@link Clocks} has it.
 */
@InTheHouse
@TestInstance(Lifecycle.PER_CLASS)
class PermissionsIT {

  private static final Set<Integer> REFUSED = Set.of(403, 404, 409);
  private static final PermissionTable BOARDS = PermissionTable.of("boards");
  private static final PermissionTable TASKETS = PermissionTable.of("taskets");
  private static final PermissionTable CLAIMS = PermissionTable.of("claims");

  private PermissionObjects objects;
  private PermissionObjects ofOskar;

  @BeforeAll
  void people(House house) {
    objects = new PermissionObjects(house);
    ofOskar = new PermissionObjects(house, "oskar.vintergard");
  }

  private Map<String, Caller> callers(Map<String, String> logins) {
    return logins.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, role -> objects.caller(role.getValue())));
  }

  private static Set<String> offered(Response shown) {
    List<String> actions = shown.path("_actions");
    return actions.stream().map(PermissionsIT::plain).collect(Collectors.toSet());
  }

  /** Operations have one name, whether written as words, with hyphens or otherwise. */
  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
  }

  private static Set<String> plain(Set<String> names) {
    return names.stream().map(PermissionsIT::plain).collect(Collectors.toSet());
  }

  private Response onBoard(String operation, Caller who, String slug) {
    return switch (operation) {
      case "post" -> who.send(Posting.small().with("board", slug).body(), "/taskets");
      case "edit" -> change(who, slug, Map.of("title", "Another title"));
      case "name managers" ->
          change(who, slug, Map.of("managers", List.of("carol", "gunilla.skogsviol")));
      case "export" -> who.get("/boards/{slug}/file", slug);
      default -> who.post("/boards/{slug}/{op}", slug, operation);
    };
  }

  private Response change(Caller who, String slug, Map<String, ?> patch) {
    return who.patch(
        patch, objects.caller("carol").etagOf("/boards/{slug}", slug), "/boards/{slug}", slug);
  }

  /** A board for everyone has an audience, one for nobody has others. */
  @ParameterizedTest
  @ValueSource(strings = {"PREPARED", "OPEN", "ARCHIVED"})
  void ofBoardsAreAsTheTableSays(String state) {
    Map<String, String> within = new HashMap<>(PermissionObjects.OF_BOARDS);
    within.keySet().retainAll(Set.of("audience", "manager"));
    Map<String, String> beyond = new HashMap<>(PermissionObjects.OF_BOARDS);
    beyond.remove("audience");
    walkBoards(state, within, false);
    walkBoards(state, beyond, true);
  }

  private void walkBoards(String state, Map<String, String> logins, boolean narrow) {
    String shared = objects.board(state, narrow, (passed, slug) -> {});
    callers(logins)
        .forEach(
            (role, who) -> {
              Set<String> open = BOARDS.open(role, state);
              Response shown = who.get("/boards/{slug}", shared);
              if (shown.statusCode() == 200) {
                assertThat(offered(shown)).as("%s %s", role, state).isEqualTo(plain(open));
              } else {
                assertThat(open).as("%s %s", role, state).isEmpty();
                assertThat(shown.statusCode()).isEqualTo(404);
              }
              for (String operation : BOARDS.operations()) {
                boolean may = open.contains(operation);
                String slug = may ? objects.board(state, narrow, (passed, same) -> {}) : shared;
                Response answer = onBoard(operation, who, slug);
                assertThat(answer.statusCode() < 300)
                    .as("%s %s %s: %s", role, operation, state, answer.asString())
                    .isEqualTo(may);
                if (!may) {
                  isRefused(answer, shown.statusCode() == 200 || !operation.equals("post"));
                }
              }
            });
    assertThat(objects.caller("carol").get("/boards/{slug}", shared).<String>path("state"))
        .isEqualTo(state);
  }

  /** To post, a board is named in the body: what is out of sight is an unknown value there. */
  private static void isRefused(Response answer, boolean named) {
    assertThat(named ? REFUSED : Set.of(422)).as(answer.asString()).contains(answer.statusCode());
  }

  private Response onTasket(String operation, Caller who, String id) {
    return switch (operation) {
      case "edit" ->
          who.patch(
              Map.of("title", "Another title"),
              objects.caller("aino").etagOf("/taskets/{id}", id),
              "/taskets/{id}",
              id);
      case "return", "cancel" ->
          who.send(PermissionObjects.REASON, "/taskets/{id}/{op}", id, operation);
      case "renew" ->
          who.send(
              Map.of("openUntil", Posting.inFuture(Duration.ofDays(9))), "/taskets/{id}/renew", id);
      case "hand over" -> who.send(Map.of("person", "frank"), "/taskets/{id}/hand-over", id);
      case "claim" -> who.post("/taskets/{id}/claims", id);
      case "wait" -> who.send(Map.of("wait", true), "/taskets/{id}/claims", id);
      default -> who.post("/taskets/{id}/{op}", id, operation);
    };
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"DRAFT", "SUBMITTED", "OPEN", "PAUSED", "COMPLETED", "CANCELLED", "EXPIRED"})
  void ofTasketsAreAsTheTableSays(String state) {
    Map<String, Caller> roles = callers(PermissionObjects.OF_TASKETS);
    String shared = objects.tasket(state);
    Set<String> operations = new HashSet<>(TASKETS.operations());
    operations.remove("wait");
    roles.forEach(
        (role, who) -> {
          Set<String> open = TASKETS.open(role, state);
          open.remove("wait");
          Response shown = who.get("/taskets/{id}", shared);
          if (shown.statusCode() == 200) {
            assertThat(offered(shown)).as("%s %s", role, state).isEqualTo(plain(open));
          } else {
            assertThat(open).as("%s %s", role, state).isEmpty();
            assertThat(shown.statusCode()).isEqualTo(404);
          }
          for (String operation : operations) {
            boolean may = open.contains(operation);
            Response answer = onTasket(operation, who, may ? objects.tasket(state) : shared);
            assertThat(succeeded(answer))
                .as("%s %s %s: %s", role, operation, state, answer.asString())
                .isEqualTo(may);
          }
        });
    assertThat(objects.caller("aino").get("/taskets/{id}", shared).<String>path("state"))
        .isEqualTo(state);
  }

  /** Where no seat is free one waits for one, and does not claim. */
  @ParameterizedTest
  @ValueSource(strings = {"OPEN", "PAUSED", "CANCELLED"})
  void ofWaitingAreAsTheTableSays(String state) {
    callers(PermissionObjects.OF_TASKETS)
        .forEach(
            (role, who) -> {
              boolean may = TASKETS.opens("wait", role, state);
              String full = objects.fullTasket(state, false, (passed, id) -> {});
              Response shown = who.get("/taskets/{id}", full);
              assertThat(shown.statusCode() == 200 && offered(shown).contains("wait"))
                  .as("%s %s", role, state)
                  .isEqualTo(may);
              if (shown.statusCode() == 200) {
                assertThat(offered(shown)).doesNotContain("claim");
              }
              assertThat(succeeded(onTasket("claim", who, full))).as("claim %s", role).isFalse();
              Response answer = onTasket("wait", who, full);
              assertThat(succeeded(answer))
                  .as("%s %s: %s", role, state, answer.asString())
                  .isEqualTo(may);
              if (may) {
                assertThat(answer.<String>path("state")).isEqualTo("WAITING");
              }
            });
  }

  @Test
  void nothingIsClaimedAfterItsTimeWhetherAClockCameByOrNot() {
    String overdue = objects.overdueTasket();
    Caller eeva = objects.caller("eeva");

    assertThat(offered(eeva.get("/taskets/{id}", overdue))).doesNotContain("claim", "wait");
    for (String operation : List.of("claim", "wait")) {
      assertThat(onTasket(operation, eeva, overdue).statusCode()).isEqualTo(409);
    }
  }

  /** True where it was done; whatever else comes must be a plain refusal. */
  private static boolean succeeded(Response answer) {
    if (answer.statusCode() < 300) {
      return true;
    }
    assertThat(REFUSED).as(answer.asString()).contains(answer.statusCode());
    return false;
  }

  private static Response onClaim(String operation, Caller who, String id) {
    return switch (operation) {
      case "accept", "approve", "confirm" -> who.post("/claims/{id}/{op}", id, operation);
      case "share" -> who.send(Map.of("shown", true), "/claims/{id}/share", id);
      case "deliver" -> who.send(Map.of("actualMinutes", 25), "/claims/{id}/deliver", id);
      case "correct" ->
          who.send(Map.of("minutes", 35, "reason", "Met halfway"), "/claims/{id}/correct", id);
      default -> who.send(PermissionObjects.REASON, "/claims/{id}/{op}", id, operation);
    };
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "APPLIED",
        "WAITING",
        "AWAITING_SUPERVISOR",
        "ACTIVE",
        "DELIVERED",
        "RETURNED",
        "CONFIRMED",
        "DECLINED",
        "WITHDRAWN",
        "LAPSED",
        "CANCELLED"
      })
  void ofClaimsAreAsTheTableSays(String state) {
    walkClaims(state, PermissionObjects.OF_CLAIMS, operation -> objects.claimFor(operation, state));
  }

  /** A delivery that nobody answered is still the owner's to answer until a clock confirms it. */
  @ParameterizedTest
  @ValueSource(strings = {"APPLIED", "DELIVERED", "CONFIRMED"})
  void ofClaimsPastTheAnswerTimeAreAsTheTableSays(String state) {
    Map<String, String> roles = new HashMap<>(PermissionObjects.OF_CLAIMS);
    roles.put("manager, past the answer time", roles.remove("manager"));
    objects.beforeClocksAnswer(
        () -> walkClaims(state, roles, operation -> objects.unanswered(operation, state)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"APPLIED", "AWAITING_SUPERVISOR", "ACTIVE", "DELIVERED", "CONFIRMED"})
  void ofClaimsOfWhoeverHasNoSupervisorAreAsTheTableSays(String state) {
    walkClaims(
        state,
        PermissionObjects.OF_CLAIMS_OF_NOBODYS_REPORT,
        operation -> ofOskar.claimFor(operation, state));
  }

  /**
   * Walks all operations of all roles.
   *
   * @param claim makes one in that state for an operation
   */
  private void walkClaims(
      String state, Map<String, String> logins, Function<String, String> claim) {
    String shared = claim.apply("none");
    callers(logins)
        .forEach(
            (role, who) -> {
              Set<String> open = CLAIMS.open(role, state);
              Response shown = who.get("/claims/{id}", shared);
              assertThat(shown.statusCode()).as(role).isEqualTo(role.equals("others") ? 404 : 200);
              if (shown.statusCode() == 200) {
                Set<String> now = new HashSet<>(open);
                now.remove("correct"); // nobody has objected to this one
                assertThat(offered(shown)).as("%s %s", role, state).isEqualTo(plain(now));
              }
              for (String operation : CLAIMS.operations()) {
                boolean may = open.contains(operation);
                Response answer = onClaim(operation, who, may ? claim.apply(operation) : shared);
                assertThat(succeeded(answer))
                    .as("%s %s %s: %s", role, operation, state, answer.asString())
                    .isEqualTo(may);
              }
            });
    assertThat(objects.caller("bertil").get("/claims/{id}", shared).<String>path("state"))
        .isEqualTo(state);
  }
}
