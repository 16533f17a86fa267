package org.tasket.intranet.acceptance.permission;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tasket.intranet.acceptance.house.PlainBrowser;
import org.tasket.intranet.acceptance.house.PlainBrowser.Sheet;
import org.tasket.intranet.acceptance.permission.Attempt.Opening;
import org.tasket.intranet.acceptance.permission.Attempt.Press;
import org.tasket.intranet.acceptance.permission.PermissionObjects.Passing;
import org.tasket.intranet.acceptance.permission.PermissionSample.Case;

/** A board's page and its settings; posting is done on a page of its own. */
final class BoardPages implements Pages {

  private static final String COORDINATOR = PermissionObjects.OF_BOARDS.get("coordinator");
  private static final Set<String> COORDINATORS_ONLY = Set.of("archive", "restore");

  private final PermissionTable table = PermissionTable.of("boards");
  private final PermissionObjects objects;
  private final Belongings belongings;

  BoardPages(PermissionObjects objects, Belongings belongings) {
    this.objects = objects;
    this.belongings = belongings;
  }

  @Override
  public PermissionTable table() {
    return table;
  }

  @Override
  public String login(String role) {
    return PermissionObjects.OF_BOARDS.get(role);
  }

  @Override
  public String object(Case one, Passing passing) {
    return objects.board(one.state(), one.beyond(), passing);
  }

  @Override
  public String kind(Case one) {
    return "board %s %s".formatted(one.state(), one.beyond());
  }

  @Override
  public String standing(String slug) {
    return objects.caller("carol").get("/boards/{slug}", slug).asString();
  }

  @Override
  public Set<String> open(Case one) {
    return table.open(one.role(), one.state());
  }

  @Override
  public Set<String> offered(PlainBrowser who, String role, String slug) {
    Sheet page = who.open(path(slug));
    Map<String, String> marks = new HashMap<>();
    marks.put("post", "a[href=/tasket/post?board=" + slug + "]");
    marks.put("publish", "button[name=step][value=publish]");
    marks.put("archive", "a[href=" + path(slug) + "/archive]");
    marks.put("restore", "button[name=step][value=restore]");
    Set<String> offered = those(marks, page);
    Optional<String> settings = page.link("a[href=" + path(slug) + "/settings]");
    settings.ifPresent(
        link ->
            offered.addAll(
                those(
                    Map.of(
                        "edit", "section[aria-labelledby=part-look]",
                        "name managers", "section[aria-labelledby=part-managers]",
                        "export", "a[href=" + path(slug) + "/file]"),
                    who.open(link))));
    return offered;
  }

  private static Set<String> those(Map<String, String> marks, Sheet page) {
    Set<String> those = new HashSet<>(marks.keySet());
    those.removeIf(operation -> !page.has(marks.get(operation)));
    return those;
  }

  @Override
  public Attempt attempt(PlainBrowser who, String operation, String slug) {
    return switch (operation) {
      case "post" -> Press.on(who.open("/tasket/post?board=" + slug), "draft", "", TYPED);
      case "edit" -> settings(who, slug, Map.of("rulebook-holdDays", "9"));
      case "name managers" -> settings(who, slug, Map.of("managers", "gunilla.skogsviol"));
      case "export" -> new Opening(who, path(slug) + "/file");
      case "archive" -> step(who.open(path(slug) + "/archive"), operation);
      default -> step(who.open(path(slug)), operation);
    };
  }

  private static Press settings(PlainBrowser who, String slug, Map<String, String> typed) {
    return Press.on(who.open(path(slug) + "/settings"), "save", "", typed);
  }

  private static Press step(Sheet page, String step) {
    return Press.on(page, "step", step, Map.of());
  }

  @Override
  public String own(String login, String operation) {
    return belongings.board(login, practised(login, operation));
  }

  /** Who can do one step of a board's life has the form for all of them. */
  @Override
  public String practised(String login, String operation) {
    return COORDINATORS_ONLY.contains(operation) && !login.equals(COORDINATOR)
        ? "publish"
        : operation;
  }

  @Override
  public Attempt madeUp(PlainBrowser who, String login, String operation, String own, String slug) {
    return practised(login, operation).equals(operation)
        ? Pages.super.madeUp(who, login, operation, own, slug)
        : step(who.open(path(own)), "publish").saying(operation).about(own, slug);
  }

  @Override
  public boolean tellsDone(Sheet answer) {
    return Pages.super.tellsDone(answer)
        || (answer.status() == 200 && answer.path().endsWith("/file"));
  }

  private static String path(String slug) {
    return "/tasket/boards/" + slug;
  }
}
