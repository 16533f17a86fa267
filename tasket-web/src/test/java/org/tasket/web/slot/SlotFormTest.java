package org.tasket.web.slot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tasket.slot.OfferSlot;
import org.tasket.slot.SlotTime;
import org.tasket.slot.SlotTime.Once;
import org.tasket.slot.SlotTime.Weekly;
import org.tasket.slot.SlotView;

/** What somebody types is what is offered, and a slot is typed as it is. */
class SlotFormTest {

  private static final Instant NOW = Instant.parse("2026-12-01T08:00:00Z");
  private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
  private static final SlotTime LATE =
      new Once(
          Instant.parse("2026-12-02T20:00:00Z"),
          Instant.parse("2026-12-02T22:00:00Z"),
          HELSINKI.getId());
  private static final SlotTime EVERY_FRIDAY =
      new Weekly(
          DayOfWeek.FRIDAY,
          LocalTime.of(22, 0),
          LocalTime.MIDNIGHT,
          HELSINKI.getId(),
          LocalDate.of(2026, 12, 31));

  private static SlotView slot(SlotTime time) {
    return new SlotView(UUID.randomUUID(), 1, time, false, Optional.of("Turku"), true, NOW, true);
  }

  private static OfferSlot given(SlotForm form) {
    List<OfferSlot> given = new ArrayList<>();
    form.give(given::add, NOW);
    return given.get(0);
  }

  @Test
  void aSlotIsOfferedAsItWas() {
    for (SlotTime time : List.of(LATE, EVERY_FRIDAY)) {
      assertThat(given(SlotForm.of(slot(time))))
          .isEqualTo(new OfferSlot(Optional.of(time), false, Optional.of("Turku"), true));
    }
  }

  @Test
  void anOldOneIsOfferedAgainAsLongAsCanBe() {
    SlotTime again = given(SlotForm.again(slot(EVERY_FRIDAY))).time().orElseThrow();

    assertThat(((Weekly) again).until()).isEqualTo(LocalDate.of(2027, 5, 30));
    assertThat(SlotForm.again(slot(LATE)).getDay()).isNull();
  }
}
