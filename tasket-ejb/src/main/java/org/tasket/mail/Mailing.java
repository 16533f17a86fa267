package org.tasket.mail;

import jakarta.inject.Inject;
import java.util.UUID;
import org.tasket.platform.Due;
import org.tasket.platform.Job;

/** A job that sends mails. */
abstract class Mailing implements Job {

  @Inject Outbox outbox;
  @Inject Carrier carrier;

  /** What waits, in the order of the ids. */
  abstract Due waiting(UUID after, int most);

  @Override
  public Due due(UUID after, int most) {
    return carrier.isThere() ? waiting(after, most) : Due.NOTHING;
  }

  @Override
  public void over() {
    carrier.over();
  }
}
