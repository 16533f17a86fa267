package org.tasket.intranet.acceptance.rest;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.config.LogConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.PayaraServer;

/** Somebody who calls the API with a login name and a password. */
public record Caller(String api, String login, String password) {

  private static final String EVERYBODYS_PASSWORD = "tasket";
  private static final String TYPE = "Content-Type";
  private static final ObjectMapper JSON = new ObjectMapper();

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
    return Call.isPlain(path)
        ? call("GET", Optional.empty(), Stream.of(), path, values)
        : request().get(path, values);
  }

  /** Asks with a query, whatever its values are made of. */
  public Response ask(Map<String, ?> query, String path) {
    return call("GET", Optional.empty(), Stream.of(), Call.address(api, path, query));
  }

  /** Posts nothing, as a form without fields does. */
  public Response post(String path, Object... values) {
    Header form = new Header(TYPE, "application/x-www-form-urlencoded");
    return call("POST", Optional.empty(), Stream.of(form), path, values);
  }

  /** Posts a body, a map or a string of JSON. */
  public Response send(Object body, String path, Object... values) {
    Header json = new Header(TYPE, "application/json");
    return call("POST", Optional.of(text(body)), Stream.of(json), path, values);
  }

  /** Changes what the caller has seen as this ETag. */
  public Response patch(Object body, String etag, String path, Object... values) {
    Header merge = new Header(TYPE, "application/merge-patch+json");
    Header seen = new Header("If-Match", etag);
    return call("PATCH", Optional.of(text(body)), Stream.of(merge, seen), path, values);
  }

  public String etagOf(String path, Object... values) {
    return get(path, values).then().statusCode(200).extract().header("ETag");
  }

  private Response call(
      String method, Optional<Object> body, Stream<Header> headers, String path, Object... values) {
    return call(method, body, headers, Call.address(api, path, values));
  }

  private Response call(String method, Optional<Object> body, Stream<Header> headers, URI address) {
    List<Header> all =
        Stream.concat(
                headers,
                Stream.of(new Header("Accept", "*/*"), new Header("Authorization", basic())))
            .toList();
    Call call = new Call(method, address, all, body, false);
    return PublishedApi.at(api).held(call, Line.send(call));
  }

  private String basic() {
    byte[] said = (login + ":" + password).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(said);
  }

  private static String text(Object body) {
    try {
      return body instanceof String text ? text : JSON.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
