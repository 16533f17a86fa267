package org.tasket.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.tasket.platform.Due;

/** Tells people's own calendars of their seats, where no other mail does. */
@ApplicationScoped
class SendingInvitations extends MailingToMany {

  @Override
  public String name() {
    return "mail.invite";
  }

  @Override
  Due waiting(UUID after, int most) {
    return outbox.behind(after, most);
  }
}
