package org.tasket.intranet.acceptance.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.tasket.intranet.acceptance.house.PayaraServer;
import org.tasket.intranet.acceptance.house.PlainBrowser;
import org.tasket.intranet.acceptance.house.PlainBrowser.Form;
import org.tasket.intranet.acceptance.house.PlainBrowser.Sheet;
import org.tasket.intranet.acceptance.permission.PermissionSample.Case;
import org.tasket.intranet.acceptance.rest.Caller;
import org.tasket.intranet.acceptance.rest.Posting;
import org.tasket.intranet.acceptance.rest.Steps;

/**
 * A sample of the table of permissions, walked in the portlet on a portal's home page. It offers to
 * take a tasket to whom the table opens it, and to nobody else. Where it does not, somebody takes
 * it all the same, by the form of another tasket.
 */
public final class PortletPermissions {

  /** The board that the portlet shows; coordinators manage it. */
  private static final String BOARD = "everyone";

  private static final Map<String, String> PEOPLE =
      Map.of("owner, co-owner", "aino", "manager", "david", "audience", "eeva", "others", "bertil");

  private final PermissionTable table = PermissionTable.of("taskets");
  private final Map<String, Member> members = new HashMap<>();
  private final PayaraServer server;
  private final Caller aino;

  private PortletPermissions(PayaraServer server) {
    this.server = server;
    aino = Caller.at(server, "aino");
  }

  /** A test for each case, at the portal of a server. */
  public static Stream<DynamicTest> at(PayaraServer server) {
    PortletPermissions permissions = new PortletPermissions(server);
    return PermissionSample.ofThePortlet().stream()
        .map(one -> dynamicTest(one.toString(), () -> permissions.walk(one)));
  }

  private void walk(Case one) {
    Member member = members.computeIfAbsent(PEOPLE.get(one.role()), this::member);
    String id = tasket(one);
    boolean may = table.opens("claim", one.role(), one.state());
    Sheet home = member.home();
    assertThat(home.has(taking(id))).as("offered").isEqualTo(may);
    String before = standing(id);

    Sheet answer = home.form(taking(id)).orElseGet(() -> member.madeUp(id)).send();

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.has(".portlet-msg-success")).as("%s", answer).isEqualTo(may);
    assertThat(answer.has(".portlet-msg-error")).as("%s", answer).isEqualTo(!may);
    assertThat(standing(id).equals(before)).as("as it was").isEqualTo(!may);
    if (one.role().equals("others")) {
      Sheet unknown = member.madeUp(UUID.randomUUID().toString()).send();
      assertThat(answer.text(".portlet-msg-error")).isEqualTo(unknown.text(".portlet-msg-error"));
    }
  }

  private static String taking(String id) {
    return "form[action*=%s]".formatted(id);
  }

  private String standing(String id) {
    return aino.get("/taskets/{id}", id).asString();
  }

  /** A tasket of Aino's; beyond the audience, it is for nobody but her and the managers. */
  private String tasket(Case one) {
    Posting posting = Posting.small().with("board", BOARD);
    String id =
        Steps.draft(
            aino, one.beyond() ? posting.with("audience", PermissionObjects.NOBODY) : posting);
    if (!one.state().equals("DRAFT")) {
      aino.post("/taskets/{id}/publish", id).then().statusCode(200);
    }
    switch (one.state()) {
      case "PAUSED" -> aino.post("/taskets/{id}/pause", id).then().statusCode(200);
      case "COMPLETED" -> aino.post("/taskets/{id}/complete", id).then().statusCode(200);
      case "CANCELLED" ->
          aino.send(PermissionObjects.REASON, "/taskets/{id}/cancel", id).then().statusCode(200);
      default -> {}
    }
    aino.get("/taskets/{id}", id).then().body("state", equalTo(one.state()));
    return id;
  }

  private Member member(String login) {
    PlainBrowser browser = new PlainBrowser(server);
    browser
        .open("/intranet/sign-in")
        .form("#password")
        .orElseThrow()
        .send(Map.of("login", login, "password", "tasket"));
    String other = Steps.open(Caller.at(server, "frank"), Posting.small().with("seats", 5));
    return new Member(browser, other, browser.open("/intranet/").form(taking(other)).orElseThrow());
  }

  /**
   * Somebody who is signed in at the portal.
   *
   * @param other a tasket that everybody may take
   */
  private record Member(PlainBrowser browser, String other, Form taking) {

    Sheet home() {
      return browser.open("/intranet/");
    }

    /** A form that no page has. */
    Form madeUp(String id) {
      return taking.about(other, id);
    }
  }
}
