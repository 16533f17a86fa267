package org.tasket.intranet.acceptance.rest;

import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

/** How every refusal looks, whatever was refused. */
final class Refused {

  private Refused() {}

  /** A problem document with this status, kept by no cache, that says nothing of our inside. */
  static ValidatableResponse with(int status, Response response) {
    return response
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .header("Cache-Control", equalTo("private, no-store"))
        .body("status", equalTo(status))
        .body("type", not(blankOrNullString()))
        .body("title", not(blankOrNullString()))
        .body("detail", not(blankOrNullString()))
        .body("code", not(blankOrNullString()))
        .body("detail", not(containsString("Exception")));
  }

  /** 422 that names the field. */
  static ValidatableResponse field(String field, Response response) {
    return with(422, response).body("errors.field", hasItem(field));
  }
}
