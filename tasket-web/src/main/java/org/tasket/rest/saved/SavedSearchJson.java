package org.tasket.rest.saved;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.tasket.finder.FindTaskets.Narrowing;
import org.tasket.platform.Json;
import org.tasket.platform.Texts;
import org.tasket.rest.Answers;
import org.tasket.saved.SavedSearchView;

/** A saved search as the API shows it, in the words of {@code GET /taskets}. */
final class SavedSearchJson {

  private SavedSearchJson() {}

  static Answers.Made made(SavedSearchView search) {
    return new Answers.Made(
        ShownSavedSearch.ROOT + "/" + search.id(), of(search), search.version());
  }

  static JsonObject of(SavedSearchView search) {
    Narrowing narrowing = search.narrowing();
    return Json.createObjectBuilder()
        .add("id", search.id().toString())
        .add("name", search.name())
        .add("q", Answers.orNull(Texts.given(search.text())))
        .add(
            "minutes", narrowing.minutes().<JsonValue>map(Json::createValue).orElse(JsonValue.NULL))
        .add("doable", Answers.orNull(narrowing.doable()))
        .add("starts", Answers.orNull(narrowing.starts()))
        .add("skill", Answers.orNull(narrowing.skill()))
        .add("board", Answers.orNull(narrowing.board()))
        .add("department", Answers.orNull(narrowing.department()))
        .add("kind", Answers.orNull(narrowing.kind()))
        .add("language", Answers.orNull(narrowing.language()))
        .add("sort", search.sort().label())
        .add("tell", search.tell())
        .add("savedAt", search.savedAt().toString())
        .build();
  }
}
