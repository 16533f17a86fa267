package org.tasket.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Map;
import org.tasket.platform.ConflictsTold;
import org.tasket.platform.Forgetting;
import org.tasket.tasket.Terms;

/**
 * Deletes openings once a tasket's time must be over, told or not: until then what opens again is
 * no news.
 */
@ApplicationScoped
@ConflictsTold
@Transactional(TxType.REQUIRES_NEW)
class ForgettingOpenings extends Forgetting {

  ForgettingOpenings() {
    super(Opening.class, "tasket", "x.openedAt < :old");
  }

  @Override
  public String name() {
    return "follow.forget";
  }

  @Override
  protected Map<String, Instant> limits() {
    return Map.of("old", ago(Terms.OPEN_MOST));
  }
}
