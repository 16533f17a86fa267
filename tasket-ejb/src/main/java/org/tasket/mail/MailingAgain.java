package org.tasket.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.tasket.platform.Due;
import org.tasket.platform.Job;

/** Sends what could not be sent before, or what a server had in hand when it died. */
@ApplicationScoped
class MailingAgain implements Job {

  @Inject Outbox outbox;
  @Inject Carrier carrier;

  @Override
  public String name() {
    return "mail.again";
  }

  @Override
  public Due due(UUID after, int most) {
    return carrier.isThere() ? outbox.open(after, most) : Due.NOTHING;
  }

  @Override
  public boolean doTo(UUID mail) {
    return outbox.take(mail).filter(carrier::carries).isPresent();
  }

  @Override
  public void over() {
    carrier.over();
  }
}
