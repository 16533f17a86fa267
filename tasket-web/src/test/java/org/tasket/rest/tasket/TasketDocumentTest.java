package org.tasket.rest.tasket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasket.board.Audience;
import org.tasket.board.Rulebook.Acceptance;
import org.tasket.board.Translated;
import org.tasket.finder.FindSort;
import org.tasket.finder.FoundTasket;
import org.tasket.finder.Marked;
import org.tasket.finder.Starts;
import org.tasket.finder.Suggestion;
import org.tasket.person.PersonView;
import org.tasket.platform.Fields;
import org.tasket.platform.Ids;
import org.tasket.platform.InvalidInput.FieldError;
import org.tasket.platform.Names;
import org.tasket.platform.Reason;
import org.tasket.platform.Words;
import org.tasket.rest.OpenApiDocument;
import org.tasket.tasket.BoardTerms;
import org.tasket.tasket.CalendarEntry;
import org.tasket.tasket.HelperTerms;
import org.tasket.tasket.Hint;
import org.tasket.tasket.Mode;
import org.tasket.tasket.Recurrence;
import org.tasket.tasket.SessionPlan;
import org.tasket.tasket.SessionView;
import org.tasket.tasket.Stage;
import org.tasket.tasket.TasketAction;
import org.tasket.tasket.TasketImportReport;
import org.tasket.tasket.TasketImportReport.Remark;
import org.tasket.tasket.TasketSkill;
import org.tasket.tasket.TasketSort;
import org.tasket.tasket.TasketState;
import org.tasket.tasket.TasketView;
import org.tasket.tasket.Terms;
import org.tasket.tasket.Wishes;

class TasketDocumentTest {

  private static final UUID ID = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");
  private static final Instant NOON = Instant.parse("2026-12-03T12:00:00Z");

  private final OpenApiDocument document = OpenApiDocument.read();

  private static TasketView tasket() {
    Terms terms =
        new Terms(
            "Proofread a page",
            Optional.empty(),
            "en",
            30,
            Mode.EITHER,
            Optional.empty(),
            NOON,
            Optional.of(NOON),
            HelperTerms.NONE,
            new BoardTerms(
                Optional.of("texts"),
                Optional.of("Red Cross"),
                List.of(),
                JsonValue.EMPTY_JSON_OBJECT,
                new Audience(List.of(new Audience.Part(ID, true)), Set.of("translators"))));
    SessionView session =
        new SessionView(ID, Optional.empty(), Optional.empty(), Optional.empty(), 1, 1);
    return new TasketView(
        ID,
        1,
        "everyone",
        Translated.same("Everyone"),
        Acceptance.FIRST_COME,
        TasketState.DRAFT,
        terms,
        List.of(new TasketSkill("Finnish", Optional.empty())),
        List.of(session),
        Optional.of(new Recurrence(Recurrence.Every.WEEKLY, Optional.of(NOON))),
        new PersonView(ID, "Aino", "Digital Services", Locale.ENGLISH),
        List.of(new PersonView(ID, "Eeva", "Digital Services", Locale.ENGLISH)),
        Optional.of(Reason.required("Which page?", null)),
        Optional.empty(),
        List.of(Hint.LONG),
        EnumSet.allOf(TasketAction.class),
        NOON);
  }

  @Test
  void aTasketHasTheDocumentedFields() {
    JsonObject told = TasketJson.of(tasket(), Locale.ENGLISH);

    assertThat(told.keySet()).isEqualTo(document.fields("Tasket"));
    assertThat(told.getJsonArray("skillDetails").getJsonObject(0).keySet())
        .isEqualTo(document.fields("TasketSkill"));
    assertThat(told.getJsonArray("sessions").getJsonObject(0).keySet())
        .isEqualTo(document.fields("Session"));
    assertThat(told.getJsonObject("owner").keySet()).isEqualTo(document.fields("Person"));
    assertThat(told.getJsonArray("coOwners").getJsonObject(0).keySet())
        .isEqualTo(document.fields("Person"));
    assertThat(told.getJsonObject("recurrence").keySet()).isEqualTo(document.fields("Recurrence"));
    assertThat(told.getJsonObject("audience").keySet()).isEqualTo(document.fields("Audience"));
    assertThat(told.getJsonObject("returned").keySet()).isEqualTo(document.fields("Reason"));
    assertThat(told.getJsonArray("hints").getJsonObject(0).keySet())
        .isEqualTo(document.fields("Hint"));
  }

