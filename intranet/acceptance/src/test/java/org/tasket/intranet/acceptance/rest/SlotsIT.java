package org.tasket.intranet.acceptance.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;

/** Spare time, over HTTP and on PostgreSQL: what its owner says, and what others learn of it. */
@InTheHouse
class SlotsIT {

  private static final Set<String> ASKED_ELSEWHERE =
      Set.of("aino", "bertil", "carol", "david", "eeva", "frank");

  private Caller aino;
  private Caller bertil;
  private Caller eeva;

  @BeforeEach
  void nobodyOffersAnything(House house) {
    aino = Caller.of(house, "aino");
    bertil = Caller.of(house, "bertil");
    eeva = Caller.of(house, "eeva");
    for (Caller one : List.of(aino, bertil, eeva, Caller.of(house, "frank"))) {
      List<String> ids = one.get("/me/slots").then().statusCode(200).extract().path("items.id");
      ids.forEach(id -> one.post("/slots/{id}/withdraw", id).then().statusCode(200));
    }
  }

  private static Map<String, Object> tomorrow(boolean mayBeAsked) {
    Map<String, Object> slot = new HashMap<>();
    slot.put(
        "once",
        Map.of(
            "start", Posting.inFuture(Duration.ofHours(24)),
            "end", Posting.inFuture(Duration.ofHours(25))));
    slot.put("online", true);
    slot.put("mayBeAsked", mayBeAsked);
    return slot;
  }

  private static String offered(Caller who, Map<String, Object> slot) {
    return who.send(slot, "/me/slots").then().statusCode(201).extract().path("id");
  }

  private static String id(Caller who) {
    return who.get("/me").path("id");
  }

  private static Response asked(Caller owner, String tasket, String person) {
    return owner.send(Map.of("person", person), "/taskets/{id}/slots/invite", tasket);
  }

  @Test
  void somebodyOffersATimeAndTakesItBack() {
    String id = offered(aino, tomorrow(true));

    aino.get("/me/slots")
        .then()
        .body("total", equalTo(1))
        .body("items[0].once.zone", equalTo("Europe/Helsinki"))
        .body("items[0].weekly", nullValue())
        .body("items[0].offered", equalTo(true));
    for (int time = 0; time < 2; time++) {
      aino.post("/slots/{id}/withdraw", id).then().statusCode(200).body("offered", equalTo(false));
    }
    aino.get("/me/slots").then().body("total", equalTo(0));
  }

  @Test
  void somebodyOffersATimeOfEveryWeekThatSuitsForAsLongAsItIs() {
    String tasket = Steps.open(aino, Posting.small());
    String whole = offered(bertil, weekly("09:00", "09:30"));
    offered(eeva, weekly("09:00", "09:20"));

    bertil
        .get("/slots/{id}", whole)
        .then()
        .statusCode(200)
        .body("once", nullValue())
        .body("weekly.weekday", equalTo("TUESDAY"))
        .body("weekly.from", equalTo("09:00"))
        .body("weekly.to", equalTo("09:30"))
        .body("weekly.zone", equalTo("Europe/Helsinki"));
    aino.get("/taskets/{id}/slots", tasket)
        .then()
        .body("askable.id", hasItem(id(bertil)))
        .body("askable.id", not(hasItem(id(eeva))));

    bertil.post("/slots/{id}/withdraw", whole).then().statusCode(200);
    aino.get("/taskets/{id}/slots", tasket).then().body("askable.id", not(hasItem(id(bertil))));
  }

  /** To agree to be asked nobody types their time anew. */
  @Test
  void somebodyChangesWhatTheyOffer() {
    String tasket = Steps.open(aino, Posting.small());
    String id = offered(bertil, weekly("22:00", "00:00"));
    bertil.get("/slots/{id}", id).then().body("weekly.to", equalTo("00:00"));
    String tag = bertil.etagOf("/slots/{id}", id);

    bertil.patch(Map.of("mayBeAsked", false), "\"99\"", "/slots/{id}", id).then().statusCode(412);
    bertil
        .patch(Map.of("mayBeAsked", false), tag, "/slots/{id}", id)
        .then()
        .statusCode(200)
        .body("mayBeAsked", equalTo(false))
        .body("weekly.from", equalTo("22:00"));
    aino.get("/taskets/{id}/slots", tasket).then().body("askable.id", not(hasItem(id(bertil))));

    Map<String, Object> other = new HashMap<>(tomorrow(true));
    other.put("place", "Turku");
    bertil
        .patch(other, "*", "/slots/{id}", id)
        .then()
        .statusCode(200)
        .body("weekly", nullValue())
        .body("place", equalTo("Turku"));
    aino.get("/taskets/{id}/slots", tasket).then().body("askable.id", hasItem(id(bertil)));
    aino.patch(Map.of("online", true), "*", "/slots/{id}", id).then().statusCode(404);
    bertil.post("/slots/{id}/withdraw", id).then().statusCode(200);
    bertil
        .patch(Map.of("online", true), "*", "/slots/{id}", id)
        .then()
        .statusCode(409)
        .body("code", equalTo("slot.over"));
  }

