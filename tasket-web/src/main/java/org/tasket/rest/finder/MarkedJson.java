package org.tasket.rest.finder;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import org.tasket.finder.Facet;
import org.tasket.finder.Marked;
import org.tasket.platform.Json;
import org.tasket.platform.Words;

/** What every search says as the API shows it: what is marked in texts, and facets. */
public final class MarkedJson {

  private MarkedJson() {}

  public static JsonObject of(Marked title, Marked excerpt) {
    return Json.createObjectBuilder()
        .add("title", marked(title))
        .add("excerpt", marked(excerpt))
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

  /**
   * What there is to say about all that was found.
   *
   * @param forgiven whether nothing was found as it was typed, and this is what comes near
   */
  public static JsonObject of(List<Facet> facets, boolean forgiven, Locale language) {
    JsonObjectBuilder all = Json.createObjectBuilder();
    facets.forEach(facet -> all.add(facet.name(), values(facet, language)));
    return Json.createObjectBuilder().add("facets", all).add("forgiven", forgiven).build();
  }

  private static JsonArrayBuilder values(Facet facet, Locale language) {
    Locale spoken = Words.spoken(language);
    JsonArrayBuilder values = Json.createArrayBuilder();
    for (Facet.Value value : facet.values()) {
      values.add(
          Json.createObjectBuilder()
              .add("value", value.value())
              .add("name", value.names().getOrDefault(spoken, value.value()))
              .add("count", value.count()));
    }
    return values;
  }
}
