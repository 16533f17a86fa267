package org.tasket.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tasket.platform.KeptAnswers;
import org.tasket.platform.KeptAnswers.Answer;
import org.tasket.platform.Page;
import org.tasket.platform.Settings;
import org.tasket.web.signin.SignedIn;

/** How the API answers: never stored on the way, with a version, and once per Idempotency-Key. */
@RequestScoped
public class Answers {

  static final String NOT_STORED = "private, no-store";
  private static final int KEY_MOST = 200;

  @Inject HttpServletRequest request;
  @Inject SignedIn signedIn;
  @Inject KeptAnswers kept;
  @Inject Settings settings;

  /** An object with the version that a change of it must name. */
  public Response one(JsonObject body, long version) {
    return response(new Answer(200, Optional.empty(), Optional.of(tag(version)), text(body)));
  }

  /** A piece of a list, or any other object without a version. */
  public Response plain(JsonObject body) {
    return response(new Answer(200, Optional.empty(), Optional.empty(), text(body)));
  }

  /** A piece of a list. */
  public <T> Response page(Page<T> page, Function<T, JsonObject> translated) {
    JsonArrayBuilder items = Json.createArrayBuilder();
    page.items().stream().map(translated).forEach(items::add);
    JsonObjectBuilder body =
        Json.createObjectBuilder()
            .add("items", items)
            .add("total", page.total())
            .add("totalIsExact", page.totalIsExact())
            .add("next", page.next().<JsonValue>map(Json::createValue).orElse(JsonValue.NULL));
    return plain(body.build());
  }

  /** A POST that made something at an address below the API's root. */
  public Response created(String body, Supplier<Made> call) {
    return once(
        body,
        () -> {
          Made made = call.get();
          String location = settings.publicUrl() + "/api/v1/" + made.path();
          return new Answer(
              201, Optional.of(location), Optional.of(tag(made.version())), text(made.body()));
        });
  }

  /** A POST that changed something. */
  public Response changed(String body, Supplier<Made> call) {
    return once(
        body,
        () -> {
          Made made = call.get();
          return new Answer(
              200, Optional.empty(), Optional.of(tag(made.version())), text(made.body()));
        });
  }

  /** What a call made or changed. */
  public record Made(String path, JsonObject body, long version) {}

  private Response once(String body, Supplier<Answer> call) {
    Optional<String> key = Optional.ofNullable(request.getHeader("Idempotency-Key"));
    key.ifPresent(Answers::checkKey);
    return response(
        key.map(given -> kept.once(signedIn.actor().person(), given, fingerprint(body), call))
            .orElseGet(call));
  }

  private static void checkKey(String key) {
    new org.tasket.platform.Checks().text("Idempotency-Key", key, 1, KEY_MOST).orThrow();
  }

  private String fingerprint(String body) {
    String call = request.getMethod() + " " + request.getRequestURI() + "\n" + body;
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(call.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  private static Response response(Answer answer) {
    Response.ResponseBuilder response =
        Response.status(answer.status())
            .type(MediaType.APPLICATION_JSON_TYPE.withCharset("utf-8"))
            .header("Cache-Control", NOT_STORED)
            .entity(answer.body());
    answer.location().ifPresent(location -> response.header("Location", location));
    answer.etag().ifPresent(tag -> response.header("ETag", tag));
    return response.build();
  }

  private static String text(JsonObject body) {
    return body.toString();
  }

  private static String tag(long version) {
    return "\"" + version + "\"";
  }

  /** Names, sorted as they come, as a list. */
  public static JsonArrayBuilder names(Collection<String> names) {
    JsonArrayBuilder list = Json.createArrayBuilder();
    names.stream().sorted().forEach(list::add);
    return list;
  }

  /** A text, or null. */
  public static JsonValue orNull(Optional<?> value) {
    return value.<JsonValue>map(some -> Json.createValue(some.toString())).orElse(JsonValue.NULL);
  }
}
