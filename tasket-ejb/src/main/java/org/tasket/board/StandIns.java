package org.tasket.board;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tasket.platform.Checks;

/**
 * What stands here for the departments, or for the groups, that a file names.
 *
 * @param meant by the name in the file, the name that it has here
 * @param leftOut names in the file for which nothing is to stand here
 */
public record StandIns(Map<String, String> meant, Set<String> leftOut) {

  static final int NAME_MOST = 255;

  private static final StandIns NONE = new StandIns(Map.of(), Set.of());

  public StandIns {
    meant = Map.copyOf(meant);
    leftOut = Set.copyOf(leftOut);
  }

  /** Every name means here what it means there. */
  public static StandIns none() {
    return NONE;
  }

  void check(Checks checks, String field) {
    meant.values().forEach(name -> checks.text(field, name, 1, NAME_MOST));
  }

  /** What a name in the file is called here; empty where it is left out. */
  Optional<String> of(String name) {
    return leftOut.contains(name) ? Optional.empty() : Optional.of(meant.getOrDefault(name, name));
  }

  /** Whether somebody said by hand what stands for a name. */
  boolean names(String name) {
    return meant.containsKey(name);
  }
}
