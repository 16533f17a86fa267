package org.tasket.intranet.acceptance.pages;

import io.restassured.http.ContentType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.MailToStop;
import org.tasket.intranet.acceptance.house.PlainBrowser;
import org.tasket.intranet.acceptance.rest.Posting;
import org.tasket.intranet.acceptance.rest.Steps;

/** Buttons about what is somebody's own. */
final class OwnPressables extends Pressables {

  OwnPressables(House house) {
    super(house);
  }

  @Override
  Map<String, Supplier<Pressable>> all() {
    Map<String, Supplier<Pressable>> all = new LinkedHashMap<>();
    all.put("calendar, make", () -> calendar("make", "revoke"));
    all.put("calendar, revoke", () -> calendar("revoke", ""));
    all.put("feeds, make", this::makeFeed);
    all.put("feeds, remove", this::removeFeed);
    all.put("mail to stop, stop", this::stop);
    all.put("notices, read", () -> read("read"));
    all.put("notices, all", () -> read("all"));
    all.put("saved searches, remove", this::removeSearch);
    all.put("skill, side", this::chooseSkill);
    all.put("slots, withdraw", this::withdrawSlot);
    all.put("tokens, revoke", this::revokeToken);
    return all;
  }

  private Pressable calendar(String step, String gone) {
    if (gone.isEmpty()) {
      made(somebody.post("/me/calendar"));
    } else {
      does(somebody.post("/me/calendar/revoke"));
    }
    return Pressable.button(
        browser(SOMEBODY),
        "/tasket/me/calendar",
        "step",
        step,
        of(somebody, "open", "/me/calendar"));
  }

  private Pressable makeFeed() {
    String path = "/tasket/me/feeds?board=" + board(Map.of());
    return Pressable.button(
        browser(SOMEBODY), path, "step", "make", of(somebody, "items.id", "/me/feeds"));
  }

  private Pressable removeFeed() {
    String feed = made(somebody.send(Map.of("board", board(Map.of())), "/me/feeds"));
    return Pressable.button(
        browser(SOMEBODY),
        "/tasket/me/feeds",
        "remove",
        feed,
        of(somebody, "items.id", "/me/feeds"));
  }

  private Pressable stop() {
    does(
        somebody
            .request()
            .contentType(ContentType.JSON)
            .header("If-Match", "*")
            .body(Map.of())
            .put("/me/notice-choices"));
    String tasket = Steps.open(bertil, Posting.small());
    return new Pressable(
        new PlainBrowser(house.server()),
        "/tasket" + MailToStop.about(house, tasket, SOMEBODY),
        "#stopping",
        "stop",
        "",
        Map.of(),
        of(somebody, "choices.HELPERS", "/me/notice-choices"));
  }

  private Pressable read(String button) {
    Steps.claim(aino, Steps.open(bertil, Posting.small()));
    String newest = bertil.get("/me/notices?limit=1").path("items[0].id");
    return Pressable.button(
        browser("bertil"),
        "/tasket/notices",
        button,
        button.equals("all") ? "all" : newest,
        of(bertil, "items[0].read", "/me/notices?limit=1"));
  }

  private Pressable removeSearch() {
    String name = "Palms " + System.nanoTime();
    String search = made(somebody.send(Map.of("name", name, "q", "palm"), "/me/saved-searches"));
    return Pressable.button(
        browser(SOMEBODY),
        "/tasket/me/searches",
        "remove",
        search,
        of(somebody, "items.id", "/me/saved-searches"));
  }

  private Pressable chooseSkill() {
    String name = "Skill " + System.nanoTime();
    Map<String, ?> names = Map.of("en", name, "fi", name, "sv", name);
    String skill = made(david.send(Map.of("names", names), "/skills"));
    return Pressable.button(
        browser(SOMEBODY),
        "/tasket/skills/" + skill,
        "side",
        "HAS",
        () -> somebody.get("/me/skills").asString().contains(skill));
  }

  private Pressable withdrawSlot() {
    String slot = offered();
    return Pressable.button(
        browser(SOMEBODY),
        "/tasket/me/slots",
        "withdraw",
        slot,
        of(somebody, "items.id", "/me/slots"));
  }

  private Pressable revokeToken() {
    Map<String, ?> wish = Map.of("name", "Reports", "scope", "READ", "days", 1);
    String token = made(somebody.send(wish, "/me/tokens"));
    return Pressable.button(
        browser(SOMEBODY),
        "/tasket/me/tokens",
        "revoke",
        token,
        of(somebody, "items.id", "/me/tokens"));
  }
}
