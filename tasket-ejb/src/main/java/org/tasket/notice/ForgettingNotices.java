package org.tasket.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
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
    super("Notice", "x.readAt < :read or x.readAt is null and x.at < :unread");
  }

  @Override
  public String name() {
    return "notice.forget";
  }

  @Override
  protected Map<String, Setting> ages() {
    return Map.of("read", Setting.NOTICES_KEPT, "unread", Setting.NOTICES_UNREAD);
  }
}