  @Test
  void aPostAndAPatchTakeTheDocumentedFields() {
    assertThat(document.taken(body -> TasketBody.posted(body).checked()))
        .isEqualTo(document.fields("NewTasket"));
    assertThat(document.taken(body -> TasketBody.patched(body).checked()))
        .isEqualTo(document.fields("TasketPatch"));
    assertThat(document.taken(body -> new TasketResource().cancel(body)))
        .isEqualTo(document.fields("Reason"));
    assertThat(document.taken(body -> new TasketResource().giveBack(body)))
        .isEqualTo(document.fields("Reason"));
    assertThat(document.taken(body -> new TasketResource().renew(body)))
        .isEqualTo(document.fields("Renewal"));
    assertThat(document.taken(body -> new TasketResource().handOver(body)))
        .isEqualTo(document.fields("Handing"));
    assertThat(document.taken(body -> new TasketResource().publish(body)))
        .isEqualTo(document.fields("Nothing"));
    assertThat(document.taken(body -> new TasketResource().copy(body)))
        .isEqualTo(document.fields("Nothing"));
  }

  @Test
  void aSessionTakesTheDocumentedFields() {
    assertThat(takenIn("sessions", "[%s]", TasketDocumentTest::posted))
        .isEqualTo(document.fields("NewSession"));
    assertThat(takenIn("sessions", "[%s]", TasketDocumentTest::patched))
        .isEqualTo(document.fields("SessionPatch"));
  }

  @Test
  void aRecurrenceTakesTheDocumentedFields() {
    assertThat(takenIn("recurrence", "%s", TasketDocumentTest::posted))
        .isEqualTo(document.fields("Recurrence"));
  }

  private Set<String> takenIn(String field, String form, Consumer<String> reader) {
    return document.taken(
        fields -> reader.accept("{\"" + field + "\": " + String.format(form, fields) + "}"));
  }

  private static void posted(String text) {
    Fields body = TasketBody.posted(text);
    TasketBody.wishes(body);
    body.checked();
  }

  private static void patched(String text) {
    Fields body = TasketBody.patched(text);
    TasketBody.patch(body, tasket());
    body.checked();
  }

  @Test
  void aPatchIsLaidOverWhatIsThere() {
    Fields body =
        TasketBody.patched(
            """
            {"doBy": null, "skills": ["Finnish"], "audience": {"groups": []},
             "recurrence": {"until": null}}
            """);
    Wishes wishes = TasketBody.patch(body, tasket());

    assertThat(wishes.title()).isEqualTo("Proofread a page");
    assertThat(wishes.more().doBy()).isEmpty();
    assertThat(wishes.more().helper().skills()).containsExactly("Finnish");
    assertThat(wishes.more().board().category()).contains("texts");
    assertThat(wishes.more().board().audience())
        .isEqualTo(new Audience(List.of(new Audience.Part(ID, true)), Set.of()));
    assertThat(wishes.more().recurrence())
        .contains(new Recurrence(Recurrence.Every.WEEKLY, Optional.empty()));
    assertThat(wishes.more().coOwners()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"NewTasket", "TasketPatch", "Tasket"})
  void rangesOfWhatMostGoWithoutAreThoseOfTheCode(String schema) {
    assertThat(document.field(schema, "learn").getInt("maxLength"))
        .isEqualTo(HelperTerms.LEARN_MOST);
    assertThat(document.field(schema, "requirements").getInt("maxLength"))
        .isEqualTo(HelperTerms.REQUIREMENTS_MOST);
    assertThat(document.field(schema, "authority").getInt("maxLength"))
        .isEqualTo(HelperTerms.AUTHORITY_MOST);
    assertThat(document.field(schema, "organisation").getInt("maxLength"))
        .isEqualTo(BoardTerms.ORGANISATION_MOST);
    JsonObject skills = document.field(schema, "skills");
    assertThat(skills.getInt("maxItems")).isEqualTo(HelperTerms.SKILLS_MOST);
    assertThat(skills.getJsonObject("items").getInt("minLength"))
        .isEqualTo(HelperTerms.SKILL_LEAST);
    assertThat(skills.getJsonObject("items").getInt("maxLength")).isEqualTo(HelperTerms.SKILL_MOST);
    assertThat(document.field(schema, "doBy").getString("description"))
        .contains(" " + Terms.AHEAD_MOST.toDays() + " days");
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
  @ValueSource(strings = {"NewTasket", "TasketPatch", "NewSession", "SessionPatch"})
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
    assertThat(document.choices("Recurrence", "every")).isEqualTo(names(Recurrence.Every.class));
    assertThat(
            document.field("Hint", "code").getJsonArray("x-extensible-enum").stream()
                .map(code -> ((JsonString) code).getString()))
        .containsExactlyElementsOf(Arrays.stream(Hint.values()).map(Hint::code).toList());
    assertThat(document.choices("Tasket", "_actions"))
        .isEqualTo(sorted(Arrays.stream(TasketAction.values()).map(TasketAction::label)));
  }

