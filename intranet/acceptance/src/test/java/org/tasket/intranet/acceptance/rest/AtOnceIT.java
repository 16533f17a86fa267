package org.tasket.intranet.acceptance.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tasket.intranet.acceptance.house.Crowd;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;

/** Many callers at the same moment: one wins, the others hear why not, and nobody gets a 500. */
@InTheHouse
class AtOnceIT {

  private static final Map<String, Object> WAIT = Map.of("wait", true);
  private static final Map<String, Object> REASON = Map.of("reason", "Changed plans");

  private Caller aino;
  private Caller bertil;
  private Caller david;

  @BeforeEach
  void people(House house) {
    aino = Caller.of(house, "aino");
    bertil = Caller.of(house, "bertil");
    david = Caller.of(house, "david");
  }

  @Test
  void fiftyPeopleTakeOneSeat(House house) {
    List<Caller> people = others(house, 50);
    people.forEach(person -> person.get("/me").then().statusCode(200));
    String tasket = Steps.open(aino, Posting.small());

    List<Response> answers =
        Crowd.atOnce(people, person -> person.post("/taskets/{id}/claims", tasket));

    assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
    assertThat(answers)
        .filteredOn(answer -> answer.statusCode() != 201)
        .hasSize(49)
        .allSatisfy(answer -> Refused.with(409, answer).body("code", equalTo("tasket.full")));
    aino.get("/taskets/{id}", tasket).then().body("seatsFree", equalTo(0));
    aino.get("/taskets/{id}/claims", tasket).then().body("items.size()", equalTo(1));
  }

  @Test
  void onePersonTakesOneSeatTenTimes() {
    String tasket = Steps.open(aino, Posting.small().with("seats", 20));

    List<Response> answers =
        Crowd.atOnce(times(10), time -> bertil.post("/taskets/{id}/claims", tasket));

    assertOneOf(answers, 201, 409);
    aino.get("/taskets/{id}", tasket).then().body("seatsFree", equalTo(19));
  }

  @Test
  void tenConfirmsBookOnce() {
    String claim = Steps.delivered(bertil, Steps.open(aino, Posting.small()), 30);

    List<Response> answers =
        Crowd.atOnce(times(10), time -> aino.post("/claims/{id}/confirm", claim));

    assertOneOf(answers, 200, 409);
    List<Integer> minutes =
        bertil
            .get("/me/ledger?limit=100")
            .path("items.findAll { it.claim == '" + claim + "' }.minutes");
    assertThat(minutes).containsExactly(30);
  }

  @Test
  void tenEditsOfWhatAllHaveSeenBecomeOne() {
    String tasket = Steps.draft(aino, Posting.small());
    String etag = aino.etagOf("/taskets/{id}", tasket);

    List<Response> answers =
        Crowd.atOnce(
            times(10),
            time -> aino.patch(Map.of("title", "Edit " + time), etag, "/taskets/{id}", tasket));

    assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(1);
    assertThat(answers).extracting(Response::statusCode).isSubsetOf(200, 409, 412);
  }

  @Test
  void aWithdrawalAndADeliveryAtOnceEndAsOne() {
    String claim = Steps.claim(bertil, Steps.open(aino, Posting.small()));

    List<Response> answers =
        Crowd.atOnce(
            times(2),
            time ->
                time == 0
                    ? bertil.send(Map.of("reason", "Ill"), "/claims/{id}/withdraw", claim)
                    : bertil.send(Map.of("actualMinutes", 9), "/claims/{id}/deliver", claim));

    assertOneOf(answers, 200, 409);
  }

  @Test
  void cancellingWhileOthersClaimLeavesNoLiveClaim(House house) {
    List<Caller> people = others(house, 8);
    String tasket = Steps.open(aino, Posting.small().with("seats", 8));

    List<Response> answers =
        Crowd.atOnce(
            IntStream.rangeClosed(0, people.size()).boxed().toList(),
            i ->
                i == people.size()
                    ? aino.send(Map.of("reason", "Enough"), "/taskets/{id}/cancel", tasket)
                    : people.get(i).post("/taskets/{id}/claims", tasket));

    assertThat(answers)
        .extracting(Response::statusCode)
        .containsAnyOf(200)
        .isSubsetOf(200, 201, 409);
    if (answers.get(people.size()).statusCode() == 200) {
      List<String> states =
          aino.get("/taskets/{id}/claims", tasket).then().extract().path("items.state");
      assertThat(states).allMatch("CANCELLED"::equals);
    }
  }

