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
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tasket.board.Audience;
import org.tasket.person.DepartmentView;
import org.tasket.person.Departments;
import org.tasket.web.page.Say;

/** The house's departments to choose from, each below the one it is part of. */
@RequestScoped
public class DepartmentChoices {

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
  public List<SelectItem> with(Audience audience, Locale reader) {
    List<SelectItem> choices = all(reader, department -> department.id().toString());
    Set<UUID> chosen =
        audience.departments().stream().map(Audience.Part::department).collect(Collectors.toSet());
    departments.named(chosen).values().stream()
        .filter(DepartmentView::vanished)
        .map(
            gone ->
                new SelectItem(
                    gone.id().toString(),
                    say.text("settings.department.vanished", gone.name(reader))))
        .forEach(choices::add);
    return choices;
  }

  /** All there are today, each with a value of its own. */
  List<SelectItem> all(Locale reader, Function<DepartmentView, String> value) {
    List<SelectItem> choices = new ArrayList<>();
    Map<Optional<UUID>, List<DepartmentView>> children = children(departments.all());
    below(
        Optional.empty(),
        "",
        children,
        (department, indent) ->
            choices.add(new SelectItem(value.apply(department), indent + department.name(reader))));
    return choices;
  }

  /** The names of those of an audience that have vanished, which let nobody in. */
  List<String> vanished(Audience audience, Locale reader) {
    Set<UUID> chosen =
        audience.departments().stream().map(Audience.Part::department).collect(Collectors.toSet());
    return departments.named(chosen).values().stream()
        .filter(DepartmentView::vanished)
        .map(gone -> gone.name(reader))
        .sorted()
        .toList();
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
      Map<Optional<UUID>, List<DepartmentView>> children,
      BiConsumer<DepartmentView, String> each) {
    for (DepartmentView department : children.getOrDefault(parent, List.of())) {
      each.accept(department, indent);
      below(Optional.of(department.id()), indent + STEP, children, each);
    }
  }
}
