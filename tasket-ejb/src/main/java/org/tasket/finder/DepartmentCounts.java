package org.tasket.finder;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tasket.person.DepartmentTree;
import org.tasket.person.DepartmentView;

/**
 * Which of all departments that were counted a facet shows, so that one can go down from the whole
 * house step by step: those under the one that is chosen, else under the deepest one of which all
 * are that was found. Where nothing was found under it, those beside it.
 */
final class DepartmentCounts {

  private final DepartmentTree tree;
  private final Map<String, Integer> counted;

  private DepartmentCounts(DepartmentTree tree, Map<String, Integer> counted) {
    this.tree = tree;
    this.counted = counted;
  }

  /**
   * Those with their counts.
   *
   * @param counted how many there are in each department and all that is under it
   * @param total how many there are of all
   */
  static Map<String, Integer> shown(
      DepartmentTree tree, Map<String, Integer> counted, int total, Optional<UUID> chosen) {
    DepartmentCounts counts = new DepartmentCounts(tree, counted);
    return counts.around(chosen.or(() -> counts.common(total)));
  }

  private Map<String, Integer> around(Optional<UUID> department) {
    Map<String, Integer> under = under(department);
    return under.isEmpty() ? under(department.flatMap(tree::above)) : under;
  }

  private Map<String, Integer> under(Optional<UUID> parent) {
    Map<String, Integer> under = new HashMap<>();
    for (DepartmentView department : tree.under(parent)) {
      String id = department.id().toString();
      if (counted.containsKey(id)) {
        under.put(id, counted.get(id));
      }
    }
    return under;
  }

  private Optional<UUID> common(int total) {
    Set<UUID> common =
        counted.entrySet().stream()
            .filter(one -> one.getValue() == total)
            .map(one -> UUID.fromString(one.getKey()))
            .collect(toSet());
    Set<UUID> above = common.stream().flatMap(id -> tree.above(id).stream()).collect(toSet());
    return common.stream().filter(id -> !above.contains(id)).findFirst();
  }
}
