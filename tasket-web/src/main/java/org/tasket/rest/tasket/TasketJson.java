package org.tasket.rest.tasket;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.tasket.board.Audience;
import org.tasket.cause.Cause;
import org.tasket.platform.Json;
import org.tasket.platform.Reason;
import org.tasket.rest.Answers;
import org.tasket.rest.person.PersonJson;
import org.tasket.tasket.CalendarEntry;
import org.tasket.tasket.Hint;
import org.tasket.tasket.Recurrence;
import org.tasket.tasket.SessionView;
import org.tasket.tasket.TasketAction;
import org.tasket.tasket.TasketSkill;
import org.tasket.tasket.TasketView;
import org.tasket.tasket.Terms;

/** A tasket as the API shows it. */
public final class TasketJson {

  private TasketJson() {}

  public static JsonObject of(TasketView tasket, Locale language) {
    return fields(tasket, language).build();
  }

  /** For whoever has more to say of it. */
  static JsonObjectBuilder fields(TasketView tasket, Locale language) {
    Terms terms = tasket.terms();
    return Json.createObjectBuilder()
        .add("id", tasket.id().toString())
        .add("board", tasket.board())
        .add("acceptance", tasket.acceptance().name())
        .add("title", terms.title())
        .add("description", Answers.orNull(terms.description()))
        .add("language", terms.language())
        .add("plannedMinutes", terms.plannedMinutes())
        .add("seats", tasket.seats())
        .add("seatsFree", tasket.seatsFree())
        .add("mode", terms.mode().name())
        .add("place", Answers.orNull(terms.place()))
        .add("openUntil", terms.openUntil().toString())
        .add("doBy", Answers.orNull(terms.doBy()))
        .add("category", Answers.orNull(terms.board().category()))
        .add("organisation", Answers.orNull(terms.board().organisation()))
        .add("causes", texts(terms.board().causes().stream().map(Cause::name).toList()))
        .add("extra", terms.board().extra())
        .add("audience", audience(terms.board().audience()))
        .add("skills", texts(terms.helper().skills()))
        .add("skillDetails", list(tasket.skills(), skill -> skill(skill, language)))
        .add("learn", Answers.orNull(terms.helper().learn()))
        .add("requirements", Answers.orNull(terms.helper().requirements()))
        .add("authority", Answers.orNull(terms.helper().authority()))
        .add("state", tasket.state().name())
        .add("sessions", list(tasket.sessions(), TasketJson::session))
        .add("recurrence", orNull(tasket.recurrence(), TasketJson::recurrence))
        .add("owner", PersonJson.of(tasket.owner()))
        .add("coOwners", list(tasket.coOwners(), PersonJson::of))
        .add("returned", orNull(tasket.returnReason(), TasketJson::reason))
        .add("hints", list(tasket.hints(), hint -> hint(hint, language)))
        .add(
            "_actions", Answers.names(tasket.actions().stream().map(TasketAction::label).toList()));
  }

  /** One of its times in the calendar. */
  static JsonObject of(CalendarEntry entry, Locale language) {
    return Json.createObjectBuilder()
        .add("at", entry.at().toString())
        .add("session", Answers.orNull(entry.session().map(SessionView::id)))
        .add("tasket", of(entry.tasket(), language))
        .build();
  }

  private static <T> JsonArrayBuilder list(List<T> items, Function<T, JsonObject> translated) {
    JsonArrayBuilder list = Json.createArrayBuilder();
    items.stream().map(translated).forEach(list::add);
    return list;
  }

  private static JsonArrayBuilder texts(List<String> texts) {
    JsonArrayBuilder list = Json.createArrayBuilder();
    texts.forEach(list::add);
    return list;
  }

  private static <T> JsonValue orNull(Optional<T> value, Function<T, JsonObject> translated) {
    return value.<JsonValue>map(translated).orElse(JsonValue.NULL);
  }

  private static JsonObject audience(Audience audience) {
    return Json.createObjectBuilder()
        .add("everyone", audience.isEveryone())
        .add("departments", list(audience.departments(), TasketJson::part))
        .add("groups", Answers.names(audience.groups()))
        .build();
  }

  static JsonObject part(Audience.Part part) {
    return Json.createObjectBuilder()
        .add("department", part.department().toString())
        .add("subUnits", part.subUnits())
        .build();
  }

  private static JsonObject skill(TasketSkill skill, Locale language) {
    return Json.createObjectBuilder()
        .add("id", Answers.orNull(skill.id()))
        .add("label", skill.label())
        .add("name", skill.name(language))
        .build();
  }

  static JsonObject recurrence(Recurrence recurrence) {
    return Json.createObjectBuilder()
        .add("every", recurrence.every().name())
        .add("until", Answers.orNull(recurrence.until()))
        .build();
  }

  private static JsonObject reason(Reason reason) {
    return Json.createObjectBuilder()
        .add("reason", Answers.orNull(reason.reason()))
        .add("words", Answers.orNull(reason.words()))
        .build();
  }

  private static JsonObject hint(Hint hint, Locale language) {
    return Json.createObjectBuilder()
        .add("code", hint.code())
        .add("text", hint.sentence(language))
        .build();
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
