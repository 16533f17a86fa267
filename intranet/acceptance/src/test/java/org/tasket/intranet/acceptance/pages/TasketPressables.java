package org.tasket.intranet.acceptance.pages;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.rest.Caller;
import org.tasket.intranet.acceptance.rest.Posting;
import org.tasket.intranet.acceptance.rest.Steps;

/** Buttons about taskets and claims. */
final class TasketPressables extends Pressables {

  TasketPressables(House house) {
    super(house);
  }

  @Override
  Map<String, Supplier<Pressable>> all() {
    Map<String, Supplier<Pressable>> all = new LinkedHashMap<>();
    all.put("approvals, approve", this::approve);
    all.put("approvals, accept", this::acceptAmongApprovals);
    all.put("board, deed", this::deed);
    all.put("board, take", () -> take("/tasket/boards/%s"));
    all.put("edit, keep", this::keep);
    all.put("files, removed", this::removeLink);
    all.put("front page, take", () -> take("/tasket/"));
    all.put("search, take", () -> take("/tasket/search?board=%s"));
    all.put("tasket, accept", this::accept);
    all.put("tasket, helped", () -> remark("helped"));
    all.put("tasket, helpedNot", () -> remark("helpedNot"));
    all.put("tasket, shown", () -> remark("shown"));
    all.put("tasket, invite", this::invite);
    all.put("tasket, mark", this::mark);
    all.put("tasket, share", () -> share("share"));
    all.put("tasket, unshare", () -> share("unshare"));
    all.put("tasket, pause", this::pause);
    return all;
  }

  private Pressable approve() {
    Map<String, ?> supervised = Map.of("supervisor", "APPROVE");
    String tasket = Steps.open(bertil, Posting.small().with("board", board(supervised)));
    String claim = made(aino.post("/taskets/{id}/claims", tasket));
    return Pressable.button(
        browser("eeva"),
        "/tasket/approvals",
        "approve",
        claim,
        of(aino, "state", "/claims/{id}", claim));
  }

  private String applied(Caller owner) {
    Posting posting = Posting.small().with("board", board(Map.of("acceptance", "OWNER_ACCEPTS")));
    return made(aino.post("/taskets/{id}/claims", Steps.open(owner, posting)));
  }

  /** By the form of another claim: that page has no such button for an owner. */
  private Pressable acceptAmongApprovals() {
    approve();
    String claim = applied(eeva);
    return new Pressable(
        browser("eeva"),
        "/tasket/approvals",
        "#deciding",
        "accept",
        claim,
        Map.of(),
        of(aino, "state", "/claims/{id}", claim));
  }

  private Pressable accept() {
    String claim = applied(bertil);
    String tasket = aino.get("/claims/{id}", claim).path("tasket");
    return onTasket("bertil", tasket, "accept", claim, of(aino, "state", "/claims/{id}", claim));
  }

  private Pressable onTasket(
      String login, String tasket, String name, String value, Supplier<Object> standing) {
    return Pressable.button(browser(login), "/tasket/taskets/" + tasket, name, value, standing);
  }

  private Pressable take(String path) {
    String board = board(Map.of());
    String tasket = Steps.open(bertil, Posting.small().with("board", board));
    Pressable take =
        Pressable.button(
            browser("aino"),
            path.formatted(board),
            "take",
            tasket,
            of(bertil, "items.size()", "/taskets/{id}/claims", tasket));
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> take.who().open(take.path()).has(take.inForm()));
    return take;
  }

  private Pressable deed() {
    String board = board(Map.of());
    String tasket = Steps.open(bertil, Posting.small().with("board", board));
    return Pressable.button(
        browser("bertil"),
        "/tasket/boards/" + board,
        "deed",
        "pause " + tasket,
        of(bertil, "state", "/taskets/{id}", tasket));
  }

  private Pressable pause() {
    String tasket = Steps.open(bertil, Posting.small());
    return onTasket("bertil", tasket, "pause", "", of(bertil, "state", "/taskets/{id}", tasket));
  }

  private Pressable keep() {
    String tasket = Steps.draft(bertil, Posting.small());
    return new Pressable(
        browser("bertil"),
        "/tasket/taskets/" + tasket + "/edit",
        "button[name=save]",
        "keep",
        "true",
        Map.of("title", "Another title"),
        of(bertil, "title", "/taskets/{id}", tasket));
  }

  private Pressable removeLink() {
    String tasket = Steps.open(bertil, Posting.small());
    Map<String, ?> guide = Map.of("title", "The guide", "url", "https://example.org/guide");
    String link = made(bertil.send(guide, "/taskets/{id}/links", tasket));
    return Pressable.button(
        browser("bertil"),
        "/tasket/taskets/" + tasket + "/files",
        "removed",
        link,
        of(bertil, "items.id", "/taskets/{id}/links", tasket));
  }

  private Pressable invite() {
    offered();
    String tasket = Steps.open(bertil, Posting.small());
    return onTasket(
        "bertil",
        tasket,
        "invite",
        somebody.get("/me").path("id"),
        () -> bertil.get("/taskets/{id}/slots", tasket).asString());
  }

  private Pressable mark() {
    String tasket = Steps.open(bertil, Posting.small());
    return onTasket(
        "aino",
        tasket,
        "mark",
        "true",
        () -> aino.get("/me/bookmarks").asString().contains(tasket));
  }

  private Pressable share(String button) {
    String tasket = Steps.open(bertil, Posting.small());
    String claim = Steps.delivered(aino, tasket, 20);
    does(bertil.send(Map.of("thanks", "Well done"), "/claims/{id}/confirm", claim));
    does(aino.send(Map.of("shown", button.equals("unshare")), "/claims/{id}/share", claim));
    return onTasket("aino", tasket, button, claim, of(aino, "thanksShown", "/claims/{id}", claim));
  }

  private Pressable remark(String button) {
    String tasket = Steps.open(bertil, Posting.small().with("board", board(Map.of())));
    Map<String, ?> text = Map.of("text", "How long?");
    String question = made(aino.send(text, "/taskets/{id}/questions", tasket));
    if (button.equals("shown")) {
      does(carol.send(Map.of("reason", "Rude"), "/remarks/{id}/hide", question));
      return onTasket(
          "carol", tasket, button, question, of(carol, "state", "/remarks/{id}", question));
    }
    String answer = made(bertil.send(text, "/remarks/{id}/answers", question));
    if (button.equals("helpedNot")) {
      does(aino.post("/remarks/{id}/accept", answer));
    }
    return onTasket("aino", tasket, button, answer, of(aino, "accepted", "/remarks/{id}", answer));
  }
}
