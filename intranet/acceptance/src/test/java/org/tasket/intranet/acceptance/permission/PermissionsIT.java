package org.tasket.intranet.acceptance.permission;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.tasket.intranet.acceptance.rest.Caller;
import org.tasket.intranet.acceptance.rest.Posting;

/**
 * The tables of {@code docs/permissions.md}, walked over HTTP: what a cell allows is offered and
 * works, what it does not allow is neither offered nor done. What only a clock brings about
 * (EXPIRED, LAPSED, past the answer time) is walked in the core.
 */
@InTheHouse
@TestInstance(Lifecycle.PER_CLASS)
class PermissionsIT {

  private static final Set<Integer> REFUSED = Set.of(403, 404, 409);
  private static final PermissionTable TASKETS = PermissionTable.of("taskets");
  private static final PermissionTable CLAIMS = PermissionTable.of("claims");

  private PermissionObjects objects;

  @BeforeAll
  void people(House house) {
    objects = new PermissionObjects(house);
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
      default -> who.post("/taskets/{id}/{op}", id, operation);
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"DRAFT", "SUBMITTED", "OPEN", "PAUSED", "COMPLETED", "CANCELLED"})
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
        "CANCELLED"
      })
  void ofClaimsAreAsTheTableSays(String state) {
    Map<String, Caller> roles = callers(PermissionObjects.OF_CLAIMS);
    String shared = objects.claim(state);
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
            Response answer =
                onClaim(operation, who, may ? objects.claimFor(operation, state) : shared);
            assertThat(succeeded(answer))
                .as("%s %s %s: %s", role, operation, state, answer.asString())
                .isEqualTo(may);
          }
        });
    assertThat(objects.caller("aino").get("/claims/{id}", shared).<String>path("state"))
        .isEqualTo(state);
  }
}
