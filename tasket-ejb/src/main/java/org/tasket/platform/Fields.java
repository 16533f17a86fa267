package org.tasket.platform;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A JSON object from outside, read field by field. What is of the wrong type, unknown or not the
 * caller's to set is gathered, with the path to it, and refused by {@link #checked()}, so that
 * nothing is ever silently ignored.
 */
public final class Fields {

  private final JsonObject object;
  private final String path;
  private final Checks checks;

  private Fields(JsonObject object, String path, Checks checks) {
    this.object = object;
    this.path = path;
    this.checks = checks;
  }

  public static Fields of(JsonObject object) {
    return new Fields(object, "", new Checks());
  }

  /** An object at a path of a larger input, whose checks it shares. */
  public static Fields of(JsonObject object, String at, Checks checks) {
    return new Fields(object, at + ".", checks);
  }

  /** Names what may be sent; of the rest, {@code readOnly} is known but not the caller's. */
  public Fields taking(Set<String> fields, Set<String> readOnly) {
    for (String field : object.keySet()) {
      boolean known = readOnly.contains(field);
      checks.that(fields.contains(field), path + field, known ? "readonly" : "field");
    }
    return this;
  }

  public Fields taking(Set<String> fields) {
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
    return read(field, "number", Fields::wholeNumber);
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

  /** A time in UTC from the year 2000 to 2199. */
  public Optional<Instant> instant(String field) {
    return read(field, "time", Fields::time)
        .filter(
            time -> {
              checks.time(path + field, time);
              return Checks.isStorable(time);
            });
  }

  public Optional<UUID> id(String field) {
    return read(field, "id", Fields::uuid);
  }

  public Optional<List<String>> texts(String field) {
    return read(field, "texts", Fields::strings);
  }

  /** One of an enum's names. */
  public <E extends Enum<E>> Optional<E> choice(String field, Class<E> type) {
    List<String> names = Names.of(type);
    return text(field)
        .filter(
            name -> {
              checks.oneOf(path + field, name, names);
              return names.contains(name);
            })
        .map(name -> Enum.valueOf(type, name));
  }

  /** The object as it was sent. */
  public Optional<JsonObject> json(String field) {
    return read(field, "object", value -> value instanceof JsonObject json ? json : null);
  }

  /** An object within; what is wrong there counts as wrong here. */
  public <T> Optional<T> object(String field, Function<Fields, T> reader) {
    return json(field).map(json -> reader.apply(nested(field, json)));
  }

  /**
   * A list of objects, each read by the same reader; what is wrong there counts as wrong here, with
   * the item's place in the path, from 0.
   */
  public <T> Optional<List<T>> objects(String field, Function<Fields, T> reader) {
    return read(
        field,
        "objects",
        value -> {
          if (!(value instanceof JsonArray array)
              || !array.stream().allMatch(JsonObject.class::isInstance)) {
            return null;
          }
          return IntStream.range(0, array.size())
              .mapToObj(at -> reader.apply(nested(field + "." + at, array.getJsonObject(at))))
              .toList();
        });
  }

  private Fields nested(String field, JsonObject json) {
    return new Fields(json, path + field + ".", checks);
  }

  /** The checks to which more may be added, under {@link #path} names. */
  public Checks checks() {
    return checks;
  }

  /** The name by which errors call a field. */
  public String path(String field) {
    return path + field;
  }

  /** Refuses the input where anything was wrong so far. */
  public void checked() {
    checks.orThrow();
  }

  private <T> Optional<T> read(String field, String wanted, Function<JsonValue, T> reader) {
    JsonValue value = object.getOrDefault(field, JsonValue.NULL);
    if (value.equals(JsonValue.NULL)) {
      return Optional.empty();
    }
    Optional<T> read = Optional.ofNullable(reader.apply(value));
    checks.that(read.isPresent(), path + field, "type." + wanted);
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
