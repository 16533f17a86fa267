package org.tasket.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/**
 * Reads departments for a feature that keeps them at hand: in a transaction of its own, for what
 * the caller's has read before may be old, and what it wrote may never be.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class KnownDepartments {

  @Inject EntityManager db;

  /** All there are and were. */
  public DepartmentTree all() {
    return new DepartmentTree(
        db.createQuery("select d from Department d", Department.class)
            .getResultStream()
            .map(Department::view)
            .toList());
  }
}
