package org.tasket.rest.tasket;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tasket.board.Audience;
import org.tasket.cause.Cause;
import org.tasket.platform.Json;
import org.tasket.platform.Words;
import org.tasket.rest.Answers;
import org.tasket.tasket.Mode;
import org.tasket.tasket.SessionView;
import org.tasket.tasket.TasketView;
import org.tasket.tasket.Terms;

/**
 * A tasket as a file has it: what can be posted, by the same names, so that a file that goes out
 * can come in again; and what is only told beside it. No person is named in it.
 */
final class FiledTasket {

  /** What can be posted, in the order of the columns. */
  static final List<String> TAKEN =
      List.of(
          "title",
          "description",
          "language",
          "plannedMinutes",
          "seats",
          "mode",
          "place",
          "openUntil",
          "doBy",
          "skills",
          "learn",
          "requirements",
          "authority",
          "category",
          "organisation",
          "causes",
          "sessions",
          "recurrence",
          "extra",
          "audience");

  /** What is told beside it. */
  static final List<String> TOLD = List.of("id", "state");

  static final List<String> COLUMNS = Stream.concat(TAKEN.stream(), TOLD.stream()).toList();

  /** What no file can do without. */
  static final List<String> NEEDED = List.of("title", "plannedMinutes");

  /** What the API shows or takes besides and a file does not set. */
  static final Set<String> PASSED_OVER =
      Set.of(
          "id",
          "state",
          "board",
          "template",
          "seatsFree",
          "skillDetails",
          "owner",
          "coOwners",
          "returned",
          "hints",
          "_actions");

  private FiledTasket() {}

  static JsonObject of(TasketView tasket, Instant now) {
    Terms terms = tasket.terms();
    return Json.createObjectBuilder()
        .add("title", terms.title())
        .add("description", Answers.orNull(terms.description()))
        .add("language", terms.language())
        .add("plannedMinutes", terms.plannedMinutes())
        .add(
            "seats",
            tasket.seatsAtAnyTime().<JsonValue>map(Json::createValue).orElse(JsonValue.NULL))
        .add("mode", terms.mode().name())
        .add("place", Answers.orNull(terms.place()))
        .add("openUntil", terms.openUntil().toString())
        .add("doBy", Answers.orNull(terms.doBy()))
        .add("skills", texts(terms.helper().skills()))
        .add("learn", Answers.orNull(terms.helper().learn()))
        .add("requirements", Answers.orNull(terms.helper().requirements()))
        .add("authority", Answers.orNull(terms.helper().authority()))
        .add("category", Answers.orNull(terms.board().category()))
        .add("organisation", Answers.orNull(terms.board().organisation()))
        .add("causes", texts(terms.board().causes().stream().map(Cause::name).toList()))
        .add("sessions", sessions(tasket, now))
        .add(
            "recurrence",
            tasket.recurrence().<JsonValue>map(TasketJson::recurrence).orElse(JsonValue.NULL))
        .add("extra", terms.board().extra().isEmpty() ? JsonValue.NULL : terms.board().extra())
        .add("audience", audience(terms.board().audience()))
        .add("id", tasket.id().toString())
        .add("state", tasket.state().name())
        .build();
  }

  /** One that shows how a line is filled in. */
  static JsonObject example(Locale reader) {
    Words words = Words.in(reader);
    return Json.createObjectBuilder()
        .add("title", words.text("example.title"))
        .add("description", words.text("example.description"))
        .add("language", reader.getLanguage())
        .add("plannedMinutes", 30)
        .add("seats", 1)
        .add("mode", Mode.EITHER.name())
        .add("skills", texts(List.of(words.text("example.skill"))))
        .build();
  }

  private static JsonValue texts(List<String> texts) {
    return Json.createArrayBuilder(texts).build();
  }

  /** Those with a time; a rhythm is begun anew by its next one. */
  private static JsonValue sessions(TasketView tasket, Instant now) {
    List<SessionView> timed =
        tasket.sessions().stream().filter(session -> session.start().isPresent()).toList();
    Stream<SessionView> told =
        tasket.recurrence().isEmpty() ? timed.stream() : next(timed, now).stream();
    JsonArrayBuilder list = Json.createArrayBuilder();
    told.map(FiledTasket::session).forEach(list::add);
    return list.build();
  }

  private static Optional<SessionView> next(List<SessionView> timed, Instant now) {
    return timed.stream()
        .filter(session -> session.start().orElseThrow().isAfter(now))
        .findFirst()
        .or(() -> timed.stream().reduce((before, last) -> last));
  }

  private static JsonObject session(SessionView session) {
    return Json.createObjectBuilder()
        .add("start", Answers.orNull(session.start()))
        .add("end", Answers.orNull(session.end()))
        .add("zone", Answers.orNull(session.zone()))
        .add("seats", session.seats())
        .build();
  }

  private static JsonValue audience(Audience audience) {
    if (audience.isEveryone()) {
      return JsonValue.NULL;
    }
    JsonArrayBuilder departments = Json.createArrayBuilder();
    audience.departments().stream().map(TasketJson::part).forEach(departments::add);
    return Json.createObjectBuilder()
        .add("departments", departments)
        .add("groups", Answers.names(audience.groups()))
        .build();
  }

  /** What a file says of a column, as it is shown beside what is wrong with it. */
  static String shown(JsonObject sent, String field) {
    return Csv.cell(Objects.requireNonNullElse(sent.get(field.split("\\.", 2)[0]), JsonValue.NULL));
  }
}
