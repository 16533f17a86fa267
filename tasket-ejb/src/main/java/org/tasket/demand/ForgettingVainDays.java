package org.tasket.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.tasket.platform.ConflictsTold;
import org.tasket.platform.Forgetting;
import org.tasket.platform.Settings;

/** Deletes figures that nobody is shown any more. */
@ApplicationScoped
@ConflictsTold
@Transactional(TxType.REQUIRES_NEW)
class ForgettingVainDays extends Forgetting {

  @Inject Settings settings;
  @Inject Clock clock;

  ForgettingVainDays() {
    super(VainDay.class, "id", "x.day < :first");
  }

  @Override
  public String name() {
    return "demand.forget";
  }

  @Override
  protected Map<String, Long> limits() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), settings.zone());
    return Map.of("first", today.toEpochDay() - Demand.DAYS);
  }
}
