package org.tasket.board;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a file holds, before a board is made of it.
 *
 * @param slug the address that the board has at home
 * @param departments those of its audience
 * @param groups those of its audience
 * @param managerGroups those whose members manage the board at home
 */
public record BoardPreview(
    String slug,
    Translated title,
    BoardKind kind,
    Rulebook rulebook,
    List<Named> departments,
    List<Named> groups,
    List<Named> managerGroups) {

  /**
   * A department or a group that the file names.
   *
   * @param code what has to be said of it by hand where it is not known
   * @param name its name at home
   * @param known whether this organisation has it too
   */
  public record Named(String code, String name, boolean known) {}

  public BoardPreview {
    departments = List.copyOf(departments);
    groups = List.copyOf(groups);
    managerGroups = List.copyOf(managerGroups);
  }

  public boolean isForEveryone() {
    return departments.isEmpty() && groups.isEmpty();
  }

  /** The departments for which something has to stand here, or to be left out. */
  public List<Named> unknownDepartments() {
    return departments.stream().filter(one -> !one.known()).toList();
  }

  /** The groups, of the audience or of managers, of which the same holds. */
  public List<Named> unknownGroups() {
    return Stream.concat(groups.stream(), managerGroups.stream())
        .filter(one -> !one.known())
        .distinct()
        .toList();
  }
}
