package org.tasket.board;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tasket.person.Circle;
import org.tasket.platform.Checks;

/**
 * Who may see a board or a tasket: everyone, or whoever belongs to one of its departments or
 * groups. A department that vanished from the directory lets nobody in.
 */
public record Audience(List<Part> departments, Set<String> groups) {

  public static final int PARTS_MOST = 100;
  public static final int GROUP_MOST = 255;

  private static final Audience EVERYONE = new Audience(List.of(), Set.of());

  public Audience {
    departments = List.copyOf(departments);
    groups = Set.copyOf(groups);
  }

  /**
   * A department, with all that is part of it or without.
   *
   * @param subUnits whether whoever belongs to a part of it belongs to the audience
   */
  public record Part(UUID department, boolean subUnits) {}

  public static Audience everyone() {
    return EVERYONE;
  }

  public boolean isEveryone() {
    return departments.isEmpty() && groups.isEmpty();
  }

  /**
   * Checks its size and the names of its groups; whether there are such departments, others know.
   */
  public void check(Checks checks) {
    checks.that(isOfSize(), "audience.departments", "many", PARTS_MOST);
    if (isOfSize()) {
      groups.forEach(group -> checks.text("audience.groups", group, 1, GROUP_MOST));
    }
  }

  /** Whether it has no more parts than are looked up. */
  public boolean isOfSize() {
    return departments.size() + groups.size() <= PARTS_MOST;
  }

  /**
   * This one with other departments or other groups; what is empty stays. What is left of nobody
   * would show it to everyone: whoever wants that says so.
   */
  public Audience with(
      Optional<List<Part>> departments, Optional<Set<String>> groups, Checks checks) {
    Audience after = new Audience(departments.orElse(this.departments), groups.orElse(this.groups));
    checks.that(isEveryone() || !after.isEveryone(), "audience", "audience.emptied");
    return after;
  }

  /** Asked of thousands of taskets at once. */
  public boolean includes(Circle circle) {
    return isEveryone() || hasDepartmentOf(circle) || hasGroupOf(circle);
  }

  private boolean hasDepartmentOf(Circle circle) {
    for (int i = 0; i < departments.size(); i++) {
      Part part = departments.get(i);
      if (circle.isIn(part.department(), part.subUnits())) {
        return true;
      }
    }
    return false;
  }

  private boolean hasGroupOf(Circle circle) {
    for (String group : groups) {
      if (circle.isIn(group)) {
        return true;
      }
    }
    return false;
  }
}
