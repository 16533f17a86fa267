package org.tasket.rest.howto;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tasket.board.Translated;
import org.tasket.finder.FoundAnswer;
import org.tasket.finder.Marked;
import org.tasket.howto.AnswerKind;
import org.tasket.howto.HowtoAction;
import org.tasket.howto.HowtoKeeping;
import org.tasket.howto.HowtoLine;
import org.tasket.howto.HowtoState;
import org.tasket.howto.HowtoTerms;
import org.tasket.howto.HowtoView;
import org.tasket.howto.KeptAnswer;
import org.tasket.howto.Origin;
import org.tasket.person.PersonView;
import org.tasket.platform.Names;
import org.tasket.rest.OpenApiDocument;

class HowtoDocumentTest {

  private static final UUID ID = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");
  private static final Instant NOON = Instant.parse("2026-12-03T12:00:00Z");
  private static final PersonView CAROL = new PersonView(ID, "Carol", "Health", Locale.ENGLISH);

  private final OpenApiDocument document = OpenApiDocument.read();
  private final HowtoResource resource = new HowtoResource();

  private static HowtoView page(Optional<String> category, Optional<PersonView> editor) {
    return new HowtoView(
        ID,
        1,
        "texts",
        Translated.same("Texts"),
        new HowtoTerms("How long?", "Two pages.", "en", category),
        Optional.empty(),
        HowtoState.CURRENT,
        Optional.of(3),
        Optional.of(new Origin(ID, ID)),
        CAROL,
        NOON,
        editor,
        editor.map(somebody -> NOON),
        EnumSet.allOf(HowtoAction.class));
  }

  @Test
  void aPageHasTheDocumentedFields() {
    JsonObject told = HowtoJson.of(page(Optional.of("texts"), Optional.of(CAROL)));

    assertThat(told.keySet()).isEqualTo(document.fields("Howto"));
    assertThat(told.getString("text")).isEqualTo("Two pages.");
    assertThat(told.getInt("position")).isEqualTo(3);
    assertThat(told.getJsonObject("editedBy").getString("name")).isEqualTo("Carol");
  }

  @Test
  void whatIsNotThereIsNull() {
    JsonObject told = HowtoJson.of(page(Optional.empty(), Optional.empty()));

    assertThat(told.isNull("category")).isTrue();
    assertThat(told.isNull("editedBy")).isTrue();
    assertThat(told.isNull("editedAt")).isTrue();
  }

  @Test
  void aLineOfTheListHasTheDocumentedFields() {
    HowtoLine line =
        new HowtoLine(ID, "How long?", "en", Optional.empty(), Optional.empty(), Optional.of(1));

    assertThat(HowtoJson.of(line).keySet()).isEqualTo(document.fields("HowtoLine"));
  }

  @Test
  void whatIsFoundHasTheDocumentedFields() {
    KeptAnswer answer =
        new KeptAnswer(
            ID,
            AnswerKind.REMARK,
            "texts",
            Translated.same("Texts"),
            Optional.of(ID),
            new HowtoTerms("How long?", "Two pages.", "en", Optional.empty()));
    Marked title = new Marked("How long?", List.of(new Marked.Mark(4, 8)));

    JsonObject told = FoundAnswerJson.of(new FoundAnswer(answer, title, title));

    assertThat(told.keySet()).isEqualTo(document.fields("FoundAnswer"));
    assertThat(told.getJsonObject("found").keySet()).containsExactlyInAnyOrder("title", "excerpt");
    assertThat(document.choices("FoundAnswer", "kind"))
        .isEqualTo(new TreeSet<>(Names.of(AnswerKind.class)));
    assertThat(document.parameters("GET /howtos"))
        .containsExactlyInAnyOrder("q", "board", "language", "limit", "cursor");
  }

  @Test
  void everyStepTakesTheDocumentedFields() {
    assertThat(document.taken(body -> HowtoBody.written(body).terms()))
        .isEqualTo(document.fields("NewHowto"));
    assertThat(
            document.taken(
                body -> HowtoBody.patched(body).over(page(Optional.empty(), Optional.empty()))))
        .isEqualTo(document.fields("HowtoPatch"));
    assertThat(document.taken(resource::move)).isEqualTo(document.fields("HowtoMove"));
    assertThat(document.taken(resource::archive)).isEqualTo(document.fields("Nothing"));
    assertThat(document.taken(resource::restore)).isEqualTo(document.fields("Nothing"));
    assertThat(document.parameters("GET /boards/{slug}/howtos"))
        .containsExactlyInAnyOrder("q", "state", "limit", "cursor");
  }

  @Test
  void choicesAndRangesAreThoseOfTheCode() {
    assertThat(document.choices("Howto", "state"))
        .isEqualTo(new TreeSet<>(Names.of(HowtoState.class)));
    assertThat(document.choices("Howto", "_actions"))
        .isEqualTo(
            Arrays.stream(HowtoAction.values())
                .map(HowtoAction::label)
                .collect(Collectors.toCollection(TreeSet::new)));
    assertThat(document.field("NewHowto", "title").getInt("minLength"))
        .isEqualTo(HowtoTerms.TITLE_LEAST);
    assertThat(document.field("NewHowto", "title").getInt("maxLength"))
        .isEqualTo(HowtoTerms.TITLE_MOST);
    assertThat(document.field("NewHowto", "text").getInt("maxLength"))
        .isEqualTo(HowtoTerms.TEXT_MOST);
    assertThat(document.field("HowtoMove", "position").getInt("maximum"))
        .isEqualTo(HowtoKeeping.MOST);
  }
}
