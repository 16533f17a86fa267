package org.tasket.web.board;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.tasket.platform.Json;

/**
 * A JSON document as a form has it: flat, each value under the path that leads to it, such as
 * {@code limits.seats} or {@code categories.0.name.fi}. Lists of texts stay whole.
 */
final class FlatJson {

  private FlatJson() {}

  static Map<String, Object> of(JsonObject document) {
    Map<String, Object> flat = new LinkedHashMap<>();
    lay(document, "", flat::put);
    return flat;
  }

  private static void lay(JsonObject object, String prefix, BiConsumer<String, Object> to) {
    object.forEach((field, value) -> layValue(value, prefix + field, to));
  }

  private static void layValue(JsonValue value, String path, BiConsumer<String, Object> to) {
    if (value instanceof JsonObject object) {
      lay(object, path + ".", to);
    } else if (value instanceof JsonArray array && holdsObjects(array)) {
      for (int at = 0; at < array.size(); at++) {
        lay(array.getJsonObject(at), path + "." + at + ".", to);
      }
    } else if (value instanceof JsonArray array) {
      to.accept(path, List.copyOf(array.getValuesAs(JsonString::getString)));
    } else if (value instanceof JsonString text) {
      to.accept(path, text.getString());
    } else if (value instanceof JsonNumber number) {
      to.accept(path, number.intValueExact());
    } else {
      to.accept(path, value.equals(JsonValue.TRUE));
    }
  }

  private static boolean holdsObjects(JsonArray array) {
    return !array.isEmpty() && array.get(0) instanceof JsonObject;
  }

  /**
   * The document again, as a merge patch (RFC 7396): what is {@code null} is taken away, and so is
   * an object in which all is. Objects whose fields are numbers are a list.
   */
  static JsonObject patch(Map<String, Object> flat) {
    Map<String, Object> tree = new TreeMap<>();
    flat.forEach((path, value) -> hang(tree, path, value));
    JsonObjectBuilder patch = Json.createObjectBuilder();
    tree.forEach((field, value) -> patch.add(field, json(value)));
    return patch.build();
  }

  @SuppressWarnings("unchecked") // an inner node is always one that was made here
  private static void hang(Map<String, Object> node, String path, Object value) {
    String[] steps = path.split("\\.", 2);
    if (steps.length == 1) {
      node.put(path, value);
    } else {
      hang(
          (Map<String, Object>) node.computeIfAbsent(steps[0], step -> new HashMap<>()),
          steps[1],
          value);
    }
  }

  private static JsonValue json(Object value) {
    if (value == null) {
      return JsonValue.NULL;
    } else if (value instanceof Map<?, ?> node) {
      return node.containsKey("0") ? list(node) : object(node);
    } else if (value instanceof Collection<?> texts) {
      JsonArrayBuilder array = Json.createArrayBuilder();
      texts.forEach(text -> array.add(text.toString()));
      return array.build();
    } else if (value instanceof Integer number) {
      return Json.createValue(number);
    } else if (value instanceof Boolean flag) {
      return flag ? JsonValue.TRUE : JsonValue.FALSE;
    }
    return Json.createValue(value.toString());
  }

  private static JsonArray list(Map<?, ?> items) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    for (int at = 0; at < items.size(); at++) {
      array.add(json(items.get(Integer.toString(at))));
    }
    return array.build();
  }

  private static JsonValue object(Map<?, ?> fields) {
    JsonObjectBuilder object = Json.createObjectBuilder();
    fields.forEach((field, value) -> object.add(field.toString(), json(value)));
    JsonObject built = object.build();
    return built.values().stream().allMatch(JsonValue.NULL::equals) ? JsonValue.NULL : built;
  }
}
