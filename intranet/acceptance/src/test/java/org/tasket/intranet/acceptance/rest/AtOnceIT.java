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

  private Caller aino;
  private Caller bertil;

  @BeforeEach
  void people(House house) {
    aino = Caller.of(house, "aino");
    bertil = Caller.of(house, "bertil");
  }

  @Test
  void fiftyPeopleTakeOneSeat(House house) {
    List<Caller> people =
        house.directory().logins().stream()
            .filter(login -> !login.equals("aino"))
            .limit(50)
            .map(login -> Caller.of(house, login))
            .toList();
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
    List<Caller> people =
        house.directory().logins().stream()
            .filter(login -> !login.equals("aino"))
            .limit(8)
            .map(login -> Caller.of(house, login))
            .toList();
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
