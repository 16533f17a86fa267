package org.tasket.saved;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.tasket.person.ErasingOfLeavers;
import org.tasket.platform.ConflictsTold;

/** Erases the searches of people who have left long enough ago. */
@ApplicationScoped
@ConflictsTold
@Transactional(TxType.REQUIRES_NEW)
class ErasingSavedSearches extends ErasingOfLeavers {

  ErasingSavedSearches() {
    super(SavedSearch.class, "person");
  }

  @Override
  public String name() {
    return "saved.erase";
  }
}
