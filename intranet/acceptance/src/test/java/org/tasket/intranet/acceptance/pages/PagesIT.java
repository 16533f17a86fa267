package org.tasket.intranet.acceptance.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.restassured.http.ContentType;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasket.intranet.acceptance.house.Accessible;
import org.tasket.intranet.acceptance.house.Browser;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;
import org.tasket.intranet.acceptance.house.MailToStop;
import org.tasket.intranet.acceptance.rest.BoardSteps;
import org.tasket.intranet.acceptance.rest.Caller;
import org.tasket.intranet.acceptance.rest.LookedInVain;
import org.tasket.intranet.acceptance.rest.Neglect;
import org.tasket.intranet.acceptance.rest.Posting;
import org.tasket.intranet.acceptance.rest.RuledBoard;
import org.tasket.intranet.acceptance.rest.SampleFiles;
import org.tasket.intranet.acceptance.rest.Steps;

/** Every page holds: for every eye, on every screen, in every language. */
@InTheHouse
@TestInstance(Lifecycle.PER_CLASS)
class PagesIT {

  private static final String LONG =
      "Tarkista Lapinlahdenkadun palvelupisteen asiakasohjausjärjestelmäuudistuksen tiedote";

  /** Nearly as long as a search can be, all of it to be found. */
  private static final String LONG_SEARCH = (LONG + " ").repeat(2) + "tiedote ".repeat(3).strip();

  private final Map<String, String> addresses = new LinkedHashMap<>();
  private final Map<String, String> coordinators = new LinkedHashMap<>();
  private Desk aino;
  private Desk david;

