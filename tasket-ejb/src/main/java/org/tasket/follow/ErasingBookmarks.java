package org.tasket.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.tasket.person.ErasingOfLeavers;
import org.tasket.platform.ConflictsTold;

/** Erases the bookmarks of people who have left long enough ago. */
@ApplicationScoped
@ConflictsTold
@Transactional(TxType.REQUIRES_NEW)
class ErasingBookmarks extends ErasingOfLeavers {

  ErasingBookmarks() {
    super(Bookmark.class, "person");
  }

  @Override
  public String name() {
    return "bookmark.erase";
  }
}
