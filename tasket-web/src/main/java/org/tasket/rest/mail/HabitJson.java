package org.tasket.rest.mail;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Locale;
import java.util.Optional;
import org.tasket.mail.HabitView;
import org.tasket.mail.Quiet;
import org.tasket.mail.Refusal;
import org.tasket.notice.NoticeTopic;
import org.tasket.platform.Json;
import org.tasket.rest.Answers;

/** How somebody wants their mail, as the API shows it. */
final class HabitJson {

  private HabitJson() {}

  static JsonObject of(HabitView habit, boolean sent, Optional<Refusal> refusal) {
    JsonObjectBuilder choices = Json.createObjectBuilder();
    for (NoticeTopic topic : NoticeTopic.values()) {
      choices.add(topic.name(), habit.choices().get(topic).name());
    }
    return Json.createObjectBuilder()
        .add("choices", choices)
        .add("quiet", habit.quiet().<JsonValue>map(HabitJson::of).orElse(JsonValue.NULL))
        .add("zone", habit.zone().getId())
        .add("language", Answers.orNull(habit.language().map(Locale::getLanguage)))
        .add(
            "mail",
            Json.createObjectBuilder()
                .add("sent", sent)
                .add("refused", refusal.<JsonValue>map(HabitJson::of).orElse(JsonValue.NULL)))
        .build();
  }

  private static JsonObject of(Quiet quiet) {
    return Json.createObjectBuilder().add("from", quiet.from()).add("until", quiet.until()).build();
  }

  private static JsonObject of(Refusal refusal) {
    return Json.createObjectBuilder()
        .add("code", refusal.code())
        .add("at", refusal.at().toString())
        .build();
  }
}
