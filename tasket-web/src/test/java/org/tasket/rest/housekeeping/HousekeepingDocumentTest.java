package org.tasket.rest.housekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tasket.board.Rulebook.Acceptance;
import org.tasket.board.Translated;
import org.tasket.housekeeping.BoardHouse;
import org.tasket.housekeeping.Untended;
import org.tasket.housekeeping.Untended.Why;
import org.tasket.person.PersonView;
import org.tasket.platform.Names;
import org.tasket.platform.Page;
import org.tasket.rest.OpenApiDocument;
import org.tasket.tasket.Mode;
import org.tasket.tasket.TasketAction;
import org.tasket.tasket.TasketState;
import org.tasket.tasket.TasketView;
import org.tasket.tasket.Terms;

class HousekeepingDocumentTest {

  private static final UUID ID = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");
  private static final Instant NOON = Instant.parse("2026-12-03T12:00:00Z");

  private final OpenApiDocument document = OpenApiDocument.read();

  private static Untended untended() {
    TasketView tasket =
        new TasketView(
            ID,
            1,
            "texts",
            Translated.same("Texts"),
            Acceptance.FIRST_COME,
            TasketState.OPEN,
            new Terms("Read", Optional.empty(), "en", 30, Mode.ONLINE, Optional.empty(), NOON),
            List.of(),
            List.of(),
            Optional.empty(),
            new PersonView(ID, "Aino", "Archives", Locale.ENGLISH),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Set.of(TasketAction.HAND_OVER),
            NOON);
    return new Untended(tasket, Why.LEFT, Optional.of(NOON));
  }

  @Test
  void whatNobodyTendsHasTheDocumentedFields() {
    JsonObject told =
        HousekeepingJson.of(
            new BoardHouse(
                "texts",
                Translated.same("Texts"),
                new Page<>(List.of(untended()), 1, true, Optional.empty()),
                2));

    assertThat(told.keySet()).isEqualTo(document.fields("BoardHousekeeping"));
    assertThat(told.getInt("drafts")).isEqualTo(2);
    JsonObject line = told.getJsonArray("items").getJsonObject(0);
    assertThat(line.keySet()).isEqualTo(document.fields("Untended"));
    assertThat(line.getString("since")).isEqualTo(NOON.toString());
  }

  @Test
  void choicesAndParametersAreThoseOfTheCode() {
    assertThat(document.choices("Untended", "why")).isEqualTo(new TreeSet<>(Names.of(Why.class)));
    assertThat(document.parameters("GET /boards/{slug}/housekeeping"))
        .containsExactlyInAnyOrder("limit", "cursor");
    assertThat(document.taken(new BoardHouseResource()::cancelDrafts))
        .isEqualTo(document.fields("Nothing"));
  }
}
