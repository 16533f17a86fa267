package org.tasket.intranet.acceptance.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tasket.intranet.acceptance.house.Crowd;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;

/** Questions about a tasket, and answers. Aino owns it, Bertil asks, Carol manages the board. */
@InTheHouse
class TalkIT {

  private Caller aino;
  private Caller bertil;
  private Caller carol;
  private Caller david;
  private Caller eeva;
  private String board;
  private String tasket;

  @BeforeEach
  void aTaskToTalkAbout(House house) {
    aino = Caller.of(house, "aino");
    bertil = Caller.of(house, "bertil");
    carol = Caller.of(house, "carol");
    david = Caller.of(house, "david");
    eeva = Caller.of(house, "eeva");
    board = BoardSteps.open(david, "A board to talk on", "carol");
    tasket = Steps.open(aino, Posting.small().with("board", board));
  }

  private static Map<String, String> text(String text) {
    return Map.of("text", text);
  }

  private String question(String text) {
    return bertil
        .send(text(text), "/taskets/{id}/questions", tasket)
        .then()
        .statusCode(201)
        .body("state", equalTo("OPEN"))
        .body("question", nullValue())
        .extract()
        .path("id");
  }

  private String answer(Caller who, String question, String text) {
    return who.send(text(text), "/remarks/{id}/answers", question)
        .then()
        .statusCode(201)
        .body("question", equalTo(question))
        .extract()
        .path("id");
  }

  private ValidatableResponse step(Caller who, String remark, String verb) {
    return who.post("/remarks/{id}/{verb}", remark, verb).then().statusCode(200);
  }

  /** Leaves the board to a group to which neither Bertil nor Eeva belongs. */
  private void closeToOthers() {
    BoardSteps.change(
        carol, board, Map.of("audience", Map.of("groups", List.of("tasket-coordinators"))));
  }

  private ValidatableResponse listed(Caller who) {
    return who.get("/taskets/{id}/questions", tasket).then().statusCode(200);
  }

  @Test
  void theAnswerThatHelpedComesFirst() {
    String asked = question("How long may it be?");
    String first = answer(eeva, asked, "I do not know.");
    String second = answer(aino, asked, "Two pages.");

    step(bertil, second, "accept").body("accepted", equalTo(true));

    listed(eeva)
        .body("total", equalTo(1))
        .body("items[0].id", equalTo(asked))
        .body("items[0].answers.id", contains(second, first))
        .body("items[0].answers.accepted", contains(true, false));
    step(aino, first, "accept");
    listed(eeva).body("items[0].answers.id", contains(first, second));
    step(aino, first, "accept").body("accepted", equalTo(true));
    listed(eeva).body("items[0].answers.accepted", contains(true, false));
    step(aino, first, "unaccept").body("accepted", equalTo(false));
  }

  @Test
  void onlyWhoAskedAndTheOwnersSayWhatHelped() {
    String given = answer(aino, question("How long may it be?"), "Two pages.");

    Refused.with(403, eeva.post("/remarks/{id}/accept", given))
        .body("code", equalTo("remark.accept"));
    Refused.with(403, carol.post("/remarks/{id}/accept", given));
    eeva.get("/remarks/{id}", given).then().body("_actions", not(hasItem("accept")));
  }

  @Test
  void onesOwnWordsAreChangedAndSeenToBe() {
    String asked = question("How long may it be?");
    String etag = bertil.etagOf("/remarks/{id}", asked);

    Refused.with(403, aino.patch(text("Mine now"), etag, "/remarks/{id}", asked));
    bertil
        .patch(text("How short may it be?"), etag, "/remarks/{id}", asked)
        .then()
        .statusCode(200)
        .body("text", equalTo("How short may it be?"))
        .body("editedAt", notNullValue());
    Refused.with(412, bertil.patch(text("Once more"), etag, "/remarks/{id}", asked));
  }

  @Test
  void whatIsTakenBackKeepsItsPlaceAndShowsNothing() {
    String asked = question("How long, @aino?");
    answer(aino, asked, "Two pages.");

    step(bertil, asked, "withdraw");

    listed(carol)
        .body("items[0].state", equalTo("WITHDRAWN"))
        .body("items[0].text", nullValue())
        .body("items[0].mentioned", empty())
        .body("items[0].answers", hasSize(1));
    Refused.with(409, aino.send(text("Still"), "/remarks/{id}/answers", asked))
        .body("code", equalTo("remark.closed"));
    Refused.with(409, bertil.post("/remarks/{id}/withdraw", asked));
    Refused.with(409, carol.send(Map.of("reason", "Rude"), "/remarks/{id}/hide", asked));
  }

