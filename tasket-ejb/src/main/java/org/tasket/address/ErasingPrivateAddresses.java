package org.tasket.address;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.tasket.person.ErasingOfLeavers;
import org.tasket.platform.ConflictsTold;

/** Erases the addresses of people who have left long enough ago. */
@ApplicationScoped
@ConflictsTold
@Transactional(TxType.REQUIRES_NEW)
class ErasingPrivateAddresses extends ErasingOfLeavers {

  ErasingPrivateAddresses() {
    super(PrivateAddress.class, "person");
  }

  @Override
  public String name() {
    return "address.erase";
  }
}
