package org.tasket.rest.tasket;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasket.board.Translated;
import org.tasket.person.PersonView;
import org.tasket.platform.Names;
import org.tasket.platform.Words;
import org.tasket.rest.OpenApiDocument;
import org.tasket.tasket.Mode;
import org.tasket.tasket.SessionPlan;
import org.tasket.tasket.SessionView;
import org.tasket.tasket.TasketAction;
import org.tasket.tasket.TasketSort;
import org.tasket.tasket.TasketState;
import org.tasket.tasket.TasketView;
import org.tasket.tasket.Terms;

class TasketDocumentTest {

  private static final UUID ID = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");
  private static final Instant NOON = Instant.parse("2026-12-03T12:00:00Z");

  private final OpenApiDocument document = OpenApiDocument.read();

  private static TasketView tasket() {
    Terms terms =
        new Terms(
            "Proofread a page", Optional.empty(), "en", 30, Mode.EITHER, Optional.empty(), NOON);
    SessionView session =
        new SessionView(ID, Optional.empty(), Optional.empty(), Optional.empty(), 1, 1);
    return new TasketView(
        ID,
        1,
        "everyone",
        Translated.same("Everyone"),
        TasketState.OPEN,
        terms,
        List.of(session),
        new PersonView(ID, "Aino", "Digital Services", Locale.ENGLISH),
        Optional.empty(),
        EnumSet.allOf(TasketAction.class));
  }

  @Test
  void aTasketHasTheDocumentedFields() {
    JsonObject told = TasketJson.of(tasket());

    assertThat(told.keySet()).isEqualTo(document.fields("Tasket"));
    assertThat(told.getJsonArray("sessions").getJsonObject(0).keySet())
        .isEqualTo(document.fields("Session"));
    assertThat(told.getJsonObject("owner").keySet()).isEqualTo(document.fields("Person"));
  }

  @Test
  void aPostAndAPatchTakeTheDocumentedFields() {
    assertThat(document.taken(body -> TasketBody.posted(body).checked()))
        .isEqualTo(document.fields("NewTasket"));
    assertThat(document.taken(body -> TasketBody.patched(body).checked()))
        .isEqualTo(document.fields("TasketPatch"));
    assertThat(document.taken(body -> new TasketResource().cancel(body)))
        .isEqualTo(document.fields("Reason"));
    assertThat(document.taken(body -> new TasketResource().publish(body)))
        .isEqualTo(document.fields("Nothing"));
  }

  @Test
  void aSessionTakesTheDocumentedFields() {
    Set<String> taken =
        document.taken(
            fields -> {
              var body = TasketBody.posted("{\"sessions\": [" + fields + "]}");
              TasketBody.wishes(body, Locale.ENGLISH, java.time.Clock.systemUTC());
              body.checked();
            });

    assertThat(taken).isEqualTo(document.fields("NewSession"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"NewTasket", "TasketPatch", "Tasket"})
  void rangesAreThoseOfTheCode(String schema) {
    JsonObject title = document.field(schema, "title");
    assertThat(title.getInt("minLength")).isEqualTo(Terms.TITLE_LEAST);
    assertThat(title.getInt("maxLength")).isEqualTo(Terms.TITLE_MOST);
    assertThat(document.field(schema, "description").getInt("maxLength"))
        .isEqualTo(Terms.DESCRIPTION_MOST);
    assertThat(document.field(schema, "place").getInt("maxLength")).isEqualTo(Terms.PLACE_MOST);
    JsonObject minutes = document.field(schema, "plannedMinutes");
    assertThat(minutes.getInt("minimum")).isEqualTo(Terms.MINUTES_LEAST);
    assertThat(minutes.getInt("maximum")).isEqualTo(Terms.MINUTES_MOST);
    assertThat(document.field(schema, "openUntil").getString("description"))
        .contains(" " + Terms.OPEN_MOST.toDays() + " days");
  }

  @ParameterizedTest
  @ValueSource(strings = {"NewTasket", "TasketPatch", "NewSession"})
  void seatsAreThoseOfTheCode(String schema) {
    JsonObject seats = document.field(schema, "seats");
    assertThat(seats.getInt("minimum")).isEqualTo(SessionPlan.SEATS_LEAST);
    assertThat(seats.getInt("maximum")).isEqualTo(SessionPlan.SEATS_MOST);
  }

  @Test
  void choicesAreThoseOfTheCode() {
    assertThat(document.choices("Tasket", "state")).isEqualTo(names(TasketState.class));
    assertThat(document.choices("Tasket", "mode")).isEqualTo(names(Mode.class));
    assertThat(document.choices("NewTasket", "mode")).isEqualTo(names(Mode.class));
    assertThat(document.choices("NewTasket", "language"))
        .isEqualTo(sorted(Words.LANGUAGES.stream().map(Locale::getLanguage)));
    assertThat(document.choices("Tasket", "_actions"))
        .isEqualTo(sorted(Arrays.stream(TasketAction.values()).map(TasketAction::label)));
  }

  @Test
  void aListIsAskedForByTheDocumentedParameters() {
    assertThat(document.parameters("GET /taskets"))
        .containsExactlyInAnyOrder(
            "board", "minutes", "state", "owner", "mode", "sort", "limit", "cursor");
    assertThat(document.parameterChoices("GET /taskets", "state"))
        .isEqualTo(names(TasketState.class));
    assertThat(document.parameterChoices("GET /taskets", "mode")).isEqualTo(names(Mode.class));
    assertThat(document.parameterChoices("GET /taskets", "sort"))
        .isEqualTo(sorted(Arrays.stream(TasketSort.values()).map(TasketSort::label)));
  }

  private static <E extends Enum<E>> Set<String> names(Class<E> type) {
    return new TreeSet<>(Names.of(type));
  }

  private static Set<String> sorted(Stream<String> words) {
    return words.collect(Collectors.toCollection(TreeSet::new));
  }
}
