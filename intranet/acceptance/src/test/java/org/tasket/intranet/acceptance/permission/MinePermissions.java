package org.tasket.intranet.acceptance.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.tasket.intranet.acceptance.house.PayaraServer;
import org.tasket.intranet.acceptance.house.PlainBrowser;
import org.tasket.intranet.acceptance.house.PlainBrowser.Sheet;
import org.tasket.intranet.acceptance.permission.PermissionSample.Case;
import org.tasket.intranet.acceptance.rest.Caller;
import org.tasket.intranet.acceptance.rest.Posting;
import org.tasket.intranet.acceptance.rest.Steps;

/**
 * The same for the portlet with what one has in hand: the helper is offered to deliver and to give
 * back where the table opens it, and nobody else is; whoever tries all the same, by the form of a
 * claim of their own, is refused.
 */
public final class MinePermissions {

  private static final String PAGE = "/intranet/work?state.mine=maximized";

  /** On a board that the coordinators manage. */
  private static final Map<String, String> PEOPLE =
      Map.of("helper", "eeva", "owner, co-owner", "aino", "manager", "david", "others", "bertil");

  private final PermissionTable table = PermissionTable.of("claims");
  private final Map<String, PlainBrowser> browsers = new HashMap<>();
  private final PayaraServer server;

  private MinePermissions(PayaraServer server) {
    this.server = server;
  }

  /** A test for each case, at the portal of a server. */
  public static Stream<DynamicTest> at(PayaraServer server) {
    MinePermissions permissions = new MinePermissions(server);
    return PermissionSample.ofMine().stream()
        .map(one -> dynamicTest(one.toString(), () -> permissions.walk(one)));
  }

  private void walk(Case one) {
    String login = PEOPLE.get(one.role());
    String own = Steps.claim(caller(login), Steps.open(caller("frank"), Posting.small()));
    String id = claim(one.state());
    Sheet mine = browsers.computeIfAbsent(login, this::signedIn).open(PAGE);
    boolean may = table.opens(one.operation(), one.role(), one.state());
    assertThat(mine.has(form(one, id))).as("offered: %s", mine).isEqualTo(may);
    String before = standing(id);

    Sheet answer =
        mine.form(form(one, own) + " button")
            .orElseThrow()
            .about(own, id)
            .send(Map.of("p_mine_minutes", "40", "p_mine_reason", "No time"));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.has("#mine .portlet-msg-success")).as("%s", answer).isEqualTo(may);
    assertThat(answer.has("#mine .portlet-msg-error")).as("%s", answer).isEqualTo(!may);
    assertThat(standing(id).equals(before)).as("as it was").isEqualTo(!may);
    caller(login)
        .send(PermissionObjects.REASON, "/claims/{id}/withdraw", own)
        .then()
        .statusCode(200);
  }

  private static String form(Case one, String id) {
    return "#mine form[action*=%s][action*=%s]".formatted(id, one.operation());
  }

  /** Eeva's claim on a tasket of Aino's, in a state. */
  private String claim(String state) {
    Caller aino = caller("aino");
    String tasket = Steps.open(aino, Posting.small());
    String id = Steps.claim(caller("eeva"), tasket);
    switch (state) {
      case "DELIVERED", "RETURNED", "CONFIRMED" ->
          Steps.deliver(caller("eeva"), id, 40).statusCode(200);
      case "WITHDRAWN" -> does(caller("eeva"), "/claims/{id}/withdraw", id);
      case "DECLINED" -> does(aino, "/claims/{id}/decline", id);
      case "CANCELLED" -> does(aino, "/taskets/{id}/cancel", tasket);
      default -> {}
    }
    switch (state) {
      case "RETURNED" -> does(aino, "/claims/{id}/return", id);
      case "CONFIRMED" -> aino.send(Map.of(), "/claims/{id}/confirm", id).then().statusCode(200);
      default -> {}
    }
    aino.get("/claims/{id}", id).then().body("state", equalTo(state));
    return id;
  }

  private static void does(Caller who, String what, String id) {
    who.send(PermissionObjects.REASON, what, id).then().statusCode(200);
  }

  private String standing(String id) {
    return caller("aino").get("/claims/{id}", id).asString();
  }

  private Caller caller(String login) {
    return Caller.at(server, login);
  }

  private PlainBrowser signedIn(String login) {
    PlainBrowser browser = new PlainBrowser(server);
    browser
        .open("/intranet/sign-in")
        .form("#password")
        .orElseThrow()
        .send(Map.of("login", login, "password", "tasket"));
    return browser;
  }
}
