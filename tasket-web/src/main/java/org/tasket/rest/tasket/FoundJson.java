package org.tasket.rest.tasket;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import org.tasket.finder.Facet;
import org.tasket.finder.FoundTasket;
import org.tasket.finder.Marked;
import org.tasket.finder.Suggestion;
import org.tasket.platform.Json;
import org.tasket.platform.Words;

/** What a search found as the API shows it: taskets with what is marked in them, and facets. */
final class FoundJson {

  private FoundJson() {}

  static JsonObject of(FoundTasket found, Locale language) {
    return Json.createObjectBuilder(TasketJson.of(found.tasket(), language))
        .add(
            "found",
            Json.createObjectBuilder()
                .add("title", marked(found.title()))
                .add("excerpt", marked(found.excerpt())))
        .build();
  }

  static JsonObject of(Suggestion suggestion) {
    return Json.createObjectBuilder()
        .add("text", suggestion.text())
        .add("tasket", suggestion.tasket().toString())
        .build();
  }

  private static JsonObject marked(Marked text) {
    JsonArrayBuilder marks = Json.createArrayBuilder();
    text.marks()
        .forEach(
            mark ->
                marks.add(
                    Json.createObjectBuilder().add("from", mark.from()).add("to", mark.to())));
    return Json.createObjectBuilder().add("text", text.text()).add("marks", marks).build();
  }

  static JsonObject facets(List<Facet> facets, Locale language) {
    JsonObjectBuilder all = Json.createObjectBuilder();
    facets.forEach(facet -> all.add(facet.name(), values(facet, language)));
    return all.build();
  }

  private static JsonArrayBuilder values(Facet facet, Locale language) {
    JsonArrayBuilder values = Json.createArrayBuilder();
    for (Facet.Value value : facet.values()) {
      values.add(
          Json.createObjectBuilder()
              .add("value", value.value())
              .add("name", value.names().getOrDefault(Words.spoken(language), value.value()))
              .add("count", value.count()));
    }
    return values;
  }
}
