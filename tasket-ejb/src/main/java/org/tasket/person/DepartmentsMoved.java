package org.tasket.person;

import java.util.Set;
import java.util.UUID;

/**
 * Departments lie elsewhere in the tree, have vanished or are back; told in the transaction that
 * wrote it. What lies below has moved with them.
 */
public record DepartmentsMoved(Set<UUID> departments) {

  public DepartmentsMoved {
    departments = Set.copyOf(departments);
  }
}