  private static Map<String, Object> weekly(String from, String to) {
    return Map.of(
        "weekly",
        Map.of("weekday", "TUESDAY", "from", from, "to", to),
        "online",
        true,
        "mayBeAsked",
        true);
  }

  /** The steps themselves are tried where it takes less time; this is their way to the answer. */
  @Test
  void aFifthMakesItFiveAndGoesWithoutATrace(House house) {
    String tasket = Steps.open(aino, Posting.small());
    String few = aino.get("/taskets/{id}/slots", tasket).asString();
    List<Caller> five =
        house.directory().logins().stream()
            .filter(login -> !ASKED_ELSEWHERE.contains(login))
            .limit(5)
            .map(login -> Caller.of(house, login))
            .toList();
    List<String> offers = new ArrayList<>();
    five.subList(0, 4).forEach(one -> offers.add(offered(one, tomorrow(false))));
    assertThat(aino.get("/taskets/{id}/slots", tasket).asString()).isEqualTo(few);

    offers.add(offered(five.get(4), tomorrow(false)));
    aino.get("/taskets/{id}/slots", tasket)
        .then()
        .body("others.atLeast", equalTo(5))
        .body("others.fewerThanFive", equalTo(false))
        .body("askable", hasSize(0));

    for (int i = 4; i >= 0; i--) {
      five.get(i).post("/slots/{id}/withdraw", offers.get(i)).then().statusCode(200);
      assertThat(aino.get("/taskets/{id}/slots", tasket).asString()).isEqualTo(few);
    }
  }

