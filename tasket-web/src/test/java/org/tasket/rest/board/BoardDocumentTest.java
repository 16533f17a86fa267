package org.tasket.rest.board;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tasket.board.BoardAction;
import org.tasket.board.BoardKind;
import org.tasket.board.BoardView;
import org.tasket.board.Rulebook;
import org.tasket.board.Translated;
import org.tasket.platform.Names;
import org.tasket.rest.OpenApiDocument;

class BoardDocumentTest {

  private final OpenApiDocument document = OpenApiDocument.read();
  private final BoardsResource resource = new BoardsResource();

  private static BoardView board() {
    return new BoardView(
        UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057"),
        1,
        "everyone",
        Translated.same("Everyone"),
        BoardKind.MICRO_WORK,
        Rulebook.standard(),
        EnumSet.allOf(BoardAction.class));
  }

  @Test
  void aBoardHasTheDocumentedFields() {
    JsonObject told = BoardJson.of(board(), Locale.ENGLISH);

    assertThat(told.keySet()).isEqualTo(document.fields("Board"));
    assertThat(told.getJsonObject("rulebook").keySet()).isEqualTo(document.fields("Rulebook"));
  }

  @Test
  void openingAndEditingTakeTheDocumentedFields() {
    assertThat(document.taken(resource::open)).isEqualTo(document.fields("NewBoard"));
    assertThat(document.taken(body -> resource.edit("everyone", "*", body)))
        .isEqualTo(document.fields("BoardPatch"));
  }

  @Test
  void choicesAreThoseOfTheCode() {
    assertThat(document.choices("Board", "kind"))
        .isEqualTo(document.choices("NewBoard", "kind"))
        .isEqualTo(names(BoardKind.class));
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
