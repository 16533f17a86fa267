package org.tasket.intranet.acceptance.permission;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;
import org.tasket.intranet.acceptance.rest.Caller;
import org.tasket.intranet.acceptance.rest.Posting;
import org.tasket.intranet.acceptance.rest.RuledBoard;
import org.tasket.intranet.acceptance.rest.Steps;

/**
 * The table of files in {@code docs/permissions.md}, walked over HTTP for every kind of object that
 * has them: what a cell allows is offered and works, what it does not allow is neither.
 */
@InTheHouse
@TestInstance(Lifecycle.PER_CLASS)
class FilePermissionsIT {

  private static final PermissionTable FILES = PermissionTable.of("files");
  private static final String KEEPER = "owner, co-owner; author; helper";
  private static final String MANAGER = "manager, on a tasket, question or answer";
  private static final String OTHERS = "others who see it";
  private static final Set<Integer> REFUSED = Set.of(403, 409);
  private static final Map<String, String> LINK =
      Map.of("title", "The guide", "url", "https://example.org/");

  private Caller aino;
  private Caller bertil;
  private Caller carol;
  private Caller david;
  private Caller eeva;

  @BeforeAll
  void people(House house) {
    aino = Caller.of(house, "aino");
    bertil = Caller.of(house, "bertil");
    carol = Caller.of(house, "carol");
    david = Caller.of(house, "david");
    eeva = Caller.of(house, "eeva");
  }

  /** An object of Aino's with a link on it; its path. */
  private String object(String kind, String state) {
    boolean settled = state.equals("SETTLED");
    String board = RuledBoard.of(david, Map.of());
    Caller owner = kind.equals("taskets") ? aino : bertil;
    String tasket = Steps.open(owner, Posting.small().with("board", board));
    String path =
        switch (kind) {
          case "taskets" -> "/taskets/" + tasket;
          case "remarks" -> "/remarks/" + asked(tasket);
          default -> "/claims/" + Steps.claim(aino, tasket);
        };
    aino.send(LINK, path + "/links").then().statusCode(201);
    if (settled) {
      settle(kind, board, path);
    }
    return path;
  }

  private String asked(String tasket) {
    return aino.send(Map.of("text", "How long?"), "/taskets/{id}/questions", tasket)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private void settle(String kind, String board, String path) {
    switch (kind) {
      case "taskets" -> aino.post(path + "/complete").then().statusCode(200);
      case "remarks" -> david.post("/boards/{slug}/archive", board).then().statusCode(200);
      default -> aino.send(Map.of("actualMinutes", 25), path + "/deliver").then().statusCode(200);
    }
  }

  private Map<String, Caller> roles(String kind) {
    return kind.equals("claims")
        ? Map.of(KEEPER, aino, OTHERS, bertil)
        : Map.of(KEEPER, aino, MANAGER, carol, OTHERS, eeva);
  }

  @ParameterizedTest
  @CsvSource({
    "taskets, CHANGEABLE",
    "taskets, SETTLED",
    "remarks, CHANGEABLE",
    "remarks, SETTLED",
    "claims, CHANGEABLE",
    "claims, SETTLED"
  })
  void areAsTheTableSays(String kind, String state) {
    roles(kind)
        .forEach(
            (role, who) -> {
              String path = object(kind, state);
              Response shown = who.get(path + "/links");
              assertThat(shown.statusCode()).as("%s %s", role, kind).isEqualTo(200);
              String link = shown.path("items[0].id");
              agree("add", role, state, shown.path("_actions"), who.send(LINK, path + "/links"));
              agree(
                  "withdraw",
                  role,
                  state,
                  shown.path("items[0]._actions"),
                  who.post("/links/{id}/withdraw", link));
            });
  }

  /** What the table says, what was offered and what was done. */
  private static void agree(
      String operation, String role, String state, List<String> offered, Response done) {
    boolean may = FILES.opens(operation, role, state);
    assertThat(offered.contains(operation)).as("%s %s %s", operation, role, state).isEqualTo(may);
    if (may) {
      assertThat(done.statusCode()).as(done.asString()).isBetween(200, 201);
    } else {
      assertThat(done.statusCode()).as(done.asString()).isIn(REFUSED);
    }
  }
}
