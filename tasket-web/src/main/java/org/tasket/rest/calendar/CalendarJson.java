package org.tasket.rest.calendar;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Optional;
import org.tasket.calendar.CalendarAddressView;
import org.tasket.platform.Json;
import org.tasket.rest.Answers;

/** A calendar's address as the API shows it. */
final class CalendarJson {

  private static final String PATH = ShownCalendar.ROOT + "/" + ShownCalendar.KEY;

  private CalendarJson() {}

  static Answers.Made made(Optional<CalendarAddressView> mine) {
    return new Answers.Made(PATH, of(mine), mine.map(CalendarAddressView::version).orElse(0L));
  }

  static JsonObject of(Optional<CalendarAddressView> mine) {
    Optional<Instant> madeAt = mine.map(CalendarAddressView::madeAt);
    return Json.createObjectBuilder()
        .add("open", mine.isPresent())
        .add("madeAt", Answers.orNull(madeAt))
        .add("address", Answers.orNull(mine.flatMap(CalendarAddressView::address)))
        .build();
  }
}
