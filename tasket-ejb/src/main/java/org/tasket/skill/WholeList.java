package org.tasket.skill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/**
 * The list as a whole. What holds of several skills together, as that none leads back to itself, no
 * version of one of them can guard: whoever changes the list does so alone.
 */
@ApplicationScoped
class WholeList {

  @Inject EntityManager db;

  /**
   * Waits until nobody else changes the list, and keeps the others waiting to the end of the
   * transaction. To be called before anything of the list is read.
   */
  void hold() {
    db.createNativeQuery("update tasket_skill_list set version = version where name = 'starter'")
        .executeUpdate();
  }
}
