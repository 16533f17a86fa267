package org.tasket.rest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tasket.platform.InvalidInput;

/** The document of the API, as tests read it. */
public final class OpenApiDocument {

  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
  private static final String NOT_A_FIELD = "notAField";

  private final JsonObject document;

  private OpenApiDocument(JsonObject document) {
    this.document = document;
  }

  public static OpenApiDocument read() {
    try (JsonReader reader =
        Json.createReader(OpenApiDocument.class.getResourceAsStream("/META-INF/openapi.json"))) {
      return new OpenApiDocument(reader.readObject());
    }
  }

  JsonObject whole() {
    return document;
  }

  /** Every operation, such as {@code GET /taskets/{id}}. */
  Map<String, JsonObject> operations() {
    return document.getJsonObject("paths").entrySet().stream()
        .flatMap(path -> operations(path.getKey(), path.getValue().asJsonObject()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Stream<Map.Entry<String, JsonObject>> operations(String path, JsonObject item) {
    return item.entrySet().stream()
        .filter(entry -> METHODS.contains(entry.getKey()))
        .map(
            entry ->
                Map.entry(
                    entry.getKey().toUpperCase(Locale.ROOT) + " " + path,
                    entry.getValue().asJsonObject()));
  }

  /** What the document says of each answer that refuses. */
  Set<String> refusals() {
    Stream<JsonValue> shared =
        document.getJsonObject("components").getJsonObject("responses").values().stream();
    Stream<JsonValue> own =
        operations().values().stream()
            .flatMap(operation -> operation.getJsonObject("responses").entrySet().stream())
            .filter(response -> response.getKey().compareTo("400") >= 0)
            .map(Map.Entry::getValue);
    return Stream.concat(shared, own)
        .map(response -> response.asJsonObject().getString("description", ""))
        .collect(Collectors.toSet());
  }

  /** The names of a schema's fields. */
  public Set<String> fields(String schema) {
    return new TreeSet<>(schema(schema).getJsonObject("properties").keySet());
  }

  /** The least and the most that a number or a text of a schema may be. */
  public JsonObject field(String schema, String field) {
    return schema(schema).getJsonObject("properties").getJsonObject(field);
  }

  /** What a field of a schema may be. */
  public Set<String> choices(String schema, String field) {
    JsonObject described = field(schema, field);
    JsonObject one = described.containsKey("items") ? described.getJsonObject("items") : described;
    return one.getJsonArray("enum").getValuesAs(JsonString::getString).stream()
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The names of what may stand after the question mark of a call. */
  public Set<String> parameters(String call) {
    return parametersOf(call)
        .map(parameter -> parameter.getString("name"))
        .collect(Collectors.toSet());
  }

  /** What a parameter of a call may be. */
  public Set<String> parameterChoices(String call, String name) {
    return parametersOf(call)
        .filter(parameter -> parameter.getString("name").equals(name))
        .flatMap(parameter -> parameter.getJsonObject("schema").getJsonArray("enum").stream())
        .map(value -> ((JsonString) value).getString())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Stream<JsonObject> parametersOf(String call) {
    return operations().get(call).getJsonArray("parameters").stream()
        .map(JsonValue::asJsonObject)
        .map(
            parameter ->
                parameter.containsKey("$ref") ? at(parameter.getString("$ref")) : parameter);
  }

  private JsonObject at(String reference) {
    return document.getValue(reference.substring(1)).asJsonObject();
  }

  private JsonObject schema(String name) {
    return document.getJsonObject("components").getJsonObject("schemas").getJsonObject(name);
  }

  /** The names of all schemas. */
  Set<String> schemas() {
    return document.getJsonObject("components").getJsonObject("schemas").keySet();
  }

  /**
   * Which fields a reader of bodies takes, found out by sending it every field that the document
   * knows anywhere, and one that nobody knows.
   */
  public Set<String> taken(Consumer<String> reader) {
    Set<String> sent =
        schemas().stream()
            .map(this::schema)
            .filter(schema -> schema.containsKey("properties"))
            .flatMap(schema -> schema.getJsonObject("properties").keySet().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    sent.removeIf(field -> refused(nothingIn(field), reader).contains(field));
    return sent;
  }

  private static String nothingIn(String field) {
    return Json.createObjectBuilder().addNull(field).addNull(NOT_A_FIELD).build().toString();
  }

  private static Set<String> refused(String body, Consumer<String> reader) {
    try {
      reader.accept(body);
    } catch (InvalidInput input) {
      return input.errors().stream()
          .filter(error -> Set.of("field", "readonly").contains(error.code()))
          .map(error -> error.field().substring(error.field().lastIndexOf('.') + 1))
          .collect(Collectors.toSet());
    }
    throw new AssertionError("takes a field that nobody knows");
  }
}
