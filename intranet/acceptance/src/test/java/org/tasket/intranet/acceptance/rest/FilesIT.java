package org.tasket.intranet.acceptance.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tasket.intranet.acceptance.house.Crowd;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;
import org.tasket.intranet.acceptance.house.Scanner;

/**
 * Files and links. Aino owns the tasket, Bertil helps and asks, Carol manages the board, Eeva sees
 * it too.
 */
@InTheHouse
class FilesIT {

  private static final Map<String, String> GUIDE =
      Map.of("title", "The guide", "url", "https://example.org/guide");

  private static final String BASIC =
      "Basic " + Base64.getEncoder().encodeToString("aino:tasket".getBytes(StandardCharsets.UTF_8));

  private House house;
  private Caller aino;
  private Caller bertil;
  private Caller carol;
  private Caller david;
  private Caller eeva;
  private String board;
  private String tasket;

  @BeforeEach
  void anOpenTasket(House house) {
    this.house = house;
    aino = Caller.of(house, "aino");
    bertil = Caller.of(house, "bertil");
    carol = Caller.of(house, "carol");
    david = Caller.of(house, "david");
    eeva = Caller.of(house, "eeva");
    board = BoardSteps.open(david, "A board with files", "carol");
    tasket = Steps.open(aino, Posting.small().with("board", board));
  }

  static Response send(Caller who, String name, byte[] content, String path, Object... values) {
    return who.request().multiPart("file", name, content).post(path, values);
  }

  private Response onTasket(String name, byte[] content) {
    return send(aino, name, content, "/taskets/{id}/files", tasket);
  }

  private String pdfOnTasket() {
    return id(onTasket("Guide.pdf", SampleFiles.pdf()));
  }

  private static String id(Response added) {
    return added.then().statusCode(201).extract().path("id");
  }

