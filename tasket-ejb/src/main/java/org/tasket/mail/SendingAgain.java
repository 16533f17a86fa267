package org.tasket.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.tasket.platform.Due;

/** Sends what could not be sent before, or what a server had in hand when it died. */
@ApplicationScoped
class SendingAgain extends Mailing {

  @Override
  public String name() {
    return "mail.again";
  }

  @Override
  Due waiting(UUID after, int most) {
    return outbox.open(after, most);
  }

  @Override
  public boolean doTo(UUID mail) {
    return outbox.take(mail).filter(carrier::carries).isPresent();
  }
}
