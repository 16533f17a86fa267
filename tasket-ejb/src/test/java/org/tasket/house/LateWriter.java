package org.tasket.house;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.tasket.platform.Boundary;

/** Changes something in a boundary's own transaction, and writes it at the commit, not before. */
@Boundary
public class LateWriter {

  @PersistenceContext EntityManager db;

  /**
   * Changes the version of an entity.
   *
   * @param meanwhile what happens between reading and writing
   */
  public void change(String entity, UUID id, Runnable meanwhile) {
    Class<?> type =
        db.getMetamodel().getEntities().stream()
            .filter(one -> one.getName().equals(entity))
            .findFirst()
            .orElseThrow()
            .getJavaType();
    db.find(type, id, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    meanwhile.run();
  }
}
