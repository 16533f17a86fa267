package org.tasket.rest.tasket;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.tasket.rest.Answers;
import org.tasket.rest.person.PersonJson;
import org.tasket.tasket.SessionView;
import org.tasket.tasket.TasketAction;
import org.tasket.tasket.TasketView;
import org.tasket.tasket.Terms;

/** A tasket as the API shows it. */
final class TasketJson {

  private TasketJson() {}

  static JsonObject of(TasketView tasket) {
    Terms terms = tasket.terms();
    return Json.createObjectBuilder()
        .add("id", tasket.id().toString())
        .add("board", tasket.board())
        .add("title", terms.title())
        .add("description", Answers.orNull(terms.description()))
        .add("language", terms.language())
        .add("plannedMinutes", terms.plannedMinutes())
        .add("seats", tasket.seats())
        .add("seatsFree", tasket.seatsFree())
        .add("mode", terms.mode().name())
        .add("place", Answers.orNull(terms.place()))
        .add("openUntil", terms.openUntil().toString())
        .add("state", tasket.state().name())
        .add("sessions", sessions(tasket))
        .add("owner", PersonJson.of(tasket.owner()))
        .add("skills", JsonValue.EMPTY_JSON_ARRAY)
        .add("_actions", Answers.names(tasket.actions().stream().map(TasketAction::label).toList()))
        .build();
  }

  private static JsonArrayBuilder sessions(TasketView tasket) {
    JsonArrayBuilder sessions = Json.createArrayBuilder();
    tasket.sessions().forEach(session -> sessions.add(session(session)));
    return sessions;
  }

  private static JsonObject session(SessionView session) {
    return Json.createObjectBuilder()
        .add("id", session.id().toString())
        .add("start", Answers.orNull(session.start()))
        .add("end", Answers.orNull(session.end()))
        .add("zone", Answers.orNull(session.zone()))
        .add("seats", session.seats())
        .add("seatsFree", session.seatsFree())
        .build();
  }
}
