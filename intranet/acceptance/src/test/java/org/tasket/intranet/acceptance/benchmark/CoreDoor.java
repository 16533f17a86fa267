package org.tasket.intranet.acceptance.benchmark;

import static io.restassured.RestAssured.given;

import java.util.List;
import java.util.stream.Collectors;
import org.tasket.intranet.acceptance.house.House;

/** The way to the core inside the server, past sessions, HTTP and JSON. */
final class CoreDoor {

  private final String url;

  private CoreDoor(String url) {
    this.url = url;
  }

  /** Deploys it beside Tasket, on the same database and pool. */
  static CoreDoor in(House house) {
    house.server().deploy(House.benchmark());
    return new CoreDoor(house.server().url() + "/benchmark/claims");
  }

  /** So many threads take these chances, each its share one after the other. */
  Outcome take(int threads, boolean orWait, List<Chance> chances) {
    String told =
        given()
            .queryParam("threads", threads)
            .queryParam("wait", orWait)
            .contentType("text/plain")
            .body(chances.stream().map(CoreDoor::line).collect(Collectors.joining("\n")))
            .post(url)
            .then()
            .statusCode(200)
            .extract()
            .asString();
    List<String> lines = told.lines().toList();
    return new Outcome(
        Long.parseLong(lines.get(0)) / 1e9,
        lines.stream()
            .skip(1)
            .map(line -> line.split(" ", 2))
            .collect(Collectors.toMap(line -> line[1], line -> Integer.valueOf(line[0]))));
  }

  private static String line(Chance chance) {
    return chance.person() + " " + chance.seat().tasket();
  }
}
