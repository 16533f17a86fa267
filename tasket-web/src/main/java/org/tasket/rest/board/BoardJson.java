package org.tasket.rest.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tasket.board.Audience;
import org.tasket.board.BoardAction;
import org.tasket.board.BoardView;
import org.tasket.person.DepartmentView;
import org.tasket.person.Departments;
import org.tasket.person.People;
import org.tasket.person.PersonView;
import org.tasket.platform.Json;
import org.tasket.rest.Answers;
import org.tasket.rest.person.PersonJson;
import org.tasket.web.signin.SignedIn;

/** Boards as the API shows them, with the names of their departments and managers. */
@RequestScoped
public class BoardJson {

  @Inject Departments departments;
  @Inject People people;
  @Inject SignedIn signedIn;

  JsonObject of(BoardView board) {
    return of(List.of(board)).getJsonObject(0);
  }

  public JsonArray of(Collection<BoardView> boards) {
    Map<UUID, DepartmentView> parts =
        departments.named(
            boards.stream()
                .flatMap(board -> board.audience().departments().stream())
                .map(Audience.Part::department)
                .collect(Collectors.toSet()));
    Map<UUID, PersonView> managers =
        people.named(
            boards.stream()
                .flatMap(board -> board.managers().stream())
                .collect(Collectors.toSet()));
    JsonArrayBuilder items = Json.createArrayBuilder();
    boards.forEach(board -> items.add(json(board, signedIn.language(), parts, managers)));
    return items.build();
  }

  static JsonObject json(
      BoardView board,
      Locale language,
      Map<UUID, DepartmentView> departments,
      Map<UUID, PersonView> people) {
    JsonArrayBuilder managers = Json.createArrayBuilder();
    board.managers().forEach(id -> managers.add(PersonJson.of(people.get(id))));
    return Json.createObjectBuilder()
        .add("slug", board.slug())
        .add("title", board.title().in(language))
        .add("titles", board.title().json())
        .add("kind", board.kind().code())
        .add("state", board.state().name())
        .add("audience", audience(board.audience(), language, departments))
        .add("rulebook", board.rulebook().document())
        .add("managers", managers)
        .add("managerGroups", Answers.names(board.managerGroups()))
        .add("_actions", Answers.names(names(board.actions())))
        .build();
  }

  private static Collection<String> names(Set<BoardAction> actions) {
    return actions.stream().map(BoardAction::label).toList();
  }

  private static JsonObject audience(
      Audience audience, Locale language, Map<UUID, DepartmentView> departments) {
    JsonArrayBuilder parts = Json.createArrayBuilder();
    for (Audience.Part part : audience.departments()) {
      DepartmentView department = departments.get(part.department());
      parts.add(
          Json.createObjectBuilder()
              .add("department", part.department().toString())
              .add("name", department.name(language))
              .add("vanished", department.vanished())
              .add("subUnits", part.subUnits()));
    }
    return Json.createObjectBuilder()
        .add("everyone", audience.isEveryone())
        .add("departments", parts)
        .add("groups", Answers.names(audience.groups()))
        .build();
  }
}
