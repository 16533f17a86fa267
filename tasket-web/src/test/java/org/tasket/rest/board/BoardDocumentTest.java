package org.tasket.rest.board;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tasket.board.Audience;
import org.tasket.board.BoardAction;
import org.tasket.board.BoardFiles;
import org.tasket.board.BoardKind;
import org.tasket.board.BoardState;
import org.tasket.board.BoardView;
import org.tasket.board.Rulebook;
import org.tasket.board.Starter;
import org.tasket.board.Translated;
import org.tasket.board.WhoseTime;
import org.tasket.person.DepartmentView;
import org.tasket.person.PersonView;
import org.tasket.platform.Fields;
import org.tasket.platform.Names;
import org.tasket.rest.Body;
import org.tasket.rest.OpenApiDocument;

class BoardDocumentTest {

  private final OpenApiDocument document = OpenApiDocument.read();
  private final BoardsResource resource = new BoardsResource();

  private static final UUID DEPARTMENT = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8058");
  private static final UUID CAROL = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8059");

  static BoardView board() {
    return new BoardView(
        UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057"),
        1,
        "everyone",
        Translated.same("Everyone"),
        new BoardKind("MICRO_WORK", Translated.same("Micro-work"), false, Set.of(WhoseTime.WORK)),
        BoardState.OPEN,
        new Audience(List.of(new Audience.Part(DEPARTMENT, true)), Set.of("translators")),
        Rulebook.standard().with(whole()),
        true,
        Set.of(CAROL),
        Set.of("keepers"),
        EnumSet.allOf(BoardAction.class));
  }

  /** A rulebook with everything that the standard one leaves out. */
  private static JsonObject whole() {
    JsonObject text = Translated.same("Text").json();
    return Json.createObjectBuilder()
        .add(
            "texts",
            Json.createObjectBuilder()
                .add("purpose", text)
                .add("welcome", text)
                .add("ways", text)
                .add("authority", text)
                .add("mail", text)
                .add("signature", text)
                .add(
                    "introduction",
                    Json.createObjectBuilder()
                        .add("video", "https://example.org/film")
                        .add("transcript", "https://example.org/text")))
        .add("limits", Json.createObjectBuilder().add("openTaskets", 1).add("liveClaims", 1))
        .build();
  }

  private static JsonObject told() {
    DepartmentView department =
        new DepartmentView(
            DEPARTMENT, Optional.empty(), "law", Map.of(Locale.ENGLISH, "Law"), false);
    return BoardJson.json(
        board(),
        Locale.ENGLISH,
        Map.of(DEPARTMENT, department),
        Map.of(CAROL, new PersonView(CAROL, "Carol", "Law", Locale.ENGLISH)));
  }

  @Test
  void aBoardHasTheDocumentedFields() {
    JsonObject told = told();

    assertThat(told.keySet()).isEqualTo(document.fields("Board"));
    assertThat(told.getJsonObject("audience").keySet()).isEqualTo(document.fields("Audience"));
    assertThat(told.getJsonObject("titles").keySet()).isEqualTo(document.fields("Translated"));
  }

  @Test
  void aRulebookHasTheDocumentedFieldsAtEveryDepth() {
    JsonObject told = told().getJsonObject("rulebook");

    assertThat(told.keySet()).isEqualTo(document.fields("Rulebook"));
    for (String part : List.of("texts", "look", "limits")) {
      assertThat(told.getJsonObject(part).keySet())
          .isEqualTo(document.field("Rulebook", part).getJsonObject("properties").keySet());
    }
  }

  @Test
  void openingAndEditingTakeTheDocumentedFields() {
    assertThat(document.taken(resource::open)).isEqualTo(document.fields("NewBoard"));
    assertThat(document.taken(BoardDocumentTest::patched)).isEqualTo(document.fields("BoardPatch"));
  }

  private static void patched(String text) {
    Fields body = Body.of(text);
    BoardBody.patch(body, board());
    body.checked();
  }

  @Test
  void aFileAndAStarterAndAKindHaveTheDocumentedFields() {
    Starter starter = new BoardFiles().gallery().get(0);

    assertThat(GalleryResource.json(starter, Locale.ENGLISH).keySet())
        .isEqualTo(document.fields("Starter"));
    assertThat(starter.file().keySet()).isEqualTo(document.fields("BoardFile"));
    assertThat(document.taken(new BoardImportResource()::bringIn))
        .isEqualTo(document.fields("BoardImport"));
    assertThat(BoardKindsResource.json(board().kind(), Locale.ENGLISH).keySet())
        .isEqualTo(document.fields("BoardKind"));
  }

  @Test
  void choicesAreThoseOfTheCode() {
    assertThat(document.choices("Board", "state")).isEqualTo(names(BoardState.class));
    assertThat(document.choices("Rulebook", "posting")).isEqualTo(names(Rulebook.Posting.class));
    assertThat(document.choices("Rulebook", "whoseTime")).isEqualTo(names(WhoseTime.class));
    assertThat(document.choices("Rulebook", "acceptance"))
        .isEqualTo(names(Rulebook.Acceptance.class));
    assertThat(document.choices("Rulebook", "supervisor"))
        .isEqualTo(names(Rulebook.SupervisorRule.class));
    assertThat(document.choices("Board", "_actions"))
        .isEqualTo(
            Arrays.stream(BoardAction.values())
                .map(BoardAction::label)
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  private static <E extends Enum<E>> Set<String> names(Class<E> type) {
    return new TreeSet<>(Names.of(type));
  }
}
