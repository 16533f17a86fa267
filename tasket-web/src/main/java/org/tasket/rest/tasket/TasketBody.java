package org.tasket.rest.tasket;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tasket.cause.Cause;
import org.tasket.platform.Fields;
import org.tasket.platform.Json;
import org.tasket.rest.Body;
import org.tasket.rest.board.BoardBody;
import org.tasket.tasket.BoardTerms;
import org.tasket.tasket.HelperTerms;
import org.tasket.tasket.Recurrence;
import org.tasket.tasket.SessionPlan;
import org.tasket.tasket.SessionView;
import org.tasket.tasket.TasketView;
import org.tasket.tasket.Terms;
import org.tasket.tasket.Wishes;

/**
 * Reads an owner's wishes from a body: what was sent is laid over what is there, or for a post over
 * nothing. {@code null} takes away, what is not sent stays.
 */
final class TasketBody {

  private static final Set<String> TERMS =
      Set.of(
          "title",
          "description",
          "language",
          "plannedMinutes",
          "mode",
          "place",
          "openUntil",
          "seats",
          "sessions",
          "doBy",
          "recurrence",
          "skills",
          "learn",
          "requirements",
          "authority",
          "category",
          "organisation",
          "causes",
          "extra",
          "audience",
          "coOwners");

  private static final Set<String> POSTED_ONLY = Set.of("board", "template");

  private static final Set<String> READ_ONLY =
      Set.of("id", "state", "seatsFree", "skillDetails", "owner", "returned", "hints", "_actions");

  private final Fields body;

  private TasketBody(Fields body) {
    this.body = body;
  }

  /** What may be sent with a post. */
  static Fields posted(String text) {
    return Body.of(text).taking(union(TERMS, POSTED_ONLY), READ_ONLY);
  }

  /** What may be sent with a patch. */
  static Fields patched(String text) {
    return Body.of(text).taking(TERMS, union(READ_ONLY, POSTED_ONLY));
  }

  private static Set<String> union(Set<String> some, Set<String> more) {
    return Stream.concat(some.stream(), more.stream()).collect(Collectors.toUnmodifiableSet());
  }

  /** A new tasket; the core fills what is usual. */
  static Wishes wishes(Fields body) {
    return new TasketBody(body)
        .wishes(
            new Wishes(null, null, null, null, null, null, null, null, List.of()),
            Optional.empty());
  }

  /** A tasket as it would be after the patch. */
  static Wishes patch(Fields body, TasketView before) {
    Terms terms = before.terms();
    Wishes now =
        new Wishes(
            terms.title(),
            terms.description().orElse(null),
            terms.language(),
            terms.plannedMinutes(),
            terms.mode().name(),
            terms.place().orElse(null),
            terms.openUntil(),
            before.seatsAtAnyTime().orElse(null),
            List.of(),
            Wishes.More.of(before));
    return new TasketBody(body).wishes(now, Optional.of(before));
  }

  private Wishes wishes(Wishes before, Optional<TasketView> tasket) {
    return new Wishes(
        over("title", body::text, before.title()),
        over("description", body::text, before.description()),
        over("language", body::text, before.language()),
        over("plannedMinutes", body::number, before.plannedMinutes()),
        over("mode", body::text, before.mode()),
        over("place", body::text, before.place()),
        over("openUntil", body::instant, before.openUntil()),
        over("seats", body::number, before.seats()),
        body.objects("sessions", in -> session(in, tasket)).orElse(List.of()),
        more(before.more()));
  }

  private Wishes.More more(Wishes.More before) {
    HelperTerms helper = before.helper();
    BoardTerms board = before.board();
    return new Wishes.More(
        over("doBy", body::instant, before.doBy()),
        body.has("recurrence")
            ? body.object("recurrence", in -> recurrence(in, before.recurrence()))
            : before.recurrence(),
        new HelperTerms(
            body.has("skills") ? body.texts("skills").orElse(List.of()) : helper.skills(),
            over("learn", body::text, helper.learn()),
            over("requirements", body::text, helper.requirements()),
            over("authority", body::text, helper.authority())),
        new BoardTerms(
            over("category", body::text, board.category()),
            over("organisation", body::text, board.organisation()),
            body.has("causes") ? Cause.read(body, "causes") : board.causes(),
            body.has("extra") ? extra(board.extra()) : board.extra(),
            body.has("audience") ? BoardBody.audience(body, board.audience()) : board.audience()),
        body.has("coOwners")
            ? Optional.of(body.texts("coOwners").orElse(List.of()))
            : Optional.empty());
  }

  private <T> T over(String field, Function<String, Optional<T>> read, T before) {
    return body.has(field) ? read.apply(field).orElse(null) : before;
  }

  private <T> Optional<T> over(
      String field, Function<String, Optional<T>> read, Optional<T> before) {
    return body.has(field) ? read.apply(field) : before;
  }

  private JsonObject extra(JsonObject before) {
    return body.json("extra")
        .map(sent -> Json.createMergePatch(sent).apply(before).asJsonObject())
        .orElse(JsonValue.EMPTY_JSON_OBJECT);
  }

  private static Recurrence recurrence(Fields in, Optional<Recurrence> before) {
    in.taking(Set.of("every", "until"));
    Optional<Recurrence.Every> every =
        in.has("every")
            ? in.choice("every", Recurrence.Every.class)
            : before.map(Recurrence::every);
    in.checks().present(in.path("every"), in.has("every") ? in.text("every") : every.orElse(null));
    Optional<Instant> until =
        in.has("until") ? in.instant("until") : before.flatMap(Recurrence::until);
    return new Recurrence(every.orElse(Recurrence.Every.WEEKLY), until);
  }

  private static SessionPlan session(Fields in, Optional<TasketView> tasket) {
    boolean patch = tasket.isPresent();
    in.taking(
        patch
            ? Set.of("id", "start", "end", "zone", "seats")
            : Set.of("start", "end", "zone", "seats"),
        patch ? Set.of("seatsFree") : Set.of("id", "seatsFree"));
    Optional<UUID> id = patch ? in.id("id") : Optional.empty();
    Optional<SessionView> before = id.flatMap(wanted -> session(tasket, wanted));
    return new SessionPlan(
        id,
        in.has("start") ? in.instant("start") : before.flatMap(SessionView::start),
        in.has("end") ? in.instant("end") : before.flatMap(SessionView::end),
        in.has("zone") ? in.text("zone") : before.flatMap(SessionView::zone),
        in.has("seats")
            ? in.number("seats").orElse(null)
            : before.map(SessionView::seats).orElse(null));
  }

  private static Optional<SessionView> session(Optional<TasketView> tasket, UUID id) {
    return tasket.stream()
        .flatMap(known -> known.sessions().stream())
        .filter(session -> session.id().equals(id))
        .findFirst();
  }
}
