package org.tasket.tasket;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tasket.platform.InvalidInput.FieldError;

/**
 * Wishes of another time without what is past in them, as a copy of a tasket leaves it out: a
 * tasket that a file brings back may be over long since. Sessions that have begun go; without any
 * to come it is work at any time, which nothing repeats.
 *
 * @param leftOut what went, field by field
 */
record BegunAnew(Wishes wishes, List<FieldError> leftOut) {

  static BegunAnew of(Wishes given, Instant now) {
    Predicate<Instant> past = time -> !time.isAfter(now);
    List<FieldError> leftOut = new ArrayList<>();
    boolean over = given.openUntil() != null && past.test(given.openUntil());
    if (over) {
      leftOut.add(new FieldError("openUntil", "tasket.past.end"));
    }
    List<SessionPlan> toCome =
        given.sessions().stream().filter(plan -> plan.start().filter(past).isEmpty()).toList();
    if (toCome.size() < given.sessions().size()) {
      leftOut.add(new FieldError("sessions", "tasket.past"));
    }
    boolean nothingToCome = toCome.isEmpty() && !given.sessions().isEmpty();
    Wishes.More more = given.more();
    Wishes wishes =
        new Wishes(
            given.title(),
            given.description(),
            given.language(),
            given.plannedMinutes(),
            given.mode(),
            given.place(),
            over ? null : given.openUntil(),
            nothingToCome && given.seats() == null
                ? given.sessions().get(0).seats()
                : given.seats(),
            toCome,
            new Wishes.More(
                without("doBy", more.doBy(), past, leftOut),
                without(
                    "recurrence",
                    more.recurrence(),
                    rhythm -> nothingToCome || rhythm.until().filter(past).isPresent(),
                    leftOut),
                more.helper(),
                more.board(),
                more.coOwners()));
    return new BegunAnew(wishes, leftOut);
  }

  private static <T> Optional<T> without(
      String field, Optional<T> given, Predicate<T> past, List<FieldError> leftOut) {
    if (given.filter(past).isEmpty()) {
      return given;
    }
    leftOut.add(new FieldError(field, "tasket.past"));
    return Optional.empty();
  }
}
