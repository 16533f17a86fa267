package org.tasket.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Map;
import org.tasket.platform.ConflictsTold;
import org.tasket.platform.Forgetting;
import org.tasket.platform.Setting;

/** Deletes what people have read long ago, and much later what they never will. */
@ApplicationScoped
@ConflictsTold
@Transactional(TxType.REQUIRES_NEW)
class ForgettingNotices extends Forgetting {

  ForgettingNotices() {
    super(Notice.class, "reader", "x.readAt < :read or x.readAt is null and x.at < :unread");
  }

  @Override
  public String name() {
    return "notice.forget";
  }

  @Override
  protected Map<String, Instant> limits() {
    return Map.of("read", ago(Setting.NOTICES_KEPT), "unread", ago(Setting.NOTICES_UNREAD));
  }
}
