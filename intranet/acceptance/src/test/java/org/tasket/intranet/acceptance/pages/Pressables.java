package org.tasket.intranet.acceptance.pages;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.PlainBrowser;
import org.tasket.intranet.acceptance.rest.Caller;
import org.tasket.intranet.acceptance.rest.Posting;
import org.tasket.intranet.acceptance.rest.RuledBoard;

/**
 * All that pages do by the name and value of a button, each about something new. Bertil owns, Aino
 * helps, Carol manages, David coordinates, and Eeva is Aino's supervisor.
 */
abstract class Pressables {

  /** Does what nobody else has to. */
  static final String SOMEBODY = "zofia.zephyrin";

  final House house;
  final Caller aino;
  final Caller bertil;
  final Caller carol;
  final Caller david;
  final Caller eeva;
  final Caller somebody;

  private final Map<String, PlainBrowser> browsers = new HashMap<>();

  Pressables(House house) {
    this.house = house;
    aino = Caller.of(house, "aino");
    bertil = Caller.of(house, "bertil");
    carol = Caller.of(house, "carol");
    david = Caller.of(house, "david");
    eeva = Caller.of(house, "eeva");
    somebody = Caller.of(house, SOMEBODY);
  }

  /** By page and button. */
  abstract Map<String, Supplier<Pressable>> all();

  /** Leaves what was there as it was. */
  void putBack() {
    withdrawSlots();
  }

  final PlainBrowser browser(String login) {
    return browsers.computeIfAbsent(login, name -> PlainBrowser.of(house, name));
  }

  final String board(Map<String, ?> rules) {
    return RuledBoard.of(david, rules);
  }

  static Supplier<Object> of(Caller who, String what, String path, Object... values) {
    return () -> who.get(path, values).path(what);
  }

  static String made(Response answer) {
    return answer.then().statusCode(201).extract().path("id");
  }

  static void does(Response answer) {
    answer.then().statusCode(200);
  }

  /** Time that somebody can spare, and nothing else of theirs. */
  final String offered() {
    Map<String, ?> once =
        Map.of(
            "start", Posting.inFuture(Duration.ofHours(24)),
            "end", Posting.inFuture(Duration.ofHours(25)));
    withdrawSlots();
    return made(
        somebody.send(Map.of("once", once, "online", true, "mayBeAsked", true), "/me/slots"));
  }

  private void withdrawSlots() {
    List<String> before = somebody.get("/me/slots").path("items.id");
    before.forEach(id -> does(somebody.post("/slots/{id}/withdraw", id)));
  }
}
