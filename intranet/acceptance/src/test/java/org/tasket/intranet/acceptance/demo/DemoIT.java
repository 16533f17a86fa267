package org.tasket.intranet.acceptance.demo;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A newcomer starts the demo, walks through it, stops it, and finds all again the next day. */
class DemoIT {

  private static final String NOTES = "What we found out.";

  /** As is promised where nothing has changed. */
  private static final Duration SECOND_START = Duration.ofSeconds(90);

  @Test
  void oneCommandBringsUpTheHouseAndItKeepsWhatIsDone(@TempDir Path directory) throws Exception {
    try (DemoCommand demo = new DemoCommand(directory)) {
      demo.start();
      aBelievableOrganisationIsThere(demo);
      signingInOnTheIntranetIsEnough(demo);
      String claim = aTaskIsDone(demo);
      String file = aFileIsAdded(demo, claim);

      demo.stop();
      Duration again = demo.start();

      assertThat(again).as("the second start").isLessThan(SECOND_START);
      assertThat(contentOf(demo, file)).isEqualTo(NOTES);
      assertThat(directory.resolve("data/tasket/files"))
          .isDirectoryRecursivelyContaining("glob:**" + file);
      as(demo, "bertil").get("/me/ledger").then().body("items.claim", hasItem(claim));
      assertThat(logged(directory.resolve("data/log")))
          .contains("Tasket runs on the embedded H2 database");
      demo.stop();
    }
  }

  private static String logged(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      StringBuilder all = new StringBuilder();
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.append(Files.readString(file));
      }
      return all.toString();
    }
  }

  private static void aBelievableOrganisationIsThere(DemoCommand demo) {
    assertThat(demo.printed()).contains(demo.url()).contains("aino").contains("tasket");
    given().get(demo.url() + "/tasket/health").then().statusCode(200).body("status", equalTo("UP"));
    for (String login : List.of("aino", "bertil", "carol", "david", "eeva", "frank")) {
      assertThat(demo.printed()).contains(login);
      as(demo, login).get("/me").then().statusCode(200).body("login", equalTo(login));
    }
    as(demo, "frank")
        .basePath("/tasket")
        .get("/health")
        .then()
        .body(
            "checks.find { it.name == 'database' }.detail",
            equalTo("embedded H2, for trying out only"));
    as(demo, "aino")
        .get("/boards")
        .then()
        .body("items[0].slug", equalTo("everyone"))
        .body("total", greaterThanOrEqualTo(13));
    as(demo, "aino").get("/taskets").then().body("total", greaterThanOrEqualTo(40));
  }

  private static void signingInOnTheIntranetIsEnough(DemoCommand demo) throws Exception {
    HttpClient browser =
        HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    String form = "login=aino&password=tasket&to=" + URLEncoder.encode("/intranet/", UTF_8);
    HttpRequest signIn =
        HttpRequest.newBuilder(URI.create(demo.url() + "/intranet/sign-in"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Origin", demo.url())
            .POST(BodyPublishers.ofString(form))
            .build();
    HttpResponse<String> home = browser.send(signIn, BodyHandlers.ofString());
    assertThat(home.statusCode()).isEqualTo(200);
    assertThat(home.body()).as("a window with the portlet in it").contains("state.board=maximized");

    HttpRequest page = HttpRequest.newBuilder(URI.create(demo.url() + "/tasket/")).build();
    HttpResponse<String> tasket = browser.send(page, BodyHandlers.ofString());
    assertThat(tasket.statusCode()).isEqualTo(200);
    assertThat(tasket.uri().getPath()).isEqualTo("/tasket/");
    assertThat(tasket.body()).contains("Aino");
  }

  private static String aTaskIsDone(DemoCommand demo) {
    String tasket =
        made(
            demo,
            "aino",
            "/taskets",
            "{\"board\":\"everyone\",\"title\":\"Try the demo\","
                + "\"language\":\"en\",\"plannedMinutes\":15}");
    as(demo, "aino").post("/taskets/{id}/publish", tasket).then().statusCode(200);
    String claim = made(demo, "bertil", "/taskets/" + tasket + "/claims", "{}");
    as(demo, "bertil")
        .body("{\"actualMinutes\":20}")
        .post("/claims/{id}/deliver", claim)
        .then()
        .statusCode(200);
    as(demo, "aino")
        .post("/claims/{id}/confirm", claim)
        .then()
        .statusCode(200)
        .body("state", equalTo("CONFIRMED"));
    return claim;
  }

  /** In the folder, where the demo keeps files. */
  private static String aFileIsAdded(DemoCommand demo, String claim) {
    String tasket = as(demo, "bertil").get("/claims/{id}", claim).path("tasket");
    String question =
        made(demo, "bertil", "/taskets/" + tasket + "/questions", "{\"text\":\"So?\"}");
    return as(demo, "bertil")
        .contentType(ContentType.MULTIPART)
        .multiPart("file", "notes.txt", NOTES.getBytes(UTF_8))
        .post("/remarks/{id}/files", question)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static String contentOf(DemoCommand demo, String file) {
    return as(demo, "aino").get("/files/{id}/content", file).asString();
  }

  private static String made(DemoCommand demo, String login, String path, String body) {
    return as(demo, login).body(body).post(path).then().statusCode(201).extract().path("id");
  }

  private static RequestSpecification as(DemoCommand demo, String login) {
    return given()
        .baseUri(demo.url())
        .basePath("/tasket/api/v1")
        .auth()
        .preemptive()
        .basic(login, "tasket")
        .contentType(ContentType.JSON);
  }
}