  @Test
  void aListIsAskedForByTheDocumentedParameters() {
    assertThat(document.parameters("GET /taskets"))
        .containsExactlyInAnyOrder(
            "q",
            "department",
            "kind",
            "language",
            "starts",
            "board",
            "minutes",
            "state",
            "stage",
            "owner",
            "mine",
            "mode",
            "doable",
            "category",
            "skill",
            "sort",
            "limit",
            "cursor");
    assertThat(document.parameterChoices("GET /taskets", "stage")).isEqualTo(names(Stage.class));
    assertThat(document.parameterChoices("GET /taskets", "doable")).isEqualTo(names(Mode.class));
    assertThat(document.parameterChoices("GET /taskets", "state"))
        .isEqualTo(names(TasketState.class));
    assertThat(document.parameterChoices("GET /taskets", "mode")).isEqualTo(names(Mode.class));
    assertThat(document.parameterChoices("GET /taskets", "sort"))
        .isEqualTo(sorted(FindSort.CHOICES.stream().map(FindSort::label)))
        .containsAll(sorted(TasketSort.CHOICES.stream().map(TasketSort::label)));
    assertThat(document.parameterChoices("GET /taskets", "starts")).isEqualTo(names(Starts.class));
  }

  @Test
  void whatIsFoundHasTheDocumentedFields() {
    Marked title = new Marked("Proofread a page", List.of(new Marked.Mark(0, 9)));
    FoundTasket found = new FoundTasket(tasket(), title, new Marked("", List.of()));

    JsonObject told = FoundJson.of(found, Locale.ENGLISH).getJsonObject("found");

    assertThat(told.keySet()).containsExactlyInAnyOrder("title", "excerpt");
    assertThat(told.getJsonObject("title").keySet()).isEqualTo(document.fields("Marked"));
    assertThat(FoundJson.of(new Suggestion("Proofread a page", Ids.next())).keySet())
        .isEqualTo(document.fields("Suggestion"));
  }

  @Test
  void aTimeInTheCalendarHasTheDocumentedFields() {
    JsonObject told =
        TasketJson.of(new CalendarEntry(NOON, Optional.empty(), tasket()), Locale.ENGLISH);

    assertThat(told.keySet()).isEqualTo(document.fields("CalendarEntry"));
    assertThat(told.getJsonObject("tasket").getString("title")).isEqualTo("Proofread a page");
  }

  private static <E extends Enum<E>> Set<String> names(Class<E> type) {
    return new TreeSet<>(Names.of(type));
  }

  private static Set<String> sorted(Stream<String> words) {
    return words.collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void aTasketInAFileHasTheDocumentedFields() {
    assertThat(FiledTasket.of(tasket(), NOON).keySet()).isEqualTo(document.fields("FiledTasket"));
    assertThat(FiledTasket.of(tasket(), NOON).keySet())
        .containsExactlyElementsOf(FiledTasket.COLUMNS);
    assertThat(document.parameters("GET /boards/{slug}/taskets/export"))
        .containsExactlyInAnyOrder("format", "separator");
  }

  @Test
  void whatComesOfAFileHasTheDocumentedFields() {
    SentTaskets sent =
        SentTaskets.read(
            SentTaskets.Form.CSV, "title,plannedMinutes\nA,1\n".getBytes(UTF_8), ZoneOffset.UTC);
    Remark remark = new Remark(2, new FieldError("title", "length", 3, 120, 1));
    JsonObject told =
        ImportJson.of(
            new TasketImportReport(false, 1, List.of(remark), List.of(remark)),
            sent,
            Locale.ENGLISH);

    assertThat(told.keySet())
        .isEqualTo(ImportJson.done(1).keySet())
        .isEqualTo(document.fields("TasketImport"));
    JsonObject line = told.getJsonArray("errors").getJsonObject(0);
    assertThat(line.keySet()).isEqualTo(document.fields("ImportRemark"));
    assertThat(line.getString("value")).isEqualTo("A");
    assertThat(document.parameters("POST /boards/{slug}/taskets/import")).contains("look");
  }
}
