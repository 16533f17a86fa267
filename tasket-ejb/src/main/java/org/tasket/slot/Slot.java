package org.tasket.slot;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.tasket.platform.Ids;
import org.tasket.slot.SlotTime.Once;
import org.tasket.slot.SlotTime.Weekly;
import org.tasket.tasket.PlaceWords;

/**
 * Spare time that somebody offers: once, or in the same hours every week to a last day. It is
 * offered until that is over or its owner takes it back, and changed as long as it is offered.
 */
@Entity
@Table(name = "tasket_slot")
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
class Slot {

  private static final int DAY = 24 * 60 * 60;

  @Id private UUID id;

  @Version private long version;

  @Column(name = "reader_id")
  private UUID reader;

  @Column(name = "starts_at")
  private Instant start;

  @Column(name = "over_at")
  private Instant over;

  private String zone;

  private Integer weekday;

  @Column(name = "from_second")
  private Integer from;

  @Column(name = "to_second")
  private Integer to;

  @Column(name = "last_day")
  private Long lastDay;

  private int minutes;

  private boolean online;

  private String place;

  /** By which the database finds those that may be near. */
  @Column(name = "place_words")
  private String placeWords;

  @Column(name = "may_be_asked")
  private boolean mayBeAsked;

  @Column(name = "offered_at")
  private Instant offeredAt;

  @Column(name = "taken_back_at")
  private Instant takenBackAt;

  protected Slot() {}

  static Slot offered(UUID person, SlotTime time, OfferSlot wish, Instant now) {
    Slot slot = new Slot();
    slot.id = Ids.next();
    slot.reader = person;
    slot.offeredAt = now;
    slot.become(time, wish, now);
    return slot;
  }

  /** Is as it is wished for from now on. */
  void become(SlotTime time, OfferSlot wish, Instant now) {
    over = time.over();
    zone = time.zone();
    minutes = time.minutes();
    if (time instanceof Weekly weekly) {
      start = now;
      weekday = weekly.weekday().getValue();
      from = weekly.from().toSecondOfDay();
      to = weekly.to().equals(LocalTime.MIDNIGHT) ? DAY : weekly.to().toSecondOfDay();
      lastDay = weekly.until().toEpochDay();
    } else if (time instanceof Once once) {
      start = once.start();
      weekday = null;
      from = null;
      to = null;
      lastDay = null;
    }
    online = wish.online();
    place = wish.place().orElse(null);
    placeWords = wish.place().map(Slot::words).orElse(null);
    mayBeAsked = wish.mayBeAsked();
  }

  private static String words(String place) {
    return String.join("", PlaceWords.of(place));
  }

  /** What was taken back stays so. */
  void takeBack(Instant now) {
    takenBackAt = now;
  }

  boolean isOffered(Instant now) {
    return takenBackAt == null && over.isAfter(now);
  }

  SlotTime time() {
    return weekday == null
        ? new Once(start, over, zone)
        : new Weekly(
            DayOfWeek.of(weekday),
            LocalTime.ofSecondOfDay(from),
            LocalTime.ofSecondOfDay(to % DAY),
            zone,
            LocalDate.ofEpochDay(lastDay));
  }

  UUID id() {
    return id;
  }

  UUID person() {
    return reader;
  }

  boolean isFor(UUID person) {
    return reader.equals(person);
  }

  boolean online() {
    return online;
  }

  Optional<String> place() {
    return Optional.ofNullable(place);
  }

  boolean mayBeAsked() {
    return mayBeAsked;
  }

  SlotView view(Instant now) {
    return new SlotView(
        id, version, time(), online, place(), mayBeAsked, offeredAt, isOffered(now));
  }
}