  @Test
  void managersHideWithAReasonThatAllRead() {
    String asked = question("Rude words");
    Refused.with(403, aino.send(Map.of("reason", "Rude"), "/remarks/{id}/hide", asked));
    Refused.field("reason", carol.send(Map.of(), "/remarks/{id}/hide", asked));

    carol.send(Map.of("reason", "Rude"), "/remarks/{id}/hide", asked).then().statusCode(200);

    listed(bertil)
        .body("items[0].state", equalTo("HIDDEN"))
        .body("items[0].text", nullValue())
        .body("items[0].hiddenReason", equalTo("Rude"));
    listed(carol).body("items[0].text", equalTo("Rude words"));
    step(carol, asked, "show");
    listed(bertil).body("items[0].text", equalTo("Rude words"));
  }

  @Nested
  class Naming {

    @Test
    void namesWhoeverSeesTheTasketAndNobodyElse() {
      String asked = question("Do @eeva, @nobody.of.that.name and mail@aino.example know?");

      listed(aino).body("items[0].mentioned.name", hasSize(1));
      Refused.field(
          "text",
          bertil.patch(
              text("@a@b ".repeat(2_000)),
              bertil.etagOf("/remarks/{id}", asked),
              "/remarks/{id}",
              asked));
    }

    @Test
    void doesNotTellWhoHelps() {
      Steps.claim(bertil, tasket);
      closeToOthers();
      bertil.get("/taskets/{id}", tasket).then().statusCode(200);

      aino.send(text("Do you help, @bertil, or @eeva?"), "/taskets/{id}/questions", tasket)
          .then()
          .statusCode(201)
          .body("mentioned", empty());
    }

    @Test
    void namesNobodyOutsideTheAudience() {
      closeToOthers();
      Refused.with(404, bertil.send(text("May I?"), "/taskets/{id}/questions", tasket));

      aino.send(text("Do you see this, @bertil and @carol?"), "/taskets/{id}/questions", tasket)
          .then()
          .statusCode(201)
          .body("mentioned", hasSize(1));
    }
  }

  @Test
  void whatIsOutOfSightIsNotTalkedOf() {
    String asked = question("How long may it be?");
    String given = answer(aino, asked, "Two pages.");
    closeToOthers();

    Refused.with(404, bertil.get("/taskets/{id}/questions", tasket));
    for (String remark : List.of(asked, given)) {
      Refused.with(404, bertil.get("/remarks/{id}", remark))
          .body("code", equalTo("remark.unknown"));
      Refused.with(404, bertil.post("/remarks/{id}/withdraw", remark));
    }
  }

  @Test
  void onAnArchivedBoardNothingMoreIsSaid() {
    String asked = question("How long may it be?");
    david.post("/boards/{slug}/archive", board).then().statusCode(200);

    Refused.with(409, bertil.send(text("And now?"), "/taskets/{id}/questions", tasket))
        .body("code", equalTo("remark.archived"));
    Refused.with(409, aino.send(text("Two pages."), "/remarks/{id}/answers", asked));
    bertil
        .get("/remarks/{id}", asked)
        .then()
        .body("_actions", containsInAnyOrder("withdraw"))
        .body("text", equalTo("How long may it be?"));
  }

  @Test
  void oneOfManyAtOnceIsTheAnswerThatHelped() {
    String asked = question("How long may it be?");
    List<String> given =
        List.of(answer(aino, asked, "Two pages."), answer(eeva, asked, "One page."));

    List<Integer> statuses =
        Crowd.atOnce(
            IntStream.range(0, 10).mapToObj(i -> given.get(i % 2)).toList(),
            answer -> bertil.post("/remarks/{id}/accept", answer).statusCode());

    assertThat(statuses).containsAnyOf(200).isSubsetOf(200, 409);
    listed(bertil).body("items[0].answers.findAll { it.accepted }", hasSize(1));
  }

  @Test
  void onePersonAsksTwentyThingsAtMostUntilTheyTakeSomeBack() {
    String first = question("Question 1");
    for (int number = 2; number <= 20; number++) {
      question("Question " + number);
    }
    Refused.with(409, bertil.send(text("Question 21"), "/taskets/{id}/questions", tasket))
        .body("code", equalTo("remark.many"));

    step(bertil, first, "withdraw");

    question("Question 21");
  }

  @Test
  void aTextHasOneToFiveThousandCharacters() {
    Refused.field("text", bertil.send(text(" "), "/taskets/{id}/questions", tasket));
    Refused.field("text", bertil.send(Map.of(), "/taskets/{id}/questions", tasket));
    Refused.field("text", bertil.send(text("x".repeat(5_001)), "/taskets/{id}/questions", tasket));
    question("😀".repeat(2_500));
  }
}
