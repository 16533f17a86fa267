package org.tasket.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Map;
import org.tasket.platform.ConflictsTold;
import org.tasket.platform.Forgetting;
import org.tasket.platform.Setting;

/** Deletes what is known of mails that were sent, or given up, long ago. */
@ApplicationScoped
@ConflictsTold
@Transactional(TxType.REQUIRES_NEW)
class ForgettingMails extends Forgetting {

  ForgettingMails() {
    super(Mail.class, "reader", "x.endedAt < :ended");
  }

  @Override
  public String name() {
    return "mail.forget";
  }

  @Override
  protected Map<String, Instant> limits() {
    return Map.of("ended", ago(Setting.NOTICES_KEPT));
  }
}
