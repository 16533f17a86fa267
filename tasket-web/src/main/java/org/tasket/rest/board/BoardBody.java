package org.tasket.rest.board;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.tasket.board.Audience;
import org.tasket.board.BoardView;
import org.tasket.board.EditBoard;
import org.tasket.board.Translated;
import org.tasket.platform.Fields;

/** Reads a change of a board from a merge patch of what it is before. */
public final class BoardBody {

  private static final Set<String> PATCHED =
      Set.of("title", "titles", "kind", "rulebook", "audience", "managers", "managerGroups");

  /** What a board has always: {@code null} cannot take it away. */
  private static final Set<String> KEPT = Set.of("title", "titles", "kind", "rulebook");

  private static final Set<String> READ_ONLY = Set.of("slug", "state", "_actions");

  private BoardBody() {}

  /** What is wrong with the body is added to its checks. */
  static EditBoard patch(Fields body, BoardView before) {
    body.taking(PATCHED, READ_ONLY);
    KEPT.forEach(
        field -> body.checks().that(!body.has(field) || body.given(field), field, "missing"));
    Optional<Translated> titles =
        body.object("titles", in -> before.title().with(in, EditBoard.TITLE_MOST));
    Optional<Translated> title = body.text("title").map(Translated::same);
    Optional<Audience> audience =
        body.has("audience") ? Optional.of(audience(body, before.audience())) : Optional.empty();
    body.checks().that(titles.isEmpty() || title.isEmpty(), "title", "either.title");
    return new EditBoard(
        titles.or(() -> title),
        body.text("kind"),
        body.json("rulebook"),
        audience,
        list(body, "managers", body::texts),
        list(body, "managerGroups", body::texts));
  }

  /** The audience that was sent, a board's or a tasket's, over the one there is. */
  public static Audience audience(Fields body, Audience before) {
    return body.object("audience", in -> over(before, in)).orElse(Audience.everyone());
  }

  private static Audience over(Audience before, Fields in) {
    in.taking(Set.of("departments", "groups"), Set.of("everyone"));
    return before.with(
        list(in, "departments", field -> in.objects(field, BoardBody::part))
            .map(parts -> parts.stream().flatMap(Optional::stream).distinct().toList()),
        list(in, "groups", in::texts).map(Set::copyOf),
        in.checks());
  }

  /** A list that was sent, {@code null} as an empty one. */
  private static <T> Optional<List<T>> list(
      Fields in, String field, Function<String, Optional<List<T>>> read) {
    return in.has(field) && !in.given(field) ? Optional.of(List.of()) : read.apply(field);
  }

  private static Optional<Audience.Part> part(Fields in) {
    in.taking(Set.of("department", "subUnits"), Set.of("name", "vanished"));
    Optional<UUID> department = in.id("department");
    in.checks().present(in.path("department"), department.orElse(null));
    boolean subUnits = in.flag("subUnits").orElse(true);
    return department.map(id -> new Audience.Part(id, subUnits));
  }
}
