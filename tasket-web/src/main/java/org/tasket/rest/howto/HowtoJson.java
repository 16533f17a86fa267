package org.tasket.rest.howto;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Optional;
import org.tasket.howto.HowtoAction;
import org.tasket.howto.HowtoLine;
import org.tasket.howto.HowtoView;
import org.tasket.howto.Origin;
import org.tasket.platform.Json;
import org.tasket.rest.Answers;
import org.tasket.rest.person.PersonJson;

/** Pages as the API shows them. */
final class HowtoJson {

  private HowtoJson() {}

  static Answers.Made made(HowtoView howto) {
    return new Answers.Made("howtos/" + howto.id(), of(howto), howto.version());
  }

  static JsonObject of(HowtoLine line) {
    return Json.createObjectBuilder()
        .add("id", line.id().toString())
        .add("title", line.title())
        .add("language", line.language())
        .add("category", Answers.orNull(line.category()))
        .add("position", orNull(line.position()))
        .build();
  }

  static JsonObject of(HowtoView howto) {
    return Json.createObjectBuilder()
        .add("id", howto.id().toString())
        .add("board", howto.board())
        .add("title", howto.terms().title())
        .add("text", howto.terms().text())
        .add("language", howto.terms().language())
        .add("category", Answers.orNull(howto.terms().category()))
        .add("state", howto.state().name())
        .add("position", orNull(howto.position()))
        .add("tasket", Answers.orNull(howto.origin().map(Origin::tasket)))
        .add("answer", Answers.orNull(howto.origin().map(Origin::answer)))
        .add("writtenBy", PersonJson.of(howto.writtenBy()))
        .add("writtenAt", howto.writtenAt().toString())
        .add("editedBy", howto.editedBy().<JsonValue>map(PersonJson::of).orElse(JsonValue.NULL))
        .add("editedAt", Answers.orNull(howto.editedAt()))
        .add("_actions", Answers.names(howto.actions().stream().map(HowtoAction::label).toList()))
        .build();
  }

  private static JsonValue orNull(Optional<Integer> position) {
    return position.<JsonValue>map(Json::createValue).orElse(JsonValue.NULL);
  }
}
