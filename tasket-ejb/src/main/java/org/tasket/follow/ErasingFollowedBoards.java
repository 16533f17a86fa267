package org.tasket.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.tasket.person.ErasingOfLeavers;
import org.tasket.platform.ConflictsTold;

/** Erases which boards people followed who have left long enough ago. */
@ApplicationScoped
@ConflictsTold
@Transactional(TxType.REQUIRES_NEW)
class ErasingFollowedBoards extends ErasingOfLeavers {

  ErasingFollowedBoards() {
    super(FollowedBoard.class, "person");
  }

  @Override
  public String name() {
    return "follow.erase";
  }
}
