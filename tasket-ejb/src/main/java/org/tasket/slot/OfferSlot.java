package org.tasket.slot;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tasket.platform.Checks;
import org.tasket.platform.Fields;
import org.tasket.platform.Texts;
import org.tasket.slot.SlotTime.Once;
import org.tasket.slot.SlotTime.Weekly;

/**
 * The wish to offer spare time.
 *
 * @param time once or every week; empty where neither was given, or both
 * @param online whether for work on line
 * @param place where else, on one line of at most 200 characters; one of the two is needed
 * @param mayBeAsked whether owners may read the name and ask
 */
public record OfferSlot(
    Optional<SlotTime> time, boolean online, Optional<String> place, boolean mayBeAsked) {

  public static final int PLACE_MOST = 200;

  private static final Set<String> FIELDS =
      Set.of("once", "weekly", "online", "place", "mayBeAsked");
  private static final Set<String> READ_ONLY = Set.of("id", "offeredAt", "offered");

  public OfferSlot {
    place = Texts.given(place);
  }

  /**
   * Reads {@code {once: {start, end, zone}}} or {@code {weekly: {weekday, from, to, zone, until}}}
   * with the rest; without {@code until}, as long as can be.
   *
   * @param zone the house's own, where none is given
   */
  public static OfferSlot read(Fields fields, ZoneId zone, Instant now) {
    fields.taking(FIELDS, READ_ONLY);
    Optional<SlotTime> once = fields.object("once", inner -> once(inner, zone));
    Optional<SlotTime> weekly = fields.object("weekly", inner -> weekly(inner, zone, now));
    fields.checks().that(once.isPresent() != weekly.isPresent(), fields.path("once"), "slot.time");
    OfferSlot read =
        new OfferSlot(
            once.or(() -> weekly),
            fields.flag("online").orElse(false),
            fields.text("place"),
            fields.flag("mayBeAsked").orElse(false));
    fields.checked();
    return read;
  }

  /**
   * Reads a merge patch over a slot as it is: what is not sent stays, another time takes the place
   * of the one before.
   */
  public static OfferSlot patch(Fields fields, SlotView before, ZoneId zone, Instant now) {
    fields.taking(FIELDS, READ_ONLY);
    Optional<SlotTime> once = fields.object("once", inner -> once(inner, zone));
    Optional<SlotTime> weekly = fields.object("weekly", inner -> weekly(inner, zone, now));
    boolean takenAway =
        fields.has(before.time() instanceof Once ? "once" : "weekly")
            && once.isEmpty()
            && weekly.isEmpty();
    fields
        .checks()
        .that(!takenAway && (once.isEmpty() || weekly.isEmpty()), fields.path("once"), "slot.time");
    OfferSlot wish =
        new OfferSlot(
            Optional.of(once.or(() -> weekly).orElse(before.time())),
            fields.has("online") ? fields.flag("online").orElse(false) : before.online(),
            fields.has("place") ? fields.text("place") : before.place(),
            fields.has("mayBeAsked")
                ? fields.flag("mayBeAsked").orElse(false)
                : before.mayBeAsked());
    fields.checked();
    return wish;
  }

  private static SlotTime once(Fields fields, ZoneId zone) {
    fields.taking(Set.of("start", "end", "zone"));
    return new Once(
        fields.instant("start").orElse(null),
        fields.instant("end").orElse(null),
        fields.text("zone").orElse(zone.getId()));
  }

  private static SlotTime weekly(Fields fields, ZoneId zone, Instant now) {
    fields.taking(Set.of("weekday", "from", "to", "zone", "until"));
    String named = fields.text("zone").orElse(zone.getId());
    return new Weekly(
        fields.choice("weekday", DayOfWeek.class).orElse(null),
        parsed(fields, "from", "slot.clock", LocalTime::parse).orElse(null),
        parsed(fields, "to", "slot.clock", LocalTime::parse).orElse(null),
        named,
        parsed(fields, "until", "date", LocalDate::parse)
            .orElseGet(() -> Weekly.furthest(now, known(named, zone))));
  }

  private static ZoneId known(String named, ZoneId otherwise) {
    try {
      return ZoneId.of(named);
    } catch (DateTimeException refusedLater) {
      return otherwise;
    }
  }

  private static <T> Optional<T> parsed(
      Fields fields, String field, String code, Function<String, T> parser) {
    Optional<String> text = fields.text(field);
    try {
      return text.map(parser);
    } catch (DateTimeParseException unreadable) {
      fields.checks().that(false, fields.path(field), code);
      return Optional.empty();
    }
  }

  /**
   * @throws org.tasket.platform.InvalidInput naming everything that is wrong
   */
  void check(Instant now) {
    Checks checks = new Checks().that(time.isPresent(), "once", "slot.time");
    time.ifPresent(given -> given.check(checks, now));
    checks
        .optionalText("place", place.orElse(null), PLACE_MOST)
        .that(
            place.stream().flatMapToInt(String::chars).noneMatch(Character::isISOControl),
            "place",
            "line")
        .that(online || place.isPresent(), "place", "slot.where")
        .orThrow();
  }
}
