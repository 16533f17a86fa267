package org.tasket.intranet.acceptance.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;

/** The tables of the life of a tasket and of a claim, step by step. */
@InTheHouse
class LifeIT {

  private Caller aino;
  private Caller bertil;
  private Caller carol;

  @BeforeEach
  void people(House house) {
    aino = Caller.of(house, "aino");
    bertil = Caller.of(house, "bertil");
    carol = Caller.of(house, "carol");
  }

  @Test
  void aTasketGoesAllTheWay() {
    String tasket =
        Steps.draft(aino, Posting.small().with("language", "fi").with("title", "Oikolue sivu"));
    aino.get("/taskets/{id}", tasket)
        .then()
        .statusCode(200)
        .body("board", equalTo("everyone"))
        .body("language", equalTo("fi"))
        .body("plannedMinutes", equalTo(30))
        .body("seats", equalTo(1))
        .body("seatsFree", equalTo(1))
        .body("mode", equalTo("ONLINE"))
        .body("sessions", hasSize(1))
        .body("owner.name", notNullValue())
        .body("owner.department", notNullValue())
        .body("_actions", hasItems("edit", "publish", "cancel"))
        .body("_actions", not(hasItem("claim")));

    aino.post("/taskets/{id}/publish", tasket)
        .then()
        .statusCode(200)
        .body("state", equalTo("OPEN"))
        .body("_actions", hasItems("edit", "pause", "cancel"));
    bertil.get("/taskets/{id}", tasket).then().body("_actions", hasItem("claim"));

    String claim =
        bertil
            .post("/taskets/{id}/claims", tasket)
            .then()
            .statusCode(201)
            .header("Location", notNullValue())
            .body("tasket", equalTo(tasket))
            .body("state", equalTo("ACTIVE"))
            .body("_actions", hasItems("deliver", "withdraw"))
            .extract()
            .path("id");
    bertil
        .get("/taskets/{id}", tasket)
        .then()
        .body("seatsFree", equalTo(0))
        .body("_actions", not(hasItem("claim")));

    bertil
        .send(
            Map.of("actualMinutes", 25, "reflection", "Two typos."), "/claims/{id}/deliver", claim)
        .then()
        .statusCode(200)
        .body("state", equalTo("DELIVERED"))
        .body("actualMinutes", equalTo(25));

    aino.send(Map.of("reason", "The footer too"), "/claims/{id}/return", claim)
        .then()
        .statusCode(200)
        .body("state", equalTo("RETURNED"));
    Steps.deliver(bertil, claim, 35).statusCode(200).body("state", equalTo("DELIVERED"));

    aino.send(Map.of("thanks", "Well done"), "/claims/{id}/confirm", claim)
        .then()
        .statusCode(200)
        .body("state", equalTo("CONFIRMED"))
        .body("_actions", hasSize(0));

    assertThat(ledgerOf(bertil, claim)).containsExactly(35);
    aino.get("/taskets/{id}", tasket).then().body("state", equalTo("COMPLETED"));
  }

  /** The minutes that the ledger holds for a claim. */
  private static List<Integer> ledgerOf(Caller helper, String claim) {
    return helper
        .get("/me/ledger?limit=100")
        .then()
        .statusCode(200)
        .extract()
        .path("items.findAll { it.claim == '" + claim + "' }.minutes");
  }

  @Test
  void aClaimIsFoundWhereItsLocationSays() {
    String tasket = Steps.open(aino, Posting.small());

    String location =
        bertil
            .post("/taskets/{id}/claims", tasket)
            .then()
            .statusCode(201)
            .extract()
            .header("Location");

    assertThat(location).contains("/tasket/api/v1/claims/");
    bertil
        .request()
        .get(location)
        .then()
        .statusCode(200)
        .body("tasket", equalTo(tasket))
        .header("ETag", notNullValue());
  }

  @Nested
  class Withdrawing {

    @Test
    void freesTheSeatForSomebodyElse() {
      String tasket = Steps.open(aino, Posting.small());
      String claim = Steps.claim(bertil, tasket);

      bertil
          .send(Map.of("reason", "Ill"), "/claims/{id}/withdraw", claim)
          .then()
          .statusCode(200)
          .body("state", equalTo("WITHDRAWN"));

      aino.get("/taskets/{id}", tasket).then().body("seatsFree", equalTo(1));
      Steps.claim(carol, tasket);
    }

