package org.tasket.intranet.acceptance.rest;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.ValidatableResponse;
import java.util.Map;

/** The steps of a tasket's life that go well; each answers with what the next one needs. */
public final class Steps {

  private Steps() {}

  /** Posts a tasket and answers with its id. */
  public static String draft(Caller owner, Posting posting) {
    return owner
        .send(posting.body(), "/taskets")
        .then()
        .statusCode(201)
        .body("state", equalTo("DRAFT"))
        .extract()
        .path("id");
  }

  /** Posts and publishes a tasket and answers with its id. */
  public static String open(Caller owner, Posting posting) {
    String id = draft(owner, posting);
    owner.post("/taskets/{id}/publish", id).then().statusCode(200).body("state", equalTo("OPEN"));
    return id;
  }

  /** Takes a seat and answers with the claim's id. */
  public static String claim(Caller helper, String tasket) {
    return claimed(helper, tasket, Map.of(), "ACTIVE");
  }

  /** Claims with a body, sees what it begins as, and answers with the claim's id. */
  static String claimed(Caller helper, String tasket, Object body, String state) {
    return helper
        .send(body, "/taskets/{id}/claims", tasket)
        .then()
        .statusCode(201)
        .header("Location", notNullValue())
        .body("state", equalTo(state))
        .extract()
        .path("id");
  }

  /** Takes a seat and delivers, and answers with the claim's id. */
  public static String delivered(Caller helper, String tasket, int minutes) {
    String claim = claim(helper, tasket);
    deliver(helper, claim, minutes).statusCode(200).body("state", equalTo("DELIVERED"));
    return claim;
  }

  public static ValidatableResponse deliver(Caller helper, String claim, int minutes) {
    return helper.send(Map.of("actualMinutes", minutes), "/claims/{id}/deliver", claim).then();
  }

  public static void confirm(Caller owner, String claim) {
    owner
        .post("/claims/{id}/confirm", claim)
        .then()
        .statusCode(200)
        .body("state", equalTo("CONFIRMED"));
  }
}