  @Test
  void nobodyReadsOrWithdrawsAnothers() {
    String id = offered(aino, tomorrow(true));

    bertil.get("/slots/{id}", id).then().statusCode(404).body("code", equalTo("slot.unknown"));
    bertil.post("/slots/{id}/withdraw", id).then().statusCode(404);
    bertil.get("/slots/{id}", UUID.randomUUID()).then().statusCode(404);
    aino.get("/slots/{id}", id).then().statusCode(200).body("offered", equalTo(true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"once\": 7}",
        "{\"once\": {\"start\": \"2020-01-01T00:00:00Z\", \"end\": \"2020-01-01T01:00:00Z\"}, \"online\": true}",
        "{\"weekly\": {\"weekday\": \"MONDAY\", \"from\": \"09:00\", \"to\": \"08:00\"}, \"online\": true}",
        "{\"weekly\": {\"weekday\": \"MONDAY\", \"from\": \"09:00\", \"to\": \"10:00\", \"zone\": \"Moon\"}, \"online\": true}",
        "{\"weekly\": {\"weekday\": \"MONDAY\", \"from\": \"09:00\", \"to\": \"10:00\", \"until\": \"+999999999-12-31\"}, \"online\": true}",
        "{\"weekly\": {\"weekday\": \"MONDAY\", \"from\": \"09:00\", \"to\": \"10:00\"}}",
        "{\"weekly\": {\"weekday\": \"MONDAY\", \"from\": \"09:00\", \"to\": \"10:00\"}, \"place\": \"a\\nb\"}"
      })
  void whatDoesNotMakeSenseIsRefused(String body) {
    aino.send(body, "/me/slots").then().statusCode(422).body("errors.size()", not(equalTo(0)));
  }

  @Test
  void twentyAtOnceAreEnough() {
    for (int one = 0; one < 20; one++) {
      offered(aino, tomorrow(false));
    }
    aino.send(tomorrow(false), "/me/slots")
        .then()
        .statusCode(422)
        .body("errors.field", hasItem("slots"));
  }

  @Test
  void anOwnerCannotTellNobodyFromSomebodyWhoDidNotAgree() {
    String tasket = Steps.open(aino, Posting.small());
    String none =
        aino.get("/taskets/{id}/slots", tasket).then().statusCode(200).extract().asString();
    offered(bertil, tomorrow(false));

    assertThat(aino.get("/taskets/{id}/slots", tasket).asString()).isEqualTo(none);
    assertThat(none).contains("\"fewerThanFive\":true", "\"atLeast\":0");
    assertThat(refusal(asked(aino, tasket, id(bertil))))
        .isEqualTo(refusal(asked(aino, tasket, UUID.randomUUID().toString())));
  }

  private static List<Map<String, String>> refusal(Response refused) {
    return refused.then().statusCode(422).extract().path("errors");
  }

  @Test
  void whoAgreedIsNamedAskedOnceAndSeenNoMoreByWhatTheyDo() {
    String tasket = Steps.open(aino, Posting.small());
    String slot = offered(bertil, tomorrow(true));
    String person = id(bertil);
    aino.get("/taskets/{id}/slots", tasket)
        .then()
        .body("askable.id", hasItem(person))
        .body("others.atLeast", equalTo(0));

    asked(aino, tasket, person)
        .then()
        .statusCode(200)
        .body("askable.id", not(hasItem(person)))
        .body("asked.id", hasItem(person));
    bertil
        .get("/me/notices?limit=1")
        .then()
        .body("items[0].kind", equalTo("INVITED"))
        .body("items[0].tasket", equalTo(tasket))
        .body("items[0].by.name", equalTo(aino.get("/me").path("name")));
    asked(aino, tasket, person).then().statusCode(409).body("code", equalTo("slot.invited"));

    String before = aino.get("/taskets/{id}/slots", tasket).asString();
    bertil.post("/slots/{id}/withdraw", slot).then().statusCode(200);
    assertThat(aino.get("/taskets/{id}/slots", tasket).asString()).isEqualTo(before);
  }

  @Test
  void nobodyIsAskedMoreThanThreeTimesInADay(House house) {
    Caller frank = Caller.of(house, "frank");
    offered(frank, tomorrow(true));
    String person = id(frank);
    for (int time = 0; time < 3; time++) {
      asked(aino, Steps.open(aino, Posting.small()), person).then().statusCode(200);
    }

    asked(bertil, Steps.open(bertil, Posting.small()), person)
        .then()
        .statusCode(409)
        .body("code", equalTo("slot.asked.enough"));
  }

  @Test
  void nobodyAsksMoreThanTwentyTimesInADay(House house) {
    Caller carol = Caller.of(house, "carol");
    List<Caller> helpers =
        house.directory().logins().stream()
            .filter(login -> !ASKED_ELSEWHERE.contains(login))
            .limit(7)
            .map(login -> Caller.of(house, login))
            .toList();
    List<String> offers = helpers.stream().map(helper -> offered(helper, tomorrow(true))).toList();
    List<Response> answers = new ArrayList<>();
    for (int round = 0; round < 3; round++) {
      String tasket = Steps.open(carol, Posting.small());
      helpers.forEach(helper -> answers.add(asked(carol, tasket, id(helper))));
    }
    for (int i = 0; i < offers.size(); i++) {
      helpers.get(i).post("/slots/{id}/withdraw", offers.get(i));
    }

    answers.subList(0, 20).forEach(answer -> answer.then().statusCode(200));
    answers.get(20).then().statusCode(409).body("code", equalTo("slot.asking.enough"));
  }

  @Test
  void onlyOwnersLearnAnythingAndOnlyWhileItIsOpen() {
    String tasket = Steps.open(aino, Posting.small());
    String draft = aino.send(Posting.small().body(), "/taskets").path("id");

    bertil
        .get("/taskets/{id}/slots", tasket)
        .then()
        .statusCode(403)
        .body("code", equalTo("slot.supply"));
    asked(bertil, tasket, id(eeva)).then().statusCode(403);
    aino.get("/taskets/{id}/slots", draft).then().statusCode(409);
    bertil.get("/taskets/{id}/slots", draft).then().statusCode(404);
  }

  @Test
  void whoIsOnItOwnsItOrHasNoTimeThatSuitsIsNotNamed() {
    String tasket = Steps.open(aino, Posting.small().with("seats", 2));
    offered(aino, tomorrow(true));
    offered(bertil, tomorrow(true));
    Map<String, Object> elsewhere = tomorrow(true);
    elsewhere.put("online", false);
    elsewhere.put("place", "Turku");
    offered(eeva, elsewhere);
    Steps.claim(bertil, tasket);

    aino.get("/taskets/{id}/slots", tasket)
        .then()
        .statusCode(200)
        .body("askable.id", not(hasItem(id(aino))))
        .body("askable.id", not(hasItem(id(bertil))))
        .body("askable.id", not(hasItem(id(eeva))));
  }
}