  @BeforeAll
  void thereIsSomethingOnEveryPage(House house, Browser browser) {
    Caller owner = Caller.of(house, "aino");
    Caller helper = Caller.of(house, "bertil");
    String draft = Steps.draft(owner, Posting.small().with("title", LONG));
    String answered = Steps.open(owner, Posting.small());
    Steps.confirm(owner, Steps.delivered(helper, answered, 25));
    String own = Steps.open(owner, Posting.small().with("title", LONG).with("seats", 3));
    String delivered = Steps.delivered(helper, own, 35);
    String theirs = Steps.open(helper, Posting.small().with("title", "Läs ett blad"));
    String held = Steps.claim(owner, Steps.open(helper, Posting.small()));
    addresses.put("open", "/");
    addresses.put("open-30", "/?minutes=30");
    addresses.put("open-none", "/?minutes=5&where=NEAR&place=nowhere");
    addresses.put("open-refined", "/?minutes=120&begins=WEEK&mood=LEARN");
    addresses.put("search", "/search?q=page");
    thereIsMuchToFind(owner, helper);
    addresses.put("search-full", "/search?q=" + LONG_SEARCH + "&minutes=120&written=fi");
    addresses.put("search-narrowed", "/search?minutes=60&doable=ONLINE&written=en");
    addresses.put("search-none", "/search?q=kryptovaluutta");
    addresses.put("search-howtos", "/search/howtos?written=fi");
    addresses.put("search-howtos-none", "/search/howtos?q=kryptovaluutta");
    addresses.put("boards", "/boards");
    addresses.put("board", "/boards/everyone");
    thereIsSomethingToTidyUp(house);
    String full = BoardSteps.open(Caller.of(house, "david"), LONG, "aino");
    BoardSteps.change(owner, full, Map.of("rulebook", wholeRulebook()));
    thereAreWebhooks(house, owner, full);
    thereAreBoardsToLookAt(owner, helper, full);
    addresses.put("board-settings", "/boards/" + full + "/settings");
    thereAreHowtos(owner, full);
    addresses.put("tasket", "/taskets/" + theirs);
    addresses.put("tasket-own", "/taskets/" + own);
    addresses.put("tasket-draft", "/taskets/" + draft);
    addresses.put("post", "/post?board=everyone");
    addresses.put("edit", "/taskets/" + own + "/edit");
    addresses.put("cancel", "/taskets/" + own + "/cancel");
    String over = Steps.open(owner, Posting.small().with("title", LONG));
    Neglect.expired(house, over);
    addresses.put("renew", "/taskets/" + over + "/renew");
    addresses.put("deliver", "/claims/" + held + "/deliver");
    addresses.put("claim-files", "/claims/" + held + "/files");
    addSomething(owner, "/claims/" + held);
    addresses.put("tasket-files", "/taskets/" + own + "/files");
    addSomething(owner, "/taskets/" + own);
    addresses.put("tasket-files-none", "/taskets/" + draft + "/files");
    addresses.put("tasket-files-heavy", "/taskets/" + draft + "/files?heavy=true");
    addresses.put("withdraw", "/claims/" + held + "/withdraw");
    addresses.put("confirm", "/claims/" + delivered + "/confirm");
    addresses.put("return", "/claims/" + delivered + "/return");
    thereIsMoreWhereABoardHasRules(house, owner, helper, own);
    thereAreSkills(owner, Caller.of(house, "david"));
    owner.request().put("/me/bookmarks/{id}", theirs).then().statusCode(200);
    owner.request().put("/me/followed-boards/{slug}", full).then().statusCode(200);
    addresses.put("tell", "/taskets/" + theirs + "/tell");
    helper
        .send(Map.of("person", "aino", "line", LONG), "/taskets/{id}/tell", theirs)
        .then()
        .statusCode(200);
    addresses.put("saved-search", "/me/searches/" + savedSearch(owner));
    addresses.put("saved-searches", "/me/searches");
    addresses.put("saved-search-new", "/me/searches/new?q=page&doable=ONLINE");
    addresses.put("me", "/me");
    owner
        .send(Map.of("name", LONG.substring(0, 80), "scope", "WRITE", "days", 7), "/me/tokens")
        .then()
        .statusCode(201);
    addresses.put("tokens", "/me/tokens");
    owner.send(Map.of("board", full), "/me/feeds").then().statusCode(201);
    addresses.put("feeds", "/me/feeds?board=" + full);
    addresses.put("bring-in", "/boards/" + full + "/import");
    addresses.put("my-audit", "/me/audit");
    addresses.put("notice-choices", "/me/notices");
    addresses.put("mail-stop", MailToStop.about(house, own, "aino"));
    addresses.put("mail-stopped", MailToStop.about(house, own, "aino") + "&done=true");
    addresses.put("accessibility", "/accessibility");
    addresses.put("nothing", "/nothing");
    addresses.put("not-for-me", "/housekeeping");
    aino = Desk.of(house, browser, "aino", "en");
    coordinators.put("board-new", "/boards/new");
    coordinators.put("board-empty", "/boards/new/empty");
    coordinators.put("board-import", "/boards/import");
    coordinators.put("board-starter", "/boards/import?starter=interpreters");
    coordinators.put("audit", "/audit?object=" + full);
    coordinators.put("audit-unknown", "/audit?object=no+such+thing");
    coordinators.put("board-archive", "/boards/" + full + "/archive");
    coordinators.put("housekeeping", "/housekeeping");
    LookedInVain.yesterday(house, full, 7);
    coordinators.put("demand", "/demand");
    coordinators.put("skill-keep", addresses.get("skill"));
    Steps.open(owner, Posting.small().with("skills", List.of(LONG + " 2", "gis")));
    coordinators.put("skill-import", "/skills/import");
    coordinators.put("skill-labels", "/skills/labels");
    coordinators.put("skill-meaning", "/skills/meaning?label=Maps&tongue=en");
    coordinators.put("skill-new", "/skills/new?label=Maps&tongue=en");
    coordinators.put("skill-edit", addresses.get("skill") + "/edit");
    coordinators.put("skill-merge", addresses.get("skill") + "/merge");
    coordinators.put("board-managers", "/boards/" + full + "/settings");
    david = Desk.of(house, browser, "david", "en");
  }

