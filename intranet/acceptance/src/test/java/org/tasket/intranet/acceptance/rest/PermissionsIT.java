package org.tasket.intranet.acceptance.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;

/**
 * The tables of {@code docs/permissions.md}, walked over HTTP: what a cell allows is offered and
 * works, what it does not allow is neither offered nor done. What only a clock brings about
 * (EXPIRED, LAPSED, past the answer time) is walked in the core.
 */
@InTheHouse
@TestInstance(Lifecycle.PER_CLASS)
class PermissionsIT {

  private static final Map<String, String> REASON = Map.of("reason", "Changed plans");
  private static final Set<Integer> REFUSED = Set.of(403, 404, 409);
  private static final PermissionTable TASKETS = PermissionTable.of("taskets");
  private static final PermissionTable CLAIMS = PermissionTable.of("claims");

  private Caller aino;
  private Caller bertil;
  private Caller carol;
  private Caller david;
  private Caller eeva;
  private Caller frank;
  private String moderated;
  private String firstCome;
  private String ownerAccepts;
  private String supervised;

  /** Aino, Eeva and Frank work in Digital Services, Bertil somewhere else; Carol manages. */
  @BeforeAll
  void boards(House house) {
    aino = Caller.of(house, "aino");
    bertil = Caller.of(house, "bertil");
    carol = Caller.of(house, "carol");
    david = Caller.of(house, "david");
    eeva = Caller.of(house, "eeva");
    frank = Caller.of(house, "frank");
    moderated = board(Map.of("moderated", true));
    String digi =
        david.get("/departments").then().extract().path("items.find { it.code == 'digi' }.id");
    patch(
        carol,
        moderated,
        Map.of("audience", Map.of("departments", List.of(Map.of("department", digi)))));
    firstCome = board(Map.of());
    ownerAccepts = board(Map.of("acceptance", "OWNER_ACCEPTS"));
    supervised = board(Map.of("supervisor", "APPROVE"));
  }

  private String board(Map<String, ?> rules) {
    String slug = "permissions-" + System.nanoTime();
    david.send(Map.of("slug", slug, "title", "Rules"), "/boards").then().statusCode(201);
    patch(david, slug, Map.of("rulebook", rules));
    patch(david, slug, Map.of("managers", List.of("carol")));
    return slug;
  }

