package org.tasket.rest.talk;

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
import org.tasket.person.PersonView;
import org.tasket.platform.Names;
import org.tasket.rest.OpenApiDocument;
import org.tasket.talk.QuestionView;
import org.tasket.talk.RemarkAction;
import org.tasket.talk.RemarkState;
import org.tasket.talk.RemarkView;

class RemarkDocumentTest {

  private static final UUID ID = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");
  private static final Instant NOON = Instant.parse("2026-12-03T12:00:00Z");
  private static final PersonView BERTIL = new PersonView(ID, "Bertil", "Health", Locale.ENGLISH);

  private final OpenApiDocument document = OpenApiDocument.read();
  private final RemarkResource resource = new RemarkResource();

  private static RemarkView remark() {
    return new RemarkView(
        ID,
        1,
        ID,
        Optional.empty(),
        BERTIL,
        RemarkState.OPEN,
        Optional.of("How long, @bertil?"),
        NOON,
        Optional.of(NOON),
        Optional.empty(),
        List.of(BERTIL),
        false,
        EnumSet.allOf(RemarkAction.class));
  }

  @Test
  void aQuestionHasTheDocumentedFields() {
    JsonObject told = RemarkJson.of(new QuestionView(remark(), List.of(remark())));

    assertThat(told.keySet()).isEqualTo(document.fields("Question"));
    assertThat(told.getJsonArray("answers").getJsonObject(0).keySet())
        .isEqualTo(document.fields("Remark"));
    assertThat(told.getJsonObject("author").keySet()).isEqualTo(document.fields("Person"));
    assertThat(told.getJsonArray("mentioned").getJsonObject(0).getString("name"))
        .isEqualTo("Bertil");
    assertThat(told.isNull("question")).isTrue();
    assertThat(told.getString("text")).isEqualTo("How long, @bertil?");
  }

  @Test
  void everyStepTakesTheDocumentedFields() {
    assertThat(document.taken(RemarkResource::words)).isEqualTo(document.fields("Said"));
    assertThat(document.taken(resource::answer)).isEqualTo(document.fields("Said"));
    assertThat(document.taken(body -> new TasketQuestionsResource().ask(body)))
        .isEqualTo(document.fields("Said"));
    assertThat(document.taken(resource::hide)).isEqualTo(document.fields("Hiding"));
    assertThat(document.taken(resource::withdraw)).isEqualTo(document.fields("Nothing"));
    assertThat(document.taken(resource::show)).isEqualTo(document.fields("Nothing"));
    assertThat(document.taken(resource::accept)).isEqualTo(document.fields("Nothing"));
    assertThat(document.taken(resource::unaccept)).isEqualTo(document.fields("Nothing"));
  }

  @Test
  void choicesAreThoseOfTheCode() {
    assertThat(document.choices("Remark", "state"))
        .isEqualTo(new TreeSet<>(Names.of(RemarkState.class)));
    assertThat(document.choices("Remark", "_actions"))
        .isEqualTo(
            Arrays.stream(RemarkAction.values())
                .map(RemarkAction::label)
                .collect(Collectors.toCollection(TreeSet::new)));
  }
}