  /** A whole piece of a list, each with an excerpt and with skills of its own. */
  private static void thereIsMuchToFind(Caller owner, Caller helper) {
    for (int i = 0; i < 20; i++) {
      Steps.open(
          i % 2 == 0 ? owner : helper,
          Posting.small()
              .with("title", LONG)
              .with("description", (LONG + ". ").repeat(5))
              .with("language", "fi")
              .with("plannedMinutes", List.of(15, 30, 60, 120).get(i % 4))
              .with("skills", List.of("Much " + i, LONG.substring(0, 60) + i, "gis", "Excel")));
    }
  }

  /** Something in every column, and on several days. */
  private void thereAreBoardsToLookAt(Caller owner, Caller helper, String full) {
    Posting small = Posting.small().with("board", full).with("title", LONG);
    for (int i = 0; i < 11; i++) {
      Steps.open(owner, small.with("openUntil", Posting.inFuture(Duration.ofDays(1 + i % 2))));
    }
    claim(helper, Steps.open(owner, small));
    String done = claim(helper, Steps.open(owner, small));
    Steps.deliver(helper, done, 25).statusCode(200);
    Steps.confirm(owner, done);
    Steps.open(
        owner,
        small
            .without("seats")
            .with("sessions", List.of(RuledBoard.session(3, 2), RuledBoard.session(4, 1))));
    addresses.put("board-full", "/boards/" + full);
    addresses.put("board-list", "/boards/" + full + "?view=list&minutes=60");
    addresses.put("board-calendar", "/boards/" + full + "?view=calendar");
    addresses.put("board-narrow", "/boards/" + full + "?minutes=5");
  }

  private static String claim(Caller helper, String tasket) {
    return claim(helper, tasket, Map.of("affirmed", true));
  }