  private static void patch(Caller who, String slug, Map<String, ?> change) {
    who.patch(change, who.etagOf("/boards/{slug}", slug), "/boards/{slug}", slug)
        .then()
        .statusCode(200);
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

  /** A tasket of Aino's in a state, on the moderated board. */
  private String tasket(String state) {
    String id = Steps.draft(aino, Posting.small().with("board", moderated));
    if (state.equals("DRAFT")) {
      return id;
    }
    aino.post("/taskets/{id}/publish", id).then().statusCode(200);
    if (!state.equals("SUBMITTED")) {
      carol.post("/taskets/{id}/publish", id).then().statusCode(200);
    }
    switch (state) {
      case "PAUSED" -> aino.post("/taskets/{id}/pause", id).then().statusCode(200);
      case "COMPLETED" -> aino.post("/taskets/{id}/complete", id).then().statusCode(200);
      case "CANCELLED" -> aino.send(REASON, "/taskets/{id}/cancel", id).then().statusCode(200);
      default -> {}
    }
    aino.get("/taskets/{id}", id).then().body("state", equalTo(state));
    return id;
  }

  private Response onTasket(String operation, Caller who, String id) {
    return switch (operation) {
      case "edit" ->
          who.patch(
              Map.of("title", "Another title"),
              aino.etagOf("/taskets/{id}", id),
              "/taskets/{id}",
              id);
      case "return", "cancel" -> who.send(REASON, "/taskets/{id}/{op}", id, operation);
      case "renew" ->
          who.send(
              Map.of("openUntil", Posting.inFuture(Duration.ofDays(9))), "/taskets/{id}/renew", id);
      case "hand over" -> who.send(Map.of("person", "frank"), "/taskets/{id}/hand-over", id);
      case "claim" -> who.post("/taskets/{id}/claims", id);
      default -> who.post("/taskets/{id}/{op}", id, operation);
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"DRAFT", "SUBMITTED", "OPEN", "PAUSED", "COMPLETED", "CANCELLED"})
  void ofTasketsAreAsTheTableSays(String state) {
    Map<String, Caller> roles =
        Map.of("owner, co-owner", aino, "manager", carol, "audience", eeva, "others", bertil);
    String shared = tasket(state);
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
            Response answer = onTasket(operation, who, may ? tasket(state) : shared);
            assertThat(succeeded(answer))
                .as("%s %s %s: %s", role, operation, state, answer.asString())
                .isEqualTo(may);
          }
        });
    assertThat(aino.get("/taskets/{id}", shared).<String>path("state")).isEqualTo(state);
  }

  /** True where it was done; whatever else comes must be a plain refusal. */
  private static boolean succeeded(Response answer) {
    if (answer.statusCode() < 300) {
      return true;
    }
    assertThat(REFUSED).as(answer.asString()).contains(answer.statusCode());
    return false;
  }

  /** A claim of Aino's on a tasket of Bertil's, in a state. */
  private String claim(String state) {
    String board =
        switch (state) {
          case "APPLIED" -> ownerAccepts;
          case "AWAITING_SUPERVISOR" -> supervised;
          default -> firstCome;
        };
    String tasket = Steps.open(bertil, Posting.small().with("board", board));
    if (state.equals("WAITING")) {
      Steps.claim(frank, tasket);
    }
    String id =
        aino.send(Map.of("wait", state.equals("WAITING")), "/taskets/{id}/claims", tasket)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    switch (state) {
      case "DELIVERED" -> Steps.deliver(aino, id, 40).statusCode(200);
      case "RETURNED" -> {
        Steps.deliver(aino, id, 40).statusCode(200);
        bertil.send(REASON, "/claims/{id}/return", id).then().statusCode(200);
      }
      case "CONFIRMED" -> {
        Steps.deliver(aino, id, 40).statusCode(200);
        bertil
            .send(Map.of("minutes", 30, "reason", "By phone"), "/claims/{id}/confirm", id)
            .then()
            .statusCode(200);
      }
      case "DECLINED" -> bertil.send(REASON, "/claims/{id}/decline", id).then().statusCode(200);
      case "WITHDRAWN" -> aino.send(REASON, "/claims/{id}/withdraw", id).then().statusCode(200);
      case "CANCELLED" ->
          bertil.send(REASON, "/taskets/{id}/cancel", tasket).then().statusCode(200);
      default -> {}
    }
    return id;
  }

  private String claimFor(String operation, String state) {
    String id = claim(state);
    if (operation.equals("correct")) {
      aino.send(REASON, "/claims/{id}/object", id).then().statusCode(200);
    }
    return id;
  }

  private static Response onClaim(String operation, Caller who, String id) {
    return switch (operation) {
      case "accept", "approve", "confirm" -> who.post("/claims/{id}/{op}", id, operation);
      case "deliver" -> who.send(Map.of("actualMinutes", 25), "/claims/{id}/deliver", id);
      case "correct" ->
          who.send(Map.of("minutes", 35, "reason", "Met halfway"), "/claims/{id}/correct", id);
      default -> who.send(REASON, "/claims/{id}/{op}", id, operation);
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
        "CANCELLED"
      })
  void ofClaimsAreAsTheTableSays(String state) {
    Map<String, Caller> roles =
        Map.of(
            "helper",
            aino,
            "owner, co-owner",
            bertil,
            "manager",
            carol,
            "supervisor",
            eeva,
            "others",
            david);
    String shared = claim(state);
    roles.forEach(
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
            Response answer = onClaim(operation, who, may ? claimFor(operation, state) : shared);
            assertThat(succeeded(answer))
                .as("%s %s %s: %s", role, operation, state, answer.asString())
                .isEqualTo(may);
          }
        });
    assertThat(aino.get("/claims/{id}", shared).<String>path("state")).isEqualTo(state);
  }
}
