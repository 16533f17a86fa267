package org.tasket.rest;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tasket.platform.Forbidden;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.Json;
import org.tasket.platform.NotFound;
import org.tasket.platform.RuleBroken;
import org.tasket.platform.SignInRefused;
import org.tasket.platform.Stale;
import org.tasket.platform.TasketException;
import org.tasket.platform.TooMany;
import org.tasket.platform.Unavailable;

/**
 * An error as the API tells it: problem details by RFC 9457, with a stable code and, for input,
 * what is wrong field by field; where a state refuses it, its name. Filters and resources share it,
 * so that every error looks alike.
 */
public record Problem(
    int status,
    String title,
    String detail,
    String code,
    Optional<String> state,
    List<Field> errors) {

  /** The media type of a problem. */
  public static final String MEDIA_TYPE = "application/problem+json";

  private static final Map<Class<? extends TasketException>, Integer> STATUS =
      Map.of(
          SignInRefused.class, 401,
          Forbidden.class, 403,
          NotFound.class, 404,
          RuleBroken.class, 409,
          Stale.class, 412,
          InvalidInput.class, 422,
          TooMany.class, 429,
          Unavailable.class, 503);

  private static final Map<Integer, String> TITLES =
      Map.ofEntries(
          Map.entry(400, "Bad Request"),
          Map.entry(401, "Unauthorized"),
          Map.entry(403, "Forbidden"),
          Map.entry(404, "Not Found"),
          Map.entry(405, "Method Not Allowed"),
          Map.entry(406, "Not Acceptable"),
          Map.entry(409, "Conflict"),
          Map.entry(412, "Precondition Failed"),
          Map.entry(413, "Content Too Large"),
          Map.entry(415, "Unsupported Media Type"),
          Map.entry(422, "Unprocessable Content"),
          Map.entry(428, "Precondition Required"),
          Map.entry(429, "Too Many Requests"),
          Map.entry(500, "Internal Server Error"),
          Map.entry(501, "Not Implemented"),
          Map.entry(503, "Service Unavailable"));

  public Problem {
    errors = List.copyOf(errors);
  }

  /** One field and what is wrong with it. */
  public record Field(String field, String message) {}

  /** What the core refused, in the reader's language. */
  public static Problem of(TasketException refusal, Locale language) {
    return new Problem(
        statusOf(refusal),
        titleOf(statusOf(refusal)),
        refusal.sentence(language),
        refusal.code(),
        refusal.state(),
        fields(refusal, language));
  }

  /** A refusal that the core knows nothing of, such as a media type. */
  public static Problem of(int status, String code, String detail) {
    return new Problem(status, titleOf(status), detail, code, Optional.empty(), List.of());
  }

  /** The HTTP status of a refusal; pages answer with the same. */
  public static int statusOf(TasketException refusal) {
    return STATUS.get(refusal.getClass());
  }

  static boolean knows(Class<? extends TasketException> kind) {
    return STATUS.containsKey(kind);
  }

  private static String titleOf(int status) {
    return TITLES.getOrDefault(status, "Error");
  }

  private static List<Field> fields(TasketException refusal, Locale language) {
    return refusal instanceof InvalidInput input
        ? input.errors().stream()
            .map(error -> new Field(error.field(), error.sentence(language)))
            .toList()
        : List.of();
  }

  public String type() {
    return "urn:tasket:problem:" + code;
  }

  /** The body. */
  public JsonObject json() {
    JsonObjectBuilder body =
        Json.createObjectBuilder()
            .add("type", type())
            .add("title", title)
            .add("status", status)
            .add("detail", detail)
            .add("code", code);
    state.ifPresent(name -> body.add("state", name));
    if (!errors.isEmpty()) {
      JsonArrayBuilder fields = Json.createArrayBuilder();
      errors.forEach(
          error ->
              fields.add(
                  Json.createObjectBuilder()
                      .add("field", error.field())
                      .add("message", error.message())));
      body.add("errors", fields);
    }
    return body.build();
  }

  /** Answers with it from a filter, where there is no JAX-RS. */
  public void writeTo(HttpServletResponse response) throws IOException {
    byte[] body = Json.bytes(json());
    response.setStatus(status);
    response.setContentType(MEDIA_TYPE);
    response.setHeader("Cache-Control", "private, no-store");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
