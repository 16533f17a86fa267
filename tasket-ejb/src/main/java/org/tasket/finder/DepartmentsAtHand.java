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

  /** Of all of them there is one row: they change once a night. */
  void follow(List<Change> changes) {
    if (changes.stream().anyMatch(change -> change.kind().equals(Change.DEPARTMENTS))) {
      readAll();
    }
  }
}
