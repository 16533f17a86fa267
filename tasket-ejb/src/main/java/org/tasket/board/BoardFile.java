package org.tasket.board;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.tasket.platform.Fields;
import org.tasket.platform.Json;

/**
 * A whole board as a file: its title, kind, rulebook and audience, and nothing of any person.
 * Departments are named by the directory's code, which another organisation has to map to its own.
 */
record BoardFile(
    String slug,
    Translated title,
    String kind,
    Rulebook rulebook,
    List<Part> departments,
    Set<String> groups,
    Set<String> managerGroups) {

  private static final String FORMAT = "tasket-board";
  private static final int VERSION = 1;

  /** A department of the audience, by the code and the English name it has at home. */
  record Part(String code, String name, boolean subUnits) {

    private JsonObject json() {
      return Json.createObjectBuilder()
          .add("code", code)
          .add("name", name)
          .add("subUnits", subUnits)
          .build();
    }

    private static Part read(Fields in) {
      in.taking(Set.of("code", "name", "subUnits"));
      String code = in.text("code").orElse("");
      in.checks().text(in.path("code"), code, 1, 255);
      return new Part(code, in.text("name").orElse(code), in.flag("subUnits").orElse(true));
    }
  }

  /** The groups that it names, of the audience and of managers. */
  Set<String> allGroups() {
    Set<String> all = new TreeSet<>(groups);
    all.addAll(managerGroups);
    return all;
  }

  boolean isForEveryone() {
    return departments.isEmpty() && groups.isEmpty();
  }

  JsonObject json() {
    JsonArrayBuilder parts = Json.createArrayBuilder();
    departments.forEach(part -> parts.add(part.json()));
    return Json.createObjectBuilder()
        .add("format", FORMAT)
        .add("version", VERSION)
        .add("slug", slug)
        .add("titles", title.json())
        .add("kind", kind)
        .add("rulebook", rulebook.document())
        .add(
            "audience",
            Json.createObjectBuilder()
                .add("departments", parts)
                .add("groups", Json.createArrayBuilder(new TreeSet<>(groups))))
        .add("managerGroups", Json.createArrayBuilder(new TreeSet<>(managerGroups)))
        .build();
  }

  /** Reads a file; what is wrong with it is added to its fields' checks. */
  static BoardFile read(Fields in) {
    in.taking(
        Set.of(
            "format",
            "version",
            "slug",
            "titles",
            "kind",
            "rulebook",
            "audience",
            "managerGroups"));
    in.checks()
        .oneOf(in.path("format"), in.text("format").orElse(null), List.of(FORMAT))
        .number(in.path("version"), in.number("version").orElse(null), VERSION, VERSION);
    Optional<Translated> title =
        in.object("titles", text -> Translated.read(text, EditBoard.TITLE_MOST))
            .flatMap(Function.identity());
    in.checks().present(in.path("titles"), title.orElse(null));
    Optional<Fields> audience = in.object("audience", Function.identity());
    audience.ifPresent(part -> part.taking(Set.of("departments", "groups")));
    List<Part> departments =
        audience.flatMap(part -> part.objects("departments", Part::read)).orElse(List.of());
    Set<String> groups = audience.map(part -> groups(part, "groups")).orElse(Set.of());
    in.checks()
        .that(
            departments.size() + groups.size() <= Audience.PARTS_MOST,
            in.path("audience"),
            "many",
            Audience.PARTS_MOST);
    return new BoardFile(
        in.text("slug").orElse(""),
        title.orElseGet(() -> Translated.same("")),
        in.text("kind").orElse(BoardKind.USUAL),
        in.object("rulebook", RulebookReader::read).orElse(Rulebook.standard()),
        departments,
        groups,
        groups(in, "managerGroups"));
  }

  private static Set<String> groups(Fields in, String field) {
    List<String> groups = in.texts(field).orElse(List.of());
    in.checks()
        .that(groups.size() <= Audience.PARTS_MOST, in.path(field), "many", Audience.PARTS_MOST);
    groups.forEach(group -> in.checks().text(in.path(field), group, 1, StandIns.NAME_MOST));
    return Set.copyOf(groups);
  }
}
