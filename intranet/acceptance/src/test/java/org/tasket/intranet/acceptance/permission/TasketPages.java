package org.tasket.intranet.acceptance.permission;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tasket.intranet.acceptance.house.PlainBrowser;
import org.tasket.intranet.acceptance.house.PlainBrowser.Sheet;
import org.tasket.intranet.acceptance.permission.Attempt.Press;
import org.tasket.intranet.acceptance.permission.PermissionObjects.Passing;
import org.tasket.intranet.acceptance.permission.PermissionSample.Case;

/** A tasket's page: some of it is done there, the rest on pages of its own. */
final class TasketPages implements Pages {

  private static final String BUTTON = "button[name=%s]";

  /** Takes a seat, or waits for one where all are taken. */
  private static final String TAKE = "take";

  /** The buttons of the page, by operation. */
  private static final Map<String, String> BUTTONS =
      Map.of(
          "publish", "publish",
          "pause", "pause",
          "resume", "resume",
          "complete", "complete",
          "copy", "copy",
          "claim", TAKE,
          "wait", TAKE);

  /** The operations with a page of their own, and the button there. */
  private static final Map<String, String> OWN_PAGES =
      Map.of(
          "edit", "save",
          "return", "giveBack",
          "renew", "renew",
          "cancel", "cancel",
          "hand over", "handOver");

  private final PermissionTable table = PermissionTable.of("taskets");
  private final PermissionObjects objects;
  private final Belongings belongings;

  TasketPages(PermissionObjects objects, Belongings belongings) {
    this.objects = objects;
    this.belongings = belongings;
  }

  @Override
  public PermissionTable table() {
    return table;
  }

  @Override
  public String login(String role) {
    return PermissionObjects.OF_TASKETS.get(role);
  }

  @Override
  public String object(Case one, Passing passing) {
    return one.operation().equals("wait")
        ? objects.fullTasket(one.state(), one.beyond(), passing)
        : objects.tasket(one.state(), one.beyond(), passing);
  }

  @Override
  public String kind(Case one) {
    return "tasket %s %s %s".formatted(one.state(), one.beyond(), one.operation().equals("wait"));
  }

  @Override
  public String standing(String id) {
    return objects.caller("aino").get("/taskets/{id}", id).asString();
  }

  @Override
  public Set<String> open(Case one) {
    Set<String> open = new HashSet<>(table.open(one.role(), one.state()));
    boolean waits = one.operation().equals("wait");
    open.remove(waits ? "claim" : "wait");
    if (waits && objects.staysFull(one.state())) {
      open.remove("complete"); // somebody is at it
    }
    return open;
  }

  @Override
  public Set<String> offered(PlainBrowser who, String role, String id) {
    Sheet page = who.open(path(id));
    Set<String> offered =
        table.operations().stream()
            .filter(operation -> offers(page, operation, id))
            .collect(Collectors.toSet());
    offered.remove(page.text(BUTTON.formatted(TAKE)).equals("Wait for a seat") ? "claim" : "wait");
    return offered;
  }

  private static boolean offers(Sheet page, String operation, String id) {
    return page.has(BUTTON.formatted(button(operation)))
        || page.has("a[href=%s]".formatted(path(id) + "/" + operation.replace(' ', '-')));
  }

  /** An owner takes back by a button, a manager gives back on a page. */
  private static String button(String operation) {
    return operation.equals("return") ? "takeBack" : BUTTONS.getOrDefault(operation, operation);
  }

  @Override
  public Attempt attempt(PlainBrowser who, String operation, String id) {
    Sheet page = who.open(path(id));
    String button = button(operation);
    if (!OWN_PAGES.containsKey(operation) || page.has(BUTTON.formatted(button))) {
      return Press.on(page, button, "", TYPED);
    }
    return Press.on(
        who.open(path(id) + "/" + operation.replace(' ', '-')),
        OWN_PAGES.get(operation),
        "",
        TYPED);
  }

  @Override
  public String own(String login, String operation) {
    return belongings.tasket(login, operation);
  }

  /** Who can take a seat has the form for waiting too. */
  @Override
  public String practised(String login, String operation) {
    return operation.equals("wait") ? "claim" : operation;
  }

  /** A tasket's own form names its session; a board's card does not. */
  @Override
  public Attempt madeUp(PlainBrowser who, String login, String operation, String own, String id) {
    return practised(login, operation).equals("claim")
        ? Press.on(who.open("/tasket/boards/everyone"), TAKE, own, TYPED).about(own, id)
        : Pages.super.madeUp(who, login, operation, own, id);
  }

  private static String path(String id) {
    return "/tasket/taskets/" + id;
  }
}
