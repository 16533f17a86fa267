package org.tasket.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;
import org.tasket.platform.ConflictsTold;
import org.tasket.platform.Forgetting;

/** Deletes figures that nobody is shown any more. */
@ApplicationScoped
@ConflictsTold
@Transactional(TxType.REQUIRES_NEW)
class ForgettingVainDays extends Forgetting {

  ForgettingVainDays() {
    super(VainDay.class, "id", "x.day < :first");
  }

  @Override
  public String name() {
    return "demand.forget";
  }

  @Override
  protected Map<String, Long> limits() {
    return Map.of("first", today().toEpochDay() - Demand.DAYS);
  }
}
