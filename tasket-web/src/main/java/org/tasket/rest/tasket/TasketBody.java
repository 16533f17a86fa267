package org.tasket.rest.tasket;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tasket.platform.Fields;
import org.tasket.rest.Body;
import org.tasket.tasket.Mode;
import org.tasket.tasket.SessionPlan;
import org.tasket.tasket.TasketView;
import org.tasket.tasket.Terms;
import org.tasket.tasket.Wishes;

/** Reads an owner's wishes from a body: whole for a post, laid over what is there for a patch. */
final class TasketBody {

  private static final Duration OPEN_USUALLY = Duration.ofDays(30);

  private static final Set<String> TERMS =
      Set.of(
          "title",
          "description",
          "language",
          "plannedMinutes",
          "mode",
          "place",
          "openUntil",
          "seats");

  private static final Set<String> POSTED_ONLY = Set.of("board", "sessions");

  private static final Set<String> READ_ONLY =
      Set.of("id", "state", "seatsFree", "owner", "_actions");

  private TasketBody() {}

  /** What may be sent with a post. */
  static Fields posted(String text) {
    return Body.of(text).taking(union(TERMS, POSTED_ONLY), READ_ONLY);
  }

  /** What may be sent with a patch. */
  static Fields patched(String text) {
    return Body.of(text).taking(TERMS, union(READ_ONLY, POSTED_ONLY));
  }

  /** A new tasket; language, mode, seats and end have usual values. */
  static Wishes wishes(Fields body, Locale language, Clock clock) {
    List<SessionPlan> sessions = body.objects("sessions", TasketBody::session).orElse(List.of());
    Optional<Integer> seats = body.number("seats");
    return new Wishes(
        body.text("title").orElse(null),
        body.text("description").orElse(null),
        body.text("language").orElse(language.getLanguage()),
        body.number("plannedMinutes").orElse(null),
        body.text("mode").orElse(Mode.EITHER.name()),
        body.text("place").orElse(null),
        body.instant("openUntil").orElseGet(() -> clock.instant().plus(OPEN_USUALLY)),
        sessions.isEmpty() ? seats.orElse(1) : seats.orElse(null),
        sessions);
  }

  /** A tasket as it would be after the patch: null takes away, what is not sent stays. */
  static Wishes patch(Fields body, TasketView before) {
    Terms terms = before.terms();
    return new Wishes(
        body.has("title") ? body.text("title").orElse(null) : terms.title(),
        body.has("description")
            ? body.text("description").orElse(null)
            : terms.description().orElse(null),
        body.has("language") ? body.text("language").orElse(null) : terms.language(),
        body.has("plannedMinutes")
            ? body.number("plannedMinutes").orElse(null)
            : Integer.valueOf(terms.plannedMinutes()),
        body.has("mode") ? body.text("mode").orElse(null) : terms.mode().name(),
        body.has("place") ? body.text("place").orElse(null) : terms.place().orElse(null),
        body.has("openUntil") ? body.instant("openUntil").orElse(null) : terms.openUntil(),
        body.has("seats")
            ? body.number("seats").orElse(null)
            : before.seatsAtAnyTime().orElse(null),
        List.of());
  }

  private static SessionPlan session(Fields body) {
    body.taking(Set.of("start", "end", "zone", "seats"), Set.of("id", "seatsFree"));
    return new SessionPlan(
        body.instant("start"),
        body.instant("end"),
        body.text("zone"),
        body.number("seats").orElse(null));
  }

  private static Set<String> union(Set<String> some, Set<String> more) {
    return java.util.stream.Stream.concat(some.stream(), more.stream())
        .collect(java.util.stream.Collectors.toUnmodifiableSet());
  }
}
