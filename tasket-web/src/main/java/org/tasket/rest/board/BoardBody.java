package org.tasket.rest.board;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.tasket.board.Audience;
import org.tasket.board.EditBoard;
import org.tasket.board.Translated;
import org.tasket.platform.Fields;

/** Reads a change of a board from a merge patch. */
public final class BoardBody {

  private static final Set<String> PATCHED =
      Set.of("title", "titles", "kind", "rulebook", "audience", "managers", "managerGroups");
  private static final Set<String> READ_ONLY = Set.of("slug", "state", "_actions");

  private BoardBody() {}

  /** What is wrong with the body is added to its checks. */
  static EditBoard patch(Fields body) {
    body.taking(PATCHED, READ_ONLY);
    Optional<Translated> titles =
        body.object("titles", in -> Translated.read(in, EditBoard.TITLE_MOST))
            .flatMap(Function.identity());
    Optional<Translated> title = body.text("title").map(Translated::same);
    Optional<Audience> audience =
        body.has("audience")
            ? Optional.of(body.object("audience", BoardBody::audience).orElse(Audience.everyone()))
            : Optional.empty();
    body.checks().that(titles.isEmpty() || title.isEmpty(), "title", "either.title");
    return new EditBoard(
        titles.or(() -> title),
        body.text("kind"),
        body.json("rulebook"),
        audience,
        body.texts("managers"),
        body.texts("managerGroups"));
  }

  /** An audience, a board's or a tasket's. */
  public static Audience audience(Fields in) {
    in.taking(Set.of("departments", "groups"), Set.of("everyone"));
    List<Audience.Part> parts =
        in.objects("departments", BoardBody::part).orElse(List.of()).stream()
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    return new Audience(parts, Set.copyOf(in.texts("groups").orElse(List.of())));
  }

  private static Optional<Audience.Part> part(Fields in) {
    in.taking(Set.of("department", "subUnits"), Set.of("name", "vanished"));
    Optional<UUID> department = in.id("department");
    in.checks().present(in.path("department"), department.orElse(null));
    boolean subUnits = in.flag("subUnits").orElse(true);
    return department.map(id -> new Audience.Part(id, subUnits));
  }
}
