package org.tasket.rest.finder;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Locale;
import org.tasket.finder.Fit;
import org.tasket.finder.Part;
import org.tasket.finder.Why;
import org.tasket.platform.Json;
import org.tasket.rest.tasket.TasketJson;

/** A suggestion as the API shows it, with reasons in the caller's words and in values. */
final class FitJson {

  private FitJson() {}

  static JsonObject of(Fit fit, Locale language) {
    return fields(fit, language).build();
  }

  /** With all its parts, for whoever asks how the score came about. */
  static JsonObject explained(Fit fit, Locale language) {
    JsonObjectBuilder points = Json.createObjectBuilder();
    for (Part part : Part.values()) {
      points.add(part.name(), fit.points().getOrDefault(part, 0));
    }
    return fields(fit, language).add("points", points).add("lost", fit.lost()).build();
  }

  private static JsonObjectBuilder fields(Fit fit, Locale language) {
    JsonArrayBuilder sentences = Json.createArrayBuilder();
    JsonArrayBuilder details = Json.createArrayBuilder();
    for (Why why : fit.reasons()) {
      sentences.add(why.sentence(language));
      details.add(detail(why, language));
    }
    return Json.createObjectBuilder()
        .add("tasket", TasketJson.of(fit.tasket(), language))
        .add("score", fit.score())
        .add("reasons", sentences)
        .add("reasonDetails", details);
  }

  private static JsonObject detail(Why why, Locale language) {
    JsonArrayBuilder names = Json.createArrayBuilder();
    why.namesIn(language).forEach(names::add);
    return Json.createObjectBuilder()
        .add("kind", why.part().name())
        .add("points", why.points())
        .add("number", why.number().<JsonValue>map(Json::createValue).orElse(JsonValue.NULL))
        .add("names", names)
        .build();
  }
}
