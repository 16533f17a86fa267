package org.tasket.intranet.acceptance.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;
import org.tasket.intranet.acceptance.house.PlainBrowser;
import org.tasket.intranet.acceptance.house.PlainBrowser.Sheet;
import org.tasket.intranet.acceptance.rest.Caller;
import org.tasket.intranet.acceptance.rest.Posting;
import org.tasket.intranet.acceptance.rest.Steps;

/** The whole text of the policy that each kind of answer carries, and that it carries one. */
@InTheHouse
class ContentPolicyIT {

  private static final String FRAMES = "frame-ancestors http://[\\w.:-]+";

  private static final Pattern PAGE =
      Pattern.compile(
          "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline';"
              + " object-src 'none'; base-uri 'self'; form-action 'self'; "
              + FRAMES
              + "; script-src 'self'( 'nonce-[^' ;]{16,}';?)?");

  private static final Pattern NO_PAGE =
      Pattern.compile("default-src 'none'; base-uri 'none'; form-action 'none'; " + FRAMES);

  @Test
  void pagesLoadWhatIsOursAndRunScriptsByNonceOnly(House house) {
    String own = Steps.open(Caller.of(house, "aino"), Posting.small());
    PlainBrowser aino = PlainBrowser.of(house, "aino");

    assertThat(
            Stream.of(
                "/",
                "/search?q=page",
                "/boards",
                "/boards/everyone",
                "/me/calendar",
                "/taskets/" + own,
                "/taskets/" + own + "/edit",
                "/post?board=everyone",
                "/me",
                "/me/tokens",
                "/accessibility",
                "/taskets/" + UUID.randomUUID(),
                "/no/such/page"))
        .allSatisfy(path -> only(PAGE, aino.open("/tasket" + path).policies()));
    only(PAGE, new PlainBrowser(house.server()).open("/tasket/me").policies());
  }

  @Test
  void aNonceIsGoodForOnePage(House house) {
    PlainBrowser aino = PlainBrowser.of(house, "aino");
    String first = aino.open("/tasket/post?board=everyone").policies().get(0);

    assertThat(first).contains("'nonce-");
    assertThat(aino.open("/tasket/post?board=everyone").policies()).doesNotContain(first);
  }

  @Test
  void filesOfPagesLoadNothing(House house) {
    Sheet page = PlainBrowser.of(house, "aino").open("/tasket/post?board=everyone");
    List<String> scripts = page.all("script[src]", "src");
    List<String> styles = page.all("link[rel=stylesheet]", "href");
    assertThat(scripts).isNotEmpty();
    assertThat(styles).isNotEmpty();

    assertThat(
            Stream.of(scripts.stream(), styles.stream(), Stream.of("/tasket/widgets/tasket.js"))
                .flatMap(files -> files))
        .allSatisfy(file -> only(NO_PAGE, fetched(house, file)));
  }

  @Test
  void answersToProgramsLoadNothing(House house) {
    Caller david = Caller.of(house, "david");
    String calendar = david.post("/me/calendar").path("address");
    String feed = david.send(Map.of("board", "everyone"), "/me/feeds").path("atom");

    assertThat(Stream.of("/me", "/taskets", "/taskets/" + UUID.randomUUID(), "/nothing"))
        .allSatisfy(path -> only(NO_PAGE, david.get(path)));
    assertThat(
            Stream.of(
                "/tasket/api/v1/openapi.json",
                "/tasket/api/v1/me",
                "/tasket/health",
                calendar.replaceFirst(".*(?=/tasket/)", ""),
                feed.replaceFirst(".*(?=/tasket/)", ""),
                "/tasket/feed/unknown.atom"))
        .allSatisfy(path -> only(NO_PAGE, fetched(house, path)));
  }

  private static Response fetched(House house, String path) {
    return given().get(house.server().url() + path);
  }

  private static void only(Pattern policy, Response answer) {
    only(policy, answer.headers().getValues("Content-Security-Policy"));
  }

  private static void only(Pattern policy, List<String> policies) {
    assertThat(policies).singleElement().asString().matches(policy);
  }
}