  /** As browsers send names, which the other client cannot. */
  private String sentRaw(String name, byte[] content) throws IOException, InterruptedException {
    String head =
        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n\r\n";
    byte[] body =
        SampleFiles.both(
            SampleFiles.both(SampleFiles.text(head), content), SampleFiles.text("\r\n--x--\r\n"));
    HttpResponse<String> answer = raw(body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return JsonPath.from(answer.body()).getString("id");
  }

  private HttpResponse<String> raw(byte[] body) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(aino.api() + "/taskets/" + tasket + "/files"))
            .header("Authorization", BASIC)
            .header("Content-Type", "multipart/form-data; boundary=x")
            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
            .build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }

  private void closeToOthers() {
    BoardSteps.change(
        carol, board, Map.of("audience", Map.of("groups", List.of("tasket-coordinators"))));
  }

  @Test
  void aFileIsKeptAndHandedOutAsNothingButAFile() throws Exception {
    String file = sentRaw("Käyttö ohje.pdf", SampleFiles.pdf());
    aino.get("/files/{id}", file)
        .then()
        .header("ETag", notNullValue())
        .body("name", equalTo("Käyttö ohje.pdf"))
        .body("type", equalTo("pdf"))
        .body("bytes", equalTo(SampleFiles.pdf().length))
        .body("on.type", equalTo("tasket"))
        .body("on.id", equalTo(tasket))
        .body("_actions", contains("withdraw"));

    Response content = eeva.get("/files/{id}/content", file);

    content
        .then()
        .statusCode(200)
        .contentType("application/pdf")
        .header("Content-Disposition", startsWith("attachment; filename=\""))
        .header(
            "Content-Disposition", containsString("filename*=UTF-8''K%C3%A4ytt%C3%B6%20ohje.pdf"))
        .header("X-Content-Type-Options", equalTo("nosniff"))
        .header(
            "Content-Security-Policy",
            equalTo("sandbox; default-src 'none'; frame-ancestors 'none'"))
        .header("Cache-Control", equalTo("private, no-store"));
    assertThat(content.headers().getValues("Content-Security-Policy")).hasSize(1);
    assertThat(content.asByteArray()).isEqualTo(SampleFiles.pdf());
    eeva.get("/taskets/{id}/files", tasket)
        .then()
        .body("items.id", contains(file))
        .body("items[0]._actions", empty())
        .body("_actions", empty());
    aino.get("/taskets/{id}/files", tasket).then().body("_actions", contains("add"));
  }

  @Test
  void aLinkLeadsToTheWeb() {
    String link = id(aino.send(GUIDE, "/taskets/{id}/links", tasket));

    eeva.get("/taskets/{id}/links", tasket)
        .then()
        .body("items[0].title", equalTo("The guide"))
        .body("items[0].url", equalTo("https://example.org/guide"));
    eeva.get("/links/{id}", link).then().statusCode(200).body("title", equalTo("The guide"));
    Refused.field(
        "url",
        aino.send(
            Map.of("title", "x", "url", "javascript:alert(1)"), "/taskets/{id}/links", tasket));
    Refused.field("title", aino.send(Map.of(), "/taskets/{id}/links", tasket));
    Refused.field("colour", aino.send(Map.of("colour", "red"), "/taskets/{id}/links", tasket));
    aino.post("/links/{id}/withdraw", link).then().statusCode(200).body("url", nullValue());
    eeva.get("/taskets/{id}/links", tasket).then().body("items", empty());
  }

  @Test
  void whatIsRemovedIsUnseenAtOnceAndKeepsItsPlace() {
    String file = pdfOnTasket();

    aino.post("/files/{id}/withdraw", file)
        .then()
        .statusCode(200)
        .body("state", equalTo("WITHDRAWN"))
        .body("name", nullValue());

    Refused.with(404, eeva.get("/files/{id}/content", file));
    Refused.with(404, aino.get("/files/{id}/content", file));
    eeva.get("/files/{id}", file).then().statusCode(200).body("name", nullValue());
    Refused.with(409, aino.post("/files/{id}/withdraw", file))
        .body("code", equalTo("attachment.withdrawn"));
    david
        .get("/audit?object={id}", file)
        .then()
        .body("items.operation", contains("file.withdrawn", "file.added"));
  }

  @Nested
  class WhoSeesAndWhoAdds {

    @Test
    void onATasketItsOwnersAddAndItsAudienceSees() {
      String file = pdfOnTasket();
      Refused.with(403, send(bertil, "a.pdf", SampleFiles.pdf(), "/taskets/{id}/files", tasket))
          .body("code", equalTo("attachment.add"));
      Refused.with(403, carol.send(GUIDE, "/taskets/{id}/links", tasket));
      Refused.with(403, bertil.post("/files/{id}/withdraw", file));

      closeToOthers();

      for (String path : List.of("/files/{id}", "/files/{id}/content")) {
        Refused.with(404, bertil.get(path, file)).body("code", equalTo("attachment.unknown"));
      }
      Refused.with(404, bertil.get("/taskets/{id}/files", tasket));
      Refused.with(404, bertil.post("/files/{id}/withdraw", file));
      Refused.with(404, send(bertil, "a.pdf", SampleFiles.pdf(), "/taskets/{id}/files", tasket));
      carol.post("/files/{id}/withdraw", file).then().statusCode(200);
    }

    @Test
    void aDraftsFilesAreItsOwnersAlone() {
      tasket = Steps.draft(aino, Posting.small().with("board", board));
      String file = pdfOnTasket();

      Refused.with(404, carol.get("/files/{id}/content", file));
      Refused.with(404, david.get("/files/{id}", file));
    }

    @Test
    void onAnAnswerItsAuthorAddsAndWhatIsHiddenTheManagersSee() {
      String question =
          id(bertil.send(Map.of("text", "Like this?"), "/taskets/{id}/questions", tasket));
      String file = id(send(bertil, "so.pdf", SampleFiles.pdf(), "/remarks/{id}/files", question));
      Refused.with(403, aino.send(GUIDE, "/remarks/{id}/links", question));
      id(bertil.send(GUIDE, "/remarks/{id}/links", question));
      eeva.get("/remarks/{id}/files", question).then().body("items", hasSize(1));
      eeva.get("/remarks/{id}/links", question).then().statusCode(200).body("items", hasSize(1));

      carol.send(Map.of("reason", "Rude"), "/remarks/{id}/hide", question).then().statusCode(200);

      Refused.with(404, bertil.get("/files/{id}/content", file));
      Refused.with(404, eeva.get("/remarks/{id}/files", question));
      carol.get("/files/{id}/content", file).then().statusCode(200);
    }

    @Test
    void onAClaimTheHelperAddsUntilItIsDeliveredAndWhoeverSeesItSees() {
      String claim = Steps.claim(bertil, tasket);
      String file = id(send(bertil, "work.pdf", SampleFiles.pdf(), "/claims/{id}/files", claim));
      id(bertil.send(GUIDE, "/claims/{id}/links", claim));
      Refused.with(403, send(aino, "a.pdf", SampleFiles.pdf(), "/claims/{id}/files", claim));
      Refused.with(404, eeva.get("/files/{id}/content", file));
      Refused.with(404, eeva.get("/claims/{id}/files", claim));
      for (Caller reader : List.of(aino, carol)) {
        reader.get("/claims/{id}/files", claim).then().statusCode(200).body("items", hasSize(1));
        reader.get("/claims/{id}/links", claim).then().statusCode(200).body("items", hasSize(1));
        reader.get("/files/{id}/content", file).then().statusCode(200);
        Refused.with(403, reader.post("/files/{id}/withdraw", file));
      }

      Steps.deliver(bertil, claim, 30).statusCode(200);

      Refused.with(409, send(bertil, "b.pdf", SampleFiles.pdf(), "/claims/{id}/files", claim))
          .body("code", equalTo("attachment.closed"));
      Refused.with(409, bertil.post("/files/{id}/withdraw", file));
      aino.send(Map.of("reason", "A page is missing"), "/claims/{id}/return", claim)
          .then()
          .statusCode(200);
      bertil.post("/files/{id}/withdraw", file).then().statusCode(200);
    }

    @Test
    void onAModeratedBoardTheManagersLookAgain() {
      BoardSteps.change(carol, board, Map.of("rulebook", Map.of("moderated", true)));

      pdfOnTasket();

      aino.get("/taskets/{id}", tasket).then().body("state", equalTo("SUBMITTED"));
      Refused.with(404, eeva.get("/taskets/{id}/files", tasket));
      Refused.with(409, onTasket("b.pdf", SampleFiles.pdf()))
          .body("code", equalTo("attachment.closed"));
      carol.get("/taskets/{id}/files", tasket).then().body("items", hasSize(1));
      carol.post("/taskets/{id}/publish", tasket).then().statusCode(200);
      eeva.get("/taskets/{id}/files", tasket).then().body("items", hasSize(1));
    }
  }

  @Nested
  class WhatIsHostile {

    private void refused(String name, byte[] content, String word) {
      Refused.field("file", onTasket(name, content))
          .body("errors[0].message", containsString(word));
      aino.get("/taskets/{id}/files", tasket).then().body("items", empty());
    }

    @Test
    void aPageOrAPictureWithAScriptInItIsNotTaken() {
      refused("picture.svg", SampleFiles.svg(), "ei ole mikään näistä");
      refused("picture.png", SampleFiles.svg(), "ei ole mikään näistä");
      refused("notes.txt", SampleFiles.html(), "ei ole mikään näistä");
    }

    @Test
    void aZipBombIsNotUnpacked() {
      refused("zeros.zip", SampleFiles.bomb(), "liian suuri");
    }

    @Test
    void anArchiveLeadsNowhere() {
      refused("a.zip", SampleFiles.zip("../../etc/passwd", SampleFiles.text("x")), "ulkopuolelle");
    }

    @Test
    void aFileIsOneThing() {
      byte[] zip = SampleFiles.zip("a.txt", SampleFiles.text("x"));
      refused("a.pdf", SampleFiles.both(SampleFiles.pdf(), zip), "kätketty");
      refused("a.exe", SampleFiles.pdf(), "pdf");
      refused("a.pdf.html", SampleFiles.pdf(), "pdf");
    }

    @ParameterizedTest
    @CsvSource({
      "../../../etc/cron.d/report.pdf, report.pdf",
      "C:\\Windows\\report.pdf, report.pdf",
      "/etc/report.pdf, report.pdf"
    })
    void aNameIsNoPath(String sent, String kept) {
      onTasket(sent, SampleFiles.pdf()).then().statusCode(201).body("name", equalTo(kept));
    }

    @Test
    void aPictureTellsNothingOfWhereItWasTaken() {
      String file = id(onTasket("me.jpg", SampleFiles.picture()));

      byte[] content = eeva.get("/files/{id}/content", file).asByteArray();

      assertThat(new String(content, StandardCharsets.ISO_8859_1))
          .doesNotContain(SampleFiles.SECRET)
          .doesNotContain("script");
    }

    @Test
    void whatTheScannerRefusesIsNotTaken() {
      refused("eicar.txt", SampleFiles.text(Scanner.EICAR), "Virustarkistus");
      byte[] deep =
          SampleFiles.both(
              SampleFiles.text("Words. ".repeat(10_000)), SampleFiles.text(Scanner.EICAR));
      refused("words.txt", deep, "Virustarkistus");
    }

    @Test
    void whileTheScannerIsAwayNothingIsTakenAndHealthSaysWhy() {
      Caller frank = Caller.of(house, "frank");
      house
          .scanner()
          .awayWhile(
              () -> {
                Refused.with(503, onTasket("a.pdf", SampleFiles.pdf()))
                    .body("code", equalTo("files.scan"));
                scannerIs(frank, "DOWN");
              });

      aino.get("/taskets/{id}/files", tasket).then().body("items", empty());
      scannerIs(frank, "UP");
    }

    private void scannerIs(Caller frank, String status) {
      frank
          .request()
          .get(house.server().url() + "/tasket/health")
          .then()
          .statusCode(200)
          .body("checks.find { it.name == 'virus scanner' }.status", equalTo(status));
    }

    @Test
    void nothingAtAllIsNoFile() throws Exception {
      refused("empty.txt", new byte[0], "tarvitaan");
      Refused.field(
          "file", aino.request().multiPart("other", "x").post("/taskets/{id}/files", tasket));
      Refused.field("file", aino.post("/taskets/{id}/files", tasket));
      Refused.field("file", aino.send("{}", "/taskets/{id}/files", tasket));
      HttpResponse<String> half = raw(SampleFiles.text("--x\r\nContent-Disp"));
      assertThat(half.statusCode()).as(half.body()).isEqualTo(422);
    }
  }

  @Nested
  class WhatIsFarTooLarge {

    @Test
    void isRefusedWhenItIsAnnounced() throws IOException {
      String answer = answer("Content-Length: 5000000000", out -> {});

      assertThat(answer)
          .startsWith("HTTP/1.1 422")
          .contains("\"field\":\"file\"")
          .contains("20 Mt");
    }

    @Test
    void isRefusedWhereItIsSentWithoutSayingSo() throws IOException {
      String answer =
          answer(
              "Transfer-Encoding: chunked",
              out -> {
                chunk(
                    out,
                    "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n");
                String much = "All work and no play. ".repeat(50_000);
                for (int sent = 0; sent < 40_000_000; sent += much.length()) {
                  chunk(out, much);
                }
              });

      assertThat(answer)
          .startsWith("HTTP/1.1 422")
          .contains("\"field\":\"file\"")
          .contains("20 Mt");
      aino.get("/taskets/{id}/files", tasket).then().body("items", empty());
    }

    private static void chunk(OutputStream out, String text) throws IOException {
      byte[] content = text.getBytes(StandardCharsets.US_ASCII);
      out.write((Integer.toHexString(content.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
      out.write(content);
      out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    /** Who is not listened to any more stops sending and reads the answer. */
    private String answer(String length, Sending sending) throws IOException {
      URI server = URI.create(house.server().url());
      try (Socket socket = new Socket(server.getHost(), server.getPort())) {
        socket.setSoTimeout(30_000);
        OutputStream out = socket.getOutputStream();
        String head =
            "POST /tasket/api/v1/taskets/%s/files HTTP/1.1\r\nHost: %s\r\nAuthorization: %s\r\n"
                    .formatted(tasket, server.getAuthority(), BASIC)
                + "Content-Type: multipart/form-data; boundary=x\r\n"
                + length
                + "\r\nConnection: close\r\n\r\n";
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        out.flush();
        try {
          sending.send(out);
        } catch (SocketException closed) {
          assertThat(closed).isNotNull();
        }
        return read(socket.getInputStream());
      }
    }

    private static String read(InputStream in) throws IOException {
      StringBuilder answer = new StringBuilder();
      byte[] buffer = new byte[4096];
      try {
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
          answer.append(new String(buffer, 0, read, StandardCharsets.UTF_8));
          if (answer.indexOf("errors") > 0) {
            break;
          }
        }
      } catch (SocketException reset) {
        return answer.toString();
      }
      return answer.toString();
    }
  }

  @FunctionalInterface
  private interface Sending {
    void send(OutputStream out) throws IOException;
  }

  @Test
  void anObjectHoldsTenAtMostAlsoWhereManyAreSentAtOnce() {
    List<Integer> statuses =
        Crowd.atOnce(
            Collections.nCopies(14, SampleFiles.pdf()), pdf -> onTasket("a.pdf", pdf).statusCode());

    assertThat(statuses).filteredOn(status -> status == 201).hasSize(10);
    assertThat(statuses).isSubsetOf(201, 409);
    Refused.with(409, aino.send(GUIDE, "/taskets/{id}/links", tasket))
        .body("code", equalTo("attachment.many"));
    aino.get("/taskets/{id}/files", tasket).then().body("items", hasSize(10));
  }

  @Test
  void aCallThatIsRepeatedAddsOnce() {
    String key = "files-" + System.nanoTime();
    String first = id(keyed(key, "a.pdf", SampleFiles.pdf()));

    assertThat(id(keyed(key, "a.pdf", SampleFiles.pdf()))).isEqualTo(first);
    Refused.field("Idempotency-Key", keyed(key, "a.txt", SampleFiles.text("Another file.")));
    aino.get("/taskets/{id}/files", tasket).then().body("items.id", contains(first));
  }

  private Response keyed(String key, String name, byte[] content) {
    return aino.request()
        .header("Idempotency-Key", key)
        .multiPart("file", name, content)
        .post("/taskets/{id}/files", tasket);
  }

  @Test
  void onAnArchivedBoardNothingIsAddedToAnAnswer() {
    String question =
        id(bertil.send(Map.of("text", "Like this?"), "/taskets/{id}/questions", tasket));
    david.post("/boards/{slug}/archive", board).then().statusCode(200);

    Refused.with(409, bertil.send(GUIDE, "/remarks/{id}/links", question))
        .body("code", equalTo("attachment.closed"));
    bertil.get("/me/audit").then().body("items.operation", hasItem("remark.asked"));
  }
}
