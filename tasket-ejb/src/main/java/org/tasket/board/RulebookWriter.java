package org.tasket.board;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.function.Function;
import org.tasket.board.Rulebook.Category;
import org.tasket.board.Rulebook.ExtraField;
import org.tasket.board.Rulebook.Limits;
import org.tasket.board.Rulebook.Requirement;
import org.tasket.board.Rulebook.Template;
import org.tasket.board.Rulebook.Texts;
import org.tasket.platform.Json;

/**
 * Writes a rulebook as one JSON document: so it is kept, sent, exported and imported. {@link
 * RulebookReader} is its counterpart.
 */
final class RulebookWriter {

  private RulebookWriter() {}

  static JsonObject write(Rulebook rules) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("texts", write(rules.texts()))
            .add(
                "look",
                Json.createObjectBuilder()
                    .add("accent", rules.look().accent())
                    .add("icon", rules.look().icon()))
            .add("categories", list(rules.categories(), RulebookWriter::write))
            .add("posting", rules.posting().name())
            .add("moderated", rules.moderated())
            .add("acceptance", rules.acceptance().name())
            .add("supervisor", rules.supervisor().name())
            .add("limits", write(rules.limits()))
            .add("openDays", rules.openDays())
            .add("holdDays", rules.holdDays())
            .add("answerDays", rules.answerDays())
            .add("whoseTime", names(rules.whoseTime().stream().sorted().map(Enum::name).toList()))
            .add("travelCounts", rules.travelCounts())
            .add("requirements", list(rules.requirements(), RulebookWriter::write))
            .add("fields", list(rules.fields(), RulebookWriter::write))
            .add("templates", list(rules.templates(), RulebookWriter::write));
    return json.build();
  }

  private static JsonObject write(Texts texts) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    texts.purpose().ifPresent(text -> json.add("purpose", text.json()));
    texts.welcome().ifPresent(text -> json.add("welcome", text.json()));
    texts.ways().ifPresent(text -> json.add("ways", text.json()));
    texts.authority().ifPresent(text -> json.add("authority", text.json()));
    texts.mail().ifPresent(text -> json.add("mail", text.json()));
    texts.signature().ifPresent(text -> json.add("signature", text.json()));
    texts
        .introduction()
        .ifPresent(
            film ->
                json.add(
                    "introduction",
                    Json.createObjectBuilder()
                        .add("video", film.video())
                        .add("transcript", film.transcript())));
    return json.build();
  }

  private static JsonObject write(Limits limits) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("minutesFrom", limits.minutesFrom())
            .add("minutesTo", limits.minutesTo())
            .add("seats", limits.seats());
    limits.openTaskets().ifPresent(most -> json.add("openTaskets", most));
    limits.liveClaims().ifPresent(most -> json.add("liveClaims", most));
    return json.build();
  }

  private static JsonObject write(Category category) {
    return Json.createObjectBuilder()
        .add("key", category.key())
        .add("name", category.name().json())
        .build();
  }

  private static JsonObject write(Requirement requirement) {
    return Json.createObjectBuilder()
        .add("key", requirement.key())
        .add("text", requirement.text().json())
        .build();
  }

  private static JsonObject write(ExtraField field) {
    return Json.createObjectBuilder()
        .add("key", field.key())
        .add("label", field.label().json())
        .add("type", field.type().name())
        .add("required", field.required())
        .add("choices", names(field.choices()))
        .build();
  }

  private static JsonObject write(Template template) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("key", template.key())
            .add("name", template.name())
            .add("language", template.language());
    template.title().ifPresent(text -> json.add("title", text));
    template.description().ifPresent(text -> json.add("description", text));
    template.plannedMinutes().ifPresent(minutes -> json.add("plannedMinutes", minutes));
    template.seats().ifPresent(seats -> json.add("seats", seats));
    template.category().ifPresent(key -> json.add("category", key));
    return json.build();
  }

  private static <T> JsonArrayBuilder list(List<T> items, Function<T, JsonObject> writer) {
    JsonArrayBuilder json = Json.createArrayBuilder();
    items.stream().map(writer).forEach(json::add);
    return json;
  }

  private static JsonArrayBuilder names(List<String> names) {
    JsonArrayBuilder json = Json.createArrayBuilder();
    names.forEach(json::add);
    return json;
  }
}
