package org.tasket.slot;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tasket.platform.Ids;
import org.tasket.slot.SlotTime.Once;
import org.tasket.slot.SlotTime.Weekly;
import org.tasket.tasket.Mode;
import org.tasket.tasket.PlaceNames;
import org.tasket.tasket.PlaceNamesFixtures;

/** Spare time in Helsinki, on a Tuesday in December. */
final class SlotFixtures {

  static final String HELSINKI = "Europe/Helsinki";
  static final Instant NOW = Instant.parse("2026-12-01T08:00:00Z");

  private static final PlaceNames PLACES = PlaceNamesFixtures.usual();

  private SlotFixtures() {}

  static SlotTime once(String start, String end) {
    return new Once(Instant.parse(start), Instant.parse(end), HELSINKI);
  }

  static SlotTime mondays(String from, String to, String until) {
    return new Weekly(
        DayOfWeek.MONDAY,
        LocalTime.parse(from),
        LocalTime.parse(to),
        HELSINKI,
        LocalDate.parse(until));
  }

  static OfferSlot online(SlotTime time) {
    return new OfferSlot(Optional.of(time), true, Optional.empty(), false);
  }

  static OfferSlot at(String place, SlotTime time) {
    return new OfferSlot(Optional.of(time), false, Optional.of(place), false);
  }

  static Slot offered(OfferSlot wish) {
    return Slot.offered(Ids.next(), wish.time().orElseThrow(), wish, NOW);
  }

  /** Work at any time before the end of the week. */
  static Wanted anyTime(int minutes, Mode mode, String place) {
    return new Wanted(
        minutes,
        mode,
        place == null ? Set.of() : PLACES.of(place),
        new Stretch(NOW, Instant.parse("2026-12-07T20:00:00Z")),
        true,
        List.of());
  }

  static Wanted sitting(String start, String end) {
    return new Wanted(
        30,
        Mode.ONLINE,
        Set.of(),
        new Stretch(NOW, Instant.parse("2026-12-07T20:00:00Z")),
        false,
        List.of(new Stretch(Instant.parse(start), Instant.parse(end))));
  }
}
