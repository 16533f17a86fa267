package org.tasket.intranet.acceptance.permission;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tasket.intranet.acceptance.house.PlainBrowser;
import org.tasket.intranet.acceptance.house.PlainBrowser.Sheet;
import org.tasket.intranet.acceptance.permission.PermissionObjects.Passing;
import org.tasket.intranet.acceptance.permission.PermissionSample.Case;

/** A tasket's page: some of it is done there, the rest on pages of its own. */
final class TasketPages implements Pages {

  /** The buttons of the page, by operation. */
  private static final Map<String, String> BUTTONS =
      Map.of(
          "publish", "publish",
          "pause", "pause",
          "resume", "resume",
          "complete", "complete",
          "copy", "copy",
          "claim", "take");

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

  TasketPages(PermissionObjects objects) {
    this.objects = objects;
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
    return objects.tasket(one.state(), one.beyond(), passing);
  }

  @Override
  public String kind(Case one) {
    return "tasket %s %s".formatted(one.state(), one.beyond());
  }

  @Override
  public String standing(String id) {
    return objects.caller("aino").get("/taskets/{id}", id).asString();
  }

  @Override
  public Set<String> open(Case one) {
    Set<String> open = new HashSet<>(table.open(one.role(), one.state()));
    open.remove("wait");
    return open;
  }

  @Override
  public Set<String> offered(PlainBrowser who, String role, String id) {
    Sheet page = who.open(path(id));
    return table.operations().stream()
        .filter(operation -> offers(page, operation, id))
        .collect(Collectors.toSet());
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
      return new Attempt(page, button);
    }
    return new Attempt(
        who.open(path(id) + "/" + operation.replace(' ', '-')), OWN_PAGES.get(operation));
  }

  private static String path(String id) {
    return "/tasket/taskets/" + id;
  }
}
