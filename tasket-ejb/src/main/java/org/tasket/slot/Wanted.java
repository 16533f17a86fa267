package org.tasket.slot;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tasket.platform.Conditions;
import org.tasket.tasket.Mode;
import org.tasket.tasket.PlaceNames;
import org.tasket.tasket.PlaceWords;
import org.tasket.tasket.SessionView;
import org.tasket.tasket.TasketView;

/**
 * What a tasket needs of a slot: where its sessions have times, one that begins yet and lies within
 * the slot, which has room for its minutes too; otherwise its minutes in one piece before its end.
 * Where work is done on the spot, one of the two places has to name the other.
 *
 * @param places its place, as {@link PlaceNames} has it; none where anywhere will do
 * @param open from now to the tasket's end
 * @param sittings the sessions that have times and begin yet
 */
record Wanted(
    int minutes,
    Mode mode,
    Set<String> places,
    Stretch open,
    boolean atAnyTime,
    List<Stretch> sittings) {

  static Wanted by(TasketView tasket, PlaceNames names, Instant now) {
    return new Wanted(
        tasket.terms().plannedMinutes(),
        tasket.terms().mode(),
        tasket.terms().place().map(names::of).orElse(Set.of()),
        new Stretch(now, tasket.terms().openUntil()),
        tasket.seatsAtAnyTime().isPresent(),
        tasket.sessions().stream()
            .filter(session -> session.seatsFree() > 0)
            .filter(session -> session.start().isPresent() && session.isToCome(now))
            .map(Wanted::stretch)
            .toList());
  }

  private static Stretch stretch(SessionView session) {
    return new Stretch(session.start().orElseThrow(), session.end().orElseThrow());
  }

  /** The time in which slots are to look for. */
  Stretch reach() {
    return sittings.stream()
        .reduce(
            open,
            (whole, sitting) ->
                new Stretch(
                    whole.start(),
                    sitting.end().isAfter(whole.end()) ? sitting.end() : whole.end()));
  }

  /** How long a slot is at least, so that it can suit. */
  long leastMinutes() {
    return atAnyTime
        ? minutes
        : sittings.stream()
            .mapToLong(sitting -> Math.max(minutes, sitting.minutes()))
            .min()
            .orElse(Integer.MAX_VALUE);
  }

  /** Only the slots, under the alias {@code s}, that are where it can be done. */
  Conditions where(Conditions slots) {
    return switch (mode) {
      case ONLINE -> slots.and("s.online");
      case ON_SITE -> slots.and("(" + there() + ")", words());
      case EITHER -> slots.and("(s.online or " + there() + ")", words());
    };
  }

  /** Those with a word in common; of what was offered long ago no words were kept. */
  private String there() {
    return "s.place is not null"
        + (places.isEmpty()
            ? ""
            : " and (s.place_words is null"
                + " or s.place_words like ?".repeat(words().length)
                + ")");
  }

  private Object[] words() {
    return PlaceWords.each(places).stream().map(word -> "% " + word + " %").toArray();
  }

  boolean suits(Slot slot) {
    return suits(slot.online(), slot.place()) && suits(slot.time());
  }

  private boolean suits(boolean online, Optional<String> at) {
    return (online && mode != Mode.ON_SITE)
        || (mode != Mode.ONLINE && at.filter(this::isThere).isPresent());
  }

  private boolean isThere(String at) {
    return places.isEmpty() || PlaceWords.meet(places, PlaceWords.of(at));
  }

  private boolean suits(SlotTime time) {
    return atAnyTime
        ? time.reachingInto(open).anyMatch(own -> own.within(open).minutes() >= minutes)
        : time.reachingInto(reach())
            .filter(own -> own.minutes() >= minutes)
            .anyMatch(own -> sittings.stream().anyMatch(own::covers));
  }
}