  private static String claim(Caller helper, String tasket, Map<String, ?> body) {
    return helper
        .send(body, "/taskets/{id}/claims", tasket)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** Something in every place, so that the longest pages are looked at. */
  private static Map<String, Object> wholeRulebook() {
    Map<String, String> words = Map.of("en", LONG, "fi", LONG, "sv", "Läs ett blad");
    return Map.of(
        "texts",
        Map.of(
            "purpose", words,
            "welcome", Map.of("en", "Come **in**.\n\n- One\n- Two"),
            "ways", Map.of("en", "# First\n\nAsk [us](https://example.org)."),
            "authority", words,
            "mail", Map.of("en", "Come to **lunch** on Friday."),
            "signature", Map.of("en", "Your board"),
            "introduction",
                Map.of(
                    "video", "https://example.org/film",
                    "transcript", "https://example.org/text")),
        "look",
        Map.of("accent", "#7a2048", "icon", "globe"),
        "categories",
        List.of(Map.of("name", words), Map.of("name", Map.of("en", "Texts"))),
        "limits",
        Map.of("minutesFrom", 10, "minutesTo", 120, "liveClaims", 2),
        "requirements",
        List.of(Map.of("text", words)),
        "fields",
        List.of(Map.of("label", words, "type", "DATE")),
        "templates",
        List.of(Map.of("name", LONG, "plannedMinutes", 30)));
  }

  /** Aino owns, helps and manages here; Carol and Bertil are on the other side. */
  private void thereIsMoreWhereABoardHasRules(
      House house, Caller owner, Caller helper, String own) {
    Caller coordinator = Caller.of(house, "david");
    String board = RuledBoard.of(coordinator, RuledBoard.EVERYTHING, "aino", "carol");
    String sittings = Steps.draft(helper, RuledBoard.rich(board).with("title", LONG));
    helper.post("/taskets/{id}/publish", sittings).then().statusCode(200);
    addresses.put("tasket-submitted", "/taskets/" + sittings);
    addresses.put("give-back", "/taskets/" + sittings + "/return");
    String rich = Steps.draft(helper, RuledBoard.rich(board));
    helper.post("/taskets/{id}/publish", rich).then().statusCode(200);
    Caller.of(house, "carol").post("/taskets/{id}/publish", rich).then().statusCode(200);
    addresses.put("tasket-rich", "/taskets/" + rich);
    thereIsTalk(owner, helper, rich);
    String mine = Steps.draft(owner, RuledBoard.rich(board).with("title", LONG));
    addresses.put(
        "tasket-hints", "/taskets/" + Steps.draft(owner, Posting.small().without("description")));
    addresses.put("post-rules", "/post?board=" + board + "&template=proof");
    addresses.put("edit-rules", "/taskets/" + mine + "/edit");
    owner.post("/taskets/{id}/publish", mine).then().statusCode(200);
    String session = owner.get("/taskets/{id}", mine).path("sessions[0].id");
    String applied = claim(helper, mine, Map.of("affirmed", true, "session", session));
    addresses.put("tasket-applied", "/taskets/" + mine);
    addresses.put("complete", "/taskets/" + mine + "/complete");
    addresses.put("decide", "/decide");
    addresses.put("decline", "/claims/" + applied + "/decline");
    addresses.put("hand-over", "/taskets/" + own + "/hand-over");
    addresses.put("add-helper", "/taskets/" + own + "/helpers");
    String theirs =
        Steps.open(
            helper,
            Posting.small().with("board", RuledBoard.of(coordinator, Map.of(), "aino", "carol")));
    String changed = Steps.delivered(Caller.of(house, "carol"), theirs, 60);
    Map<String, Object> less = Map.of("minutes", 45, "reason", LONG);
    helper.send(less, "/claims/{id}/confirm", changed).then().statusCode(200);
    Caller.of(house, "carol")
        .send(Map.of("reason", LONG, "words", "It took an hour."), "/claims/{id}/object", changed)
        .then()
        .statusCode(200);
    addresses.put("correct", "/claims/" + changed + "/correct");
    String thanking = Steps.open(helper, Posting.small());
    String objectable = Steps.delivered(owner, thanking, 60);
    Map<String, Object> thanked = Map.of("minutes", 45, "reason", LONG, "thanks", LONG);
    helper.send(thanked, "/claims/{id}/confirm", objectable).then().statusCode(200);
    owner.send(Map.of("shown", true), "/claims/{id}/share", objectable).then().statusCode(200);
    addresses.put("tasket-thanked", "/taskets/" + thanking);
    addresses.put("object", "/claims/" + objectable + "/object");
    addresses.put("approvals", "/approvals");
    addresses.put("notices", "/notices");
    addresses.put("calendar", "/me/calendar");
  }

  private void thereIsTalk(Caller asking, Caller answering, String tasket) {
    String question =
        asking
            .send(Map.of("text", LONG + ", @bertil?"), "/taskets/{id}/questions", tasket)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    String answer =
        answering
            .send(Map.of("text", "# Yes\n\n`" + LONG + "`"), "/remarks/{id}/answers", question)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    asking.post("/remarks/{id}/accept", answer).then().statusCode(200);
    addresses.put("answer", "/remarks/" + question + "/answer");
    addresses.put("remark-edit", "/remarks/" + question + "/edit");
    addresses.put("remark-withdraw", "/remarks/" + question + "/withdraw");
    addresses.put("remark-hide", "/remarks/" + answer + "/hide");
    addresses.put("remark-files", "/remarks/" + question + "/files");
    addSomething(asking, "/remarks/" + question);
    addresses.put("howto-keep", "/remarks/" + answer + "/keep");
  }

  private static void addSomething(Caller who, String object) {
    who.request()
        .multiPart("file", LONG + ".pdf", SampleFiles.pdf())
        .post(object + "/files")
        .then()
        .statusCode(201);
    who.send(
            Map.of("title", LONG, "url", "https://example.org/" + "x".repeat(200)),
            object + "/links")
        .then()
        .statusCode(201);
  }

  /** Aino manages where Kerttu, who left, has a tasket and a draft. */
  private void thereIsSomethingToTidyUp(House house) {
    String board = BoardSteps.open(Caller.of(house, "david"), LONG, "aino");
    Caller leaver = Caller.of(house, "kerttu.viitasuo");
    Steps.open(leaver, Posting.small().with("board", board).with("title", LONG));
    Steps.draft(leaver, Posting.small().with("board", board));
    Neglect.leaves(house, "kerttu.viitasuo");
    addresses.put("board-house", "/boards/" + board + "/housekeeping");
  }

  /** One with a long address, whose log fills with what happens on the board. */
  private void thereAreWebhooks(House house, Caller manager, String board) {
    String id =
        manager
            .send(
                Map.of(
                    "address",
                    house.receiver().named() + "/" + "in".repeat(100),
                    "events",
                    List.of("tasket.published", "claim.claimed", "claim.delivered")),
                "/boards/{slug}/webhooks",
                board)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    addresses.put("webhooks", "/boards/" + board + "/webhooks");
    addresses.put("webhook", "/webhooks/" + id);
    String other = BoardSteps.open(Caller.of(house, "david"), LONG, "aino");
    addresses.put("webhooks-none", "/boards/" + other + "/webhooks");
  }

  private void thereAreHowtos(Caller manager, String board) {
    String category = manager.get("/boards/{slug}", board).path("rulebook.categories[0].key");
    String first = howto(manager, board, category);
    howto(manager, board, category);
    String archived = howto(manager, board, category);
    manager.post("/howtos/{id}/archive", archived).then().statusCode(200);
    String tasket =
        Steps.open(manager, Posting.small().with("board", board).with("category", category));
    addresses.put("howtos", "/boards/" + board + "/howtos");
    addresses.put("howtos-found", "/boards/" + board + "/howtos?q=first");
    addresses.put("howtos-none", "/boards/" + board + "/howtos?q=no+such+word");
    addresses.put("howtos-archived", "/boards/" + board + "/howtos?state=archived");
    addresses.put("howto", "/howtos/" + first);
    addresses.put("howto-archived", "/howtos/" + archived);
    addresses.put("howto-edit", "/howtos/" + first + "/edit");
    addresses.put("howto-new", "/boards/" + board + "/howtos/new");
    addresses.put("tasket-howtos", "/taskets/" + tasket);
    addresses.put("board-house-none", "/boards/" + board + "/housekeeping");
  }

  /** One with a long name and many words, one under it, and one that was merged into it. */
  private void thereAreSkills(Caller owner, Caller coordinator) {
    Map<String, ?> others = Map.of("en", List.of("More", LONG + " too"));
    String skill = skill(coordinator, Map.of("names", named(LONG), "others", others));
    String below =
        skill(coordinator, Map.of("names", named(LONG + " II"), "broader", List.of(skill)));
    String merged = skill(coordinator, Map.of("names", named(LONG + " III")));
    coordinator.send(Map.of("into", below), "/skills/{id}/merge", merged).then().statusCode(200);
    owner
        .request()
        .contentType(ContentType.JSON)
        .header("If-Match", "*")
        .body(
            Map.of("has", List.of(Map.of("id", skill, "level", "TEACH")), "wants", List.of(below)))
        .put("/me/skills")
        .then()
        .statusCode(200);
    owner
        .request()
        .contentType(ContentType.JSON)
        .header("If-Match", "*")
        .body(
            Map.of(
                "aboutMe",
                "# First\n\n`" + LONG + "`\n\n- One\n- Two",
                "interests",
                List.of(LONG.substring(0, 60), "chess"),
                "causes",
                List.of("NATURE", "WORLD"),
                "visibleTo",
                "DEPARTMENT"))
        .put("/me/profile")
        .then()
        .statusCode(200);
    addresses.put("profile", "/me/profile");
    addresses.put("person-mine", "/people/" + owner.get("/me").path("id"));
    addresses.put("person-other", "/people/" + coordinator.get("/me").path("id"));
    addresses.put("own-skills", "/me/skills");
    addresses.put("slots", "/me/slots");
    addresses.put("slot", "/me/slots/" + slot(owner));
    addresses.put("skills", "/skills");
    addresses.put("skills-none", "/skills?q=no+such+word");
    addresses.put("skill", "/skills/" + skill);
    addresses.put("skill-below", "/skills/" + below);
    addresses.put("skill-merged", "/skills/" + merged);
  }

  private static String slot(Caller owner) {
    Map<String, Object> tuesdays =
        Map.of("weekday", "TUESDAY", "from", "09:00", "to", "10:00", "zone", "Europe/Helsinki");
    return owner.send(Map.of("weekly", tuesdays, "place", LONG), "/me/slots").path("id");
  }

  private static String savedSearch(Caller owner) {
    Map<String, ?> search =
        Map.of("name", LONG.substring(0, 80), "q", LONG, "board", "everyone", "minutes", 60);
    return owner.send(search, "/me/saved-searches").then().statusCode(201).extract().path("id");
  }

  private static Map<String, String> named(String name) {
    return Map.of("en", name, "fi", name, "sv", name);
  }

  private static String skill(Caller coordinator, Map<String, ?> terms) {
    return coordinator.send(terms, "/skills").then().statusCode(201).extract().path("id");
  }

  private static String howto(Caller manager, String board, String category) {
    Map<String, ?> page =
        Map.of(
            "title",
            LONG,
            "text",
            "# First\n\n`" + LONG + "`\n\n- One\n- Two",
            "language",
            "fi",
            "category",
            category);
    return manager
        .send(page, "/boards/{slug}/howtos", board)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  @AfterAll
  void bothLeave() {
    Stream.of(aino, david).filter(Objects::nonNull).forEach(Desk::close);
  }

  static Stream<String> pages() {
    return Stream.of(
        "open",
        "open-30",
        "open-none",
        "open-refined",
        "search",
        "search-full",
        "search-narrowed",
        "search-none",
        "search-howtos",
        "search-howtos-none",
        "boards",
        "board",
        "board-full",
        "board-list",
        "board-calendar",
        "board-narrow",
        "board-settings",
        "tasket",
        "tasket-own",
        "tasket-draft",
        "post",
        "edit",
        "cancel",
        "renew",
        "deliver",
        "withdraw",
        "confirm",
        "return",
        "tasket-submitted",
        "tasket-thanked",
        "give-back",
        "tasket-rich",
        "answer",
        "remark-edit",
        "remark-withdraw",
        "remark-hide",
        "howtos",
        "howtos-found",
        "howtos-none",
        "howtos-archived",
        "howto",
        "howto-archived",
        "howto-edit",
        "howto-new",
        "howto-keep",
        "tasket-howtos",
        "board-house",
        "board-house-none",
        "remark-files",
        "claim-files",
        "tasket-files",
        "tasket-files-none",
        "tasket-files-heavy",
        "tasket-hints",
        "post-rules",
        "edit-rules",
        "tasket-applied",
        "complete",
        "decide",
        "decline",
        "hand-over",
        "add-helper",
        "correct",
        "object",
        "approvals",
        "notices",
        "calendar",
        "tell",
        "saved-search",
        "saved-searches",
        "saved-search-new",
        "me",
        "tokens",
        "webhooks",
        "webhook",
        "webhooks-none",
        "feeds",
        "bring-in",
        "my-audit",
        "profile",
        "person-mine",
        "person-other",
        "own-skills",
        "slots",
        "slot",
        "skills",
        "skills-none",
        "skill",
        "skill-below",
        "skill-merged",
        "notice-choices",
        "mail-stop",
        "mail-stopped",
        "accessibility",
        "nothing",
        "not-for-me");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isForEverybody(String name) {
    assertThat(aino.open(addresses.get(name)))
        .isEqualTo(Map.of("nothing", 404, "not-for-me", 403).getOrDefault(name, 200));

    holds(aino, name);
  }

  private static void holds(Desk desk, String name) {
    assertThat(desk.page().title()).isEqualTo(heading(desk.page()) + " – Tasket");
    speaks("en", desk, name);
    Accessible.check(desk.page(), "page-" + name);
    desk.complainsOfNothing();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "board-new",
        "board-empty",
        "board-import",
        "board-starter",
        "board-archive",
        "board-managers",
        "skill-keep",
        "skill-import",
        "skill-labels",
        "skill-meaning",
        "skill-new",
        "skill-edit",
        "skill-merge",
        "housekeeping",
        "demand",
        "audit",
        "audit-unknown"
      })
  void ofACoordinatorsIsForEverybodyToo(String name) {
    assertThat(david.open(coordinators.get(name))).isEqualTo(200);

    holds(david, name);
  }

  @Test
  void aBoardsSettingsAreForEverybodyWhenAllIsUnfoldedAndMuchIsWrong() {
    aino.open(addresses.get("board-settings"));
    aino.page().locator("#rulebook-look-accent").fill("#ffff00");
    aino.page().locator("#rulebook-holdDays").fill("0");
    aino.page().locator("#save").click();
    aino.page().locator(".summary").waitFor();
    aino.page().evaluate("document.querySelectorAll('details.item').forEach(it => it.open = true)");

    Accessible.check(aino.page(), "page-board-settings-wrong");
  }

  @Test
  void aBoardIsForEverybodyWhenTheMenuOfACardIsUnfolded() {
    aino.open(addresses.get("board-full"));
    aino.page().locator("details.menu > summary").first().click();

    Accessible.check(aino.page(), "page-board-menu");
  }

  @Test
  void aFileWithMuchThatIsUnknownIsForEverybody(House house) {
    String board = BoardSteps.open(Caller.of(house, "david"), LONG, "aino");
    Caller manager = Caller.of(house, "aino");
    Map<String, ?> few = Map.of("groups", List.of("keepers-of-" + "very-long-names-".repeat(5)));
    BoardSteps.change(manager, board, Map.of("audience", few));
    String file =
        manager
            .get("/boards/{slug}/file", board)
            .asString()
            .replace(
                "\"departments\":[]",
                "\"departments\":[{\"code\":\"bureau\",\"name\":\"" + LONG + "\"}]");
    david.open("/boards/import");
    david
        .page()
        .locator("#file")
        .setInputFiles(
            new FilePayload(
                "board.json", "application/json", file.getBytes(StandardCharsets.UTF_8)));
    david.page().locator("#read").click();
    david.page().locator("#bringIn").click();
    david.page().locator(".summary").waitFor();

    Accessible.check(david.page(), "page-board-import-unknown");
    david.complainsOfNothing();
  }

  @Test
  void whatIsWrongInAFormIsForEverybodyToo() {
    aino.open("/post");
    aino.page().locator("#title").fill("ab");
    aino.page().locator("#publish").click();
    aino.page().locator(".summary").waitFor();

    Accessible.check(aino.page(), "page-post-wrong");
  }

  @Test
  void signingInIsForEverybody(House house, Browser browser) {
    try (Desk nobody = Desk.anonymous(house, browser, "en")) {
      nobody.open("/sign-in");
      Accessible.check(nobody.page(), "page-sign-in");
      nobody.complainsOfNothing();
    }
  }

  /** Whoever cannot sign in for a barrier has to be able to tell of it. */
  @Test
  void howAccessibleTasketIsIsForEverybody(House house, Browser browser) {
    try (Desk nobody = Desk.anonymous(house, browser, "en")) {
      nobody.open("/sign-in");
      nobody.page().locator("footer a").click();

      assertThat(nobody.page().url()).endsWith("/accessibility");
      assertThat(nobody.page().title()).isEqualTo(heading(nobody.page()) + " – Tasket");
      Accessible.check(nobody.page(), "page-accessibility-nobody");
      nobody.complainsOfNothing();
    }
  }

  @Test
  void whoCannotSignInReadsWhyWhateverTheReason(House house, Browser browser) {
    try (Desk nobody = Desk.anonymous(house, browser, "en")) {
      nobody.open("/sign-in");
      tryToSignIn(nobody, "The login name and the password do not belong together.");
      Accessible.check(nobody.page(), "page-sign-in-wrong");
      house.directory().stop();
      try {
        tryToSignIn(nobody, "The directory does not answer, so nobody can sign in just now.");
        Accessible.check(nobody.page(), "page-sign-in-away");
      } finally {
        house.directory().start();
      }
      nobody.complainsOfNothing();
    }
    Caller stranger = Caller.of(house, house.directory().logins().get(140));
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> stranger.get("/me").then().statusCode(200));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fi", "sv"})
  void signingInSpeaksTheLanguageAndFitsAPhone(String language, House house, Browser browser) {
    try (Desk nobody = Desk.anonymous(house, browser, language)) {
      nobody.page().setViewportSize(320, 700);
      nobody.open("/sign-in?out=true");
      speaksAndFits(nobody, "sign-in", language);
      nobody.page().locator("#login").fill("no.such.person");
      nobody.page().locator("#password").fill("wrong");
      nobody.page().locator("#enter").click();
      nobody.page().locator("#notices .notice").waitFor();
      speaksAndFits(nobody, "sign-in-wrong", language);
    }
  }

  private static void tryToSignIn(Desk nobody, String told) {
    nobody.page().locator("#login").fill("no.such.person");
    nobody.page().locator("#password").fill("wrong");
    nobody.page().locator("#enter").click();
    nobody.page().getByText(told).first().waitFor();
  }

  /**
   * In English, all that is looked at above does so too. Not at the desks from there, where axe
   * comes with each page.
   */
  @ParameterizedTest
  @ValueSource(strings = {"fi", "sv"})
  void everyPageSpeaksTheLanguageAndFitsAPhone(String language, House house, Browser browser) {
    try (Desk aino = Desk.of(house, browser, "aino", language);
        Desk david = Desk.of(house, browser, "david", language)) {
      speaksAndFits(aino, addresses, language);
      speaksAndFits(david, coordinators, language);
    }
  }

  private static void speaks(String language, Desk desk, String name) {
    assertThat(desk.page().locator("html").getAttribute("lang")).as(name).isEqualTo(language);
  }

  private static void speaksAndFits(Desk desk, Map<String, String> pages, String language) {
    desk.page().setViewportSize(320, 700);
    pages.forEach(
        (name, path) -> {
          desk.open(path);
          speaksAndFits(desk, name, language);
        });
    desk.open("/?language=en");
  }

  private static void speaksAndFits(Desk desk, String name, String language) {
    speaks(language, desk, name);
    assertThat(desk.page().evaluate("document.documentElement.scrollWidth"))
        .as("%s in %s", name, language)
        .isEqualTo(320);
  }

  @Test
  void aTasketsTextCarriesItsOwnLanguage(House house) {
    String id =
        Steps.open(
            Caller.of(house, "bertil"),
            Posting.small().with("language", "sv").with("title", "Läs ett blad"));
    aino.open("/taskets/" + id);

    assertThat(aino.page().locator("h1").getAttribute("lang")).isEqualTo("sv");
    assertThat(aino.page().locator("html").getAttribute("lang")).isEqualTo("en");
  }

  @ParameterizedTest
  @ValueSource(strings = {"open", "board-full", "board-list", "board-calendar"})
  void aListIsSmall(String name) {
    aino.open(addresses.get(name));

    assertThat(aino.page().content().length()).isLessThan(100_000);
  }

  @Test
  void aSearchIsSmallHoweverMuchItFinds() {
    aino.open(addresses.get("search-full"));

    assertThat(aino.page().locator(".card mark").count()).isGreaterThan(20);
    assertThat(aino.page().locator(".card").count()).isEqualTo(20);
    assertThat(aino.page().content().length()).isLessThan(100_000);
  }

  private static String heading(Page page) {
    assertThat(page.locator("h1").count()).isEqualTo(1);
    return page.locator("h1").innerText();
  }
}
