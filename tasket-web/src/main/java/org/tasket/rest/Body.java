package org.tasket.rest;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.BadRequestException;
import java.io.StringReader;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.InvalidInput.FieldError;

/**
 * A JSON object that a caller sent, read field by field. What is of the wrong type, unknown or not
 * the caller's to set is gathered and refused by {@link #checked()}, so that nothing is ever
 * silently ignored.
 */
public final class Body {

  private final JsonObject object;
  private final List<FieldError> errors = new ArrayList<>();

  private Body(JsonObject object) {
    this.object = object;
  }

  /**
   * Reads a body; nothing at all counts as an empty object. The reader tells of nesting that is too
   * deep by a bare RuntimeException.
   */
  public static Body of(String text) {
    if (text == null || text.isBlank()) {
      return new Body(JsonValue.EMPTY_JSON_OBJECT);
    }
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return new Body(reader.readObject());
    } catch (RuntimeException notAnObject) {
      throw new BadRequestException(notAnObject);
    }
  }

  /** Names what may be sent; of the rest, {@code readOnly} is known but not the caller's. */
  public Body taking(Set<String> fields, Set<String> readOnly) {
    for (String field : object.keySet()) {
      if (readOnly.contains(field)) {
        errors.add(new FieldError(field, "readonly"));
      } else if (!fields.contains(field)) {
        errors.add(new FieldError(field, "field"));
      }
    }
    return this;
  }

  public Body taking(Set<String> fields) {
    return taking(fields, Set.of());
  }

  /** True where the field was sent, with {@code null} too. */
  public boolean has(String field) {
    return object.containsKey(field);
  }

  public Optional<String> text(String field) {
    return read(field, "text", value -> value instanceof JsonString text ? text.getString() : null);
  }

  public Optional<Integer> number(String field) {
    return read(field, "number", Body::wholeNumber);
  }

  public Optional<Boolean> flag(String field) {
    return read(
        field,
        "flag",
        value ->
            value.equals(JsonValue.TRUE)
                ? Boolean.TRUE
                : value.equals(JsonValue.FALSE) ? Boolean.FALSE : null);
  }

  public Optional<Instant> instant(String field) {
    return read(field, "time", Body::time);
  }

  public Optional<UUID> id(String field) {
    return read(field, "id", Body::uuid);
  }

  public Optional<List<String>> texts(String field) {
    return read(field, "texts", Body::strings);
  }

  /** A list of objects, each read by the same reader; their errors count as this body's. */
  public <T> Optional<List<T>> objects(String field, Function<Body, T> reader) {
    return read(
        field,
        "objects",
        value -> {
          if (!(value instanceof JsonArray array)
              || !array.stream().allMatch(JsonObject.class::isInstance)) {
            return null;
          }
          return array.stream().map(item -> nested((JsonObject) item, reader)).toList();
        });
  }

  private <T> T nested(JsonObject item, Function<Body, T> reader) {
    Body body = new Body(item);
    T made = reader.apply(body);
    errors.addAll(body.errors);
    return made;
  }

  /** Refuses the body where anything was wrong so far. */
  public void checked() {
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
  }

  private <T> Optional<T> read(String field, String wanted, Function<JsonValue, T> reader) {
    JsonValue value = object.getOrDefault(field, JsonValue.NULL);
    if (value.equals(JsonValue.NULL)) {
      return Optional.empty();
    }
    Optional<T> read = Optional.ofNullable(reader.apply(value));
    if (read.isEmpty()) {
      errors.add(new FieldError(field, "type." + wanted));
    }
    return read;
  }

  /** A number of more digits than the reader bears is no whole number either. */
  private static Integer wholeNumber(JsonValue value) {
    try {
      return value instanceof JsonNumber number ? number.bigDecimalValue().intValueExact() : null;
    } catch (ArithmeticException | UnsupportedOperationException tooLargeOrBroken) {
      return null;
    }
  }

  private static Instant time(JsonValue value) {
    try {
      return value instanceof JsonString text ? Instant.parse(text.getString()) : null;
    } catch (DateTimeParseException notATime) {
      return null;
    }
  }

  private static UUID uuid(JsonValue value) {
    try {
      return value instanceof JsonString text ? UUID.fromString(text.getString()) : null;
    } catch (IllegalArgumentException notAnId) {
      return null;
    }
  }

  private static List<String> strings(JsonValue value) {
    return value instanceof JsonArray array && array.stream().allMatch(JsonString.class::isInstance)
        ? array.getValuesAs(JsonString::getString)
        : null;
  }
}
