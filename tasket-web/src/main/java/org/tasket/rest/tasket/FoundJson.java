package org.tasket.rest.tasket;

import jakarta.json.JsonObject;
import java.util.Locale;
import org.tasket.finder.FoundTasket;
import org.tasket.finder.Suggestion;
import org.tasket.platform.Json;
import org.tasket.rest.finder.MarkedJson;

/** What a search found as the API shows it: taskets with what is marked in them. */
final class FoundJson {

  private FoundJson() {}

  static JsonObject of(FoundTasket found, Locale language) {
    return TasketJson.fields(found.tasket(), language)
        .add("found", MarkedJson.of(found.title(), found.excerpt()))
        .build();
  }

  static JsonObject of(Suggestion suggestion) {
    return Json.createObjectBuilder()
        .add("text", suggestion.text())
        .add("tasket", suggestion.tasket().toString())
        .build();
  }
}
