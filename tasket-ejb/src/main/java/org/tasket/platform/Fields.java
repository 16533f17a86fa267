package org.tasket.platform;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
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

  /** True where the field was sent, and not as {@code null}. */
  public boolean given(String field) {
    return !object.getOrDefault(field, JsonValue.NULL).equals(JsonValue.NULL);
  }

  public Optional<String> text(String field) {
    return read(field, "text", Fields::string);
  }

  public Optional<Integer> number(String field) {
    return read(field, "number", Fields::wholeNumber);
  }

  public Optional<Boolean> flag(String field) {
    return read(
        field,
        "flag",
        value ->
            Optional.of(value.equals(JsonValue.TRUE))
                .filter(yes -> yes || value.equals(JsonValue.FALSE)));
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

  public Optional<List<UUID>> ids(String field) {
    return read(field, "ids", Fields::uuids);
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
    return read(field, "object", value -> as(JsonObject.class, value));
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
        value ->
            as(JsonArray.class, value)
                .filter(array -> array.stream().allMatch(JsonObject.class::isInstance))
                .map(array -> nested(field, array, reader)));
  }

  /**
   * The same where an item may also be a text, which stands for an object of one field.
   *
   * @param shortFor that field
   */
  public <T> Optional<List<T>> objects(String field, String shortFor, Function<Fields, T> reader) {
    return read(
        field,
        "objects",
        value ->
            as(JsonArray.class, value)
                .map(array -> inFull(array, shortFor))
                .filter(array -> array.stream().allMatch(JsonObject.class::isInstance))
                .map(array -> nested(field, array, reader)));
  }

  private static JsonArray inFull(JsonArray array, String shortFor) {
    JsonArrayBuilder full = Json.createArrayBuilder();
    array.forEach(
        item ->
            full.add(
                item instanceof JsonString
                    ? Json.createObjectBuilder().add(shortFor, item).build()
                    : item));
    return full.build();
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

  private <T> List<T> nested(String field, JsonArray array, Function<Fields, T> reader) {
    return IntStream.range(0, array.size())
        .mapToObj(at -> reader.apply(nested(field + "." + at, array.getJsonObject(at))))
        .toList();
  }

  private <T> Optional<T> read(
      String field, String wanted, Function<JsonValue, Optional<T>> reader) {
    JsonValue value = object.getOrDefault(field, JsonValue.NULL);
    if (value.equals(JsonValue.NULL)) {
      return Optional.empty();
    }
    Optional<T> read = reader.apply(value);
    checks.that(read.isPresent(), path + field, "type." + wanted);
    return read;
  }

  private static <V extends JsonValue> Optional<V> as(Class<V> type, JsonValue value) {
    return Optional.of(value).filter(type::isInstance).map(type::cast);
  }

  /** A number of more digits than the reader bears is no whole number either. */
  private static Optional<Integer> wholeNumber(JsonValue value) {
    try {
      return as(JsonNumber.class, value).map(number -> number.bigDecimalValue().intValueExact());
    } catch (ArithmeticException | UnsupportedOperationException tooLargeOrBroken) {
      return Optional.empty();
    }
  }

  private static Optional<Instant> time(JsonValue value) {
    try {
      return string(value).map(Instant::parse);
    } catch (DateTimeParseException notATime) {
      return Optional.empty();
    }
  }

  private static Optional<UUID> uuid(JsonValue value) {
    try {
      return string(value).map(UUID::fromString);
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }

  private static Optional<String> string(JsonValue value) {
    return as(JsonString.class, value).map(JsonString::getString);
  }

  private static Optional<List<String>> strings(JsonValue value) {
    return as(JsonArray.class, value)
        .filter(array -> array.stream().allMatch(JsonString.class::isInstance))
        .map(array -> array.getValuesAs(JsonString::getString));
  }

  private static Optional<List<UUID>> uuids(JsonValue value) {
    return as(JsonArray.class, value)
        .map(array -> array.stream().flatMap(item -> uuid(item).stream()).toList())
        .filter(ids -> ids.size() == value.asJsonArray().size());
  }
}
