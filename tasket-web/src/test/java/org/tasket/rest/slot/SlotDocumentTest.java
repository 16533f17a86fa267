package org.tasket.rest.slot;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tasket.person.PersonView;
import org.tasket.rest.Body;
import org.tasket.rest.OpenApiDocument;
import org.tasket.slot.Headcount;
import org.tasket.slot.OfferSlot;
import org.tasket.slot.SlotTime;
import org.tasket.slot.SlotTime.Once;
import org.tasket.slot.SlotTime.Weekly;
import org.tasket.slot.SlotView;
import org.tasket.slot.SupplyView;

class SlotDocumentTest {

  private static final UUID ID = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");
  private static final Instant NOW = Instant.parse("2026-12-01T08:00:00Z");
  private static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");
  private static final PersonView AINO = new PersonView(ID, "Aino", "Land", Locale.ENGLISH);

  private final OpenApiDocument document = OpenApiDocument.read();

  private static JsonObject told(SlotTime time) {
    return SlotJson.of(new SlotView(ID, 1, time, true, Optional.of("Turku"), false, NOW, true));
  }

  @Test
  void aSlotHasTheDocumentedFields() {
    JsonObject weekly =
        told(
            new Weekly(
                DayOfWeek.FRIDAY,
                LocalTime.of(9, 0),
                LocalTime.of(9, 30),
                ZONE.getId(),
                LocalDate.of(2026, 12, 31)));

    assertThat(weekly.keySet()).isEqualTo(document.fields("Slot"));
    assertThat(weekly.isNull("once")).isTrue();
    assertThat(weekly.getJsonObject("weekly").getString("from")).isEqualTo("09:00");
    assertThat(weekly.getJsonObject("weekly").keySet())
        .isEqualTo(document.field("Slot", "weekly").getJsonObject("properties").keySet());
    JsonObject once = told(new Once(NOW, NOW.plusSeconds(900), ZONE.getId()));
    assertThat(once.getJsonObject("once").keySet())
        .isEqualTo(document.field("Slot", "once").getJsonObject("properties").keySet());
  }

  @Test
  void whatOwnersLearnHasTheDocumentedFieldsAndNoExactFigure() {
    JsonObject told = SlotJson.of(new SupplyView(List.of(AINO), List.of(), new Headcount(5)));

    assertThat(told.keySet()).isEqualTo(document.fields("Supply"));
    assertThat(told.getJsonArray("askable").getJsonObject(0).getString("name")).isEqualTo("Aino");
    assertThat(told.getJsonObject("others").keySet())
        .containsExactlyInAnyOrder("atLeast", "fewerThanFive");
  }

  @Test
  void whatIsTakenIsWhatIsDocumented() {
    assertThat(document.taken(body -> OfferSlot.read(Body.of(body), ZONE, NOW)))
        .isEqualTo(document.fields("SlotPost"));
    SlotView slot =
        new SlotView(
            ID,
            1,
            new Once(NOW, NOW.plusSeconds(900), ZONE.getId()),
            true,
            Optional.empty(),
            false,
            NOW,
            true);
    assertThat(document.taken(body -> OfferSlot.patch(Body.of(body), slot, ZONE, NOW)))
        .isEqualTo(document.fields("SlotPost"));
    assertThat(document.taken(TasketSlotsResource::person)).isEqualTo(document.fields("Invite"));
    assertThat(document.field("SlotPost", "place").getInt("maxLength"))
        .isEqualTo(OfferSlot.PLACE_MOST);
  }
}
