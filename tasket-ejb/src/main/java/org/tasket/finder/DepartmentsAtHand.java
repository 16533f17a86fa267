package org.tasket.finder;

import java.util.List;
import org.tasket.change.Change;
import org.tasket.person.DepartmentTree;
import org.tasket.person.KnownDepartments;

/**
 * All departments, in this server's memory; whoever reads the change log tells that they changed.
 */
final class DepartmentsAtHand {

  private final KnownDepartments departments;
  private volatile DepartmentTree tree = DepartmentTree.EMPTY;

  DepartmentsAtHand(KnownDepartments departments) {
    this.departments = departments;
  }

  DepartmentTree tree() {
    return tree;
  }

  void readAll() {
    tree = departments.all();
  }

  /** They change once a night. */
  void follow(List<Change> changes) {
    if (changes.stream().anyMatch(DepartmentsAtHand::isOfDepartments)) {
      readAll();
    }
  }

  private static boolean isOfDepartments(Change change) {
    return change.kind().equals(Change.DEPARTMENTS) || change.kind().equals(Change.DEPARTMENT);
  }
}
