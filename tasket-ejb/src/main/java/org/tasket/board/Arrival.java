package org.tasket.board;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tasket.person.Circle;
import org.tasket.person.DepartmentView;
import org.tasket.platform.Checks;

/**
 * Turns the names of a file into what they mean in this organisation. What means nothing here, and
 * of which nobody said what stands for it, is added to the checks.
 *
 * @param departments those there are, by normal code
 * @param known the file's groups that somebody here is in, as they are compared
 */
record Arrival(
    ImportBoard command,
    Map<String, DepartmentView> departments,
    Set<String> known,
    Checks checks) {

  Audience audience(BoardFile file) {
    Audience audience = new Audience(parts(file.departments()), groups(file.groups()));
    checks.that(
        file.isForEveryone() || !allLeftOut(file),
        file.departments().isEmpty() ? "groups" : "departments",
        "nobody");
    return audience;
  }

  /** Nothing at all would mean everyone. */
  private boolean allLeftOut(BoardFile file) {
    return file.departments().stream()
            .allMatch(part -> command.departments().of(part.code()).isEmpty())
        && file.groups().stream().allMatch(group -> command.groups().of(group).isEmpty());
  }

  private List<Audience.Part> parts(List<BoardFile.Part> wanted) {
    List<Audience.Part> parts = new ArrayList<>();
    for (BoardFile.Part part : wanted) {
      command
          .departments()
          .of(part.code())
          .ifPresent(
              code -> {
                DepartmentView department = departments.get(NamesHere.normal(code));
                checks.that(department != null, "departments", "unmapped", part.code());
                if (department != null) {
                  parts.add(new Audience.Part(department.id(), part.subUnits()));
                }
              });
    }
    return parts;
  }

  Set<String> groups(Set<String> wanted) {
    Set<String> groups = new HashSet<>();
    for (String group : wanted) {
      command
          .groups()
          .of(group)
          .ifPresent(
              meant -> {
                checks.that(
                    command.groups().names(group) || known.contains(Circle.normal(group)),
                    "groups",
                    "unmapped",
                    group);
                groups.add(meant);
              });
    }
    return groups;
  }
}