    @Test
    void comesTooLateOnceDelivered() {
      String claim = Steps.delivered(bertil, Steps.open(aino, Posting.small()), 20);

      Refused.with(409, bertil.send(Map.of("reason", "Ill"), "/claims/{id}/withdraw", claim));
    }

    @Test
    void needsAReason() {
      String claim = Steps.claim(bertil, Steps.open(aino, Posting.small()));

      Refused.field("reason", bertil.send(Map.of(), "/claims/{id}/withdraw", claim));
    }

    @Test
    void doesNotKeepOneFromTakingItAgain() {
      String tasket = Steps.open(aino, Posting.small());
      String claim = Steps.claim(bertil, tasket);
      bertil.send(Map.of("reason", "Busy"), "/claims/{id}/withdraw", claim).then().statusCode(200);

      Steps.claim(bertil, tasket);
    }
  }

  @Nested
  class Cancelling {

    @Test
    void endsTheClaimsButNotWhatIsDelivered() {
      String tasket = Steps.open(aino, Posting.small().with("seats", 2));
      String active = Steps.claim(carol, tasket);
      String delivered = Steps.delivered(bertil, tasket, 20);

      aino.send(Map.of("reason", "Not needed"), "/taskets/{id}/cancel", tasket)
          .then()
          .statusCode(200)
          .body("state", equalTo("CANCELLED"));

      carol.get("/claims/{id}", active).then().body("state", equalTo("CANCELLED"));
      Steps.confirm(aino, delivered);
      assertThat(ledgerOf(bertil, delivered)).containsExactly(20);
    }

    @Test
    void needsAReasonOnceOthersSawIt() {
      String tasket = Steps.open(aino, Posting.small());

      Refused.field("reason", aino.send(Map.of(), "/taskets/{id}/cancel", tasket));
    }

    @Test
    void asksNoReasonForADraft() {
      String tasket = Steps.draft(aino, Posting.small());

      aino.post("/taskets/{id}/cancel", tasket)
          .then()
          .statusCode(200)
          .body("state", equalTo("CANCELLED"));
    }

    @Test
    void isForGood() {
      String tasket = Steps.draft(aino, Posting.small());
      aino.post("/taskets/{id}/cancel", tasket).then().statusCode(200);

      Refused.with(409, aino.post("/taskets/{id}/publish", tasket));
    }
  }

  @Nested
  class Completing {

    @Test
    void waitsForThoseWhoAreStillAtIt() {
      String tasket = Steps.open(aino, Posting.small().with("seats", 2));
      String claim = Steps.claim(bertil, tasket);

      Refused.with(409, aino.post("/taskets/{id}/complete", tasket));
      Steps.deliver(bertil, claim, 10).statusCode(200);
      Refused.with(409, aino.post("/taskets/{id}/complete", tasket));

      Steps.confirm(aino, claim);
      aino.post("/taskets/{id}/complete", tasket)
          .then()
          .statusCode(200)
          .body("state", equalTo("COMPLETED"));
    }

    @Test
    void takesNoMoreClaims() {
      String tasket = Steps.open(aino, Posting.small());
      aino.post("/taskets/{id}/complete", tasket).then().statusCode(200);

      Refused.with(409, bertil.post("/taskets/{id}/claims", tasket));
    }
  }

  @Nested
  class Pausing {

    @Test
    void stopsNewClaimsOnly() {
      String tasket = Steps.open(aino, Posting.small().with("seats", 2));
      String claim = Steps.claim(bertil, tasket);

      aino.post("/taskets/{id}/pause", tasket)
          .then()
          .statusCode(200)
          .body("state", equalTo("PAUSED"));

      Refused.with(409, carol.post("/taskets/{id}/claims", tasket));
      Steps.deliver(bertil, claim, 15).statusCode(200).body("state", equalTo("DELIVERED"));
    }

    @Test
    void endsWithResuming() {
      String tasket = Steps.open(aino, Posting.small());
      aino.post("/taskets/{id}/pause", tasket).then().statusCode(200);
      Refused.with(409, aino.post("/taskets/{id}/pause", tasket));

      aino.post("/taskets/{id}/resume", tasket)
          .then()
          .statusCode(200)
          .body("state", equalTo("OPEN"));

      Steps.claim(bertil, tasket);
    }
  }

  @Nested
  class Confirming {

