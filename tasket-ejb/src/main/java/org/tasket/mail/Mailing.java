package org.tasket.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.tasket.platform.Due;
import org.tasket.platform.Job;

/** Sends people what is new to them. What came up since the last round goes in one mail. */
@ApplicationScoped
class Mailing implements Job {

  @Inject Outbox outbox;
  @Inject Carrier carrier;

  @Override
  public String name() {
    return "mail.send";
  }

  @Override
  public Due due(UUID after, int most) {
    return carrier.isThere() ? outbox.readers(after, most) : Due.NOTHING;
  }

  @Override
  public boolean doTo(UUID reader) {
    return outbox.make(reader).filter(carrier::carries).isPresent();
  }

  @Override
  public void over() {
    carrier.over();
  }
}
