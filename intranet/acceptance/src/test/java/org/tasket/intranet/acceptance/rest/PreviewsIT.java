package org.tasket.intranet.acceptance.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.Header;
import io.restassured.response.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;
import org.tasket.intranet.acceptance.house.PlainBrowser;

/** What others hear of an address of Tasket: strangers, whatever there is at it, the same. */
@InTheHouse
class PreviewsIT {

  private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");
  private static final Pattern ANY_ID =
      Pattern.compile("\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  private String tasket;
  private Caller aino;
  private Caller bertil;
  private String open;
  private String draft;

  @BeforeEach
  void taskets(House house) {
    tasket = house.server().url() + "/tasket";
    aino = Caller.of(house, "aino");
    bertil = Caller.of(house, "bertil");
    open = Steps.open(aino, Posting.small().with("title", "Seen <by> all"));
    draft = Steps.draft(aino, Posting.small().with("title", "Seen by aino"));
  }

  private Response asked(String path) {
    return given().get(tasket + "/api/v1/oembed?url={url}", tasket + path);
  }

  private Response asked(Caller who, String path) {
    return who.get("/oembed?url={url}", tasket + path);
  }

  @Nested
  class ByOEmbed {

    /** One that is open, one that is hidden, one that never was. */
    @Test
    void strangersHearTheSameOfEveryTasket() {
      String any = told("/taskets/" + open, open);

      assertThat(any).contains("\"title\":\"Tasket\"").doesNotContain("Seen");
      assertThat(told("/taskets/" + draft, draft)).isEqualTo(any);
      String never = UUID.randomUUID().toString();
      assertThat(told("/taskets/" + never, never)).isEqualTo(any);
    }

    @Test
    void strangersHearTheSameOfEveryBoard() {
      String any = told("/boards/everyone", "everyone");

      assertThat(any).contains("\"title\":\"Tasket\"", "/framed/boards/");
      assertThat(told("/boards/never-was", "never-was")).isEqualTo(any);
    }

    /** The whole answer, without what was asked for. */
    private String told(String path, String key) {
      Response answer = asked(path);
      assertThat(answer.statusCode()).isEqualTo(200);
      Map<String, String> headers = new HashMap<>();
      for (Header header : answer.headers()) {
        headers.put(header.getName(), header.getValue());
      }
      headers.keySet().removeAll(List.of("Date", "Content-Length"));
      return (headers + answer.asString()).replace(key, "KEY");
    }

    @Test
    void whoMaySeeItHearsItsTitle() {
      asked(bertil, "/taskets/" + open)
          .then()
          .statusCode(200)
          .body("version", equalTo("1.0"))
          .body("type", equalTo("link"))
          .body("title", equalTo("Seen <by> all"));
      asked(aino, "/taskets/" + draft).then().body("title", equalTo("Seen by aino"));
      asked(bertil, "/taskets/" + draft).then().statusCode(200).body("title", equalTo("Tasket"));
      String title = bertil.get("/boards/everyone").then().statusCode(200).extract().path("title");
      asked(bertil, "/boards/everyone").then().body("title", equalTo(title));
    }

    @Test
    void aFrameIsNoLargerThanWanted() {
      bertil
          .get("/oembed?url={url}&maxwidth=320&maxheight=100", tasket + "/")
          .then()
          .statusCode(200)
          .body("type", equalTo("rich"))
          .body("width", equalTo(320))
          .body("height", equalTo(100))
          .body("html", containsString("src=\"" + tasket + "/framed/finder\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/me", "/taskets/1", "/boards/everyone/settings", "/nothing"})
    void thereIsNothingElse(String path) {
      Refused.with(404, asked(path));
    }

    @Test
    void foreignAddressesAreNotOurs() {
      Refused.with(
          404, given().get(tasket + "/api/v1/oembed?url={url}", "https://example.org/tasket/"));
    }

    @ParameterizedTest
    @CsvSource({
      "format=json, url",
      "url=x&maxwidth=0, maxwidth",
      "url=x&maxheight=wide, maxheight"
    })
    void whatCannotBeReadIsInput(String query, String field) {
      Refused.field(field, given().get(tasket + "/api/v1/oembed?" + query));
    }

    @Test
    void thereIsNoXml() {
      Refused.with(501, given().get(tasket + "/api/v1/oembed?format=xml&url={url}", tasket + "/"))
          .body("code", equalTo("format"));
    }
  }

  @Nested
  class OfPages {

    private Response page(String path) {
      return given().redirects().follow(false).get(tasket + path);
    }

    private static String encoded(String text) {
      return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void strangersAreLedToSignInWhateverThereIs() {
      String any = led("/taskets/" + open);

      assertThat(any).doesNotContain("Seen");
      assertThat(led("/taskets/" + draft)).isEqualTo(any);
      assertThat(led("/taskets/" + UUID.randomUUID())).isEqualTo(any);
      assertThat(led("/nothing/at/all")).isEqualTo(any);
    }

    private String led(String path) {
      Response answer = page(path);
      assertThat(answer.statusCode()).isEqualTo(302);
      return answer.header("Location").replace(encoded("/tasket" + path), "KEY")
          + answer.asString();
    }

    /** What a crawler reads that follows; what is new on every page is left out. */
    @Test
    void theSignInPageSaysTasketAndNothingMore() {
      String any = signIn(open);

      assertThat(any)
          .contains("<meta property=\"og:title\" content=\"Tasket\"")
          .contains("application/json+oembed")
          .doesNotContain("Seen", "og:description", "og:image");
      assertThat(signIn(draft)).isEqualTo(any);
      assertThat(signIn(UUID.randomUUID().toString())).isEqualTo(any);
    }

    private String signIn(String id) {
      String path = encoded("/tasket/taskets/" + id);
      Response answer = given().urlEncodingEnabled(false).get(tasket + "/sign-in?return=" + path);
      assertThat(answer.statusCode()).isEqualTo(200);
      String page = answer.asString().replace(id, "KEY");
      Matcher nonce = NONCE.matcher(page);
      assertThat(nonce.find()).isTrue();
      return ANY_ID.matcher(page.replace(nonce.group(1), "NONCE")).replaceAll("ID");
    }

    @Test
    void whoIsLetInReadsTheTitle(House house) {
      PlainBrowser.Sheet page = PlainBrowser.of(house, "bertil").open("/tasket/taskets/" + open);
      String discovery = "/api/v1/oembed?url=" + encoded(tasket + "/taskets/" + open);

      assertThat(page.has("meta[property='og:title'][content='Seen <by> all']")).isTrue();
      assertThat(page.has("link[type='application/json+oembed'][href$='" + discovery + "']"))
          .isTrue();
    }
  }
}
