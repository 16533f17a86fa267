package org.tasket.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tasket.platform.Checks;
import org.tasket.platform.Fingerprint;
import org.tasket.platform.Json;
import org.tasket.platform.KeptAnswers;
import org.tasket.platform.KeptAnswers.Answer;
import org.tasket.platform.KeptAnswers.Call;
import org.tasket.platform.Page;
import org.tasket.platform.Settings;
import org.tasket.web.signin.SignedIn;

/** How the API answers: never stored on the way, with a version, and once per Idempotency-Key. */
@RequestScoped
public class Answers {

  static final String NOT_STORED = "private, no-store";
  private static final int KEY_MOST = 200;
  private static final int OK = Response.Status.OK.getStatusCode();
  private static final int CREATED = Response.Status.CREATED.getStatusCode();

  @Inject HttpServletRequest request;
  @Inject SignedIn signedIn;
  @Inject KeptAnswers kept;
  @Inject @Any Instance<Shown> shown;
  @Inject Settings settings;

  /** An object with the version that a change of it must name. */
  public Response one(JsonObject body, long version) {
    return response(OK, body).tag(tag(version)).build();
  }

  /** A piece of a list, or any other object without a version. */
  public Response plain(JsonObject body) {
    return response(OK, body).build();
  }

  /** A piece of a list. */
  public <T> Response page(Page<T> page, Function<T, JsonObject> translated) {
    return page(page, translated, JsonValue.EMPTY_JSON_OBJECT);
  }

  /** A piece of a list, with what else there is to say about all of it. */
  public <T> Response page(Page<T> page, Function<T, JsonObject> translated, JsonObject more) {
    JsonArrayBuilder items = Json.createArrayBuilder();
    page.items().stream().map(translated).forEach(items::add);
    JsonObjectBuilder body =
        Json.createObjectBuilder()
            .add("items", items)
            .add("total", page.total())
            .add("totalIsExact", page.totalIsExact())
            .add("next", page.next().<JsonValue>map(Json::createValue).orElse(JsonValue.NULL))
            .addAll(Json.createObjectBuilder(more));
    return plain(body.build());
  }

  /** A POST that made something at an address below the API's root. */
  public Response created(String body, Supplier<Made> call) {
    return made(CREATED, once(body, CREATED, call));
  }

  /** A POST that changed something. */
  public Response changed(String body, Supplier<Made> call) {
    return made(OK, once(body, OK, call));
  }

  /** A POST of which nothing remains to be shown but what its path says. */
  public Response told(String body, Supplier<Made> call) {
    return plain(once(body, OK, call).body());
  }

  /** A file to keep. */
  public Response file(String name, MediaType type, StreamingOutput content) {
    return Response.ok(content, type)
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .header("X-Content-Type-Options", "nosniff")
        .header("Cache-Control", NOT_STORED)
        .build();
  }

  /** One of several deeds of a POST: once per Idempotency-Key and object. */
  public Made part(String body, UUID object, Supplier<Made> deed) {
    Optional<String> key = Optional.ofNullable(request.getHeader("Idempotency-Key"));
    if (key.isEmpty()) {
      return deed.get();
    }
    checkKey(key.get());
    Call keyed = call(fingerprint(key.get() + "\n" + object), body);
    return kept.find(keyed)
        .map(answer -> shownAnew(answer.path()))
        .orElseGet(() -> kept.first(keyed, deed, made -> new Answer(OK, made.path())));
  }

  /**
   * What a call made or changed.
   *
   * @param path below the API's root
   */
  public record Made(String path, JsonObject body, long version) {}

  private Made once(String body, int status, Supplier<Made> call) {
    Optional<String> key = Optional.ofNullable(request.getHeader("Idempotency-Key"));
    if (key.isEmpty()) {
      return call.get();
    }
    checkKey(key.get());
    Call keyed = call(key.get(), body);
    return kept.find(keyed)
        .map(answer -> shownAnew(answer.path()))
        .orElseGet(() -> kept.first(keyed, call, made -> new Answer(status, made.path())));
  }

  private Call call(String key, String body) {
    return new Call(signedIn.actor().person(), key, fingerprint(body));
  }

  /** As the object is now, for the caller as they are now. */
  private Made shownAnew(String path) {
    String[] parts = path.split("/", 2);
    return shown.stream()
        .filter(kind -> kind.root().equals(parts[0]))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("nothing shows " + parts[0]))
        .now(parts[1]);
  }

  private Response made(int status, Made made) {
    Response.ResponseBuilder response = response(status, made.body()).tag(tag(made.version()));
    if (status == CREATED) {
      response.header("Location", settings.publicUrl() + "/api/v1/" + made.path());
    }
    return response.build();
  }

  private static void checkKey(String key) {
    new Checks().text("Idempotency-Key", key, 1, KEY_MOST).orThrow();
  }

  private String fingerprint(String body) {
    String call = request.getMethod() + " " + request.getRequestURI() + "\n" + body;
    return Fingerprint.of(call);
  }

  private static Response.ResponseBuilder response(int status, JsonObject body) {
    return Response.status(status)
        .type(MediaType.APPLICATION_JSON_TYPE.withCharset("utf-8"))
        .header("Cache-Control", NOT_STORED)
        .entity(Json.bytes(body));
  }

  private static EntityTag tag(long version) {
    return new EntityTag(Long.toString(version));
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
