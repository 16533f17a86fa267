package org.tasket.intranet.acceptance.permission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tasket.intranet.acceptance.house.PlainBrowser;
import org.tasket.intranet.acceptance.house.PlainBrowser.Sheet;
import org.tasket.intranet.acceptance.permission.Attempt.Press;
import org.tasket.intranet.acceptance.permission.PermissionObjects.Passing;
import org.tasket.intranet.acceptance.permission.PermissionSample.Case;

/**
 * Where people find claims: on the tasket's page, among their own things, and among what awaits
 * their word. Most of it is done on pages of its own.
 */
final class ClaimPages implements Pages {

  private static final String SAYING = "button[name=%s][value=%s]";

  private final PermissionTable table = PermissionTable.of("claims");
  private final PermissionObjects objects;
  private final Belongings belongings;
  private final Map<String, String> taskets = new HashMap<>();

  ClaimPages(PermissionObjects objects, Belongings belongings) {
    this.objects = objects;
    this.belongings = belongings;
  }

  @Override
  public PermissionTable table() {
    return table;
  }

  @Override
  public String login(String role) {
    return PermissionObjects.OF_CLAIMS.get(role);
  }

  @Override
  public String object(Case one, Passing passing) {
    return objects.claimFor(one.operation(), one.state(), one.beyond(), passing);
  }

  @Override
  public String kind(Case one) {
    return "claim %s %s %s".formatted(one.state(), one.beyond(), one.operation().equals("correct"));
  }

  @Override
  public String standing(String id) {
    return objects.caller("bertil").get("/claims/{id}", id).asString();
  }

  /** Who has objected cannot do so again, and what nobody objects to is not settled. */
  @Override
  public Set<String> open(Case one) {
    Set<String> open = new HashSet<>(table.open(one.role(), one.state()));
    open.remove(one.operation().equals("correct") ? "object" : "correct");
    return open;
  }

  @Override
  public Set<String> offered(PlainBrowser who, String role, String id) {
    List<Sheet> pages = new ArrayList<>();
    pages.add(tasketPage(who, id));
    switch (role) {
      case "helper" -> pages.add(who.open("/tasket/me"));
      case "manager", "supervisor" -> pages.addAll(approvals(who));
      default -> {}
    }
    if (pages.stream().anyMatch(page -> offers(page, "confirm", id))) {
      pages.add(who.open(path(id, "confirm")));
    }
    Set<String> offered = new HashSet<>();
    for (String operation : table.operations()) {
      if (pages.stream().anyMatch(page -> offers(page, operation, id))) {
        offered.add(operation);
      }
    }
    return offered;
  }

  private static boolean offers(Sheet page, String operation, String id) {
    return page.has(SAYING.formatted(operation, id))
        || page.has("a[href=%s]".formatted(path(id, operation)));
  }

  private Sheet tasketPage(PlainBrowser who, String claim) {
    return who.open("/tasket/taskets/" + taskets.computeIfAbsent(claim, this::tasket));
  }

  /** Bertil owns what is walked, and Frank helps where somebody else owns it. */
  private String tasket(String claim) {
    return Stream.of("bertil", "frank")
        .map(login -> objects.caller(login).get("/claims/{id}", claim).<String>path("tasket"))
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow();
  }

  /** All of what awaits somebody, page by page. */
  private static List<Sheet> approvals(PlainBrowser who) {
    List<Sheet> pages = new ArrayList<>();
    Optional<String> next = Optional.of("");
    while (next.isPresent()) {
      Sheet page = who.open("/tasket/approvals" + next.get());
      pages.add(page);
      next = page.link("a[href^=?from=]");
    }
    return pages;
  }

  @Override
  public Attempt attempt(PlainBrowser who, String operation, String id) {
    return switch (operation) {
      case "accept", "share" -> Press.on(tasketPage(who, id), operation, id, Map.of());
      case "approve" -> Press.on(approving(who, id), operation, id, Map.of());
      default -> Press.on(who.open(path(id, operation)), operation, "", typed(operation));
    };
  }

  @Override
  public String own(String login, String operation) {
    return belongings.claim(login, operation);
  }

  private static Sheet approving(PlainBrowser who, String id) {
    List<Sheet> pages = approvals(who);
    return pages.stream()
        .filter(page -> offers(page, "approve", id))
        .findFirst()
        .orElse(pages.get(0));
  }

  private static Map<String, String> typed(String operation) {
    Map<String, String> typed = new HashMap<>(TYPED);
    if (operation.equals("correct")) {
      typed.put("minutes", "35");
    }
    return typed;
  }

  private static String path(String id, String operation) {
    return "/tasket/claims/" + id + "/" + operation;
  }
}
