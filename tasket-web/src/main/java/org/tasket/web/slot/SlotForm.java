package org.tasket.web.slot;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.tasket.platform.Checks;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.Texts;
import org.tasket.slot.OfferSlot;
import org.tasket.slot.SlotTime;
import org.tasket.slot.SlotTime.Once;
import org.tasket.slot.SlotTime.Weekly;
import org.tasket.slot.SlotView;

/** Spare time as somebody types it, by the clocks of the house. */
public class SlotForm implements Serializable {

  private static final long serialVersionUID = 1;

  /** Where the page has what the core calls otherwise. */
  private static final Map<String, String> FIELDS =
      Map.of(
          "once", "often",
          "once.start", "day",
          "once.end", "to",
          "weekly.from", "from",
          "weekly.to", "to",
          "weekly.until", "day",
          "slots", "often");

  private final ZoneId zone;
  private String often = "";
  private LocalDate day;
  private LocalTime from;
  private LocalTime to;
  private boolean online = true;
  private String place;
  private boolean mayBeAsked;

  SlotForm(ZoneId zone) {
    this.zone = zone;
  }

  /** A slot as it is, by the clocks of its own zone. */
  static SlotForm of(SlotView slot) {
    ZoneId zone = ZoneId.of(slot.time().zone());
    SlotForm form = new SlotForm(zone);
    if (slot.time() instanceof Weekly weekly) {
      form.often = weekly.weekday().name();
      form.day = weekly.until();
      form.from = weekly.from();
      form.to = weekly.to();
    } else if (slot.time() instanceof Once once) {
      form.day = LocalDate.ofInstant(once.start(), zone);
      form.from = LocalTime.ofInstant(once.start(), zone);
      form.to = LocalTime.ofInstant(once.end(), zone);
    }
    form.online = slot.online();
    form.place = slot.place().orElse(null);
    form.mayBeAsked = slot.mayBeAsked();
    return form;
  }

  /** The same on another day. */
  static SlotForm again(SlotView slot) {
    SlotForm form = of(slot);
    form.day = null;
    return form;
  }

  /**
   * Hands the wish over, and has what is refused told at the fields of the page.
   *
   * @throws InvalidInput where something is missing or refused
   */
  void give(Consumer<OfferSlot> taker, Instant now) {
    Optional<DayOfWeek> weekday = Texts.given(often).map(DayOfWeek::valueOf);
    Checks checks = new Checks().present("from", from).present("to", to);
    if (weekday.isEmpty()) {
      checks.present("day", day);
    }
    checks.orThrow();
    SlotTime time = weekday.map(chosen -> weekly(chosen, now)).orElseGet(this::once);
    try {
      taker.accept(new OfferSlot(Optional.of(time), online, Texts.given(place), mayBeAsked));
    } catch (InvalidInput refused) {
      throw new InvalidInput(
          refused.errors().stream()
              .map(error -> error.at(FIELDS.getOrDefault(error.field(), error.field())))
              .toList());
    }
  }

  private SlotTime weekly(DayOfWeek weekday, Instant now) {
    LocalDate until = day == null ? Weekly.furthest(now, zone) : day;
    return new Weekly(weekday, from, to, zone.getId(), until);
  }

  private SlotTime once() {
    return new Once(
        day.atTime(from).atZone(zone).toInstant(),
        SlotTime.end(day, to).atZone(zone).toInstant(),
        zone.getId());
  }

  /** A weekday, or nothing for once. */
  public String getOften() {
    return often;
  }

  public void setOften(String often) {
    this.often = often;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public LocalTime getFrom() {
    return from;
  }

  public void setFrom(LocalTime from) {
    this.from = from;
  }

  public LocalTime getTo() {
    return to;
  }

  public void setTo(LocalTime to) {
    this.to = to;
  }

  public boolean isOnline() {
    return online;
  }

  public void setOnline(boolean online) {
    this.online = online;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }

  public boolean isMayBeAsked() {
    return mayBeAsked;
  }

  public void setMayBeAsked(boolean mayBeAsked) {
    this.mayBeAsked = mayBeAsked;
  }
}
