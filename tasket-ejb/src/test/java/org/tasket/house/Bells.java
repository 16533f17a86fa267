package org.tasket.house;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * Whose bells rang. It is read in a transaction, for outside of one the server closes what a test
 * reads by when a thread ends that was started from it, as those are that send webhooks; and in a
 * bean's, for such a thread takes a test's right to begin one of its own.
 */
@ApplicationScoped
@Transactional
public class Bells {

  @Inject EntityManager db;

  /** By whom and of what kind there is a notice of a board and all that is on it. */
  @SuppressWarnings("unchecked") // a native query has no generic type
  public List<Object[]> of(UUID board) {
    return db.createNativeQuery("select reader_id, kind from tasket_notice where board_id = ?1")
        .setParameter(1, board)
        .getResultList();
  }

  /** As if all had gone out that somebody is to hear by mail. */
  public void mailed(UUID reader) {
    db.createNativeQuery("update tasket_notice set mail_at = null where reader_id = ?1")
        .setParameter(1, reader)
        .executeUpdate();
  }
}