  @Test
  void seatsGivenBackAtOnceGoToWhoeverWaitedLongest(House house) {
    List<Caller> people = others(house, 17);
    String tasket = Steps.open(aino, Posting.small().with("seats", 5));
    List<String> held = claimed(people.subList(0, 5), tasket, "ACTIVE");
    List<String> inLine = claimed(people.subList(5, 13), tasket, "WAITING");

    List<Response> answers =
        Crowd.atOnce(
            times(9),
            i ->
                i < 5
                    ? people.get(i).send(REASON, "/claims/{id}/withdraw", held.get(i))
                    : people.get(8 + i).send(WAIT, "/taskets/{id}/claims", tasket));

    assertThat(answers.subList(0, 5)).allMatch(answer -> answer.statusCode() == 200);
    assertThat(answers.subList(5, 9))
        .allMatch(answer -> answer.statusCode() == 201)
        .allMatch(answer -> answer.path("state").equals("WAITING"));
    assertThat(inState("ACTIVE", tasket)).containsExactlyInAnyOrderElementsOf(inLine.subList(0, 5));
    assertThat(inState("WAITING", tasket)).hasSize(7).containsAll(inLine.subList(5, 8));
    aino.get("/taskets/{id}", tasket).then().body("seatsFree", equalTo(0));
  }

  @Test
  void tenAcceptsAtOnceGiveOneSeatOnce(House house) {
    String board = RuledBoard.of(david, Map.of("acceptance", "OWNER_ACCEPTS"));
    String tasket = Steps.open(aino, Posting.small().with("board", board));
    List<String> applications = claimed(others(house, 10), tasket, "APPLIED");

    List<Response> answers =
        Crowd.atOnce(applications, claim -> aino.post("/claims/{id}/accept", claim));

    assertOneOf(answers, 200, 409);
    assertThat(answers)
        .filteredOn(answer -> answer.statusCode() == 409)
        .allMatch(answer -> answer.path("code").equals("tasket.full"));
    assertThat(inState("ACTIVE", tasket)).hasSize(1);
    assertThat(inState("APPLIED", tasket)).hasSize(9);
    aino.get("/taskets/{id}", tasket).then().body("seatsFree", equalTo(0));
  }

  @Test
  void anOwnersNoStandsBesideASupervisorsYes(House house) {
    Caller eeva = Caller.of(house, "eeva");
    String board = RuledBoard.of(david, Map.of("supervisor", "APPROVE"));
    for (int round = 0; round < 5; round++) {
      String tasket = Steps.open(bertil, Posting.small().with("board", board));
      String claim = Steps.claimed(aino, tasket, WAIT, "AWAITING_SUPERVISOR");

      List<Response> answers =
          Crowd.atOnce(
              times(2),
              time ->
                  time == 0
                      ? eeva.post("/claims/{id}/approve", claim)
                      : bertil.send(REASON, "/claims/{id}/decline", claim));

      assertThat(answers.get(0).statusCode()).isIn(200, 409);
      assertThat(answers.get(1).statusCode()).isEqualTo(200);
      aino.get("/claims/{id}", claim).then().body("state", equalTo("DECLINED"));
      bertil.get("/taskets/{id}", tasket).then().body("seatsFree", equalTo(1));
    }
  }

  /** People of the house, none of them aino. */
  private static List<Caller> others(House house, int count) {
    return house.directory().logins().stream()
        .filter(login -> !login.equals("aino"))
        .limit(count)
        .map(login -> Caller.of(house, login))
        .toList();
  }

  /** Claims made one after the other; answers with their ids. */
  private static List<String> claimed(List<Caller> people, String tasket, String state) {
    return people.stream().map(person -> Steps.claimed(person, tasket, WAIT, state)).toList();
  }

  private List<String> inState(String state, String tasket) {
    return aino.get("/taskets/{id}/claims?limit=100", tasket)
        .then()
        .statusCode(200)
        .extract()
        .path("items.findAll { it.state == '" + state + "' }.id");
  }

  private static List<Integer> times(int count) {
    return IntStream.range(0, count).boxed().toList();
  }

  private static void assertOneOf(List<Response> answers, int won, int refused) {
    assertThat(answers).filteredOn(answer -> answer.statusCode() == won).hasSize(1);
    assertThat(answers)
        .filteredOn(answer -> answer.statusCode() != won)
        .allSatisfy(answer -> Refused.with(refused, answer));
  }
}
