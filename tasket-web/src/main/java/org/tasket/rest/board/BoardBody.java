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
import org.tasket.rest.Body;

/** Reads a change of a board from a merge patch. */
public final class BoardBody {

  private static final Set<String> PATCHED =
      Set.of("title", "titles", "kind", "rulebook", "audience", "managers", "managerGroups");
  private static final Set<String> READ_ONLY = Set.of("slug", "state", "_actions");

  /** Stands for an id that was refused already. */
  private static final UUID NOBODY = new UUID(0, 0);

  private BoardBody() {}

  static EditBoard patch(String text) {
    Fields body = Body.of(text).taking(PATCHED, READ_ONLY);
    Optional<Translated> titles =
        body.object("titles", in -> Translated.read(in, EditBoard.TITLE_MOST))
            .flatMap(Function.identity());
    Optional<Translated> title = body.text("title").map(Translated::same);
    Optional<Audience> audience =
        body.has("audience")
            ? Optional.of(body.object("audience", BoardBody::audience).orElse(Audience.everyone()))
            : Optional.empty();
    EditBoard command =
        new EditBoard(
            titles.or(() -> title),
            body.text("kind"),
            body.json("rulebook"),
            audience,
            body.texts("managers"),
            body.texts("managerGroups"));
    body.checks().that(titles.isEmpty() || title.isEmpty(), "title", "either.title");
    body.checked();
    return command;
  }

  /** An audience, a board's or a tasket's. */
  public static Audience audience(Fields in) {
    in.taking(Set.of("departments", "groups"), Set.of("everyone"));
    List<Audience.Part> parts =
        in.objects("departments", BoardBody::part).orElse(List.of()).stream().distinct().toList();
    return new Audience(parts, Set.copyOf(in.texts("groups").orElse(List.of())));
  }

  private static Audience.Part part(Fields in) {
    in.taking(Set.of("department", "subUnits"), Set.of("name", "vanished"));
    Optional<UUID> department = in.id("department");
    in.checks().present(in.path("department"), department.orElse(null));
    return new Audience.Part(department.orElse(NOBODY), in.flag("subUnits").orElse(true));
  }
}
