package org.tasket.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.tasket.person.ErasingOfLeavers;
import org.tasket.platform.ConflictsTold;

/** Erases the tokens of people who have left long enough ago. */
@ApplicationScoped
@ConflictsTold
@Transactional(TxType.REQUIRES_NEW)
class ErasingAccessTokens extends ErasingOfLeavers {

  ErasingAccessTokens() {
    super(AccessToken.class, "person");
  }

  @Override
  public String name() {
    return "token.erase";
  }
}
