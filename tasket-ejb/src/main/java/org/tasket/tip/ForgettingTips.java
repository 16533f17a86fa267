package org.tasket.tip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Map;
import org.tasket.platform.ConflictsTold;
import org.tasket.platform.Forgetting;
import org.tasket.platform.Setting;

/** Deletes tips, and the words in them, when notices of that age are deleted too. */
@ApplicationScoped
@ConflictsTold
@Transactional(TxType.REQUIRES_NEW)
class ForgettingTips extends Forgetting {

  ForgettingTips() {
    super(Tip.class, "reader", "x.at < :unread and (x.heardAt is null or x.heardAt < :unread)");
  }

  @Override
  public String name() {
    return "tip.forget";
  }

  @Override
  protected Map<String, Instant> limits() {
    return Map.of("unread", ago(Setting.NOTICES_UNREAD));
  }
}
