package org.tasket.intranet.acceptance.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.rest.Caller;
import org.tasket.intranet.acceptance.rest.Neglect;
import org.tasket.intranet.acceptance.rest.Posting;
import org.tasket.intranet.acceptance.rest.Steps;

/** Buttons about boards, their own pages and their webhooks. */
final class BoardPressables extends Pressables {

  /** Has drafts, and leaves. */
  private static final String LEAVER = "seppo.untuvala";

  private static final Map<String, Object> HOWTO =
      Map.of("title", "Wording", "text", "Short.", "language", "en");

  BoardPressables(House house) {
    super(house);
  }

  @Override
  Map<String, Supplier<Pressable>> all() {
    Map<String, Supplier<Pressable>> all = new LinkedHashMap<>();
    all.put("board, follow", this::follow);
    all.put("board, publish", this::publish);
    all.put("board, restore", this::restore);
    all.put("board's archive, archive", this::archive);
    all.put("board's housekeeping, cancel", this::cancelDrafts);
    all.put("howto, archive", this::archiveHowto);
    all.put("howtos, up", () -> move("up", 1));
    all.put("howtos, down", () -> move("down", 0));
    all.put("webhook, pause", this::pauseWebhook);
    all.put("webhook, again", this::sendAgain);
    return all;
  }

  @Override
  void putBack() {
    super.putBack();
    comeBack();
  }

  private void comeBack() {
    Caller.of(house, LEAVER).get("/me");
    Neglect.returns(house, LEAVER);
  }

  private Pressable follow() {
    String board = board(Map.of());
    return Pressable.button(
        browser("bertil"),
        "/tasket/boards/" + board,
        "follow",
        "true",
        () -> bertil.get("/me/followed-boards").path("items.slug").toString().contains(board));
  }

  private Pressable publish() {
    Object file = carol.get("/boards/{slug}/file", board(Map.of())).jsonPath().getMap("$");
    String slug = "prepared-" + System.nanoTime();
    david.send(Map.of("slug", slug, "file", file), "/boards/import").then().statusCode(201);
    return step(slug, "", "publish");
  }

  private Pressable archive() {
    return step(board(Map.of()), "/archive", "archive");
  }

  private Pressable restore() {
    String board = board(Map.of());
    does(david.post("/boards/{slug}/archive", board));
    return step(board, "", "restore");
  }

  private Pressable step(String board, String page, String step) {
    return Pressable.button(
        browser("david"),
        "/tasket/boards/" + board + page,
        "step",
        step,
        of(david, "state", "/boards/{slug}", board));
  }

  private Pressable cancelDrafts() {
    comeBack();
    String board = board(Map.of());
    Steps.draft(Caller.of(house, LEAVER), Posting.small().with("board", board));
    Neglect.leaves(house, LEAVER);
    return Pressable.button(
        browser("carol"),
        "/tasket/boards/" + board + "/housekeeping",
        "step",
        "cancel",
        of(carol, "drafts", "/boards/{slug}/housekeeping", board));
  }

  private Pressable archiveHowto() {
    String howto = made(carol.send(HOWTO, "/boards/{slug}/howtos", board(Map.of())));
    return Pressable.button(
        browser("carol"),
        "/tasket/howtos/" + howto,
        "step",
        "archive",
        of(carol, "state", "/howtos/{id}", howto));
  }

  private Pressable move(String way, int which) {
    String board = board(Map.of());
    List<String> both =
        List.of(
            made(carol.send(HOWTO, "/boards/{slug}/howtos", board)),
            made(carol.send(HOWTO, "/boards/{slug}/howtos", board)));
    return Pressable.button(
        browser("carol"),
        "/tasket/boards/" + board + "/howtos",
        way,
        both.get(which),
        of(carol, "items.id", "/boards/{slug}/howtos", board));
  }

  private String webhook(String board) {
    Map<String, ?> wish =
        Map.of(
            "address",
            house.receiver().origin() + "/linked",
            "events",
            List.of("tasket.published"));
    return made(carol.send(wish, "/boards/{slug}/webhooks", board));
  }

  private Pressable pauseWebhook() {
    String hook = webhook(board(Map.of()));
    return Pressable.button(
        browser("carol"),
        "/tasket/webhooks/" + hook,
        "step",
        "pause",
        of(carol, "state", "/webhooks/{id}", hook));
  }

  /** What was told once, and not in vain, or was given up. */
  private Pressable sendAgain() {
    String board = board(Map.of());
    String hook = webhook(board);
    Steps.open(bertil, Posting.small().with("board", board));
    does(carol.post("/webhooks/{id}/pause", hook));
    does(carol.post("/webhooks/{id}/resume", hook));
    String told = carol.get("/webhooks/{id}/deliveries", hook).path("items[0].id");
    return Pressable.button(
        browser("carol"),
        "/tasket/webhooks/" + hook,
        "again",
        told,
        () -> carol.get("/webhooks/{id}/deliveries/{delivery}", hook, told).asString());
  }
}