    @Test
    void booksOtherMinutesOnlyWithAReason() {
      String claim = Steps.delivered(bertil, Steps.open(aino, Posting.small()), 60);

      Refused.field("reason", aino.send(Map.of("minutes", 45), "/claims/{id}/confirm", claim));

      aino.send(Map.of("minutes", 45, "reason", "As agreed"), "/claims/{id}/confirm", claim)
          .then()
          .statusCode(200)
          .body("state", equalTo("CONFIRMED"));
      assertThat(ledgerOf(bertil, claim)).containsExactly(45);
    }

    @Test
    void needsADelivery() {
      String claim = Steps.claim(bertil, Steps.open(aino, Posting.small()));

      Refused.with(409, aino.post("/claims/{id}/confirm", claim));
      assertThat(ledgerOf(bertil, claim)).isEmpty();
    }

    @Test
    void happensOnce() {
      String claim = Steps.delivered(bertil, Steps.open(aino, Posting.small()), 20);
      Steps.confirm(aino, claim);

      Refused.with(409, aino.post("/claims/{id}/confirm", claim));
      assertThat(ledgerOf(bertil, claim)).containsExactly(20);
    }
  }

  @Nested
  class Mine {

    @Test
    void taskets() {
      String tasket = Steps.draft(aino, Posting.small());

      aino.get("/me/taskets?limit=100").then().statusCode(200).body("items.id", hasItem(tasket));
      bertil.get("/me/taskets?limit=100").then().body("items.id", not(hasItem(tasket)));
    }

    @Test
    void claims() {
      String claim = Steps.claim(bertil, Steps.open(aino, Posting.small()));

      bertil.get("/me/claims?limit=100").then().statusCode(200).body("items.id", hasItem(claim));
      aino.get("/me/claims?limit=100").then().body("items.id", not(hasItem(claim)));
    }

    @Test
    void claimsThatCanBeDelivered() {
      String open = Steps.claim(bertil, Steps.open(aino, Posting.small()));
      String delivered = Steps.delivered(bertil, Steps.open(aino, Posting.small()), 20);
      String returned = Steps.delivered(bertil, Steps.open(aino, Posting.small()), 20);
      aino.send(Map.of("reason", "The end is missing"), "/claims/{id}/return", returned)
          .then()
          .statusCode(200);
      String cancelledTasket = Steps.open(aino, Posting.small());
      String late = Steps.claim(bertil, cancelledTasket);
      aino.send(Map.of("reason", "Not needed"), "/taskets/{id}/cancel", cancelledTasket)
          .then()
          .statusCode(200);

      bertil
          .get("/me/claims?deliver=true&limit=100")
          .then()
          .statusCode(200)
          .body("items.id", hasItems(open, returned, late))
          .body("items.id", not(hasItem(delivered)))
          .body("items._actions", everyItem(hasItem("deliver")));
      Refused.field("deliver", bertil.get("/me/claims?deliver=perhaps"));
    }
  }

  @Test
  void anEtagComesWithEverySingleObject() {
    String tasket = Steps.open(aino, Posting.small());
    String claim = Steps.claim(bertil, tasket);

    aino.get("/taskets/{id}", tasket).then().header("ETag", notNullValue());
    bertil.get("/claims/{id}", claim).then().header("ETag", notNullValue());
    aino.get("/boards/everyone").then().header("ETag", notNullValue());
  }

  @Test
  void theOwnerAndOnlyTheOwnerSeesWhoHelps() {
    String tasket = Steps.open(aino, Posting.small().with("seats", 2));
    String claim = Steps.claim(bertil, tasket);

    aino.get("/taskets/{id}/claims", tasket)
        .then()
        .statusCode(200)
        .body("items.id", hasItem(claim))
        .body("items[0].helper.name", notNullValue());
    Refused.with(404, carol.get("/claims/{id}", claim));
    assertThat(carol.get("/taskets/{id}/claims", tasket).asString()).doesNotContain(claim);
  }

  @Test
  void locationsOfNewTasketsLeadToThem() {
    String location =
        aino.send(Posting.small().body(), "/taskets")
            .then()
            .statusCode(201)
            .extract()
            .header("Location");

    aino.request().get(location).then().statusCode(200).body("id", endsWith(idIn(location)));
  }

  private static String idIn(String location) {
    return location.substring(location.lastIndexOf('/') + 1);
  }
}
