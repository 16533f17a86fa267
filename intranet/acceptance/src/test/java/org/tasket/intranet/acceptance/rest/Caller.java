package org.tasket.intranet.acceptance.rest;

import static io.restassured.RestAssured.given;

import io.restassured.config.LogConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.PayaraServer;

/** Somebody who calls the API with a login name and a password. */
public record Caller(String api, String login, String password) {

  private static final String EVERYBODYS_PASSWORD = "tasket";

  /** Where an answer is not as expected, it is shown with its request. */
  private static final RestAssuredConfig TELLING =
      RestAssuredConfig.config()
          .logConfig(LogConfig.logConfig().enableLoggingOfRequestAndResponseIfValidationFails());

  /** One of the sample organisation. */
  public static Caller of(House house, String login) {
    return of(house, login, EVERYBODYS_PASSWORD);
  }

  /** One of the sample organisation, at a further server of the house. */
  public static Caller at(PayaraServer server, String login) {
    return new Caller(server.url() + "/tasket/api/v1", login, EVERYBODYS_PASSWORD);
  }

  static Caller of(House house, String login, String password) {
    return new Caller(house.server().url() + "/tasket/api/v1", login, password);
  }

  /** A request of this caller's that still needs its method and path. */
  public RequestSpecification request() {
    return given()
        .config(TELLING)
        .filter(PublishedApi.at(api))
        .baseUri(api)
        .auth()
        .preemptive()
        .basic(login, password);
  }

  public Response get(String path, Object... values) {
    return request().get(path, values);
  }

  public Response post(String path, Object... values) {
    return request().post(path, values);
  }

  /** Posts a body, a map or a string of JSON. */
  public Response send(Object body, String path, Object... values) {
    return request().contentType(ContentType.JSON).body(body).post(path, values);
  }

  /** Changes what the caller has seen as this ETag. */
  public Response patch(Object body, String etag, String path, Object... values) {
    return request()
        .contentType("application/merge-patch+json")
        .header("If-Match", etag)
        .body(body)
        .patch(path, values);
  }

  public String etagOf(String path, Object... values) {
    return get(path, values).then().statusCode(200).extract().header("ETag");
  }
}
