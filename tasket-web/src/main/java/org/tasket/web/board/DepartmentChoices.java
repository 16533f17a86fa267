package org.tasket.web.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tasket.board.Audience;
import org.tasket.person.DepartmentView;
import org.tasket.person.Departments;
import org.tasket.web.page.Say;

/** The house's departments to choose from, each below the one it is part of. */
@RequestScoped
class DepartmentChoices {

  /** No blank that HTML would swallow. */
  private static final String STEP = "\u2003";

  private final Departments departments;
  private final Say say;

  @Inject
  DepartmentChoices(Departments departments, Say say) {
    this.departments = departments;
    this.say = say;
  }

  DepartmentChoices() {
    this(null, null);
  }

  /** All there are today, and those of an audience that have vanished since, named as such. */
  List<SelectItem> with(Audience audience, Locale reader) {
    List<DepartmentView> all = departments.all();
    List<SelectItem> choices = new ArrayList<>();
    below(Optional.empty(), "", reader, children(all), choices);
    Set<UUID> chosen =
        audience.departments().stream().map(Audience.Part::department).collect(Collectors.toSet());
    departments.named(chosen).values().stream()
        .filter(DepartmentView::vanished)
        .map(gone -> choice(gone, say.text("settings.department.vanished", gone.name(reader))))
        .forEach(choices::add);
    return choices;
  }

  /** Whatever is part of a department that vanished stands at the top. */
  private static Map<Optional<UUID>, List<DepartmentView>> children(List<DepartmentView> all) {
    Set<UUID> there = all.stream().map(DepartmentView::id).collect(Collectors.toSet());
    return all.stream()
        .collect(Collectors.groupingBy(department -> department.parent().filter(there::contains)));
  }

  private static void below(
      Optional<UUID> parent,
      String indent,
      Locale reader,
      Map<Optional<UUID>, List<DepartmentView>> children,
      List<SelectItem> choices) {
    for (DepartmentView department : children.getOrDefault(parent, List.of())) {
      choices.add(choice(department, indent + department.name(reader)));
      below(Optional.of(department.id()), indent + STEP, reader, children, choices);
    }
  }

  private static SelectItem choice(DepartmentView department, String label) {
    return new SelectItem(department.id().toString(), label);
  }
}
